import Archives
import Captures
import Fetching
import Foundation
import ScratchFolders
import Testing

/// What is there is never written over, but for a capture whose page was never saved.
@Suite struct PageShelfTests {
  private let folder: String
  private let address: WebAddress
  private let page: FetchedPage

  init() throws {
    folder = Scratch.path().path
    address = try #require(WebAddress("https://a.example/rain"))
    page = try FetchedPage([
      WebExchange(
        address: address, seconds: 0, request: [],
        response: Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>rain".utf8), peer: "")
    ])
  }

  private func place() throws -> String { try PageShelf(folder, software: "test").place(page, of: address) }

  private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

  @Test func aPageIsPlacedOnce() throws {
    let path = try place()
    #expect(try bytes(path) == page.bytes)
    #expect(try bytes(path + Capture.fileEnding) == page.capture.json(software: "test"))
    #expect { try place() } throws: { ($0 as? FetchError)?.code == .exists }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  @Test func aCaptureWithoutItsPageIsMadeAnew() throws {
    let path = try place()
    try FileManager.default.removeItem(atPath: path)
    let old = String(decoding: page.capture.json(software: "test"), as: UTF8.self)
    try Data(old.replacingOccurrences(of: "1970", with: "1969").utf8).write(
      to: URL(filePath: path + Capture.fileEnding))
    _ = try place()
    #expect(try bytes(path + Capture.fileEnding) == page.capture.json(software: "test"))
  }

  /// Another run that gives names in the folder is waited for: its capture is no capture without a page.
  @Test func namesAreGivenByOneRunAtATime() async throws {
    let shelf = try PageShelf(folder, software: "test")
    let mark = open(folder, O_RDONLY | O_DIRECTORY)
    #expect(flock(mark, LOCK_EX | LOCK_NB) == 0)
    let placing = Task.detached { [page, address] in try shelf.place(page, of: address) }
    try await Task.sleep(for: .milliseconds(300))
    #expect(shelf.page(of: address) == nil)
    close(mark)
    let path = try await placing.value
    #expect(shelf.page(of: address) == path)
  }

  /// What a person put under the name of a capture stays.
  @Test func aFileOfOthersIsNotReplaced() throws {
    let path = try place()
    try FileManager.default.removeItem(atPath: path)
    try Data("mine".utf8).write(to: URL(filePath: path + Capture.fileEnding))
    #expect { try place() } throws: { ($0 as? FetchError)?.code == .exists }
    #expect(try bytes(path + Capture.fileEnding) == Array("mine".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }
}
