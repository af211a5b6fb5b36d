import Archives
import DatelineModel
import Files
import OutputFolders
import Templating

/// The default templates as files, for a theme of one's own.
package enum ThemeFolder {
  /// Writes every template into a new folder; one that is there is never touched, since somebody may have worked in it.
  ///
  /// - Throws: `DiagnosticError` with `output.foreign-files` or `output.unwritable`.
  /// - Returns: The names written.
  package static func export(to folder: String) throws -> [String] {
    let names = TemplateLibrary.embeddedNames
    let members = names.map {
      ArchiveMember(path: ArchivePath($0), bytes: TemplateLibrary.embeddedBytes($0) ?? [])
    }
    let path = PathText.bare(folder)
    guard try OutputCreation.folder(members, at: path) == .created else {
      throw DiagnosticError(
        .outputForeign, "\"\(folder)\" is there already and is left as it is; name a new folder.")
    }
    return names
  }
}
