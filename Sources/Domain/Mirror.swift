// A private mirror of one's own habits with words: which families of remarks they brought and what
// became of them. Numbers only, no words, no times, and for nobody but the person who typed.

/// What somebody's typing brought, by family of remarks.
public struct Mirror: Hashable, Sendable {
  public struct Tally: Hashable, Sendable {
    /// Remarks made.
    public var met = 0
    /// Of these, words that were changed before saving.
    public var changed = 0
    /// Of these, remarks that were set aside.
    public var setAside = 0

    public init(met: Int = 0, changed: Int = 0, setAside: Int = 0) {
      self.met = met
      self.changed = changed
      self.setAside = setAside
    }

    /// Of these, words that were saved as they were.
    public var kept: Int { max(0, met - changed - setAside) }
  }

  /// By the guide's category.
  public var families: [String: Tally] = [:]
  /// Texts that were typed and saved.
  public var texts = 0

  public init() {}

  public var isEmpty: Bool { texts == 0 && families.isEmpty }

  public mutating func add(_ other: Mirror) {
    texts += other.texts
    for (family, tally) in other.families {
      families[family, default: Tally()].met += tally.met
      families[family, default: Tally()].changed += tally.changed
      families[family, default: Tally()].setAside += tally.setAside
    }
  }

  /// The families, those met most often first.
  public var ranked: [(family: String, tally: Tally)] {
    families.sorted { ($1.value.met, $0.key) < ($0.value.met, $1.key) }
      .map { (family: $0.key, tally: $0.value) }
  }
}

/// How much a person counted and quoted, read from their own notes.
public struct Precision: Hashable, Sendable {
  public var notes = 0
  public var counting = 0
  public var quoting = 0
}

extension Review {
  /// How many notes some writers wrote, and how many of these count or quote.
  ///
  /// - Complexity: linear in the notes.
  public func precision(of writers: Set<WriterID>) -> Precision {
    var found = Precision()
    for record in visible(.note) where writers.contains(record.first.stamp.writer) {
      guard let note = record.note else { continue }
      found.notes += 1
      if !note.counts.isEmpty { found.counting += 1 }
      if !note.quotes.isEmpty { found.quoting += 1 }
    }
    return found
  }
}
