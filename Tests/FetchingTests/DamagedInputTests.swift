import Archives
import Captures
import Fetching
import Mutations
import Testing

/// What strangers send, damaged: nothing crashes, and what comes out is sound. The same damage on every machine.
@Suite struct DamagedInputTests {
  private func damaged(_ seeds: [[UInt8]], _ body: ([UInt8]) -> Void) {
    for number in 0..<1500 {
      var mutation = Mutation(UInt64(number), seeds: seeds)
      body(mutation.input())
    }
  }

  @Test func addresses() {
    let seeds = [
      "https://example.org:8080/a/../b%20c?q=1#x", "http://[2606:4700::1111]/", "//b.example/x", "../../x?y",
    ]
    damaged(seeds.map { Array($0.utf8) }) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let base = WebAddress("https://a.example/b/c?d")
      for address in [WebAddress(text), base?.following(text)].compactMap({ $0 }) {
        #expect(WebAddress(address.description) == address, "\(text)")
        #expect(address.description.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(text)")
        #expect(
          !address.target.prefix { $0 != "?" }.contains("/../") && !FileNaming.stem(address).contains("/"), "\(text)")
      }
    }
  }

  @Test func answersAndCaptures() throws {
    let address = try #require(WebAddress("https://a.example/"))
    let answers = [
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>x\r\n0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\u{1F}\u{8B}",
    ]
    damaged(answers.map { Array($0.utf8) }) { bytes in
      let exchange = WebExchange(address: address, seconds: 0, request: [], response: bytes, peer: "")
      guard let page = try? FetchedPage([exchange]) else { return }
      let json = page.capture.json(software: "test")
      #expect(Capture(json: json) == page.capture)
      #expect(page.capture.size == page.bytes.count)
    }
    let capture = Capture(
      url: "https://a.example/", requested: "https://a.example/", fetched: "", status: 200,
      headers: [HeaderField("A", "b")], redirects: [.init(url: "a", status: 301, location: "b")],
      sha256: String(repeating: "0", count: 64), size: 3)
    damaged([capture.json(software: "test")]) { bytes in
      guard let read = Capture(json: bytes) else { return }
      #expect(Capture(json: read.json(software: "test")) == read)
    }
  }

  @Test func robots() {
    let file = "User-agent: *\nDisallow: /a*b$\nAllow: /%61\nCrawl-delay: 3\n\nUser-agent: x\nDisallow:\n"
    damaged([Array(file.utf8)]) { bytes in
      let rules = RobotsRules(bytes, agent: "x")
      #expect(rules.allows("/robots.txt"))
      #expect(rules.crawlDelay.map { $0 >= 0 && $0.isFinite } ?? true)
    }
  }

  @Test func containers() throws {
    let members = ["a/b.txt", "a/größe.txt", "a/" + String(repeating: "x", count: 200)].map {
      ArchiveMember(path: ArchivePath($0), bytes: Array("content".utf8))
    }
    let seeds = [try TarWriter.archive(members, modified: 0), try ZipWriter.archive(members, modified: 400_000_000)]
    for seed in seeds { #expect(ContainerReader.members(seed) == members) }
    damaged(seeds) { bytes in
      for member in ContainerReader.members(bytes) ?? [] {
        #expect(!member.path.text.split(separator: "/").contains("..") && !member.path.text.hasPrefix("/"))
      }
    }
  }
}
