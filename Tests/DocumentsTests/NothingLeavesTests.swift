// No private, sealed or unagreed text in any projector view, export or handover: shown over seeded
// reviews for every page, every form and every role. Domain 9 (CF1, CF3-CF6, SG3), 12.1, 12.4.

import Domain
import Testing

@testable import Documents

@Suite struct NothingLeavesTests {
  /// Something given out, and which sorts of text may be in it.
  private struct Given {
    let name: String
    let text: String
    let allows: (Sort) -> Bool
    /// Whether words beside somebody's name may be in it.
    var keepsNames = false
  }

  private static let owned: Set<Word.Sort> = [
    .hope, .promise, .attendee, .underWay, .heard, .open, .carried,
    // What the school's own people said at their workshop.
    .idea, .cause, .aim, .risk, .bright, .fact, .decision, .later, .mark, .seat,
  ]

  private static func school(_ sort: Sort) -> Bool {
    switch sort {
    case .own, .agreed, .unsettled, .reply, .action, .check: true
    case .word(let word): owned.contains(word)
    default: false
    }
  }

  /// The team's own copy: everything but what is nobody's to read and what was taken back.
  private static func team(_ sort: Sort) -> Bool { sort != .never && sort != .withdrawn }

  private static func given(_ review: Review, seed: Int, isTeam: Bool) -> [Given] {
    var all: [Given] = []
    func add(
      _ name: String, _ text: @autoclosure () -> String, keepsNames: Bool = false,
      _ allows: @escaping (Sort) -> Bool
    ) {
      all.append(Given(name: name, text: text(), allows: allows, keepsNames: keepsNames))
    }
    func words(_ sorts: Word.Sort...) -> (Sort) -> Bool {
      { if case .word(let sort) = $0 { sorts.contains(sort) } else { false } }
    }
    let pages: [(String, Paper, (Sort) -> Bool)] = [
      (
        "handover", Handover(review).draft,
        {
          [.own, .agreed, .reply].contains($0)
            || words(.attendee, .sensitivity, .underWay, .advice)($0)
        }
      ),
      (
        "summary", Summary(review).paper,
        { [.own, .agreed, .reply].contains($0) || words(.promise)($0) }
      ),
      ("heard", .heard(review), { $0 == .action || words(.heard)($0) }),
      ("impact", .impact(review), { $0 == .action || $0 == .check }),
      (
        "carry", .carryOver(review),
        { [.own, .action, .check].contains($0) || words(.open, .takeHome)($0) }
      ),
      (
        "wall sheet", WorkshopBoard(review).wallSheet,
        {
          [.own, .action].contains($0)
            || words(.cause, .aim, .risk, .decision, .bright, .later, .attendee)($0)
        }
      ),
      ("principles", .principles(review), { _ in false }),
      ("closing", Closing(review).paper, { _ in false }),
    ] + (ThemesPage(review).map { [("themes", $0.paper, { $0 == .own })] } ?? [])
    for (name, paper, allows) in pages {
      // One form of each page for a seed, and over all seeds every form of it.
      switch seed % 3 {
      case 0: add(name, TextReport.text(of: paper), allows)
      case 1: add(name, MarkdownReport.text(of: paper), allows)
      default: add(name, HTMLReport.text(of: paper), allows)
      }
    }
    switch seed % 5 {
    case 0: add("school text", TextReport.text(of: review), school)
    case 1: add("school markdown", MarkdownReport.text(of: review), school)
    case 2: add("school html", HTMLReport.text(of: review), school)
    case 3:
      let bytes = RecordLines.bytes(of: review)
      add("school json", String(decoding: bytes, as: UTF8.self), school)
    default:
      add("ics", String(decoding: CalendarExport.bytes(of: review), as: UTF8.self)) { $0 == .own }
    }
    for page in walls(review) {
      add("wall", page, keepsNames: true) {
        [.own, .agreed, .reply, .released].contains($0) || words(.promise)($0)
      }
    }
    // Any wall of a workshop, whatever its protocol asks.
    for isBeginning in [true, false] {
      let page = ProjectorPage(
        step: "Purpose", asking: isBeginning ? "" : "Why are we here?", next: "Gallery",
        withQuestion: isBeginning, withRules: !isBeginning, of: review)
      add("workshop wall", "\(page.head)\n\(page.words)\n\(page.foot)", keepsNames: true) {
        $0 == .own
      }
    }
    for code in SeededReview.classes {
      let page = ClassPage(code, in: review).paper
      add("class \(code)", TextReport.text(of: page)) { isTeam && $0 == .raw(code) }
    }
    for kind in [RecordKind.action, .point] {
      for record in review.visible(kind) {
        let page = Paper.trace(record, in: review)
        let text = seed % 2 == 0 ? TextReport.text(of: page) : HTMLReport.text(of: page)
        // The team's way back goes to its own notes and drafts, and to nothing that was taken back;
        // names are held back from it all the same.
        add(isTeam ? "team trace" : "trace", text) {
          isTeam ? team($0) : [.agreed, .unsettled, .ancestor, .action].contains($0)
        }
      }
    }
    guard isTeam else { return all }
    switch seed % 4 {
    case 0: add("team text", TextReport.text(of: review, for: .team), keepsNames: true, team)
    case 1: add("team html", HTMLReport.text(of: review, for: .team), keepsNames: true, team)
    case 2:
      let bytes = RecordLines.bytes(of: review, for: .team)
      add("team json", String(decoding: bytes, as: UTF8.self), keepsNames: true, team)
    default:
      let bytes = EvidenceTable.bytes(of: review)
      add("csv", String(decoding: bytes, as: UTF8.self), keepsNames: true) {
        if case .raw = $0 { true } else { false }
      }
    }
    return all
  }

  /// Every screen of the wall from the start of a session to its end.
  private static func walls(_ review: Review) -> [String] {
    var review = review
    var pages: [String] = []
    var seq = 0
    while pages.count < 40 {
      let session = FeedbackSession(review)
      let page = ProjectorPage(session, review)
      pages.append("\(page.head)\n\(page.words)\n\(page.foot)")
      let changes = session.goingOn(review)
      if changes.isEmpty { break }
      for change in changes {
        seq += 1
        review.apply(
          Entry(
            stamp: Stamp(
              ref: EntryRef(UInt64(seq), 1, 99, 9), writer: WriterID(number: 99), seq: seq,
              clock: 900_000 + Int64(seq)),
            kind: change.event.kind, at: WallTime("2026-11-19T15:30:00+00:00"), displayID: nil,
            replaces: change.replaces, content: .event(change.event)))
      }
    }
    return pages
  }

  /// The tokens in a text.
  private static func tokens(in text: String) -> Set<String> {
    var found: Set<String> = []
    let bytes = Array(text.utf8)
    var index = 0
    while index + 2 < bytes.count {
      guard bytes[index] == 0x7A, bytes[index + 1] == 0x71 else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      if end > index + 2, end < bytes.count, bytes[end] == 0x7A {
        found.insert(String(decoding: bytes[index...end], as: UTF8.self))
      }
      index = end
    }
    return found
  }

  @Test(arguments: 0..<8)
  func nothingPrivateSealedOrUnagreedIsGivenOut(_ part: Int) {
    var seen: [String: Int] = [:]
    for seed in stride(from: part, to: 3000, by: 8) {
      let seeded = SeededReview(seed: UInt64(seed))
      // Each seed has one role; over all seeds every role has every form.
      let role = TeamRole.allCases[seed / 60 % TeamRole.allCases.count]
      let sight = Sight(role)
      let review = sight.review(seeded.review)
      for one in Self.given(review, seed: seed, isTeam: sight.seesAll) {
        let tokens = Self.tokens(in: one.text)
        seen[one.name, default: 0] += tokens.count
        let bad = tokens.filter { token in
          guard let sort = seeded.sorts[token] else { return true }
          return !one.allows(sort) || (!one.keepsNames && seeded.named.contains(token))
        }
        let what = bad.sorted().map { "\($0) \(seeded.sorts[$0].map { "\($0)" } ?? "?")" }
        #expect(bad.isEmpty, "seed \(seed), \(role), \(one.name): \(what)")
        if !bad.isEmpty { return }
      }
    }
    // Nothing leaks out of pages on which nothing stands.
    for name in [
      "handover", "summary", "heard", "impact", "carry", "wall", "wall sheet", "class Y4", "trace",
      "team trace", "workshop wall",
    ] {
      #expect(seen[name, default: 0] > 100, "\(name)")
    }
  }

  /// What is agreed does come through: a filter that lets nothing pass would pass the other test.
  @Test func whatWasAgreedIsOnTheHandoverTheSummaryAndTheSchoolsCopy() {
    var count = 0
    for seed in 0..<200 {
      let seeded = SeededReview(seed: UInt64(seed))
      let standing = seeded.review.visible(.point).filter(\.isAgreed).compactMap(\.point?.text)
      let wanted = Set(standing.flatMap { Self.tokens(in: $0) }).subtracting(seeded.named)
      count += wanted.count
      for role in [TeamRole.lead, .champion, .host] {
        let review = Sight(role).review(seeded.review)
        for page in [Handover(review).draft, Summary(review).paper] {
          let tokens = Self.tokens(in: TextReport.text(of: page))
          #expect(wanted.isSubset(of: tokens), "\(seed) \(role)")
        }
        #expect(wanted.isSubset(of: Self.tokens(in: TextReport.text(of: review))), "\(seed)")
      }
    }
    #expect(count > 200)
  }
}
