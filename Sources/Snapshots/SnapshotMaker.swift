import Archives
import CivilCalendar
import DatelineModel
import Files
package import Gazetteers
package import Pipeline
import Rendering

/// A briefing with its sources as an immutable bag (RFC 8493): what `dateline archive` does, without a terminal.
package struct SnapshotMaker: Sendable {
  /// A snapshot that was made.
  package struct Snapshot: Sendable {
    /// SHA-256 of `manifest-sha256.txt`, hexadecimal: names the payload, whenever it was bagged.
    package let id: String
    /// "the-jaffar-express-0123456789abcdef": the story and the first 16 digits of the id.
    package let name: String
    /// The briefing and what was found on the way.
    package let result: BriefingMaker.Result
    /// All files of the bag.
    let members: [ArchiveMember]
  }

  private let gazetteer: Gazetteer

  /// A maker whose places come from a gazetteer.
  package init(gazetteer: Gazetteer = .embedded) { self.gazetteer = gazetteer }

  /// Makes the bag of sources, in memory. `bagged` is the time for `Bagging-Date`, seconds since 1970.
  ///
  /// - Throws: `TemplateError` where a template is not sound, `DiagnosticError` where templates cannot be read.
  package func make(
    _ sources: [SnapshotSource], _ options: SnapshotOptions, bagged: Int, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> Snapshot {
    let sources = SnapshotSource.ordered(sources)
    let configuration = SnapshotConfiguration(
      software: DatelineVersion.text, gazetteer: GazetteerDigest.of(gazetteer), options: options,
      sources: sources.enumerated().map { ListedSource($0.element, number: $0.offset + 1) })
    let payload = try await SnapshotPayload.make(
      sources, configuration, templates: try SnapshotMaker.templates(options.story.templates), gazetteer: gazetteer,
      progress: progress)
    let bag = try Bag(
      payload: payload.members, info: SnapshotMaker.info(payload.result.title, DateTime(utcSecond: bagged).date.iso8601)
    )
    return Snapshot(
      id: bag.payloadDigest, name: "\(Slug.of(payload.result.title))-\(bag.payloadDigest.prefix(16))",
      result: payload.result, members: bag.members)
  }

  private static func info(_ title: String, _ day: String) -> [BagInfo.Element] {
    [
      BagInfo.Element("Bagging-Date", day),
      BagInfo.Element("Bag-Software-Agent", DatelineVersion.text),
      BagInfo.Element("External-Description", "Briefing \"\(title)\" with its sources and their provenance"),
    ]
  }

  /// Copies of the templates of a folder, with which the briefing can be made again.
  private static func templates(_ folder: String?) throws -> [ArchiveMember] {
    guard let folder else { return [] }
    func unreadable(_ what: String) -> DiagnosticError {
      DiagnosticError(Diagnostic(.inputUnreadable, "The templates in \"\(folder)\" \(what)."))
    }
    guard let tree = FolderTree(folder) else { throw unreadable("cannot be listed; check the folder") }
    return try tree.files.filter { !$0.path.text.contains("/") && !$0.path.text.hasPrefix(".") }.map { path, _ in
      guard let bytes = BoundedFile.read(folder + "/" + path.text, limit: 1 << 24) else {
        throw unreadable("hold \"\(path.text)\", which cannot be read")
      }
      return SnapshotPayload.member("templates/" + path.text, bytes)
    }
  }
}
