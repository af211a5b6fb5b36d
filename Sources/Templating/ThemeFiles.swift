import FoundationEssentials

extension TemplateLibrary {
  /// Files of the theme that nothing looks for: a name that no page, partial, catalogue or style sheet has, as by a slip of the keyboard.
  /// Hidden files, notes and what lies below `static/` are nobody's slip.
  package var unusedFiles: [String] {
    guard let folder, let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return [] }
    let own = Set(TemplateLibrary.embeddedNames + ["extra.css"])
    let files = names.sorted().filter { name in
      let type = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type] as? FileAttributeType
      return type == .typeRegular && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let called = Set(files.filter(own.contains).flatMap { TemplateLibrary.partials(in: text($0) ?? "") })
    return files.filter { name in
      !own.contains(name) && !called.contains(name) && !name.hasPrefix("static/") && !TemplateLibrary.isCatalogue(name)
        && !TemplateLibrary.isNote(name)
    }
  }

  /// "strings/pt.txt": a language that the program does not have.
  private static func isCatalogue(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    return parts.count == 2 && parts[0] == "strings" && parts[1].hasSuffix(".txt")
  }

  /// "README.md", "LICENSE"
  private static func isNote(_ name: String) -> Bool {
    let file = name.split(separator: "/").last?.uppercased() ?? ""
    return ["README", "LICENSE", "LICENCE", "CHANGELOG", "NOTICE"].contains { file == $0 || file.hasPrefix($0 + ".") }
  }

  /// The names that a template calls: `{{> entry.html}}`.
  private static func partials(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{>") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { break }
      let name = rest[..<close.lowerBound].drop { $0 == " " }
      names.append(String(name.prefix { $0 != " " }))
      rest = rest[close.upperBound...]
    }
    return names
  }
}
