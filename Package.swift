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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "Bulletin",
      dependencies: ["CMarkGFM", "CYAML", "CLinux"],
      swiftSettings: strict,
      // Archives, not shared objects: the binary runs when copied alone.
      linkerSettings: [
        .linkedLibrary(":libcmark-gfm-extensions.a"),
        .linkedLibrary(":libcmark-gfm.a"),
        .linkedLibrary(":libyaml.a"),
      ]),
    .target(
      name: "Templates",
      dependencies: ["Bulletin"],
      path: "templates",
      resources: [.embedInCode("style.css")],
      swiftSettings: strict),
    .executableTarget(
      name: "BulletinCommand",
      dependencies: [
        "Bulletin", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "BulletinTests", dependencies: ["Bulletin"], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Bulletin", "Templates"], swiftSettings: strict),
  ]
)
