// swift-tools-version: 6.2
import PackageDescription

/// Our own targets: Swift 6 mode, no warnings, imports say whether they are part of the interface.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "pressmark",
  products: [
    .executable(name: "pressmark", targets: ["pressmark"]),
    .executable(name: "evaluate", targets: ["evaluate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // C libraries of the system (scripts/setup installs them).
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libmd4c-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    // The terminal: pure values, and the display over ncurses.
    .target(name: "Terminal", swiftSettings: swiftSettings),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesTerminal", dependencies: ["Terminal", "CNcurses"],
      swiftSettings: swiftSettings),

    // One HTTP request through libcurl, which is loaded when a page is fetched and not linked.
    .target(name: "CFetch", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

    // The core module: every rule about articles and annotations; no screen.
    .target(
      name: "PressmarkCore",
      dependencies: [
        "CDigest", "CExpat", "CFetch", "CGumbo", "CMarkdown", "CZlib",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),

    // The user interface: state, screens and widgets, as values.
    .target(
      name: "PressmarkTUI", dependencies: ["PressmarkCore", "Terminal"],
      swiftSettings: swiftSettings),

    // Executables.
    .executableTarget(
      name: "pressmark",
      dependencies: [
        "CursesTerminal", "PressmarkCore", "PressmarkTUI", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: swiftSettings,
      // For a quick start: at a fixed address the loader has 90,000 addresses less to fill in, and
      // the C libraries whose archives scripts/lib/toolchain.sh finds need not be looked up.
      linkerSettings: [
        .unsafeFlags(
          ["-Xclang-linker", "-no-pie", "-L.build/static-libraries"],
          .when(configuration: .release))
      ]),
    .executableTarget(
      name: "evaluate",
      dependencies: [
        "PressmarkCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // Test support: pseudo-terminals, golden files, a program that shows what the screen tells it.
    .target(name: "CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal", "Terminal"],
      swiftSettings: swiftSettings),
    .target(name: "TestSupport", dependencies: ["Terminal"], swiftSettings: swiftSettings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesTerminal", "Terminal"],
      path: "Tests/Support/terminal-probe", swiftSettings: swiftSettings),

    // Tests.
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: swiftSettings),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: [
        "CNcurses", "CursesTerminal", "PseudoTerminal", "Terminal", "TestSupport", "terminal-probe",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PressmarkTUITests",
      dependencies: ["PressmarkTUI", "Terminal", "PressmarkCore", "TestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: swiftSettings),
    .testTarget(
      name: "PressmarkCoreTests",
      dependencies: [
        "CZlib", "PressmarkCore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Export/Golden", "Store/Fixtures"], swiftSettings: swiftSettings),
    .testTarget(
      name: "PressmarkTests",
      dependencies: [
        "evaluate", "pressmark", "PressmarkCore", "PseudoTerminal", "Terminal", "TestSupport",
      ],
      swiftSettings: swiftSettings),
  ]
)

// The fuzzer is built with instrumentation only (scripts/fuzz), and is no part of the package else.
if Context.environment["PRESSMARK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["PressmarkCore"], path: "Fuzzing/Sources",
      swiftSettings: swiftSettings + [.unsafeFlags(["-parse-as-library"])]))
}
