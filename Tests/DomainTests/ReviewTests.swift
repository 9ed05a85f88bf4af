import Domain
import Testing
import TestSupport

@Suite struct ReviewTests {
  @Test func anEditReplacesAndKeepsTheOldVersion() throws {
    var maker = EntryMaker()
    let first = maker.note("24 of 27", 1)
    let second = maker.note("25 of 27", 1, replacing: [first.ref])
    let review = Review([first, second])
    let record = try #require(review.record(first.ref))
    #expect(record.versions.count == 2)
    #expect(record.note?.text == "25 of 27")
    #expect(review.state(of: first) == .replaced)
    #expect(review.name(of: record) == "N01")
    #expect(review.visible(.note).count == 1)
  }

  @Test func editsThatDidNotKnowOfEachOtherStandSideBySide() throws {
    var maker = EntryMaker()
    let first = maker.note("a", 1)
    let one = maker.note("b", 1, replacing: [first.ref])
    let other = maker.note("c", 1, by: 2, replacing: [first.ref])
    var review = Review([first, one, other])
    let record = try #require(review.record(first.ref))
    #expect(record.isContested)
    #expect(record.current.map { $0.event?.text } == ["b", "c"])
    #expect(review.state(of: other) == .contested)
    review.apply(maker.note("d", 1, replacing: record.currentRefs))
    #expect(review.record(first.ref)?.isContested == false)
  }

  @Test func withdrawingAnEditBringsBackWhatItReplaced() {
    var maker = EntryMaker()
    let first = maker.note("a", 1)
    let second = maker.note("b", 1, replacing: [first.ref])
    let undo = maker.entry(.undone([second.ref]))
    let redo = maker.entry(.undone([undo.ref]))
    #expect(Review([first, second, undo]).record(first.ref)?.note?.text == "a")
    #expect(Review([first, second, undo, redo]).record(first.ref)?.note?.text == "b")
  }

  @Test func whatCannotBeUndoneStays() {
    var maker = EntryMaker()
    let joined = maker.entry(.joined(Joined(callsign: "Oak")))
    let undo = maker.entry(.undone([joined.ref]))
    let review = Review([joined, undo])
    #expect(review.team == ["Oak"])
    #expect(review.refusal(of: Change(.undone([joined.ref]))) == .cannotBeUndone(kind: "joined"))
  }

  @Test func anErasedRecordStaysErasedWhenALaterVersionArrives() {
    var maker = EntryMaker()
    let first = maker.note("a name", 1)
    let erasure = maker.entry(
      .erased(Erasure(targets: [first.ref], record: first.ref, reason: .name, requester: "head")))
    let late = maker.note("a name, again", 1, by: 2, replacing: [first.ref])
    let review = Review([first, erasure, late])
    #expect(review.visible(.note).isEmpty)
    #expect(review.state(of: late) == .erased)
    #expect(review.search("name").isEmpty)
  }

  /// Keyboards and files spell accents in two ways, and people leave them out.
  @Test("a name is found however its accents are spelt", arguments: [
    "José", "Jose\u{301}", "jose", "JOSÉ", "jos",
  ])
  func accentsDoNotMatter(_ query: String) {
    for text in ["José read", "Jose\u{301} read", "jose read"] {
      var maker = EntryMaker()
      let review = Review([maker.note(text, 1), maker.note("Łukasz, Siôn and Ŵyn “spoke”", 1)])
      #expect(review.search(query).count == 1, "\(text)")
      #expect(review.search("lukasz sion wyn \u{201C}spoke").count == 1)
      #expect(review.search("\(query)x").isEmpty)
    }
  }

  @Test func equalIdsAreToldApartByCallSign() throws {
    var maker = EntryMaker()
    let oak = maker.entry(.joined(Joined(callsign: "Oak")), by: 1)
    let birch = maker.entry(.joined(Joined(callsign: "Birch")), by: 2)
    let one = maker.note("a", 12, by: 1)
    let other = maker.note("b", 12, by: 2)
    let review = Review([oak, birch, one, other])
    guard case .ambiguous(let names) = review.find("N12") else {
      Issue.record("bare N12 must be refused")
      return
    }
    #expect(names.sorted() == ["N12.Birch", "N12.Oak"])
    guard case .record(let found) = review.find("n12.birch") else {
      Issue.record("N12.Birch must be found")
      return
    }
    #expect(found.ref == other.ref)
    #expect(review.nextID(.note)?.description == "N13")
  }

  /// The same entries give the same review, whatever the order and the batches they come in.
  @Test(arguments: UInt64(1)...40)
  func orderOfArrivalDoesNotShow(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var maker = EntryMaker()
    let entries = Self.history(&maker, &random, count: 60)
    let whole = Review(entries)
    var pieces = entries
    pieces.shuffle(using: &random)
    var review = Review()
    while !pieces.isEmpty {
      let count = Int.random(in: 1...max(1, pieces.count / 2), using: &random)
      review.apply(Array(pieces.prefix(count)))
      pieces.removeFirst(count)
    }
    #expect(Self.digest(review) == Self.digest(whole), "seed \(seed)")
  }

  /// What comes again, in order or not, alone or among what is new, is there once.
  @Test(arguments: UInt64(1)...20)
  func whatComesTwiceIsThereOnce(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var maker = EntryMaker()
    let entries = Self.history(&maker, &random, count: 40)
    let whole = Review(entries)
    let inOrder = whole.entries
    let cut = Int.random(in: 1..<inOrder.count, using: &random)
    let known = Int.random(in: 0..<cut, using: &random)
    var review = Review()
    review.apply(Array(inOrder[..<cut]) + [inOrder[cut - 1]])
    // A known one first, which alone keeps the rest from being taken as it comes.
    review.apply([inOrder[known]] + Array(inOrder[cut...]))
    review.apply(inOrder)
    #expect(review.entries == inOrder, "seed \(seed)")
    #expect(Self.digest(review) == Self.digest(whole), "seed \(seed)")
    #expect(Self.digest(Review(inOrder)) == Self.digest(whole), "seed \(seed)")
  }

  /// What undo withdraws, redo brings back, to the very first deed.
  @Test(arguments: UInt64(1)...20)
  func undoAndRedoMirrorEachOther(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var maker = EntryMaker()
    var review = Review(Self.history(&maker, &random, count: 20, writers: 1, undoes: false))
    let writers: Set<WriterID> = [EntryMaker.writer(1)]
    var states = [Self.visible(review)]
    while let undo = review.undoing(by: writers) {
      #expect(review.refusal(of: undo) == nil, "seed \(seed)")
      review.apply(maker.entry(undo.event))
      states.append(Self.visible(review))
    }
    #expect(states.count > 10)
    #expect(states.last?.isEmpty == true)
    for state in states.reversed().dropFirst() {
      let redo = try #require(review.redoing(by: writers), "seed \(seed)")
      review.apply(maker.entry(redo.event))
      #expect(Self.visible(review) == state, "seed \(seed)")
    }
    #expect(review.redoing(by: writers) == nil)
  }

  @Test func theGapMapKeepsStepWithTheNotes() {
    var maker = EntryMaker()
    let line = maker.entry(.line(LineOfEnquiry(text: "To what extent?")), id: DisplayID(.line, 1))
    let morning = maker.note("a", 1, lines: [line.ref])
    let book = maker.note("b", 2, by: 2, source: .book, lines: [line.ref],
      at: "2026-11-19T13:30:00+00:00")
    var review = Review([line, morning, book])
    #expect(review.gapMap.items(line.ref) == 2)
    #expect(review.gapMap.cell(line.ref, .work).byWriter == [EntryMaker.writer(2): 1])
    #expect(review.gaps(of: line.ref).first == .few(items: 2))
    let undo = maker.entry(.undone([morning.ref]))
    review.apply(undo)
    #expect(review.gapMap.items(line.ref) == 1)
    review.apply(maker.entry(.undone([undo.ref])))
    #expect(review.gapMap.cell(line.ref, .lesson).items == 1)
    review.apply(maker.note("c", 1, source: .pupil, replacing: [morning.ref]))
    #expect(review.gapMap.cell(line.ref, .lesson).items == 0)
    #expect(review.gapMap.items(line.ref) == 1)
  }

  // MARK: Histories

  static func history(
    _ maker: inout EntryMaker, _ random: inout SplitMix64, count: Int, writers: UInt64 = 3,
    undoes: Bool = true
  ) -> [Entry] {
    var entries: [Entry] = []
    var notes: [EntryRef] = []
    for number in 1...count {
      let writer = UInt64.random(in: 1...writers, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<5:
        let entry = maker.note("note \(number)", number, by: writer)
        entries.append(entry)
        notes.append(entry.ref)
      case 5..<8:
        guard let target = notes.randomElement(using: &random) else { continue }
        let entry = maker.note("edit \(number)", number, by: writer, replacing: [target])
        entries.append(entry)
        notes.append(entry.ref)
      case 8 where undoes:
        guard let target = entries.randomElement(using: &random) else { continue }
        entries.append(maker.entry(.undone([target.ref]), by: writer))
      case 9 where undoes:
        guard let target = notes.randomElement(using: &random) else { continue }
        let erasure = Erasure(targets: [target], record: nil, reason: .mistake, requester: "lead")
        entries.append(maker.entry(.erased(erasure), by: writer))
      default: continue
      }
    }
    return entries
  }

  static func digest(_ review: Review) -> [String] {
    review.entries.map { "\($0.ref.hex.prefix(20)) \(review.state(of: $0))" }
      + review.all(.note).map { "\(review.name(of: $0)) \($0.currentRefs.map(\.hex).sorted())" }
  }

  static func visible(_ review: Review) -> [String] {
    review.visible(.note).map { "\($0.ref.hex) \($0.note?.text ?? "")" }
  }
}
