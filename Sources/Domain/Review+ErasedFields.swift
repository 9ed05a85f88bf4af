// Fields of the set-up whose words were erased. Every version of the set-up carries all fields, so
// a laptop that changes another field before the order to erase reaches it brings the words along
// without knowing. Erased wins: such a field is dropped from every view, and the version is named.

/// An order that erased versions of the set-up, and fields whose words went with them.
struct FieldOrder: Hashable, Sendable {
  let stamp: Stamp
  let targets: Set<EntryRef>
  let fields: Set<String>
}

extension ReviewSetUp {
  /// The words of every field that can be emptied, by the field's name; fields without are left
  /// out.
  public var texts: [String: String] {
    var texts = focus.isEmpty ? [:] : ["focus": focus]
    for (field, text) in agreement { texts[field.rawValue] = text }
    for (field, text) in selfReview { texts[field.rawValue] = text }
    return texts.filter { !$0.value.isEmpty }
  }

  /// Fields that say something else than in another version, by name, sorted.
  public func fields(differingFrom other: ReviewSetUp) -> [String] {
    let (own, others) = (texts, other.texts)
    return Set(own.keys).union(others.keys).filter { own[$0] != others[$0] }.sorted()
  }

  /// The same with some fields empty, by name.
  public func emptying(_ fields: [String]) -> ReviewSetUp { without(Set(fields)) }

  /// The same without the words of some fields.
  func without(_ fields: Set<String>) -> ReviewSetUp {
    var rest = self
    if fields.contains("focus") { rest.focus = "" }
    rest.agreement = agreement.filter { !fields.contains($0.key.rawValue) }
    rest.selfReview = selfReview.filter { !fields.contains($0.key.rawValue) }
    return rest
  }
}

extension Review {
  /// A version of the set-up that still holds words which were erased, in fields that are shown
  /// nowhere.
  public struct HeldFields: Hashable, Sendable {
    public var version: EntryRef
    public var writer: WriterID
    /// By name, sorted.
    public var fields: [String]
    /// What was ordered for these words.
    public var order: Erasure
  }

  /// Those versions, in clock order: whoever wrote them did not know of the order.
  public var heldFields: [HeldFields] {
    guard !hiddenFields.isEmpty else { return [] }
    return (record(of: .review)?.versions ?? []).compactMap { version in
      guard let hidden = hiddenFields[version.ref], !isErased(version.ref),
        let order = fieldOrders.last(where: { !$0.fields.isDisjoint(with: hidden) }),
        case .erased(let erasure)? = entry(order.stamp.ref)?.event
      else { return nil }
      return HeldFields(
        version: version.ref, writer: version.stamp.writer, fields: hidden.sorted(),
        order: erasure)
    }
  }

  /// Fields whose words go with these versions of the set-up: those that no version which stands
  /// says as well.
  public func fieldsGoing(with targets: [Entry]) -> [String] {
    let standing = (setUp?.current ?? []).compactMap { version -> [String: String]? in
      if case .review(let setUp)? = version.event { setUp.texts } else { nil }
    }
    var fields: Set<String> = []
    for target in targets {
      // What is hidden of it goes as well.
      guard case .review(let setUp)? = entry(target.ref)?.event else { continue }
      for (field, text) in setUp.texts where !standing.contains(where: { $0[field] == text }) {
        fields.insert(field)
      }
    }
    return fields.sorted()
  }

  /// A version of the set-up, as another folder still has it, that was erased here: without the
  /// words that no version which stands here says as well. What it is without them, such as the
  /// safeguarding contact, has to be seen there.
  public func withoutErasedFields(_ version: Entry) -> Entry {
    guard case .review(let setUp)? = version.event else { return version }
    let standing = (self.setUp?.current ?? []).compactMap { version -> [String: String]? in
      if case .review(let setUp)? = version.event { setUp.texts } else { nil }
    }
    let gone = setUp.texts.filter { field, text in
      !standing.contains { $0[field] == text }
    }
    return version.saying(.review(setUp.without(Set(gone.keys))))
  }

  func record(of kind: RecordKind) -> Record? {
    (order[kind] ?? []).first.map { records[$0] }
  }

  /// Drops fields from the versions of the set-up that hold erased words without knowing.
  ///
  /// - Complexity: constant while no field was erased; else linear in all entries for each version
  ///   that replaces an erased one.
  mutating func hideErasedFields(in record: inout Record) {
    guard record.kind == .review, !fieldOrders.isEmpty else { return }
    var texts: [EntryRef: [String: String]] = [:]
    let confirmed = confirmedFields(of: record)
    hiddenFields = [:]
    for position in record.versions.indices {
      let ref = record.versions[position].ref
      guard let version = entry(ref), case .review(let setUp)? = version.event else { continue }
      let own = setUp.texts
      texts[ref] = own
      var (hidden, typed): (Set<String>, Set<String>) = ([], [])
      for order in fieldOrders where carriesUnknowing(version, order) {
        let anew = typedAnew(in: version, own, order)
        hidden.formUnion(order.fields.filter { own[$0] != nil && !anew.contains($0) })
        typed.formUnion(anew)
      }
      for before in version.replaces {
        for field in hiddenFields[before] ?? [] where own[field] == texts[before]?[field] {
          hidden.insert(field)
        }
      }
      // Words that were typed for this version are new ones.
      hidden.subtract((setUp.changed ?? []) + (confirmed[ref] ?? []))
      typed.subtract(hidden)
      if !hidden.isEmpty { hiddenFields[ref] = hidden }
      var shown = setUp.without(hidden)
      // Where versions stand side by side, what was typed last counts.
      if !typed.isEmpty { shown.changed = typed.sorted() }
      record.versions[position] = version.saying(.review(shown))
    }
  }

  /// Whether a version was made from one that the order erased, by somebody who did not know of it
  /// and of whose version the order did not know.
  func carriesUnknowing(_ version: Entry, _ order: FieldOrder) -> Bool {
    guard !order.targets.contains(version.ref),
      version.replaces.contains(where: { order.targets.contains($0) })
    else { return false }
    let (stamp, author) = (version.stamp, order.stamp)
    if stamp.writer == author.writer { return stamp.seq > author.seq }
    return !entries.contains { entry in
      guard entry.stamp.writer == author.writer, entry.stamp.seq < author.seq,
        case .met(let tips)? = entry.event
      else { return false }
      return (tips[stamp.writer]?.seq ?? 0) >= stamp.seq
    }
  }
}

extension Entry {
  /// A version of the set-up with some fields empty; any other entry as it is.
  public func emptying(_ fields: [String]) -> Entry {
    if case .review(let setUp)? = event { saying(.review(setUp.emptying(fields))) } else { self }
  }

  /// The same entry with other words.
  func saying(_ event: Event) -> Entry {
    Entry(
      stamp: stamp, kind: kind, at: at, displayID: displayID, replaces: replaces,
      content: .event(event), isPrivate: isPrivate)
  }
}
