import CivilCalendar
import DatelineModel
import Foundation
import Pipeline
import ScratchFolders
import Sites

/// The site of the three stories in Tests/Fixtures, and folders for sites that a test writes.
enum SampleSite {
  static let stories = ProjectFolder.fixtures.path

  static func request(address: String? = nil) -> SiteBuilder.Request {
    var request = SiteBuilder.Request()
    request.title = "Sample timelines"
    request.address = address.flatMap(SiteAddress.init)
    request.stories.timeZone = CivilTimeZone(fixedOffset: 18_000)
    return request
  }

  static func build(_ request: SiteBuilder.Request, in folder: String = stories) async throws -> SiteBuilder.Result {
    try await SiteBuilder().build(folder, request) { _, _ in }
  }

  /// Files by name.
  static func files(_ result: SiteBuilder.Result) -> [String: String] {
    Dictionary(uniqueKeysWithValues: result.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  static func temporaryFolder() throws -> String {
    try Scratch.folder().path
  }

  /// Writes articles as plain text: path in the folder, text.
  static func write(_ articles: [String: String], to folder: String) throws {
    for (name, text) in articles {
      let file = URL(filePath: folder + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  static let rain = "Rain\n\nIt rained in Quetta on 9 May 2024, and two people were killed when a wall fell."
  static let snow = "Snow\n\nIt snowed in Ziarat on 3 January 2024. Ten people were injured on the road from Quetta."
}
