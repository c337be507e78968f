// swift-tools-version: 6.2
//
// The targets, from low to high: a target imports only targets that stand above it here, and each
// foreign module has one importer. `Tests/ArchitectureTests` holds the same table and checks it.
import PackageDescription

/// The language settings that every target of ours is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Declares a library target of ours.
func library(
  _ name: String, _ ours: [String] = [], foreign: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: ours.map { .target(name: $0) } + foreign, exclude: exclude,
    swiftSettings: strict)
}

/// Declares the test target of `name`; its golden files and cases are copied beside it.
func tests(
  _ name: String, _ ours: [String], foreign: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: (ours + ["TestSupport"]).map { .target(name: $0) } + foreign,
    exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "ijkpunt",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "ijkpunt", targets: ["ijkpunt"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // C: the system's Markdown parser and SHA-256, and one system call that Foundation lacks.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CExchange"),

    library("Diagnostics"),
    library("Markdown", ["Diagnostics"], foreign: ["CMarkGFM"]),
    library("AgendaModel", ["Diagnostics", "Markdown"]),
    library(
      "Reading", ["Diagnostics", "Markdown", "AgendaModel"],
      foreign: [.product(name: "Yams", package: "Yams")], exclude: ["Regelingen"]),
    library("Checks", ["Diagnostics", "Markdown", "AgendaModel"]),
    library("Drafting", ["Diagnostics", "Markdown", "AgendaModel"]),
    library("Intake", ["Diagnostics", "Markdown", "AgendaModel"]),
    library("Disclosure", ["Diagnostics", "Markdown", "AgendaModel"]),
    library("Charts"),
    library(
      "Pages", ["Diagnostics", "Markdown", "AgendaModel", "Disclosure", "Charts"],
      foreign: [.product(name: "Mustache", package: "swift-mustache")]),
    library("Publishing", [], foreign: ["CCrypto", "CExchange"]),
    library("Office", ["Publishing"], exclude: ["Programs"]),
    library("Preview", [], foreign: [.product(name: "FlyingSocks", package: "FlyingFox")]),
    library(
      "CommandLineTool",
      [
        "Diagnostics", "AgendaModel", "Reading", "Checks", "Drafting", "Intake", "Disclosure",
        "Pages", "Publishing", "Office", "Preview",
      ],
      foreign: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(name: "ijkpunt", dependencies: ["CommandLineTool"], swiftSettings: strict),
    .executableTarget(
      name: "dev", swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "bench", dependencies: ["AgendaModel", "Reading"], swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Markdown", ["Markdown", "Diagnostics"]),
    tests("AgendaModel", ["AgendaModel", "Diagnostics"]),
    tests("Reading", ["Reading", "AgendaModel", "Markdown", "Diagnostics"]),
    tests(
      "Checks", ["Checks", "Reading", "AgendaModel", "Markdown", "Diagnostics"], data: ["Cases"]),
    tests("Mutation", ["Checks", "Reading", "AgendaModel", "Markdown", "Diagnostics"]),
    tests(
      "Drafting", ["Drafting", "Reading", "AgendaModel", "Markdown", "Diagnostics"],
      data: ["Snapshots"]),
    tests("Intake", ["Intake", "Reading", "AgendaModel", "Markdown", "Diagnostics"]),
    tests("Disclosure", ["Disclosure", "Reading", "AgendaModel", "Markdown", "Diagnostics"]),
    tests("Charts", ["Charts"], data: ["Snapshots"]),
    tests(
      "Pages",
      ["Pages", "Disclosure", "Reading", "AgendaModel", "Markdown", "Charts", "Diagnostics"],
      data: ["Search/Snapshots"]),
    tests("Publishing", ["Publishing"]),
    tests("Office", ["Office", "Publishing"]),
    tests("Preview", ["Preview"]),
    tests("CommandLineTool", ["CommandLineTool", "Reading", "Pages", "Preview", "Diagnostics"]),
    tests(
      "Handbook", ["CommandLineTool", "Checks", "Reading", "AgendaModel", "Diagnostics"],
      foreign: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ], data: ["Basis", "School"]),
    tests("EndToEnd", [], data: ["Deliveries"]),
    tests("Architecture", []),
  ]
)
