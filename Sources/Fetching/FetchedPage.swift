import Archives
package import Captures
import CivilCalendar

/// A page that was fetched, with how it came.
package struct FetchedPage: Hashable, Sendable {
  /// The body as it was sent, its chunks joined; still packed where the answer says so.
  package let bytes: [UInt8]
  /// ".html"; with ".gz" where it is packed.
  package let ending: String
  /// How it came.
  package let capture: Capture

  /// Whether those who read web archives take it for a page: where its answer says that it is HTML.
  package var isPageOfArchives: Bool { capture.headers["Content-Type"].map { MediaType($0).isHTML } ?? false }

  /// Most bytes of a page, unpacked.
  private static let unpackedLimit = 512 << 20

  /// The page at the end of the exchanges that its address took.
  ///
  /// - Throws: `FetchError` with `fetch.status` where the last answer is no success, `fetch.type` where it is no page.
  package init(_ exchanges: [WebExchange]) throws(FetchError) {
    guard let first = exchanges.first, let last = exchanges.last, let answer = last.answer else {
      throw FetchError(.connection, "There was no answer in HTTP; check the address.")
    }
    guard (200..<300).contains(answer.status) else {
      throw FetchError(
        .status, "\(last.address) answered with status \(answer.status); open it in a browser and name the right page.")
    }
    let ending = try FetchedPage.ending(answer, last.address)
    bytes = answer.body
    self.ending = ending
    capture = Capture(
      url: last.address.description, requested: first.address.description,
      fetched: DateTime(utcSecond: last.seconds).iso8601, status: answer.status, headers: answer.fields,
      redirects: exchanges.dropLast().map { exchange in
        let answer = exchange.answer
        return Capture.Redirect(
          url: exchange.address.description, status: answer?.status ?? 0, location: answer?.fields["Location"] ?? "")
      }, sha256: DigestAlgorithm.sha256.hexadecimal(of: answer.body), size: answer.body.count)
  }

  private static func ending(_ answer: HTTPResponse, _ address: WebAddress) throws(FetchError) -> String {
    if let finding = answer.findings.first {
      throw FetchError(
        .connection, "\(address) did not answer soundly (\(finding.line)); try again, or save it with a browser.")
    }
    guard !answer.body.isEmpty else {
      throw FetchError(.connection, "\(address) answered with nothing; try again.")
    }
    let packing = answer.fields["Content-Encoding"]?.lowercased() ?? "identity"
    let isPacked = packing == "gzip" || packing == "x-gzip"
    guard isPacked || packing == "identity" || packing.isEmpty else {
      throw FetchError(
        .type, "\(address) is packed as \"\(packing)\", which was not asked for; save it with a browser.")
    }
    guard let plain = isPacked ? Gzip.unpack(answer.body, limit: unpackedLimit) : answer.body else {
      throw FetchError(
        .type,
        "\(address) says that it is packed with gzip, but is not, or has more than \(unpackedLimit) bytes unpacked; save it with a browser."
      )
    }
    let type = answer.fields["Content-Type"]
    guard let ending = FileNaming.ending(type, plain) else {
      throw FetchError(
        .type, "\(address) is \"\(type ?? "of no known type")\", not HTML or plain text; name a page.")
    }
    return ending + (isPacked ? ".gz" : "")
  }
}
