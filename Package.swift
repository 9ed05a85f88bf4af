// swift-tools-version: 6.1
import PackageDescription

// Rooms in layers: a target may depend on targets of the rows above it in this file and on nothing
// below. `Tests/TidyTests` holds the imports to the same rows.

let package = Package(
  name: "alongside",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "alongside", targets: ["alongside"]),
    .library(name: "Journal", targets: ["Journal"]),
    .library(name: "Guidance", targets: ["Guidance"]),
  ],
  dependencies: [
    // The command line: usage, help, completions and the exit code 64 that the contract asks for.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of the journal's chain, and what seals a review with a passphrase; the standard
    // primitives, none of them ours. `CryptoExtras` for scrypt alone, which `Crypto` has not.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Users' own packs, rules and themes are YAML; what is built in is compiled from it beforehand.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Row 0: text as others read it, and what the system knows of a folder.
    .target(name: "JSONText"),
    .target(name: "CFolder"),

    // Row 1: what there is, each for itself.
    .target(name: "Domain"),
    .target(name: "Surface"),
    .target(name: "DataFile", dependencies: [.product(name: "Yams", package: "Yams")]),
    .target(
      name: "Journal",
      dependencies: [
        "CFolder", "JSONText", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "CMemory"),
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),

    // Row 2: words, looks and packs from data, and the keys of what is locked.
    .target(name: "Guidance", dependencies: ["DataFile"], exclude: ["Rules"]),
    .target(name: "Theme", dependencies: ["Surface", "DataFile"]),
    .target(name: "Packs", dependencies: ["DataFile"], exclude: ["Data"]),
    .target(
      name: "Keyrings",
      dependencies: [
        "CMemory", "Journal", "JSONText", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),

    // Row 3: what is shown, kept, exchanged and drawn.
    .target(name: "Panes", dependencies: ["Domain", "Guidance", "Packs", "Surface"]),
    .target(
      name: "Store",
      dependencies: [
        "Domain", "Journal", "JSONText", "Keyrings",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Documents", dependencies: ["Domain", "JSONText"]),
    .target(name: "Terminal", dependencies: ["CTerminal", "Surface", "Theme"]),

    // Row 4: the whole screen as a value, and the worked example.
    .target(name: "Interface",
      dependencies: ["Documents", "Domain", "Guidance", "Keyrings", "Packs", "Panes", "Surface"]),
    .target(name: "Demo", dependencies: ["Domain", "Journal", "Store"]),

    // Row 5: the loop.
    .target(
      name: "Runtime",
      dependencies: [
        "DataFile", "Domain", "Guidance", "Interface", "Journal", "Keyrings", "Packs", "Panes",
        "Store", "Surface", "Terminal", "Theme",
      ]),

    // Row 6: everything on the screen as a command.
    .target(
      name: "Commands",
      dependencies: [
        "DataFile", "Demo", "Documents", "Domain", "Guidance", "Interface", "Journal", "JSONText",
        "Keyrings", "Packs", "Panes", "Runtime", "Store", "Surface", "Terminal", "Theme",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Row 7: the programs. TableMaker turns YAML into the checked-in tables; it is not shipped.
    .executableTarget(name: "alongside", dependencies: ["Commands"], path: "Sources/Alongside"),
    .executableTarget(name: "TableMaker", dependencies: ["DataFile", "Guidance"]),

    // Tests, the fast ones first.
    .target(name: "TestSupport", dependencies: ["Journal"], path: "Tests/TestSupport"),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .target(
      name: "TerminalSupport", dependencies: ["CPseudoTerminal", "Surface"],
      path: "Tests/TerminalSupport"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Surface", "Theme"],
      path: "Tests/TerminalProbe"),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(name: "SurfaceTests", dependencies: ["Surface", "TestSupport"]),
    .testTarget(name: "DataFileTests", dependencies: ["DataFile", "TestSupport"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "JSONText", "TestSupport"]),
    .testTarget(name: "GuidanceTests", dependencies: ["Guidance", "DataFile", "TestSupport"]),
    .testTarget(name: "ThemeTests", dependencies: ["Theme", "DataFile", "Surface", "TestSupport"]),
    .testTarget(name: "PacksTests", dependencies: ["Packs", "DataFile"]),
    .testTarget(
      name: "KeyringsTests", dependencies: ["Keyrings", "Journal", "JSONText", "TestSupport"]),
    .testTarget(
      name: "PanesTests",
      dependencies: [
        "Panes", "Domain", "Guidance", "Packs", "Surface", "DataFile", "Interface", "TestSupport",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Demo", "Domain", "Journal", "JSONText", "Keyrings", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Fixtures", "second_reader.py", "second_opener.py"]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Domain", "JSONText", "TestSupport"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Surface", "Theme", "TerminalSupport", "TerminalProbe"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Interface", "Panes", "Domain", "Guidance", "Packs", "Surface", "TestSupport",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "DemoTests",
      dependencies: [
        "Demo", "Domain", "Guidance", "Journal", "Packs", "Panes", "Store", "TestSupport",
      ],
      exclude: ["fifty-judgments.txt"]),
    .testTarget(name: "RuntimeTests", dependencies: ["Runtime", "DataFile"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "Domain", "Journal"]),
    .testTarget(name: "TidyTests"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TerminalSupport", "TestSupport", "Demo", "Domain", "Journal", "JSONText", "Store",
        "alongside",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11
)
