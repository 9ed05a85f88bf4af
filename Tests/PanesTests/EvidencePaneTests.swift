// The evidence pane: the map's signs and words, moving on it, what is behind a cell, and putting
// loose notes on a line.

import Domain
import Panes
import Surface
import TestSupport
import Testing

@Suite struct EvidencePaneTests {
  static let sizes = [(18, 76), (36, 118), (9, 38)]
  static let scripts = [
    ("map", "j"), ("cell", "j<Enter>"), ("unlinked", "G<Enter>"), ("tag", "G<Enter>t"),
    ("none", "G"),
  ]

  let scene = FeedbackScene()

  // MARK: Screens

  @Test(arguments: sizes, scripts)
  func screens(_ size: (rows: Int, columns: Int), _ script: (name: String, keys: String)) {
    var pane = scene.evidence()
    pane.press(script.keys)
    expectScreen(
      pane.screen(size.rows, size.columns), "evidence-\(script.name)-\(size.columns)x\(size.rows)")
  }

  @Test func aReviewWithoutLinesSaysWhereTheyAreMade() {
    let pane = PaneHarness(EvidencePane.self, Sample.desk(Review()))
    #expect(pane.text(18, 76).contains("they are made in Review"))
    #expect(pane.text(9, 38).contains("no line yet: nothing"))
  }

  @Test func theHeadingIsTheTimeOfTheMap() {
    var pane = scene.evidence()
    pane.wait(until: "12:41")
    #expect(pane.pane.heading(pane.desk) == "12:41")
  }

  // MARK: The map

  /// The cells of a line in the wide table, in the order of the columns.
  private func cells(_ name: String, _ pane: PaneHarness<EvidencePane>) -> [String] {
    let rows = pane.text(18, 76).split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = rows.first(where: { $0.hasPrefix("\(name) ") }) else { return [] }
    let padded = Array(row) + Array(repeating: " ", count: 76)
    return (0..<9).map { place in
      let start = 4 + place * 8
      let cell = String(padded[start + 1..<start + 8])
      return cell.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func cellsHaveCountObserversAndSigns() {
    let pane = scene.evidence()
    #expect(cells("L1", pane) == ["2 BO", ".", ".", ".", ".", ".", ".", ".", "."])
    #expect(cells("L2", pane) == ["3 BO~", "1 R!", ".", "1 B!", ".", ".", ".", ".", "."])
    #expect(cells("L3", pane) == [".", ".", ".", "1 B!", ".", ".", "1 B!", ".", "."])
  }

  @Test func theMapFollowsWhatIsUndone() {
    var pane = scene.evidence()
    pane.receive(.undone([scene.ref("N05")]), from: "Birch")
    #expect(cells("L2", pane)[0] == "2 BO")
  }

  @Test func observersOfTheSameInitialAreToldApart() {
    var scene = scene
    scene.builder.add(.joined(Joined(callsign: "Olive")), by: "Olive", at: "07:59")
    scene.builder.add(
      .note(Note(text: "6 hands.", source: .lesson, lines: [scene.lines[1]])), by: "Olive",
      at: "09:50")
    let pane = scene.evidence()
    #expect(cells("L2", pane)[0] == "4 BOa+~")
    #expect(pane.text(36, 118).contains("4 BOaOl~"))
    #expect(pane.text(36, 118).contains("Oa Oak  Ol Olive"))
  }

  @Test func gapsAreSaidInWords() {
    let text = scene.evidence().text(36, 118)
    #expect(text.contains("L1: 2 items so far. One kind of source."))
    #expect(text.contains("L2: Watched in the morning only."))
    #expect(text.contains("L3: 2 items so far. All from one observer, Birch."))
  }

  @Test func aDrawingBeforeTheStateHasHeardShowsTheMap() {
    var fresh = PaneHarness(EvidencePane.self, Sample.desk(Review()))
    fresh.desk = scene.desk()
    #expect(cells("L1", fresh) == ["2 BO", ".", ".", ".", ".", ".", ".", ".", "."])
  }

  // MARK: Moving and opening

  @Test func theCursorMovesByArrowsAndLetters() {
    var pane = scene.evidence()
    pane.press("l<Right>j<Down>")
    #expect(pane.text(18, 76).contains(">."))
    let cursor = pane.surface(18, 76).cursor
    #expect(cursor == Position(row: 3, column: 4 + 2 * 8))
    pane.press("hhhhkkkk")
    #expect(pane.surface(18, 76).cursor == Position(row: 1, column: 4))
  }

  @Test func aCellListsItsItemsAndOpensOne() {
    var pane = scene.evidence()
    pane.press("j<Enter>")
    let text = pane.text(18, 76)
    #expect(text.contains("L2, lesson: 3 items"))
    #expect(text.contains("> N03 09:33 Birch Y4"))
    pane.press("<Down><Enter>")
    #expect(pane.effects.last == .open(.notes, scene.ref("N04")))
    pane.press("<Esc>l<Enter><Enter>")
    #expect(pane.effects.last == .open(.prompts, scene.ref("A01")))
  }

  @Test func theListKeepsUpWithTheReview() {
    var pane = scene.evidence()
    pane.press("j<Enter>")
    pane.receive(.undone([scene.ref("N03")]), from: "Birch")
    #expect(!pane.text(18, 76).contains("N03"))
    #expect(pane.text(18, 76).contains("L2, lesson: 2 items"))
  }

  @Test func aSearchLeadsToItsCell() {
    var pane = scene.evidence()
    pane.pane.select(scene.ref("N04"), pane.desk)
    #expect(pane.text(18, 76).contains("> N04"))
    pane.pane.select(scene.ref("N07"), pane.desk)
    #expect(pane.text(18, 76).contains("> N07"))
  }

  @Test func aNoteIsStartedFromHere() {
    var pane = scene.evidence()
    pane.press("n")
    #expect(pane.effects == [.start(.notes, "notes.new")])
  }

  // MARK: What is on no line

  @Test func looseNotesAreCountedAndTagged() {
    var pane = scene.evidence()
    #expect(pane.text(18, 76).contains("no line yet: 1 item."))
    pane.press("G<Enter>t")
    #expect(pane.mode == .picker)
    pane.press("2")
    #expect(pane.changes.count == 1)
    #expect(pane.desk.review.record(scene.ref("N07"))?.note?.lines == [scene.lines[1]])
    #expect(pane.said == "N07 is on L2.")
    pane.press("<Esc>")
    #expect(pane.text(18, 76).contains("no line yet: nothing"))
    #expect(cells("L2", pane)[8] == "1 O!")
  }

  @Test func aRefusedTagChangesNothing() {
    var pane = scene.evidence()
    pane.failure = .notSaved("The disk is full.")
    pane.press("G<Enter>t1")
    #expect(pane.said == "The disk is full.")
    #expect(pane.text(18, 76).contains("> N07"))
  }

  /// Notes come, go, come back and are merged in from earlier: the list that is kept up to date is
  /// the one a full look would give.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theLooseListIsAlwaysWhatAFullLookGives(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var pane = scene.evidence()
    var entries: [EntryRef] = [scene.ref("N07"), scene.ref("N03")]
    for turn in 0..<60 {
      let target = entries.randomElement(using: &random) ?? scene.ref("N07")
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        entries.append(
          pane.receive(.note(Note(text: "note \(turn)", source: .walk)), from: "Rowan"))
      case 1:
        guard let record = pane.desk.review.record(target), var note = record.note else { continue }
        note.lines = note.lines.isEmpty ? [scene.lines[0]] : []
        entries.append(pane.receive(.note(note), from: "Oak", replacing: record.currentRefs))
      case 2:
        entries.append(pane.receive(.undone([target]), from: "Oak"))
      default:
        pane.receive(
          .erased(Erasure(targets: [], record: target, reason: .mistake, requester: "host")),
          from: "Birch")
      }
      let fresh = PaneHarness(EvidencePane.self, pane.desk)
      var left = pane
      var right = fresh
      left.press("G")
      right.press("G")
      #expect(left.text(18, 76) == right.text(18, 76), "seed \(seed), turn \(turn)")
      left.press("<Enter>")
      right.press("<Enter>")
      #expect(left.text(36, 118) == right.text(36, 118), "seed \(seed), turn \(turn)")
    }
  }

  // MARK: Any keys, any words

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func nothingPressedBreaksThePane(_ seed: UInt64) {
    RandomKeys.exercise(EvidencePane.self, seed: seed, keys: 400)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func anyKeysLeaveASoundScreen(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let keys = [
      "h", "j", "k", "l", "g", "G", "t", "1", "2", "9", "n", "x", "<Enter>", "<Enter>", "<Esc>",
      "<PgDn>", "<PgUp>", "<Left>", "<Right>", "u", "U", "<Space>",
    ]
    var pane = scene.evidence()
    var script = ""
    for turn in 0..<150 {
      let key = keys.randomElement(using: &random) ?? ""
      script += key
      pane.press(key)
      let size = Self.sizes[turn % 3]
      #expect(
        pane.surface(size.0, size.1).hasCursorInside,
        "seed \(seed): no cursor on the screen after \(script)")
    }
  }

  @Test func hostileTextIsHarmless() {
    var scene = scene
    let hostile = hostileTexts.joined(separator: "\r\n")
    scene.builder.add(
      .note(Note(text: hostile, source: .walk, place: hostile)), by: "Oak", at: "14:00")
    var pane = scene.evidence()
    pane.press("G<Enter>G")
    for (rows, columns) in Self.sizes {
      for cell in pane.surface(rows, columns).cells {
        for scalar in cell.glyph.unicodeScalars {
          #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
          #expect(scalar.value != 0x202E)
        }
      }
    }
  }
}
