// Counters and routines: what is built in, and what is wrong with a file is said with its place.

import DataFile
import Testing

@testable import Packs

@Suite struct CounterTests {
  @Test func theCountersOfTheBriefAreBuiltIn() {
    let counters = Packs.builtIn.counters
    #expect(
      counters.map { "\($0.key) \($0.mark)" } == [
        "V volunteer", "C chosen", "R recall", "E explain", "O other", "W one-word", "N sentence",
        "K target-word", "H adult-help", "A clock-adult", "P clock-pupil", "S clock-silent",
        "X clock-off", "T span-task", "M span-move",
      ])
  }

  /// Domain 8: the lunchtime routine is 15 minutes, the synthesis 45.
  @Test("D11-tools D11-habits the routines of the brief are built in")
  func theRoutinesOfTheBriefAreBuiltIn() throws {
    let lunch = try #require(Packs.builtIn.routines.first { $0.name == "lunch" })
    #expect(lunch.steps.map(\.minutes) == [2, 6, 2, 3, 2])
    #expect(lunch.minutes == 15)
    let synthesis = try #require(Packs.builtIn.routines.first { $0.name == "synthesis" })
    #expect(synthesis.steps.map(\.minutes) == [10, 10, 10, 5, 10])
    #expect(synthesis.minutes == 45)
    #expect(synthesis.steps[3].text.contains("what else could explain it?"))
  }

  @Test(arguments: [
    ("pack: counters\ncounters:\n  - {key: v, mark: a, label: a}\n", "own.yaml:3:11"),
    ("pack: counters\ncounters:\n  - {key: V, mark: A b, label: a}\n", "own.yaml:3:20"),
    (
      "pack: counters\ncounters:\n  - {key: V, mark: a, label: a}\n"
        + "  - {key: V, mark: b, label: b}\n",
      "own.yaml:4:5"
    ),
    ("pack: routine\ntitle: x\nsteps: []\n", "own.yaml:3:8"),
    ("pack: routine\ntitle: x\nsteps:\n  - {id: a, minutes: 0, text: t}\n", "own.yaml:4:22"),
  ])
  func whatIsWrongIsSaidWithItsPlace(yaml: String, place: String) {
    do throws(DataFileError) {
      _ = try Pack(yaml: yaml.utf8, file: "own.yaml")
      Issue.record("nothing was wrong with \(yaml)")
    } catch {
      #expect("\(error)".hasPrefix("\(place): "), "\(error)")
    }
  }

  @Test func aUsersCounterTakesTheKey() throws {
    let own = try Pack(
      yaml: "pack: counters\nname: own\ncounters:\n  - {key: V, mark: signed, label: x}\n".utf8,
      file: "own.yaml")
    let counters = Packs.builtIn.adding([own]).counters
    #expect(counters.first?.mark == "signed")
    #expect(counters.count == Packs.builtIn.counters.count)
  }
}
