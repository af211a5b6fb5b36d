import Pipeline
import StoryFolders
import ArgumentParser

/// What a person named: articles, or a story's folder with its settings.
enum StoryArguments {
  /// Lists the articles and reads the story's own files; says what is wrong with them.
  static func open(_ names: [String]) throws -> StoryFiles {
    do throws(StoryTrouble) {
      let story = try StoryFiles.open(names)
      for finding in story.findings { Terminal.error(finding.text) }
      return story
    } catch {
      throw CommandTrouble(.input, error.lines.joined(separator: "\n"))
    }
  }
}

extension BriefingOptions {
  /// What was asked for; where the command line says nothing, the story's settings do.
  func request(_ story: StoryFiles) throws -> BriefingMaker.Request {
    var request = try request()
    request.title = request.title ?? story.settings.title
    request.asOf = request.asOf ?? story.settings.asOf
    if request.places.isEmpty { request.places = story.settings.places }
    if let style = story.settings.dateStyle { request.dateStyle = style }
    request.review = story.review
    return request
  }
}

extension ReadingOptions {
  /// The pipeline's settings; where the command line says nothing, the story's settings do.
  func settings(_ story: StorySettings) throws -> Annotator.Settings {
    var settings = try settings()
    settings.published = settings.published ?? story.published
    settings.timeZone = settings.timeZone ?? story.timeZone
    settings.language = story.language
    return settings
  }
}
