/// A row of numbers that looks random and is the same on every machine (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `limit`.
  mutating func below(_ limit: Int) -> Int { limit <= 1 ? 0 : Int(next() % UInt64(limit)) }
}

/// Makes a damaged copy of a seed: bytes turned, cut, doubled, moved, words of the formats put in, pieces of other seeds joined.
package struct Mutation {
  private var numbers: SeededNumbers
  private let seeds: [[UInt8]]
  private static let sizeLimit = 1 << 16

  /// Damage of a number to one of the seeds, of which there is at least one.
  package init(_ seed: UInt64, seeds: [[UInt8]]) {
    numbers = SeededNumbers(seed)
    self.seeds = seeds
  }

  /// The next input.
  package mutating func input() -> [UInt8] {
    var bytes = Array(seeds[numbers.below(seeds.count)].prefix(Mutation.sizeLimit))
    for _ in 0...numbers.below(6) { change(&bytes) }
    return Array(bytes.prefix(Mutation.sizeLimit))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let at = numbers.below(bytes.count + 1)
    switch numbers.below(9) {
    case 0: if at < bytes.count { bytes[at] ^= UInt8(1 << numbers.below(8)) }
    case 1: if at < bytes.count { bytes[at] = UInt8(numbers.below(256)) }
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + numbers.below(64)))
    case 3: bytes.removeSubrange(at...)
    case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + numbers.below(256))], at: at)
    case 5: bytes.insert(contentsOf: repeated(), at: at)
    case 6: splice(&bytes, at)
    default: bytes.insert(contentsOf: word(), at: at)
    }
  }

  private mutating func splice(_ bytes: inout [UInt8], _ at: Int) {
    let other = seeds[numbers.below(seeds.count)]
    let start = numbers.below(other.count + 1)
    bytes.insert(contentsOf: other[start..<min(other.count, start + numbers.below(2048))], at: at)
  }

  private mutating func repeated() -> [UInt8] {
    let word = word()
    return (0..<(1 + numbers.below(64))).flatMap { _ in word }
  }

  private mutating func word() -> [UInt8] { Mutation.words[numbers.below(Mutation.words.count)] }

  /// What the readers look out for.
  private static let words: [[UInt8]] =
    """
    <p> </p> <div> </div> <h1> <script> </script> <!-- --> <![CDATA[ ]]> <time\u{20}datetime="2025-13-45T99:99"> <meta\u{20}charset=utf-16>
    <br><br> <table><tr><td> &amp; &#x110000; &#0; &bogus; <a\u{20}href=" '> "> style="display:none" class="author\u{20}date" itemprop="datePublished"
    {"@type":"NewsArticle","datePublished":" [ ] { } \\u0000 \\ud800 1e999 -0 null Tuesday yesterday 29\u{20}February\u{20}2025 31/12/9999
    0000-00-00 the\u{20}last\u{20}century two\u{20}million\u{20}years\u{20}ago 99999999999999999999 -1 twenty hundred million billion
    thousand half\u{20}a\u{20}dozen every last next ago hence Ramadan Easter midnight noon 25:61 9am p.m. at\u{20}least killed injured Quetta Springfield
    St. U.S. Mach, Balochistan County from\u{20}Quetta\u{20}to km\u{20}from according\u{20}to said “ ” \u{2028} \u{202E} \u{FEFF} ü کوئٹہ منگل ۲۰۲۵ 北京 ½
    WARC/1.0 Content-Length: Transfer-Encoding:\u{20}chunked Content-Encoding:\u{20}gzip \u{1F} sha256 data/ ../ %2e %0A : /*$ User-agent: Disallow: Crawl-delay: HTTP/1.1 Location: PK ustar "url": "status": Payload-Oxum: "start": "end":
    {\\rtf1 \\par \\bin9 \\u8217? {\\* } <item> <entry> <pubDate> <content> Subject: Content-Type:\u{20}multipart/mixed;boundary=b --b
    \u{0A}From\u{20}a@b\u{20}10:00\u{20}2025\u{0A} 1\u{20}of\u{20}2\u{20}DOCUMENTS 84\u{20}words Body Length: End\u{20}of\u{20}Document bplist00 WebMainResource
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) } + [
      [0], [0xFF], [0x0A], [0x20], [0x1F, 0x8B, 8], [0xC3], [0xE2, 0x80],
    ]
}
