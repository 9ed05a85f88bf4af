// The layers hold: a room may import the rooms of the rows below its own and nothing else.

import Testing

@Suite struct LayerTests {
  /// Rooms by row, the lowest first.
  static let rows: [[String]] = [
    ["JSONText", "CFolder"],
    ["Domain", "Surface", "DataFile", "Journal", "CMemory", "CTerminal"],
    ["Guidance", "Theme", "Packs", "Keyrings"],
    ["Panes", "Store", "Terminal", "Documents"],
    ["Interface", "Demo"],
    ["Runtime"],
    ["Commands"],
    ["Alongside", "TableMaker"],
  ]

  /// Packages and system modules, and the only rooms that may import them.
  static let outside: [String: Set<String>] = [
    "ArgumentParser": ["Commands", "Alongside"],
    "Crypto": ["Journal", "Keyrings", "Store"],
    "CryptoExtras": ["Keyrings"],
    "Yams": ["DataFile"],
    "CFolder": ["Journal"],
    "CMemory": ["Keyrings"],
    "CTerminal": ["Terminal"],
    "Foundation": ["TableMaker", "Commands", "Keyrings"],
    "Swift": ["Keyrings"],
    "FoundationEssentials": ["TableMaker", "Commands"],
    "Glibc": ["Theme", "Journal", "Store", "Terminal", "Runtime", "Commands"],
    "Musl": ["Journal", "Store", "Terminal", "Runtime", "Commands"],
    "Darwin": ["Theme", "Journal", "Store", "Terminal", "Runtime", "Commands"],
  ]

  /// Rooms that know nothing of any other.
  static let alone: Set<String> = [
    "JSONText", "CFolder", "Domain", "Surface", "DataFile", "CMemory", "CTerminal",
  ]

  @Test func roomsImportOnlyRoomsBelow() throws {
    let rowOf = Dictionary(
      uniqueKeysWithValues: Self.rows.enumerated().flatMap { row, rooms in rooms.map { ($0, row) } })
    #expect(SourceTree.swift.count > 100)
    for path in SourceTree.swift {
      let room = String(path.split(separator: "/")[1])
      let row = try #require(rowOf[room], "\(path): add the room to its row")
      for module in Self.imports(try SourceTree.text(path)) {
        if let allowed = Self.outside[module] {
          #expect(allowed.contains(room), "\(path) imports \(module)")
        } else {
          let below = try #require(rowOf[module], "\(path) imports \(module), which is in no row")
          #expect(below < row, "\(path) imports \(module), which is not below \(room)")
          #expect(!Self.alone.contains(room), "\(path) imports \(module); \(room) imports no room")
        }
      }
    }
  }

  @Test func aWrongImportIsSeen() {
    #expect(Self.imports("import Store\n@testable import Domain\n  import struct Surface.Cell\n")
      == ["Store", "Domain", "Surface"])
    #expect(Self.imports("// import Store\nlet x = \"import Store\"\n") == [])
  }

  /// The modules that a source file imports.
  static func imports(_ source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      while let first = words.first, first.hasPrefix("@") || first == "public" || first == "internal" {
        words = words.dropFirst()
      }
      guard words.first == "import", var module = words.dropFirst().first,
        words.count <= 3, !line.hasPrefix("      ")
      else { return nil }
      if ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
        .contains(String(module)), let named = words.dropFirst(2).first
      {
        module = named
      }
      return String(module.split(separator: ".")[0])
    }
  }
}
