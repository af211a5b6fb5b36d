import DatelineKit

func render(_ folder: String, to output: String) async throws -> StoryBriefing {
  // snippet: render
  var options = StoryOptions()
  options.title = "Rain in Quetta"
  options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
  options.places = ["Quetta", "Balochistan"]
  options.formats = [.html, .markdown, .json]

  let dateline = Dateline(options)
  let briefing = try dateline.briefing(try await dateline.annotate(files: [folder]))
  for finding in briefing.findings { print(finding.subject, finding.diagnostic.message) }
  try briefing.write(to: output)
  // end
  return briefing
}

func renderAgain(_ articles: [AnnotatedArticle], _ options: StoryOptions) throws -> [OutputFile] {
  // snippet: in-memory
  let files = try Dateline(options).briefing(articles).files
  for file in files { print(file.name, file.bytes.count) }
  // end
  return files
}
