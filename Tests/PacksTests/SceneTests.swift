// Scenes to practise on: those there are, and that a file adds one or says where it is wrong.

import DataFile
import Testing

@testable import Packs

@Suite struct SceneTests {
  @Test(
    "D11-first the worked example's scenes are there",
    arguments: [
      ("y4-science", Scene.Source.lesson, "Y4", 30), ("y1-partners", .lesson, "Y1", 30),
      ("pupil-group-b", .pupil, "Y3-Y6", 23), ("teaching-assistants", .staff, "staff room", 26),
    ])
  func theScenesAreThere(
    _ name: String, _ source: Scene.Source, _ place: String, _ minutes: Int
  ) throws {
    let scene = try #require(Packs.builtIn.scene(named: name))
    #expect(scene.source == source)
    #expect(scene.place == place)
    #expect(scene.minutes == minutes)
    #expect((4...8).contains(scene.notes.count))
    #expect(scene.happenings.count >= 12)
    #expect(scene.notes.allSatisfy { !$0.lines.isEmpty })
  }

  /// The notes and answers of the worked example stand among them under their own names.
  @Test func theWorkedExamplesOwnNotesAreAmongThem() {
    let names = Set(Packs.builtIn.scenes.flatMap(\.notes).compactMap(\.name))
    #expect(names == ["N08", "N09", "N10", "N23", "A04", "A05", "A06", "A12"])
  }

  /// Nobody is named: pupils and staff have tokens at the most, and nothing is said of minds.
  @Test func happeningsTellWhatThereIsToSeeAndHear() {
    for scene in Packs.builtIn.scenes {
      for happening in scene.happenings {
        let outside = happening.text.split(separator: "\"", omittingEmptySubsequences: false)
          .enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
        for word in ["engaged", "enjoy", "confident", "good", "lovely", "should", "well"] {
          #expect(!outside.lowercased().split(separator: " ").contains(Substring(word)))
        }
      }
    }
  }

  static let own = """
    pack: scene
    name: ours
    title: Ours
    source: walk
    place: hall
    start: 09:00
    end: 09:10
    brief: Who looks at what is on the walls?
    lines:
      - {id: L1, text: To what extent are words used?}
    happenings:
      - {at: 09:01:05, text: Two pupils stop at the wall.}
    notes:
      - {at: 09:01, lines: [L1], text: 2 pupils stopped at the wall.}
    """

  @Test func aFileAddsASceneAndReplacesOneOfItsName() throws {
    let packs = Packs.builtIn.adding([try Pack(yaml: Self.own.utf8, file: "ours.yaml")])
    #expect(packs.scene(named: "ours")?.happenings.first?.second == 9 * 3600 + 65)
    #expect(packs.scenes.count == Packs.builtIn.scenes.count + 1)
    let other = Self.own.replacing("name: ours", with: "name: y4-science")
    let replaced = Packs.builtIn.adding([try Pack(yaml: other.utf8, file: "other.yaml")])
    #expect(replaced.scene(named: "y4-science")?.title == "Ours")
    #expect(replaced.scenes.count == Packs.builtIn.scenes.count)
  }

  @Test(arguments: [
    ("end: 09:10", "end: 08:10", "7:6: the scene ends before it begins"),
    ("at: 09:01:05", "at: 09:11", "12:10: 09:11 is outside the scene"),
    ("at: 09:01:05", "at: 9am", "12:10: \"9am\" is no time"),
    ("at: 09:01:05", "at: 09:61", "12:10: \"09:61\" is no time"),
    ("lines: [L1]", "lines: [L2]", "14:25: no line is called \"L2\""),
    ("source: walk", "source: wlak", "4:9: unknown word \"wlak\""),
    ("brief: Who looks at what is on the walls?\n", "", "1:1: the key \"brief\" is missing"),
    ("  - {at: 09:01:05, text: Two pupils stop at the wall.}", "  []", "12:3: "),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ part: String, _ wrong: String, _ words: String) {
    let text = Self.own.replacing(part, with: wrong)
    #expect(text != Self.own)
    #expect {
      try Pack(yaml: text.utf8, file: "ours.yaml")
    } throws: { error in
      let said = "\(error)"
      let isSaid = said.hasPrefix("ours.yaml:\(words)")
      if !isSaid { Issue.record("said \(said)") }
      return isSaid
    }
  }

  @Test func timesGoForwardAndEachLineIsThereOnce() {
    let twice = Self.own.replacing(
      "notes:\n", with: "  - {at: 09:00, text: Nobody is here.}\nnotes:\n")
    #expect(throws: DataFileError.self) { try Pack(yaml: twice.utf8, file: "ours.yaml") }
    let lines = Self.own.replacing(
      "happenings:\n", with: "  - {id: L1, text: Another.}\nhappenings:\n")
    #expect(throws: DataFileError.self) { try Pack(yaml: lines.utf8, file: "ours.yaml") }
  }
}
