// House rules that a machine can see.

import Testing

@Suite struct HouseTests {
  private static func isGenerated(_ path: String) -> Bool { path.contains("/Tables/") }

  @Test func linesAreAtMostAHundredColumns() throws {
    for path in SourceTree.swift where !Self.isGenerated(path) {
      for (index, line) in try SourceTree.text(path).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        #expect(line.count <= 100, "\(path):\(index + 1) has \(line.count) columns")
      }
    }
  }

  @Test func everyFileSaysWhatItIsFor() throws {
    for path in SourceTree.swift where !Self.isGenerated(path) {
      #expect(try SourceTree.text(path).hasPrefix("//"), "\(path) has no opening comment")
    }
  }

  @Test(arguments: [
    "TO" + "DO", "FIX" + "ME", "XX" + "X:", "fatal" + "Error(", "try" + "!", "as" + "! ",
    "@unchecked" + " Sendable", "nonisolated" + "(unsafe)", "Dispatch" + "Queue", "Task" + " {",
  ])
  func noEscapesAndNothingUnfinished(_ word: String) throws {
    for path in SourceTree.swift {
      for (index, line) in try SourceTree.text(path).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        #expect(!line.contains(word), "\(path):\(index + 1): \(word)")
      }
    }
  }

  /// Nothing of the product may know how to open a connection.
  @Test func noNetworkCodeIsWritten() throws {
    let words = ["socket(", "connect(", "getaddrinfo", "URLSession", "NWConnection", "CFStream"]
    let sources = SourceTree.files(under: "Sources", endings: [".swift", ".c", ".h"])
    for path in sources where !Self.isGenerated(path) {
      let text = try SourceTree.text(path)
      for word in words { #expect(!text.contains(word), "\(path): \(word)") }
    }
  }

  @Test("P1 no field holds a grade, a score or a name")
  func noFieldHoldsAGradeAScoreOrAName() throws {
    let words = ["grade:", "score:", "rating:", "rank:", "teacherName", "pupilName"]
    for path in SourceTree.files(under: "Sources/Domain", endings: [".swift"]) {
      for line in try SourceTree.text(path).split(separator: "\n") where !line.contains("//") {
        for word in words { #expect(!line.contains(word), "\(path): \(word)") }
      }
    }
  }
}
