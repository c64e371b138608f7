// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "bulletin",
  products: [.executable(name: "bulletin", targets: ["BulletinCommand"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CQRCodeGen", providers: [.apt(["libqrcodegen-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "Bulletin",
      dependencies: ["CMarkGFM", "CYAML", "CDigest", "CQRCodeGen", "CZlib", "CLinux"],
      swiftSettings: strict,
      // Archives, not shared objects: the binary runs when copied alone.
      linkerSettings: [
        .linkedLibrary(":libcmark-gfm-extensions.a"),
        .linkedLibrary(":libcmark-gfm.a"),
        .linkedLibrary(":libyaml.a"),
        .linkedLibrary(":libmd.a"),
        .linkedLibrary(":libqrcodegen.a"),
        .linkedLibrary(":libz.a"),
      ]),
    .target(
      name: "Templates",
      dependencies: ["Bulletin"],
      path: "templates",
      resources: [
        .embedInCode("style.css"), .embedInCode("wall.css"), .embedInCode("wall-a4.css"),
        .embedInCode("scheme.js"), .embedInCode("visit.js"),
      ],
      swiftSettings: strict),
    .target(
      name: "Preview",
      dependencies: [
        "Bulletin",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "BulletinCommand",
      dependencies: [
        "Bulletin", "Templates", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "Corpus", path: "Benchmarks/Corpus", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Bulletin", "Templates"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "BulletinTests", dependencies: ["Bulletin", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Bulletin", "Templates", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteTests", dependencies: ["Bulletin", "Templates", "TestSupport"],
      exclude: ["Sites", "statistics.py"], swiftSettings: strict),
    .testTarget(
      name: "BrowserTests", dependencies: ["Bulletin", "Templates", "Preview", "TestSupport"],
      exclude: ["audit"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["BulletinCommand", "TestSupport"],
      exclude: ["Neighbours"], swiftSettings: strict),
    .testTarget(
      name: "WorkplaceTests", dependencies: ["BulletinCommand", "Bulletin", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "TestSupport",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
  ]
)
