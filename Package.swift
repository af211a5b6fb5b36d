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
    .library(name: "DatelineKit", targets: ["DatelineKit"]),
    .library(name: "DatelineModel", targets: ["DatelineModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSystem"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CTransfer", dependencies: ["CLibCurl"]),
    .target(name: "CEmbeddedData", exclude: ["data"]),
    .target(name: "CTimeZones", exclude: ["data"]),

    room("Bytes"),
    room("CivilCalendar", ["CTimeZones"]),
    room("Versions"),
    room("Files", ["CSystem"]),
    room("OutputFolders", ["Archives", "CSystem", "DatelineModel", "Files"]),
    room(
      "Archives",
      ["Bytes", "CZlib", "CivilCalendar", "DatelineModel", "Files", .product(name: "Crypto", package: "swift-crypto")]),
    room("DatelineModel", ["CivilCalendar"]),
    room("Text", ["DatelineModel"]),
    room("Statements", ["CivilCalendar", "DatelineModel", "TemporalExpressions", "Text", "Toponyms"]),
    room(
      "Editing",
      ["CivilCalendar", "DatelineModel", "Gazetteers", "TemporalExpressions", "Text", "Timelines", "Toponyms"]),
    room("JSONText"),
    room("YAMLReading", ["CYAML"]),
    room("HTMLReading", ["CLibXML2", "DatelineModel"]),
    room("TemporalExpressions", ["CivilCalendar", "DatelineModel", "Text"]),
    room("Gazetteers", ["Bytes", "CEmbeddedData", "DatelineModel"]),
    room("Toponyms", ["Bytes", "CEmbeddedData", "DatelineModel", "Gazetteers", "Text"]),
    room(
      "LanguagePacks",
      ["ArticleExtraction", "CivilCalendar", "DatelineModel", "Statements", "TemporalExpressions", "Text", "Toponyms"]),
    room(
      "ArticleExtraction",
      ["Bytes", "CEmbeddedData", "CivilCalendar", "DatelineModel", "HTMLReading", "JSONText", "Text"]),
    room(
      "Timelines",
      [
        "Bytes", "CivilCalendar", "DatelineModel", "Gazetteers", "Statements", "TemporalExpressions", "Text",
        "Toponyms",
      ]),
    room("Templating", ["CEmbeddedData"]),
    room(
      "Interchange",
      [
        "CivilCalendar", "DatelineModel", "Gazetteers", "JSONText", "Rendering", "Templating", "TemporalExpressions",
        "Timelines", "Toponyms",
      ]),
    room("Comparisons", ["DatelineModel", "Files", "JSONText", "Templating"]),
    room(
      "Rendering",
      [
        "CivilCalendar", "DatelineModel", "Gazetteers", "JSONText", "Templating", "TemporalExpressions", "Text",
        "Timelines", "Toponyms",
      ]),
    room(
      "StoryFolders",
      [
        "Archives", "Captures", "CivilCalendar", "DatelineModel", "Files", "HTMLReading", "JSONText", "OutputFolders",
        "YAMLReading",
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
        "Archives", "Captures", "CivilCalendar", "DatelineModel", "Explaining", "Files", "Gazetteers", "JSONText",
        "OutputFolders", "Pipeline", "Rendering", "StoryFolders", "Templating",
      ]),
    room(
      "Sites",
      [
        "Archives", "Bytes", "CivilCalendar", "DatelineModel", "Files", "Gazetteers", "HTMLReading", "Interchange",
        "JSONText", "OutputFolders", "Pipeline", "Rendering", "StoryFolders", "Templating", "Toponyms",
      ]),
    room("Previewing", ["Bytes"]),
    room("Captures", ["Archives", "JSONText"]),
    room("Fetching", ["Archives", "Bytes", "Captures", "CivilCalendar", "Files"]),
    room("Transfers", ["Archives", "CTransfer", "Fetching"]),
    room(
      "DatelineKit",
      ["CivilCalendar", "DatelineModel", "Interchange", "OutputFolders", "Pipeline", "Rendering", "StoryFolders"]),
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

    // Learns the weights of the block chooser from labelled pages outside the project.
    .executableTarget(
      name: "train-body",
      dependencies: [
        "ArticleExtraction", "Bytes", "DatelineModel", "HTMLReading", "JSONText", "LanguagePacks", "StoryFolders",
      ],
      path: "Sources/BodyTraining", swiftSettings: strict),

    // Learns the weights that find place names from labelled texts outside the project.
    .executableTarget(
      name: "train-places",
      dependencies: ["DatelineModel", "Gazetteers", "JSONText", "LanguagePacks", "Text", "Toponyms"],
      path: "Sources/PlaceTraining", swiftSettings: strict),

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
    .target(
      name: "BuiltPrograms", dependencies: ["ScratchFolders"], path: "Tests/BuiltPrograms", swiftSettings: strict),

    .target(
      name: "AnnotatedTexts",
      dependencies: [
        "CivilCalendar", "DatelineModel", "Gazetteers", "LanguagePacks", "Statements", "TemporalExpressions", "Text",
        "Timelines", "Toponyms",
      ], path: "Tests/AnnotatedTexts", swiftSettings: strict),

    tests("Bytes", ["Bytes"]),
    tests("DatelineModel", ["CivilCalendar", "DatelineModel"]),
    tests("Templating", ["Rendering", "Templating"]),
    tests(
      "Interchange",
      [
        "CivilCalendar", "DatelineModel", "Gazetteers", "Interchange", "JSONText", "Pipeline", "Rendering",
        "Templating",
      ]),
    tests("Comparisons", ["Comparisons", "DatelineModel", "ScratchFolders", "Templating"]),
    tests("Files", ["Archives", "Files"]),
    tests("OutputFolders", ["DatelineModel", "OutputFolders", "ScratchFolders"]),
    tests("CivilCalendar", ["CivilCalendar"]),
    tests("Text", ["DatelineModel", "Text"]),
    tests("Archives", ["Archives", "DatelineModel"]),
    tests("JSONText", ["JSONText"]),
    tests("YAMLReading", ["YAMLReading"]),
    tests("HTMLReading", ["DatelineModel", "HTMLReading"]),
    tests("TemporalExpressions", ["CivilCalendar", "DatelineModel", "LanguagePacks", "TemporalExpressions", "Text"]),
    tests("Gazetteers", ["DatelineModel", "Gazetteers"]),
    tests("LanguagePacks", ["LanguagePacks", "TemporalExpressions", "Text"]),
    tests("Statements", ["AnnotatedTexts", "CivilCalendar", "DatelineModel", "Gazetteers", "Timelines", "Toponyms"]),
    tests("Toponyms", ["DatelineModel", "Gazetteers", "LanguagePacks", "Text", "Toponyms"]),
    tests(
      "ArticleExtraction", ["ArticleExtraction", "CivilCalendar", "DatelineModel", "HTMLReading", "LanguagePacks"]),
    tests(
      "Timelines",
      [
        "AnnotatedTexts", "CivilCalendar", "DatelineKit", "DatelineModel", "Editing", "Gazetteers", "Pipeline",
        "Timelines", "Toponyms",
      ]),
    tests("Rendering", ["CivilCalendar", "DatelineModel", "Gazetteers", "JSONText", "Pipeline", "Rendering"]),
    tests("StoryFolders", ["CivilCalendar", "DatelineModel", "StoryFolders"]),
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
    tests("Previewing", ["Previewing"]),
    tests("Fetching", ["Archives", "Captures", "Fetching", "Mutations", "ScratchFolders"]),
    tests(
      "DatelineFetch",
      [
        "Archives", "BuiltPrograms", "Captures", "DatelineModel", "Fetching", "Pipeline", "Previewing", "StoryFolders",
        "Transfers", "dateline-fetch",
      ]),
    tests("DatelineCommandLine", ["BuiltPrograms", "dateline"]),
  ],
  // C23 brings #embed, which puts the tables into the binary.
  cLanguageStandard: .gnu2x
)
