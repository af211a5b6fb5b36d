import ArgumentParser
import Pipeline
import StoryFolders

/// What a person named: articles, or a story's folder with its settings.
enum StoryArguments {
  /// Lists the articles and reads the story's own files; says what is wrong with them.
  static func open(_ names: [String]) throws -> StoryFiles {
    do throws(StoryFilesError) {
      let story = try StoryFiles.open(names)
      for finding in story.findings { Terminal.error(finding.text) }
      return story
    } catch {
      throw CommandError(.input, error.lines.joined(separator: "\n"))
    }
  }
}
