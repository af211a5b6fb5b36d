// swift-tools-version: 6.1
import PackageDescription

// A program of somebody else. Scripts/dependent/run.sh puts it beside a clone of dateline that bears a version.
let package = Package(
  name: "Sample",
  dependencies: [.package(url: "file://\(Context.packageDirectory)/../dateline", from: "1.0.0")],
  targets: [
    .executableTarget(name: "Sample", dependencies: [.product(name: "DatelineKit", package: "dateline")])
  ]
)
