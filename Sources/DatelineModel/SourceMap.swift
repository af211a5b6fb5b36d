/// Which bytes of a source a text was read from: runs in the text's order, none for what stands in no source.
///
/// What was taken over unchanged is one run, however long; a character that the source writes otherwise, such as "&amp;", is a
/// run of its own. The line break between two blocks, and a blank for a line break or indentation, have none.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of text and the stretch of the source that gave it; where both have as many bytes they are the same bytes.
  package struct Run: Hashable, Sendable {
    package var text: Int32
    package var length: Int32
    package var source: Int32
    package var written: Int32

    package var textEnd: Int32 { text + length }
    package var sourceEnd: Int32 { source + written }
    package var isVerbatim: Bool { length == written }
  }

  package private(set) var runs: [Run] = []

  /// The map of a text of which nothing is known yet.
  package init() {}

  /// A map that takes over all of a source.
  public init(unchanged count: Int) { append(text: 0, count, from: 0, count) }

  /// Begins anew and keeps the room for as many runs.
  package mutating func removeAll() { runs.removeAll(keepingCapacity: true) }

  /// Makes room for as many runs.
  package mutating func reserveCapacity(_ count: Int) { runs.reserveCapacity(count) }

  /// Adds that `length` bytes of the text at `text` were read from `written` bytes of the source at `source`.
  package mutating func append(text: Int, _ length: Int, from source: Int, _ written: Int) {
    let run = Run(
      text: Int32(truncatingIfNeeded: text), length: Int32(truncatingIfNeeded: length),
      source: Int32(truncatingIfNeeded: source), written: Int32(truncatingIfNeeded: written))
    if run.isVerbatim, let last = runs.last, last.isVerbatim, last.textEnd == run.text, last.sourceEnd == run.source {
      runs[runs.count - 1].length += run.length
      runs[runs.count - 1].written += run.written
    } else {
      runs.append(run)
    }
  }

  /// Adds the map of a piece that begins at `start` of the text.
  package mutating func append(_ piece: SourceMap, at start: Int) {
    for run in piece.runs {
      append(text: start + Int(run.text), Int(run.length), from: Int(run.source), Int(run.written))
    }
  }

  /// The runs that share a byte with a range of the text, cut to it. Of a character that the source writes otherwise all is kept.
  package func runs(of range: TextRange) -> [Run] {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].textEnd) <= range.start { low = middle + 1 } else { high = middle }
    }
    var found: [Run] = []
    while low < runs.count, Int(runs[low].text) < range.end {
      var run = runs[low]
      if run.isVerbatim {
        let skipped = max(0, Int32(range.start) - run.text)
        let surplus = max(0, run.textEnd - Int32(range.end))
        run = Run(
          text: run.text + skipped, length: run.length - skipped - surplus, source: run.source + skipped,
          written: run.written - skipped - surplus)
      }
      found.append(run)
      low += 1
    }
    return found
  }

  /// Adds what `range` of a text rests on that this map's source took over from another: the two maps one behind the other.
  ///
  /// `first` leads from that text to a buffer, `second` from the buffer to the source; the range lands at `start`.
  package mutating func append(_ range: TextRange, at start: Int, through first: SourceMap, _ second: SourceMap) {
    for outer in first.runs(of: range) {
      let text = start + Int(outer.text) - range.start
      let inner = second.runs(of: TextRange(Int(outer.source), Int(outer.sourceEnd)))
      if outer.isVerbatim {
        for run in inner {
          append(text: text + Int(run.text - outer.source), Int(run.length), from: Int(run.source), Int(run.written))
        }
      } else if let head = inner.first, let tail = inner.last {
        append(text: text, Int(outer.length), from: Int(head.source), Int(tail.sourceEnd - head.source))
      }
    }
  }
}

extension SourceMap {
  /// The stretches of the source that a range of the text was read from, in order; mark-up and line breaks between them are
  /// left out. Empty where the range stands in no source.
  public func parts(of range: TextRange) -> [TextRange] {
    runs(of: range).reduce(into: []) { parts, run in
      if let last = parts.last, last.end == Int(run.source) {
        parts[parts.count - 1] = TextRange(last.start, Int(run.sourceEnd))
      } else {
        parts.append(TextRange(Int(run.source), Int(run.sourceEnd)))
      }
    }
  }

  /// Whether all that was taken over unchanged stands in the source as it stands in the text.
  public func agrees(_ text: [UInt8], with source: [UInt8]) -> Bool {
    runs.allSatisfy { run in
      guard run.text >= 0, run.source >= 0, Int(run.textEnd) <= text.count, Int(run.sourceEnd) <= source.count else {
        return false
      }
      return !run.isVerbatim
        || text[Int(run.text)..<Int(run.textEnd)].elementsEqual(source[Int(run.source)..<Int(run.sourceEnd)])
    }
  }
}
