import CivilCalendar
import DatelineModel
import Foundation
import Interchange
import JSONText
import Pipeline
import ScratchFolders
import StoryFolders
import Testing

/// What is written keeps to the schemas in Documentation, member by member.
@Suite struct SchemaTests {
  private static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(ProjectFolder.root.appending(path: "Documentation/\(name).schema.json"))
  }

  /// Members that only some objects have, so that the fixtures and these sentences show every one.
  private static let texts = [
    "A bomb hit a lorry 40 miles south-east of Sibi on Tuesday. It happened three days after the attack.",
    "The army claimed that it had killed 33 fighters in Quetta. The road was shut from 3 to 5 March, before 9 am.",
    "They met in Springfield. Farmers marched in Victoria on Tuesday.",
    "Police on Friday arrested a man over a bombing that killed 12 people.",
    "The tug sank at 11 p.m. EST on Monday; the fair opens a week from Friday.",
    "They were treated at Bristow Hospital in Nairobi, Kenya.",
  ]

  private static let articles: [AnnotatedArticle] = {
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
    let annotator = Annotator(options)
    let pages = DocumentInputs(files: [ProjectFolder.fixtures.appending(path: "jaffar-express").path]).map {
      annotator.annotate($0)
    }
    return pages
      + texts.map { text in
        var document = SourceDocument(id: "r", bytes: Array(text.utf8), format: .record)
        document.published = DateTime(iso8601: "2025-03-12")
        return annotator.annotate(document)
      }
  }()

  @Test(arguments: [AnnotationLine.Detail(), .reasons, .full, .standardTimexes])
  func linesKeepToTheirSchema(detail: AnnotationLine.Detail) throws {
    let schema = try SchemaTests.schema("annotation")
    for article in SchemaTests.articles {
      let line = try #require(JSONReader.read(AnnotationLine.json(article, detail)))
      #expect(schema.findings(line) == [], "\(article.article.id)")
    }
  }

  /// A member of the schema that nothing writes would be a member that nobody tests.
  @Test func everyMemberOfTheSchemaIsWritten() throws {
    let file = ProjectFolder.root.appending(path: "Documentation/annotation.schema.json")
    let schema = try #require(JSONReader.read(Array(try Data(contentsOf: file))))
    var written = Set<String>()
    for article in SchemaTests.articles {
      SchemaTests.collect(JSONReader.read(AnnotationLine.json(article, .full)) ?? .null, &written)
    }
    var stated = Set<String>()
    guard case .object(let definitions)? = schema["$defs"] else { return }
    for definition in definitions {
      guard case .object(let properties)? = definition.value["properties"] else { continue }
      stated.formUnion(properties.map(\.name))
    }
    #expect(stated.subtracting(written) == [])
  }

  private static func collect(_ value: JSONValue, _ names: inout Set<String>) {
    switch value {
    case .object(let members):
      for member in members {
        names.insert(member.name)
        collect(member.value, &names)
      }
    case .array(let values): for value in values { collect(value, &names) }
    default: break
    }
  }

  @Test func theSampleKeepsToItsSchemaAndIsReadBack() throws {
    let bytes = Array(try Data(contentsOf: ProjectFolder.sample.appending(path: "briefing.json")))
    #expect(try SchemaTests.schema("briefing").findings(try #require(JSONReader.read(bytes))) == [])
    let document = try #require(BriefingDocument(bytes))
    #expect(document.json == bytes)
  }

  @Test func whatDoesNotKeepToASchemaIsFound() throws {
    let schema = try SchemaTests.schema("briefing")
    let value = try #require(JSONReader.read("{\"title\":1,\"more\":2}"))
    let findings = schema.findings(value)
    #expect(findings.contains("$: more is not in the schema"))
    #expect(findings.contains("$: no entries"))
    #expect(findings.contains { $0.hasPrefix("$.title: type") })
  }
}
