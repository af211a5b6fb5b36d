public import ArticleModel

/// What a story's folder decides about its page.
public struct StorySettings: Sendable {
  /// Title of the page.
  public var title: String
  /// How its articles are read.
  public var reading: Dateline.Settings
  /// Charset of its articles, when theirs is wrong or missing.
  public var charset: String?
  /// Places that get a table of their own.
  public var places: [String]

  /// Settings of known parts.
  public init(title: String, reading: Dateline.Settings, charset: String? = nil, places: [String] = []) {
    self.title = title
    self.reading = reading
    self.charset = charset
    self.places = places
  }

  /// The seam between a site and its stories: the path of a story's folder, and what the site says for all, to what holds
  /// for the story.
  public typealias Reader = @Sendable (_ folder: String, _ site: StorySettings) -> Result<StorySettings, Trouble>

  /// Why the settings of a folder cannot be used.
  public struct Trouble: Error, Sendable {
    /// The coded finding.
    public let diagnostic: Diagnostic

    /// A finding about a folder's settings.
    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  /// The folder's name is the title, the rest is the site's: "jaffar-express" → "Jaffar express".
  public static let ofFolderName: Reader = { folder, site in
    var settings = site
    settings.title = title(ofFolder: folder)
    return .success(settings)
  }

  static func title(ofFolder path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }
}
