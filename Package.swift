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
    .target(
      name: "CEmbeddedData", exclude: ["data"], cSettings: [.unsafeFlags(["-std=c23"])]),

    room("CivilCalendar"),
    room("Versions"),
    room("Archives", ["CSystem", "CZlib", .product(name: "Crypto", package: "swift-crypto")]),
    room("ArticleModel", ["CivilCalendar"]),
    room("JSONText"),
    room("YAMLReading", ["CYAML"]),
    room("HTMLReading", ["ArticleModel", "CLibXML2"]),
    room("TemporalExpressions", ["CivilCalendar", "ArticleModel"]),
    room("Gazetteers", ["CEmbeddedData"]),
    room("Toponyms", ["ArticleModel", "CEmbeddedData", "Gazetteers"]),
    room(
      "LanguagePacks",
      ["ArticleExtraction", "ArticleModel", "CivilCalendar", "TemporalExpressions", "Timelines", "Toponyms"]),
    room(
      "ArticleExtraction",
      ["ArticleModel", "CEmbeddedData", "CivilCalendar", "HTMLReading", "JSONText", "TemporalExpressions"]),
    room(
      "Timelines",
      ["ArticleModel", "CivilCalendar", "Gazetteers", "TemporalExpressions", "Toponyms"]),
    room(
      "Rendering",
      [
        "ArticleModel", "CEmbeddedData", "CivilCalendar", "Gazetteers", "JSONText", "TemporalExpressions", "Timelines",
        "Toponyms",
      ]),
    room(
      "Publishing",
      [
        "Archives", "ArticleModel", "CivilCalendar", "Gazetteers", "HTMLReading", "JSONText", "Rendering", "Timelines",
        "Toponyms",
      ]),
    room("Previewing"),
    room("Captures", ["Archives", "JSONText"]),
    room("Fetching", ["Archives", "Captures"]),
    room("Transfers", ["Archives", "CTransfer", "Fetching"]),
    room(
      "DatelineKit",
      [
        "Archives", "ArticleExtraction", "ArticleModel", "CSystem", "Captures", "CivilCalendar", "Gazetteers",
        "HTMLReading",
        "JSONText",
        "LanguagePacks", "Publishing", "Rendering", "TemporalExpressions", "Timelines", "Toponyms", "Versions",
        "YAMLReading",
      ]),
    room(
      "DatelineCommandLine",
      [
        "Archives", "ArticleModel", "CivilCalendar", "DatelineKit", "Gazetteers", "HTMLReading", "Previewing",
        "Publishing", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "dateline", dependencies: ["DatelineCommandLine"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-Xlinker", "-s"], .when(configuration: .release))]),

    // The only part that touches the network, a program of its own: dateline itself links no client.
    .executableTarget(
      name: "dateline-fetch",
      dependencies: [
        "Archives", "Fetching", "Transfers", "Versions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/DatelineFetch", swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-Xlinker", "-s"], .when(configuration: .release))]),

    // Learns the weights of the block chooser from labelled pages outside the project.
    .executableTarget(
      name: "train-body",
      dependencies: ["ArticleExtraction", "DatelineKit", "HTMLReading", "JSONText", "LanguagePacks"],
      path: "Sources/BodyTraining", swiftSettings: strict),

    // Learns the weights that find place names from labelled texts outside the project.
    .executableTarget(
      name: "train-places",
      dependencies: ["ArticleModel", "Gazetteers", "JSONText", "LanguagePacks", "Toponyms"],
      path: "Sources/PlaceTraining", swiftSettings: strict),

    // Times each stage beside libxml2's own tree of the same pages, in one run.
    .executableTarget(
      name: "dateline-benchmark",
      dependencies: [
        "ArticleExtraction", "ArticleModel", "CivilCalendar", "DatelineKit", "Gazetteers", "HTMLReading",
        "LanguagePacks",
        "TemporalExpressions", "Timelines", "Toponyms",
      ],
      path: "Sources/Benchmarks", swiftSettings: strict),

    // Damages inputs, the same on every machine: for the program below and for tests.
    room("Mutations"),

    // Reads damaged inputs with every reader that meets bytes of strangers.
    .executableTarget(
      name: "dateline-fuzz",
      dependencies: [
        "Archives", "ArticleModel", "Captures", "DatelineKit", "Fetching", "JSONText", "Mutations", "Timelines",
      ],
      path: "Sources/Fuzzing", swiftSettings: strict),

    // Where tests write, and the programs as the tests of both run them.
    .target(name: "ScratchFolders", path: "Tests/ScratchFolders", swiftSettings: strict),
    .target(
      name: "BuiltPrograms", dependencies: ["ScratchFolders"], path: "Tests/BuiltPrograms", swiftSettings: strict),

    tests("CivilCalendar", ["CivilCalendar"]),
    tests("ArticleModel", ["ArticleModel"]),
    tests("Archives", ["Archives"]),
    tests("JSONText", ["JSONText"]),
    tests("YAMLReading", ["YAMLReading"]),
    tests("HTMLReading", ["ArticleModel", "HTMLReading"]),
    tests("TemporalExpressions", ["ArticleModel", "CivilCalendar", "LanguagePacks", "TemporalExpressions"]),
    tests("Gazetteers", ["Gazetteers"]),
    tests("Toponyms", ["ArticleModel", "Gazetteers", "LanguagePacks", "Toponyms"]),
    tests("ArticleExtraction", ["ArticleExtraction", "ArticleModel", "CivilCalendar", "HTMLReading", "LanguagePacks"]),
    tests("Timelines", ["ArticleModel", "CivilCalendar", "DatelineKit", "Gazetteers", "Timelines", "Toponyms"]),
    tests(
      "Rendering", ["ArticleModel", "CivilCalendar", "DatelineKit", "Gazetteers", "JSONText", "Rendering", "Timelines"]),
    tests(
      "Publishing",
      [
        "ArticleModel", "CivilCalendar", "DatelineKit", "Gazetteers", "HTMLReading", "JSONText", "Publishing",
        "Rendering", "ScratchFolders",
      ]),
    tests("Previewing", ["Previewing"]),
    tests("Fetching", ["Archives", "Captures", "Fetching", "Mutations", "ScratchFolders"]),
    tests(
      "DatelineFetch",
      [
        "Archives", "ArticleModel", "BuiltPrograms", "Captures", "DatelineKit", "Fetching", "Previewing", "Timelines",
        "Transfers", "dateline-fetch",
      ]),
    tests("DatelineCommandLine", ["BuiltPrograms", "dateline"]),
    tests(
      "DatelineKit",
      [
        "Archives", "ArticleModel", "Captures", "CivilCalendar", "DatelineKit", "Gazetteers", "JSONText", "Publishing",
        "Rendering", "ScratchFolders", "Timelines", "Toponyms",
      ]),
  ]
)
