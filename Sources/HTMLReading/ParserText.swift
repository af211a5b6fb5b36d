import DatelineModel

/// What the parser is given of a decoded page. Some things are kept from it:
///
/// Attributes behind the first so many of their element, since libxml2 compares each with all before it: 200,000 on one element
/// cost 40 seconds. The insides of long comments and the rests of long values, such as the pictures that a saved page carries, which
/// it would keep several times over. And the insides of scripts and styles, nearly half of a news page, which it would go through letter by letter
/// to hand them on as they are: the tree takes them from the page itself. Last, what the standard takes for a comment and libxml2 for text.
struct ParserText {
  /// The decoded page.
  let page: [UInt8]
  /// The page without what was cut.
  let bytes: [UInt8]
  /// The insides that were cut, in order.
  let insides: [Inside]
  /// How many elements lost attributes.
  let crowdedElements: Int
  /// All that was cut.
  let cuts: Cuts
  /// Where in the page a comment begins that nothing ends and that takes mark-up with it.
  let openComment: Int?

  /// The inside of a script or style that was cut.
  struct Inside {
    /// Where it is missing in `bytes`: behind the ">" of its start tag.
    let position: Int
    /// Where it stands in the page.
    let range: Range<Int>
  }

  /// Cuts a page; with `keepsInsides` of attributes only.
  init(_ page: [UInt8], attributes limit: Int, keepsInsides: Bool = false) {
    var scan = MarkupScan(attributeLimit: limit, keepsInsides: keepsInsides)
    page.withUnsafeBufferPointer { scan.run($0) }
    self.page = page
    cuts = Cuts(ranges: scan.cuts.map(\.range))
    crowdedElements = scan.cuts.count { $0.what == .attributes }
    openComment = scan.openComment
    guard !scan.cuts.isEmpty else {
      (bytes, insides) = (page, [])
      return
    }
    var kept: [UInt8] = []
    var insides: [Inside] = []
    var at = 0
    kept.reserveCapacity(page.count - scan.cuts.reduce(0) { $0 + $1.range.count })
    for cut in scan.cuts {
      kept.append(contentsOf: page[at..<cut.range.lowerBound])
      at = cut.range.upperBound
      if cut.what == .inside { insides.append(Inside(position: kept.count, range: cut.range)) }
    }
    kept.append(contentsOf: page[at...])
    bytes = kept
    self.insides = insides
  }
}

extension ParserText {
  /// All that was cut, as it stands in the page.
  struct Cuts {
    fileprivate let ranges: [Range<Int>]

    /// How far a walk over ascending offsets has come.
    struct Place {
      fileprivate var next = 0
      fileprivate var missing = 0
    }

    /// Where in the page a byte of what the parser is given stands; offsets have to ascend.
    func pageOffset(_ offset: Int, _ place: inout Place) -> Int {
      while place.next < ranges.count, ranges[place.next].lowerBound <= offset + place.missing {
        place.missing += ranges[place.next].count
        place.next += 1
      }
      return offset + place.missing
    }

    /// Where in the page a byte of what the parser is given stands.
    func pageOffset(_ offset: Int) -> Int {
      var place = Place()
      return pageOffset(offset, &place)
    }
  }
}
