import CEmbeddedData
import FoundationEssentials
import Synchronization

/// The templates in use: the program's own, or files of a folder in their place. Each file is read once, so that a library
/// is made anew where templates may have changed.
package struct TemplateLibrary: Sendable {
  let folder: String?
  private let known = KnownTemplates()

  /// The templates of the program; those of the same name in `folder` win.
  package init(overriddenBy folder: String? = nil) { self.folder = folder }

  /// Renders `name` with its format's escaper.
  ///
  /// - Throws: `TemplateError` for a template that is missing or names what the data does not have.
  package func render(_ name: String, _ value: TemplateValue) throws -> String {
    let renderer = TemplateRenderer(partial: { try template($0, indent: $1) }, escape: Escaping.forFile(name))
    guard let template = try template(name) else {
      throw TemplateError(file: name, line: 1, problem: "there is no such template")
    }
    return try renderer.render(template, value)
  }

  /// The style sheet of all pages: the program's or the theme's, and what the theme adds to it in `extra.css`.
  ///
  /// - Throws: `TemplateError` where it is not sound.
  package func style() throws -> String {
    try render("style.css", .record([:])) + (folder == nil ? "" : text("extra.css") ?? "")
  }

  /// Files below the theme's `static/`, which a site takes as they are: name, bytes. Hidden files and links are left out.
  package var staticFiles: [(name: String, bytes: [UInt8])] {
    guard let folder else { return [] }
    let root = folder + "/static"
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else { return [] }
    return names.sorted().compactMap { name in
      let type = try? FileManager.default.attributesOfItem(atPath: root + "/" + name)[.type] as? FileAttributeType
      guard type == .typeRegular, TemplateLibrary.isInside(name),
        let data = FileManager.default.contents(atPath: root + "/" + name)
      else { return nil }
      return ("static/" + name, [UInt8](data))
    }
  }

  private func template(_ name: String, indent: String = "") throws -> Template? {
    try known.template(indent + name) { try text(name).map { try Template(file: name, text: $0, indent: indent) } }
  }

  /// The text of a file of the theme, else of the program's own; nil where neither has it.
  package func text(_ name: String) -> String? {
    guard TemplateLibrary.isInside(name) else { return nil }
    if let folder, let data = FileManager.default.contents(atPath: folder + "/" + name) {
      return String(decoding: data, as: UTF8.self)
    }
    return TemplateLibrary.embedded(name)
  }

  /// Whether a name stays inside the folder of templates: "site/place.html", never "../place.html".
  private static func isInside(_ name: String) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  /// The bytes of one of the program's own templates.
  package static func embeddedBytes(_ name: String) -> [UInt8]? { embedded(name).map { Array($0.utf8) } }

  /// Names of the program's own templates.
  package static var embeddedNames: [String] {
    (0..<dateline_template_count()).map { String(cString: dateline_template_name($0)) }
  }

  private static func embedded(_ name: String) -> String? {
    for index in 0..<dateline_template_count() where String(cString: dateline_template_name(index)) == name {
      let bytes = UnsafeBufferPointer(start: dateline_template_bytes(index), count: dateline_template_size(index))
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }
}

/// What a library has read so far. A template's text depends on nothing but its name, so that it does not matter who asks first.
private final class KnownTemplates: Sendable {
  private let templates = Mutex<[String: Template?]>([:])

  func template(_ name: String, read: () throws -> Template?) rethrows -> Template? {
    if let known = templates.withLock({ $0[name] }) { return known }
    let template = try read()
    templates.withLock { $0[name] = .some(template) }
    return template
  }
}
