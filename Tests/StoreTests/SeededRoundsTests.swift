// Many lives of one laptop on a disk that fails: deeds drawn by a seed, power cuts at any byte and
// any operation, errors once or for good, short writes. Whatever was acknowledged is there and
// unchanged, nothing half-written is shown, and what was erased is in no file.
//
// A failure names its seed; ALONGSIDE_ROUNDS asks for more rounds than the usual ones, and
// ALONGSIDE_SEED for others.

import Domain
import Foundation
import Journal
import Store
import TestSupport
import Testing

@Suite struct SeededRoundsTests {
  private static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  /// Lives in each of four parts, which run at once.
  private static var rounds: Int { number("ALONGSIDE_ROUNDS", or: 1_600) / 4 }

  @Test(arguments: 0..<4)
  func nothingAcknowledgedIsLostAndNothingErasedStays(_ part: Int) throws {
    var seed = UInt64(Self.number("ALONGSIDE_SEED", or: 2_026) * 4 + part)
    var lives = 0
    while lives < Self.rounds {
      var laptop = try Laptop(seed: seed)
      for _ in 0..<8 {
        try laptop.live()
        lives += 1
      }
      #expect(laptop.acknowledged > 0, "seed \(seed): some deeds are done")
      seed &+= 1_000
    }
  }
}

/// One laptop with one review, life after life.
private struct Laptop {
  private let disk = Morning.disk()
  private let seed: UInt64
  private var random: SplitMix64
  private var count = 0
  /// What a note was acknowledged to say, and what was ever tried.
  private var said: [EntryRef: String] = [:]
  private var tried: Set<String> = []
  /// Words whose going was acknowledged.
  private var gone: [EntryRef: String] = [:]
  /// Records whose going was asked for and not acknowledged.
  private var doubtful: Set<EntryRef> = []
  private(set) var acknowledged = 0

  init(seed: UInt64) throws {
    self.seed = seed
    random = SplitMix64(seed: seed)
    _ = try Morning.begin(on: disk)
    disk.restart(.kept)
  }

  private var now: WallTime {
    get throws { try Morning.at() }
  }

  /// From one power-up to the next.
  mutating func live() throws {
    // Most faults come while deeds are done; some come while the review is being opened.
    choose(within: 300)
    if var store = try? Morning.open(disk) {
      for _ in 0..<Int.random(in: 1...7, using: &random) { try act(on: &store) }
      store.keepAnchor()
    }
    let loss = SimulatedDisk.Loss.allCases.randomElement(using: &random) ?? .lost
    disk.fault = nil
    disk.bytesUntilPowerCut = nil
    disk.writeMax = .max
    disk.restart(loss)
    try check("seed \(seed), after \(count) deeds, \(loss)")
  }

  private mutating func choose(within operations: Int) {
    if Bool.random(using: &random) { disk.writeMax = Int.random(in: 1...700, using: &random) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3:
      disk.bytesUntilPowerCut = Int.random(in: 0...4_000, using: &random)
    case 4...6:
      let index = disk.operations + Int.random(in: 0..<operations, using: &random)
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
    case 7, 8:
      let operation = DiskOperation.allCases.randomElement(using: &random) ?? .write
      let index = (disk.counts[operation] ?? 0) + Int.random(in: 0..<12, using: &random)
      disk.fault = .init(
        operation, index: index, code: Bool.random(using: &random) ? 5 : 28,
        isPersistent: Bool.random(using: &random))
    default: break
    }
  }

  private mutating func act(on store: inout ReviewStore<SimulatedDisk>) throws {
    count += 1
    let at = try now
    let milliseconds = at.millisecondsSince1970
    let text = "words \(seed)-\(count) that nobody else ever says here"
    let standing = said.keys.filter { !doubtful.contains($0) }.sorted { $0.hex < $1.hex }
    let victim = standing.randomElement(using: &random)
    switch (Int.random(in: 0..<12, using: &random), victim) {
    case (0...4, _):
      tried.insert(text)
      if let entry = try? store.say(.note(Note(text: text, source: .lesson))) {
        said[entry.ref] = text
        acknowledged += 1
      }
    case (5, _):
      tried.insert(text)
      if let entry = try? store.say(.thought(Thought(text: text))) {
        said[entry.ref] = text
        acknowledged += 1
      }
    case (6, let victim?):
      guard store.review.record(victim)?.kind == .note else { break }
      tried.insert(text)
      let note = Event.note(Note(text: text, source: .lesson))
      if let entry = try? store.say(note, replacing: [victim]) {
        said[entry.ref] = text
        acknowledged += 1
      }
    case (7, _):
      try? store.keep(KeptDraft(name: "2-note", text: text, context: [:], at: "x"))
    case (8, let victim?):
      try? store.keep(
        KeptDraft(name: "2-e", text: said[victim] ?? "", context: [:], at: "x"))
    case (9, _):
      if (try? store.undo(now: milliseconds, at: at)) != nil { acknowledged += 1 }
    case (_, let victim?):
      let refs = store.review.record(victim)?.versions.map(\.ref) ?? [victim]
      doubtful.formUnion(refs)
      if (try? store.erase([victim])) != nil {
        acknowledged += 1
        for ref in refs { if let words = said[ref] { gone[ref] = words } }
      }
    default: break
    }
  }

  /// What the next program finds, without any fault.
  private mutating func check(_ words: String) throws {
    let before = disk.snapshot
    var store = try Morning.open(disk)
    #expect(disk.snapshot == before, "opening changes nothing. \(words)")
    #expect(store.notices.allSatisfy { !$0.isGrave }, "\(store.notices). \(words)")
    for entry in store.review.entries {
      guard let text = entry.event?.text, entry.kind == "note" || entry.kind == "thought" else {
        continue
      }
      #expect(tried.contains(text), "nothing half-written is shown: \(text). \(words)")
    }
    for (ref, text) in said {
      let entry = store.review.entry(ref)
      #expect(entry != nil, "lost: \(text). \(words)")
      if !doubtful.contains(ref) { #expect(entry?.event?.text == text, "altered. \(words)") }
      if gone[ref] != nil { #expect(entry?.content == .erased || entry == nil, "back. \(words)") }
    }
    // The next save carries on what was stopped; then the words of every order are in no file.
    count += 1
    let text = "words \(seed)-\(count) of the check that nobody says"
    tried.insert(text)
    let entry = try store.say(.note(Note(text: text, source: .lesson)))
    said[entry.ref] = text
    for (ref, text) in said where store.review.mustBeNulled(ref) { gone[ref] = text }
    doubtful.subtract(gone.keys)
    for ref in gone.keys {
      said[ref] = nil
      doubtful.remove(ref)
    }
    doubtful = doubtful.filter { said[$0] != nil }
    let bytes = disk.snapshot.mapValues { String(decoding: $0, as: UTF8.self) }
    for (_, text) in gone {
      for (file, content) in bytes {
        #expect(!content.contains(text), "\(text) is in \(file). \(words)")
      }
    }
    // An order that never came to be leaves the words standing: they may be asked for again.
    doubtful = []
  }
}
