// Erasing as the review sees it: which entries an order names, what a record that is gone was
// called, and what is still owed. Where the bytes are and how they go is the store's business.

extension Erasure {
  /// Everything the order names, the record's first entry included.
  var named: [EntryRef] { targets + (record.map { [$0] } ?? []) }
}

extension Review {
  /// Whether entries of a kind can be erased. What says who wrote, who met whom, what was undone
  /// and what was erased is what the review stands on.
  public static func canBeErased(kind: String) -> Bool {
    switch kind {
    case "joined", "met", "erased", "undone", "safeguarding", "shifted", "sealed",
      "timer", "floor", "consented", "agreed", "stage", "role": false
    default: true
    }
  }

  /// Kinds of which an entry is no record and may hold a person's own word all the same: a
  /// call-sign, and in those of earlier versions a name in a role's place. They go by reference.
  public static let kindsWithAName: Set<String> = ["joined", "stage", "erased"]

  /// Whether an entry's words may go where an order names it. An order to erase goes only where
  /// another says the same: what it sent away must not come back.
  func mayGo(_ entry: Entry) -> Bool {
    if Review.canBeErased(kind: entry.kind) { return true }
    guard Review.kindsWithAName.contains(entry.kind) else { return false }
    guard case .erased(let order)? = entry.event else { return true }
    let (targets, fields) = (Set(order.targets), Set(order.fields))
    return entries.contains { other in
      guard other.ref != entry.ref, !erased.contains(other.ref),
        case .erased(let again)? = other.event
      else { return false }
      return again.record == order.record && targets.isSubset(of: again.targets)
        && fields.isSubset(of: again.fields)
    }
  }

  /// Why an entry that is no record cannot be erased; nil when it can.
  public func refusal(ofErasing entry: Entry) -> Refusal? {
    if entry.content == .erased || erased.contains(entry.ref) {
      return .alreadyErased(name: entry.stamp.address)
    }
    let mayBe = Review.canBeErased(kind: entry.kind) || Review.kindsWithAName.contains(entry.kind)
    return mayBe ? nil : .cannotBeErased(kind: entry.kind)
  }

  /// Entries besides one that say a call-sign in its own place: they go by themselves.
  /// - Complexity: linear in all entries.
  public func entries(saying callsign: String, besides ref: EntryRef) -> [Entry] {
    guard !callsign.isEmpty else { return [] }
    return entries.filter { entry in
      guard entry.ref != ref, !isErased(entry.ref) else { return false }
      switch entry.event {
      case .joined(let joined)?: return joined.callsign == callsign
      case .safeguarding(let step)?: return step.by == callsign
      case .stage(let step)?: return step.by == callsign
      case .word(let word)?: return word.by == callsign
      case .action(let action)?: return action.owner == callsign
      case .slot(let slot)?: return slot.parts.contains { $0.who.contains(callsign) }
      case .plan(let row)?: return row.who.contains(callsign)
      case .review(let setUp)?: return setUp.team.contains { $0.callsign == callsign }
      default: return false
      }
    }
  }

  /// Whether an order to erase anything has arrived.
  public var hasErasures: Bool { !erasureOrders.isEmpty }

  /// Whether an order to erase this entry, or the record it is a version of, has arrived. An entry
  /// without a body for which there is none was erased elsewhere, and the order is still to come.
  public func isErasureKnown(_ ref: EntryRef) -> Bool { isErased(ref) }

  /// An entry as it may be shown: one that is erased says nothing, also while its body still waits
  /// to go, as when an old copy of a file comes back.
  public func shown(_ entry: Entry) -> Entry {
    guard entry.content != .erased, isErased(entry.ref), mayGo(entry) else {
      guard let hidden = hiddenFields[entry.ref], case .review(let setUp)? = entry.event else {
        return entry
      }
      return entry.saying(.review(setUp.without(hidden)))
    }
    return Entry(
      stamp: entry.stamp, kind: entry.kind, at: entry.at, replaces: entry.replaces,
      content: .erased, isPrivate: entry.isPrivate)
  }

  /// Whether some order names this very entry, and not only its record.
  public func isNamedInErasure(_ ref: EntryRef) -> Bool { erased.contains(ref) }

  /// The order that erased an entry or its record, and the entry it stands in; nil where none did.
  public func erasureOrder(_ ref: EntryRef) -> (entry: Entry, erasure: Erasure)? {
    let known = erasureOrders[ref] ?? record(ref).flatMap { erasureOrders[$0.ref] }
    guard let entry = known.flatMap({ self.entry($0) }), case .erased(let erasure)? = entry.event
    else { return nil }
    return (entry, erasure)
  }

  /// The writers in whose journals it stands that they put a record, or a version of it, under
  /// seal, by record.
  /// - Complexity: linear in the number of entries.
  public var sealers: [EntryRef: Set<WriterID>] {
    var writers: [EntryRef: Set<WriterID>] = [:]
    for entry in entries where entry.kind == "erased" && !entry.isPrivate {
      guard case .erased(let order)? = entry.event, order.reason == .sealed else { continue }
      for ref in [order.record].compactMap(\.self) + order.targets {
        guard let record = record(ref) else { continue }
        writers[record.ref, default: []].insert(entry.stamp.writer)
      }
    }
    return writers
  }

  /// Why a record cannot be erased; nil when it can.
  public func refusal(ofErasing record: Record) -> Refusal? {
    guard Review.canBeErased(kind: record.kind.rawValue) else {
      return .cannotBeErased(kind: record.kind.rawValue)
    }
    // Of the set-up only versions go, and what stands is no reason for another to stay.
    if record.kind == .review { return record.versionsToErase.isEmpty ? .nothingEarlier : nil }
    guard let order = erasureOrder(record.ref) else { return nil }
    let name = name(of: record)
    return order.erasure.reason == .sealed ? .isSealed(name: name) : .alreadyErased(name: name)
  }

  /// Why a record cannot be put under seal; nil when it can.
  public func refusal(ofSealing record: Record) -> Refusal? {
    record.kind == .review
      ? .cannotBeErased(kind: record.kind.rawValue) : refusal(ofErasing: record)
  }

  /// Entries whose order to go has arrived and whose words are still there.
  /// - Complexity: linear in all entries.
  public var entriesToNull: [Entry] {
    erasedEntries.filter { $0.content != .erased }
  }

  /// Whether an entry's body has to go, or has gone, because of an order.
  public func mustBeNulled(_ ref: EntryRef) -> Bool {
    isErased(ref) && entry(ref).map { mayGo($0) } ?? false
  }

  /// Every entry whose body has to go, or has gone, because of an order.
  /// - Complexity: linear in all entries.
  public var erasedEntries: [Entry] {
    hasErasures ? entries.filter { mustBeNulled($0.ref) } : []
  }

  /// Versions of erased records that no order names, because they arrived later. Once their bodies
  /// are gone nothing else says what they belonged to.
  /// - Complexity: linear in all entries.
  public var entriesToName: [Entry] {
    entriesToNull.filter { !isNamedInErasure($0.ref) }
  }
}

extension Record {
  /// The versions that an erasing of the record names. Of the set-up, which a review cannot be
  /// without, those that do not stand any more and still have their words; of any other record all.
  public var versionsToErase: [Entry] {
    guard kind == .review else { return versions }
    return versions.indices.compactMap { position in
      switch states[position] {
      case .current, .contested, .erased: nil
      case .replaced, .withdrawn: versions[position]
      }
    }
  }
}

// MARK: Applying

extension Review {
  mutating func take(_ erasure: Erasure, of entry: Entry) {
    erased.formUnion(erasure.targets)
    for ref in erasure.targets {
      guard let named = self.entry(ref), named.kind == "joined" else { continue }
      callsigns[named.stamp.writer] = nil
    }
    if !erasure.fields.isEmpty {
      fieldOrders.append(
        FieldOrder(
          stamp: entry.stamp, targets: Set(erasure.targets), fields: Set(erasure.fields)))
    }
    if erasure.record != nil { erasedRecords.formUnion(erasure.named) }
    for ref in erasure.named where erasureOrders[ref] == nil { erasureOrders[ref] = entry.ref }
    guard let id = entry.displayID else { return }
    // A number is never handed out twice, not even when the body that held it is gone.
    count(id)
    for ref in erasure.named { erasedNames[ref] = id }
    if let record = erasure.record { nameErased(record) }
  }

  /// Takes note of a number that is taken.
  ///
  /// A number far beyond what can have been counted is a mistake, or malice, of another program: it
  /// is shown, but the next ones are not looked for beyond it, where there may be none.
  mutating func count(_ id: DisplayID) {
    guard id.number <= entries.count + Self.numbersAhead else { return }
    highestNumber[id.kind] = max(highestNumber[id.kind] ?? 0, id.number)
  }

  /// How far ahead of everything in the review a number may be: what other laptops may have counted
  /// that has not arrived here.
  private static var numbersAhead: Int { 100_000 }

  /// Gives a record whose body is gone the name that the order kept.
  mutating func nameErased(_ ref: EntryRef) {
    guard let id = erasedNames[ref], let index = recordIndexByRef[ref],
      records[index].ref == ref, records[index].displayID == nil, records[index].kind == id.kind,
      let order = erasureOrder(ref), order.erasure.record == ref
    else { return }
    records[index].displayID = id
    indexByDisplayID[id, default: []].append(index)
  }
}
