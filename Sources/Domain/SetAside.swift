// Remarks that somebody does not want to see again, and how a review remembers them: by rule, words
// and place, or as a whole family. Private to its writer, like a thought; every one can be revived.

/// A remark set aside for longer than the field it was made in.
public struct SetAside: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// A rule on some words, in lower case; no words mean whatever the rule remarks on there.
    case words(rule: String, phrase: String)
    /// A whole family of remarks, by the guide's category.
    case family(String)
  }

  public var subject: Subject
  /// The record it is set aside in; nil for the whole review.
  public var place: EntryRef?
  /// Why, in a few words; may be empty.
  public var reason: String

  public init(_ subject: Subject, in place: EntryRef? = nil, because reason: String = "") {
    self.subject = subject
    self.place = place
    self.reason = reason
  }

  /// Families whose words may say who somebody is; of these no words are kept.
  public static let wordlessFamilies: Set<String> = ["people", "private"]
}

/// All that is set aside in a review, for looking up.
public struct Silence: Hashable, Sendable {
  private struct Key: Hashable, Sendable {
    var rule: String
    var phrase: String
    var place: EntryRef?
  }

  private var words: Set<Key> = []
  private var families: Set<String> = []

  public init() {}

  public mutating func add(_ setAside: SetAside) {
    switch setAside.subject {
    case .words(let rule, let phrase):
      words.insert(Key(rule: rule, phrase: phrase, place: setAside.place))
    case .family(let family): families.insert(family)
    }
  }

  /// Whether a remark is set aside.
  ///
  /// - Parameters:
  ///   - phrase: the words remarked on, whatever their case.
  ///   - place: the record's first entry; nil for what is not saved yet.
  public func holds(
    rule: String, phrase: String, family: String, in place: EntryRef?
  ) -> Bool {
    if families.contains(family) { return true }
    if words.isEmpty { return false }
    let phrase = phrase.lowercased()
    if words.contains(Key(rule: rule, phrase: phrase, place: nil)) { return true }
    guard let place else { return false }
    return words.contains(Key(rule: rule, phrase: phrase, place: place))
      || words.contains(Key(rule: rule, phrase: "", place: place))
  }
}

extension Review {
  /// What is set aside and was not revived, in clock order.
  public var standingSetAsides: [(entry: Entry, value: SetAside)] {
    setAsides.compactMap { ref in
      guard let entry = entry(ref), case .setAside(let value)? = entry.event,
        state(of: entry) == .current
      else { return nil }
      return (entry, value)
    }
  }

  /// What is set aside and still has its words, revived or not, in clock order. What was revived is
  /// quiet no more, and its words are on the disk all the same.
  public var rawSetAsides: [(entry: Entry, value: SetAside)] {
    setAsides.compactMap { ref in
      guard let entry = entry(ref), case .setAside(let value)? = entry.event,
        state(of: entry) != .erased
      else { return nil }
      return (entry, value)
    }
  }

  /// What a person means by `WRITER:SEQ` where it was set aside, which is no record; nil for all
  /// else, and for what has no words any more.
  public func setAside(named name: String) -> (entry: Entry, value: SetAside)? {
    rawSetAsides.first { "\($0.entry.stamp.writer.hex):\($0.entry.stamp.seq)" == name }
  }

  /// Works out the silence anew; there are few of these.
  mutating func gatherSilence() {
    var silence = Silence()
    for (entry, var value) in standingSetAsides where entry.isPrivate {
      value.place = value.place.map { record($0)?.ref ?? $0 }
      silence.add(value)
    }
    self.silence = silence
  }

  /// Private entries that would keep words of a record after it is erased: what was set aside in
  /// it, and what was set aside elsewhere with words that occur in it; revived or not.
  public func setAsides(touching record: Record) -> [EntryRef] {
    let texts = record.versions.compactMap { $0.event?.text.lowercased() }
    return rawSetAsides.filter { entry, value in
      if let place = value.place, self.record(place)?.ref == record.ref { return true }
      guard case .words(_, let phrase) = value.subject, !phrase.isEmpty else { return false }
      return texts.contains { $0.contains(phrase) }
    }.map(\.entry.ref)
  }
}
