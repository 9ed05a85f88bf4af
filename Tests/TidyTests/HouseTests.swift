// House rules that a machine can see.

import Testing

@Suite struct HouseTests {
  private static func isGenerated(_ path: String) -> Bool { path.contains("/Tables/") }

  /// The places of lines that break a rule: `file:line`.
  private static func places(
    in paths: [String], where isWrong: (Substring) -> Bool
  ) throws -> [String] {
    try paths.flatMap { path in
      try SourceTree.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().filter { isWrong($0.element) }.map { "\(path):\($0.offset + 1)" }
    }
  }

  @Test func linesAreAtMostAHundredColumns() throws {
    let paths = SourceTree.swift.filter { !Self.isGenerated($0) }
    // Counting characters is slow, and few lines have so many bytes.
    let long = try Self.places(in: paths) { $0.utf8.count > 100 && $0.count > 100 }
    #expect(long.isEmpty)
  }

  @Test func everyFileSaysWhatItIsFor() throws {
    let silent = try SourceTree.swift.filter {
      try !Self.isGenerated($0) && !SourceTree.text($0).hasPrefix("//")
    }
    #expect(silent.isEmpty, "no opening comment")
  }

  @Test(arguments: [
    "TO" + "DO", "FIX" + "ME", "XX" + "X:", "fatal" + "Error(", "try" + "!", "as" + "! ",
    "@unchecked" + " Sendable", "nonisolated" + "(unsafe)", "Dispatch" + "Queue", "Task" + " {",
  ])
  func noEscapesAndNothingUnfinished(_ word: String) throws {
    let found = try SourceTree.swift.filter { try SourceTree.holds($0, word) }
    #expect(try Self.places(in: found) { $0.contains(word) }.isEmpty)
  }

  /// Nothing of the product may know how to open a connection.
  @Test(arguments: [
    "socket(", "connect(", "getaddrinfo", "URLSession", "NWConnection", "CFStream",
  ])
  func noNetworkCodeIsWritten(_ word: String) throws {
    let sources = SourceTree.files(under: "Sources", endings: [".swift", ".c", ".h"])
    let found = try sources.filter { try !Self.isGenerated($0) && SourceTree.holds($0, word) }
    #expect(found.isEmpty)
  }

  @Test(
    "P1 no field holds a grade, a score or a name",
    arguments: ["grade:", "score:", "rating:", "rank:", "teacherName", "pupilName"])
  func noFieldHoldsAGradeAScoreOrAName(_ word: String) throws {
    let domain = SourceTree.files(under: "Sources/Domain", endings: [".swift"])
    let found = try domain.filter { try SourceTree.holds($0, word) }
    #expect(try Self.places(in: found) { $0.contains(word) && !$0.contains("//") }.isEmpty)
  }

  /// A command that gives a review's words out as a file by itself would leave them where no erasing
  /// looks: all of them go through `GivenOut`. The others write what holds no words of a review.
  @Test func filesAreGivenOutInOneWay() throws {
    let allowed: Set<String> = [
      "GivenOut.swift", "ResultFile.swift", "ThemeCommand.swift", "PackImportCommand.swift",
      // Notes of practice belong to no review.
      "PracticeCommand.swift",
    ]
    let ways = [
      "ResultFile(path", "WholeFile.replace", "WholeFile.create", ".replaceFile(", "createFile(",
      ".write(to", ".createNew", "fopen(", "O_CREAT",
    ]
    for path in SourceTree.files(under: "Sources/Commands", endings: [".swift"]) {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      for way in ways where try !allowed.contains(name) && SourceTree.holds(path, way) {
        // It only asks for the whole path of a folder.
        if name == "CarryOnCommand.swift", way == "ResultFile(path" { continue }
        Issue.record("\(path) writes a file by itself: \(way)")
      }
    }
    #expect(try SourceTree.holds("Sources/Commands/GivenOut.swift", "listExport("))
  }

  @Test func aRuleIsFoundBrokenWhereItIs() throws {
    let places = try Self.places(in: ["Package.swift"]) { $0.hasPrefix("// swift-tools-version") }
    #expect(places == ["Package.swift:1"])
    #expect(try SourceTree.holds("Package.swift", "swift-tools-version"))
  }
}
