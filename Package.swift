// swift-tools-version: 6.1
import PackageDescription

/// Every Swift room is compiled alike: Swift 6 mode, and imports that say how far they reach.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: a target with only what it may know.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "dateline",
  products: [
    .executable(name: "dateline", targets: ["dateline"]),
    .executable(name: "dateline-fetch", targets: ["dateline-fetch"]),
    .executable(name: "dateline-pdf", targets: ["dateline-pdf"]),
    .library(name: "DatelineKit", targets: ["DatelineKit"]),
    .library(name: "DatelineModel", targets: ["DatelineModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSystem"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CPlist", pkgConfig: "libplist-2.0", providers: [.apt(["libplist-dev"])]),
    .systemLibrary(name: "CPoppler", pkgConfig: "poppler-cpp", providers: [.apt(["libpoppler-cpp-dev"])]),
    .target(name: "CPDFText", dependencies: ["CPoppler"]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CMessages", dependencies: ["CGMime"]),
    .target(name: "CTransfer", dependencies: ["CLibCurl"]),
    .target(name: "CEmbeddedData", exclude: ["data"]),
    .target(name: "CTimeZones", exclude: ["data"]),

    // Bytes, texts and files: nothing of news is known here.
    room("Bytes"),
    room("Versions"),
    room("Files", ["CSystem"]),
    room("JSONText"),
    room("YAMLReading", ["CYAML"]),
    room("Workbooks", ["CXLSXWriter"]),
    room("Databases", ["CSQLite"]),
    room("CivilCalendar", ["CTimeZones"]),

    // The public values, and what reads a page.
    room("DatelineModel", ["CivilCalendar"]),
    room("Messages", ["Bytes", "CMessages"]),
    room("PropertyLists", ["CPlist"]),
    room("XMLReading", ["CLibXML2"]),
    room("Archives", ["Bytes", "CBrotli", "CLibArchive", "CNettle", "CZlib", "CivilCalendar", "Files"]),
    room("Captures", ["Archives", "Bytes", "JSONText"]),
    room("OutputFolders", ["Archives", "Bytes", "CSystem", "DatelineModel", "Files"]),
    room("HTMLReading", ["CLibXML2", "DatelineModel"]),
    room("Text", ["DatelineModel"]),

    // What an article says: its parts, days, places, statements.
    room(
      "ArticleExtraction",
      ["Bytes", "CEmbeddedData", "CivilCalendar", "DatelineModel", "HTMLReading", "JSONText", "Text"]),
    room("TemporalExpressions", ["CivilCalendar", "DatelineModel", "Text"]),
    room("Gazetteers", ["Bytes", "CEmbeddedData", "DatelineModel"]),
    room("Toponyms", ["Bytes", "CEmbeddedData", "DatelineModel", "Gazetteers", "Text"]),
    room("Statements", ["CivilCalendar", "DatelineModel", "TemporalExpressions", "Text", "Toponyms"]),
    room(
      "LanguagePacks",
      [
        "ArticleExtraction", "CEmbeddedData", "CivilCalendar", "DatelineModel", "Statements", "TemporalExpressions",
        "Text",
        "Toponyms",
      ]),

    // What many articles say together, and how it is shown and written.
    room(
      "Timelines",
      [
        "Bytes", "CivilCalendar", "DatelineModel", "Gazetteers", "Statements", "TemporalExpressions", "Text",
        "Toponyms",
      ]),
    room(
      "Editing",
      ["CivilCalendar", "DatelineModel", "Gazetteers", "TemporalExpressions", "Text", "Timelines", "Toponyms"]),
    room("Templating", ["CEmbeddedData"]),
    room(
      "Rendering",
      [
        "Bytes", "CivilCalendar", "DatelineModel", "Gazetteers", "JSONText", "Templating", "TemporalExpressions",
        "Text",
        "Timelines",
        "Toponyms",
      ]),
    room(
      "Interchange",
      [
        "CivilCalendar", "Databases", "DatelineModel", "Gazetteers", "JSONText", "Rendering", "Templating",
        "TemporalExpressions", "Timelines", "Toponyms", "Workbooks",
      ]),
    room(
      "Comparisons", ["CivilCalendar", "DatelineModel", "Files", "Interchange", "JSONText", "Rendering", "Templating"]),

    // From a folder to a briefing, and what is made of briefings.
    room(
      "StoryFolders",
      [
        "Archives", "ArticleExtraction", "Bytes", "Captures", "CivilCalendar", "DatelineModel", "Files", "HTMLReading",
        "JSONText", "LanguagePacks", "Messages", "OutputFolders", "PropertyLists", "XMLReading", "YAMLReading",
      ]),
    room(
      "Pipeline",
      [
        "Archives", "ArticleExtraction", "CivilCalendar", "DatelineModel", "Editing", "Files", "Gazetteers",
        "HTMLReading", "Interchange", "LanguagePacks", "Rendering", "Statements", "StoryFolders", "Templating",
        "TemporalExpressions", "Text", "Timelines", "Toponyms", "Versions",
      ]),
    room(
      "Explaining",
      [
        "Archives", "CivilCalendar", "DatelineModel", "Editing", "Gazetteers", "HTMLReading", "JSONText", "Pipeline",
        "Rendering", "StoryFolders", "TemporalExpressions", "Toponyms",
      ]),
    room(
      "Snapshots",
      [
        "Archives", "Bytes", "Captures", "CivilCalendar", "DatelineModel", "Explaining", "Files", "Gazetteers",
        "JSONText",
        "OutputFolders", "Pipeline", "Rendering", "StoryFolders", "Templating",
      ]),
    room(
      "Sites",
      [
        "Archives", "Bytes", "CivilCalendar", "DatelineModel", "Files", "Gazetteers", "HTMLReading", "Interchange",
        "JSONText", "OutputFolders", "Pipeline", "Rendering", "StoryFolders", "Templating", "Toponyms",
      ]),

    // What a program imports.
    room(
      "DatelineKit",
      ["CivilCalendar", "DatelineModel", "Interchange", "OutputFolders", "Pipeline", "Rendering", "StoryFolders"]),

    // The network, and a site on this machine.
    room("Fetching", ["Archives", "Bytes", "Captures", "CivilCalendar", "Files"]),
    room("Transfers", ["Archives", "CTransfer", "Fetching"]),
    room("Previewing", ["Bytes"]),

    // The command.
    room(
      "DatelineCommandLine",
      [
        "Archives", "CivilCalendar", "Comparisons", "DatelineModel", "Explaining", "Files", "Gazetteers", "Interchange",
        "OutputFolders", "Pipeline", "Previewing", "Rendering", "Sites", "Snapshots", "StoryFolders", "Templating",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "dateline", dependencies: ["DatelineCommandLine"], swiftSettings: strict),

    // The only part that touches the network, a program of its own: dateline itself links no client.
    .executableTarget(
      name: "dateline-fetch",
      dependencies: [
        "Archives", "Fetching", "Files", "Transfers", "Versions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/DatelineFetch", swiftSettings: strict),

    // How weights are fitted, for the programs below.
    room("Learning"),
    // The only part that reads PDF, a program of its own: dateline itself links no poppler.
    room("PrintedPages", ["Bytes", "CPDFText"]),
    .executableTarget(
      name: "dateline-pdf",
      dependencies: [
        "Archives", "DatelineModel", "Files", "OutputFolders", "PrintedPages", "Versions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/DatelinePDF", swiftSettings: strict),

    // Learns the weights of the block chooser from labelled pages outside the project.
    .executableTarget(
      name: "train-body",
      dependencies: [
        "ArticleExtraction", "Bytes", "DatelineModel", "HTMLReading", "JSONText", "LanguagePacks", "StoryFolders",
      ],
      path: "Sources/BodyTraining", swiftSettings: strict),

    // Learns the weights that rank the days of a page from labelled pages outside the project.
    .executableTarget(
      name: "train-days",
      dependencies: [
        "ArticleExtraction", "Bytes", "CivilCalendar", "DatelineModel", "Files", "HTMLReading", "JSONText",
        "LanguagePacks", "Learning", "StoryFolders",
      ],
      path: "Sources/DayTraining", swiftSettings: strict),

    // Learns the weights that find place names from labelled texts outside the project.
    .executableTarget(
      name: "train-places",
      dependencies: ["DatelineModel", "Gazetteers", "JSONText", "LanguagePacks", "Learning", "Text", "Toponyms"],
      path: "Sources/PlaceTraining", swiftSettings: strict),

    // Learns which statements report one event from labelled stories outside the project.
    .executableTarget(
      name: "train-clusters",
      dependencies: [
        "CivilCalendar", "DatelineModel", "Gazetteers", "Interchange", "JSONText", "Pipeline",
        "Rendering", "StoryFolders", "Timelines",
      ],
      path: "Sources/ClusterTraining", swiftSettings: strict),

    // Times each stage beside libxml2's own tree of the same pages, in one run.
    .executableTarget(
      name: "dateline-benchmark",
      dependencies: [
        "ArticleExtraction", "CivilCalendar", "DatelineModel", "Gazetteers", "HTMLReading", "Interchange",
        "LanguagePacks", "Pipeline", "StoryFolders", "TemporalExpressions", "Text", "Toponyms",
      ],
      path: "Sources/Benchmarks", swiftSettings: strict),

    // Damages inputs, the same on every machine: for the program below and for tests.
    room("Mutations"),

    // Reads damaged inputs with every reader that meets bytes of strangers.
    .executableTarget(
      name: "dateline-fuzz",
      dependencies: [
        "Archives", "Captures", "DatelineModel", "Fetching", "Interchange", "JSONText", "Mutations", "Pipeline",
        "StoryFolders", "Timelines",
      ],
      path: "Sources/Fuzzing", swiftSettings: strict),

    // Where tests write, and the programs as the tests of both run them.
    .target(name: "ScratchFolders", dependencies: ["Archives"], path: "Tests/ScratchFolders", swiftSettings: strict),
    // Plain texts read by the engines alone, for their tests.
    .target(
      name: "AnnotatedTexts",
      dependencies: [
        "CivilCalendar", "DatelineModel", "Gazetteers", "LanguagePacks", "Statements", "TemporalExpressions", "Text",
        "Timelines", "Toponyms",
      ], path: "Tests/AnnotatedTexts", swiftSettings: strict),
    .target(
      name: "BuiltPrograms", dependencies: ["ScratchFolders"], path: "Tests/BuiltPrograms", swiftSettings: strict),

    tests("Bytes", ["Bytes"]),
    tests("Files", ["Archives", "Files"]),
    tests("JSONText", ["JSONText"]),
    tests("YAMLReading", ["YAMLReading"]),
    tests("CivilCalendar", ["CivilCalendar"]),
    tests("DatelineModel", ["CivilCalendar", "DatelineModel"]),
    tests("Archives", ["Archives", "DatelineModel"]),
    tests("OutputFolders", ["DatelineModel", "OutputFolders", "ScratchFolders"]),
    tests("HTMLReading", ["DatelineModel", "HTMLReading"]),
    tests("Text", ["DatelineModel", "Text"]),
    tests(
      "ArticleExtraction", ["ArticleExtraction", "CivilCalendar", "DatelineModel", "HTMLReading", "LanguagePacks"]),
    tests("LanguagePacks", ["CivilCalendar", "DatelineModel", "LanguagePacks", "TemporalExpressions", "Text"]),
    tests("Statements", ["AnnotatedTexts", "CivilCalendar", "DatelineModel", "Gazetteers", "Timelines", "Toponyms"]),
    tests("TemporalExpressions", ["CivilCalendar", "DatelineModel", "LanguagePacks", "TemporalExpressions", "Text"]),
    tests("Gazetteers", ["DatelineModel", "Gazetteers"]),
    tests("Toponyms", ["DatelineModel", "Gazetteers", "LanguagePacks", "Text", "Toponyms"]),
    tests(
      "Timelines",
      [
        "AnnotatedTexts", "CivilCalendar", "DatelineKit", "DatelineModel", "Editing", "Gazetteers", "Pipeline",
        "Timelines", "Toponyms",
      ]),
    tests("Templating", ["Rendering", "Templating"]),
    tests(
      "Rendering",
      [
        "CivilCalendar", "DatelineModel", "Gazetteers", "JSONText", "Pipeline", "Rendering", "ScratchFolders",
        "Templating",
      ]),
    tests(
      "Interchange",
      [
        "CivilCalendar", "Databases", "DatelineModel", "Gazetteers", "Interchange", "JSONText", "Pipeline", "Rendering",
        "ScratchFolders", "StoryFolders", "Templating", "Workbooks",
      ]),
    tests("Comparisons", ["Comparisons", "DatelineModel", "ScratchFolders", "Templating"]),
    tests("StoryFolders", ["Archives", "CivilCalendar", "DatelineModel", "StoryFolders"]),
    tests(
      "Pipeline",
      [
        "Archives", "CivilCalendar", "DatelineModel", "Editing", "Gazetteers", "Interchange", "JSONText",
        "OutputFolders", "Pipeline", "Rendering", "ScratchFolders", "StoryFolders", "Templating", "Toponyms",
      ]),
    tests(
      "Explaining",
      ["Archives", "DatelineModel", "Explaining", "JSONText", "Pipeline", "ScratchFolders", "StoryFolders"]),
    tests(
      "Snapshots",
      [
        "Archives", "CivilCalendar", "DatelineModel", "JSONText", "Pipeline", "Rendering", "ScratchFolders",
        "Snapshots", "StoryFolders",
      ]),
    tests(
      "Sites",
      [
        "Archives", "Captures", "CivilCalendar", "Comparisons", "DatelineModel", "Gazetteers", "Interchange",
        "OutputFolders", "Pipeline", "ScratchFolders", "Sites", "Snapshots", "StoryFolders", "Templating",
      ]),
    tests("DatelineKit", ["DatelineKit", "ScratchFolders"]),
    tests("Fetching", ["Archives", "Captures", "Fetching", "Mutations", "ScratchFolders"]),
    tests("Previewing", ["Previewing"]),
    tests("PrintedPages", ["BuiltPrograms", "PrintedPages", "ScratchFolders", "dateline-pdf"]),
    tests("DatelineCommandLine", ["Archives", "BuiltPrograms", "ScratchFolders", "dateline"]),
    tests(
      "DatelineFetch",
      [
        "Archives", "BuiltPrograms", "Captures", "DatelineModel", "Fetching", "Pipeline", "Previewing", "StoryFolders",
        "Transfers", "dateline-fetch",
      ]),
  ],
  // C23 brings #embed, which puts the tables into the binary.
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)

// Whoever depends on dateline, or builds its programs, does not need what makes its documentation.
if Context.environment["DATELINE_DOCUMENTATION"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
