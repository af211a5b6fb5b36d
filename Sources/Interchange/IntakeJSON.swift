import CivilCalendar
import DatelineModel
import JSONText
import Rendering

extension Briefing {
  /// The account of the intake: how many files came to what, and a member for each.
  func write(_ account: IntakeAccount, _ w: inout JSONWriter) {
    w.object { w in
      w.member("files", account.fileCount)
      w.member("articles", account.count(.read))
      w.member("copies", account.count(.copy))
      w.member("notRead", account.count(.notRead))
      w.member("passedOver", account.count(.passedOver))
      w.name("lines")
      w.array(account.lines) { w, line in
        w.object { w in
          w.member("file", line.file)
          w.member("kind", line.kind)
          w.member("outcome", line.outcome.rawValue)
          w.member("source", line.source.map { $0 + 1 })
          if line.outcome == .read, let source = line.source { describe(source, &w) }
          if let finding = line.finding {
            w.member("code", finding.code.rawValue)
            w.member("message", finding.message)
          }
        }
      }
    }
  }

  private func describe(_ source: Int, _ w: inout JSONWriter) {
    let article = timeline.articles[source].article
    w.member("title", article.title?.value)
    w.member("language", article.language?.value)
    w.member("published", article.published?.value.iso8601)
    w.member("publishedSource", article.published?.source)
    w.member("entries", entryCount(ofSource: source))
  }
}
