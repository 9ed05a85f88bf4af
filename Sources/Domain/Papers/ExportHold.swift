// What is held back from those outside the team: words by which somebody might be known, until a
// person has looked at them. On the screen they are asked about and never blocked; a document that
// has left cannot be asked for again.

/// Decides what a document that leaves the team holds back.
public struct ExportHold: Sendable {
  let review: Review
  private let scan: IdentityScan

  /// - Complexity: linear in the set-up, the lines and the slots.
  public init(_ review: Review) {
    self.review = review
    scan = IdentityScan(review)
  }

  /// The words that hold a version back; none where it may go. What somebody has looked at and set
  /// aside in the record does not hold it back any more.
  ///
  /// Few people in one place hold back a point alone: an owner is a role that one person has, and
  /// whoever reads the page of a class knows the class.
  public func words(in entry: Entry, of record: Record) -> [Identification] {
    let texts: [String]
    switch entry.event {
    case .point(let point): texts = [point.text, point.response?.text ?? ""]
    case .action(let action):
      texts = [
        action.text, action.owner, action.firstStep, action.howWeWillKnow, action.stopDoing ?? "",
      ]
    case .word(let word): texts = [word.text]
    case .check(let check):
      texts = [check.text, check.then, check.pupils, check.surprise, check.next]
    case .note(let note): texts = [note.text]
    case .answer(let answer): texts = [answer.text]
    default: return []
    }
    return texts.flatMap { scan.scan($0, leavesTeam: true) }.filter { one in
      (record.kind == .point || one.sort.isName)
        && !review.silence.holds(
          rule: one.rule, phrase: one.text, family: "people", in: record.ref)
    }
  }

  /// Whether a version is held back.
  public func holds(_ entry: Entry, of record: Record) -> Bool {
    !words(in: entry, of: record).isEmpty
  }

  /// Everything that a document for the school holds back, in the order of the review.
  ///
  /// - Complexity: linear in the points, the actions, the checks and the words kept.
  public var held: [(record: Record, words: [Identification])] {
    let kinds: [RecordKind] = [.point, .action, .check, .word]
    return kinds.flatMap { review.visible($0) }.compactMap { record in
      let words = record.current.filter { !$0.isPrivate && Sight(.host).shows($0) }
        .flatMap { self.words(in: $0, of: record) }
      return words.isEmpty ? nil : (record, words)
    }
  }
}

/// A record whose words a page does not give.
public struct HeldBack: Hashable, Sendable {
  /// What people call the record.
  public let name: String
  /// The first words by which somebody might be known.
  public let words: Identification

  /// What stands on the page in place of the words.
  public static let notice =
    "held back until somebody has looked at words by which a person might be known"
}

extension Paper {
  /// The items that records make; one that is held back gives its name and no words.
  mutating func items(
    _ records: [Record], _ hold: ExportHold, _ make: (Record) -> PaperItem?
  ) -> [PaperItem] {
    records.compactMap { record in
      guard !holdsBack(record, hold) else {
        return PaperItem(label: hold.review.name(of: record), HeldBack.notice)
      }
      return make(record)
    }
  }

  /// A part with all that was said of a sort; nothing where nothing was.
  mutating func words(_ title: String, _ sort: Word.Sort, _ hold: ExportHold) {
    part(title, items(hold.review.wordRecords(sort), hold) { $0.word.map { PaperItem($0.text) } })
  }

  /// Whether any standing version of a record is held back; if so, the page remembers it.
  mutating func holdsBack(_ record: Record, _ hold: ExportHold) -> Bool {
    remember(record.current.lazy.flatMap { hold.words(in: $0, of: record) }.first, record, hold)
  }

  /// Whether one version is held back, whether it stands or not; if so, the page remembers it.
  mutating func holdsBack(_ entry: Entry, of record: Record, _ hold: ExportHold) -> Bool {
    remember(hold.words(in: entry, of: record).first, record, hold)
  }

  private mutating func remember(
    _ words: Identification?, _ record: Record, _ hold: ExportHold
  ) -> Bool {
    guard let words else { return false }
    let one = HeldBack(name: hold.review.name(of: record), words: words)
    if !held.contains(one) { held.append(one) }
    return true
  }
}
