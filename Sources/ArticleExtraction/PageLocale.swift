import Bytes
import DatelineModel
import HTMLReading

/// In which language a page is and in which order its figures are, by what it declares and by its address.
struct PageLocale {
  /// The primary tag, "" where none is declared.
  let language: String
  /// Whether 03/04/2025 is 4 March.
  let monthFirst: Bool

  /// Domains that name a country by law and none in use.
  private static let worldwide: Set<String> = ["tv", "io", "me", "co", "eu", "fm", "ai", "cc"]

  init(_ metadata: PageMetadata, address: String?, _ conventions: DateConventions) {
    let tags = [metadata.language, metadata.meta("og:locale")?.content].compactMap { $0 }
      .map { $0.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init) }
      .filter { !($0.first ?? "").isEmpty }
    language = tags.first?.first ?? ""
    let region = tags.lazy.compactMap { $0.dropFirst().last { $0.utf8.count == 2 } }.first
    let isOpen = language.isEmpty || conventions.monthFirstLanguages.contains(language)
    if let region, isOpen {
      monthFirst = conventions.monthFirstRegions.contains(region)
      return
    }
    let url = [metadata.canonical, metadata.meta("og:url")?.content, address].compactMap { $0 }.first
    let domain = url.flatMap { WebAddress.host(of: $0) }?.split(separator: ".").last.map(String.init) ?? ""
    let isCountry = domain.utf8.count == 2 && !PageLocale.worldwide.contains(domain)
    monthFirst = isOpen && (!isCountry || conventions.monthFirstDomains.contains(domain))
  }
}
