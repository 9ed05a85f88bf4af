// Sealing fields of what is agreed: their words are copied under seal from every version that has
// them, then the field is emptied in a new version, and the earlier ones are erased. Stopped in
// between, the words are in view still, or the field is empty already; sealing again goes on.

import Domain
import Journal

extension ReviewStore {
  /// Puts fields of the set-up under seal. What else earlier versions alone say goes under seal
  /// too, each field by itself, for they leave the journal whole.
  ///
  /// - Parameter fields: by name; ones that a review can be without.
  /// - Returns: the receipt, with an item for each field.
  /// - Throws: `refused` where no version has words of one of them; else as `seal`.
  public mutating func seal(
    fields: [String], requester: String, now: Int64, at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    try lookFirst(now: now)
    let found = review.fieldsToSeal(fields)
    guard let record = review.setUp?.ref else { throw .refused(.unknownReference("That")) }
    // Words that are under seal already, in a version of somebody who did not know.
    let held = review.heldFields.filter { $0.order.reason == .sealed }
    for field in fields
    where !found.values.contains(where: { $0.contains(field) })
      && !held.contains(where: { $0.fields.contains(field) })
    {
      throw .refused(try refusal(ofSealing: field, now: now))
    }
    // Those that were meant first: stopped after any line, it is known which they were.
    let named = found.mapValues { $0.filter(fields.contains) }.filter { !$0.value.isEmpty }
    do throws(StoreError) {
      try copyUnderSeal(Self.owners(of: named, in: record), now: now, at: at)
    } catch {
      throw .store(error)
    }
    do throws(RecordFailure) {
      do throws(StoreError) {
        try empty(fields, now: now, at: at)
        // What only earlier versions say besides, and what another program wrote meanwhile.
        let rest = Self.owners(of: review.fieldsToSeal(fields), in: record)
        try copyUnderSeal(rest, now: now, at: at)
      } catch {
        throw RecordFailure.store(error)
      }
      var receipt = try erase([record], because: .sealed, requester: requester, now: now, at: at)
      var taken = found
      for version in held { taken[version.version, default: []] += version.fields }
      receipt.items = items(of: taken, now: now)
      return receipt
    } catch {
      guard case .store(let trouble) = error, !trouble.isHalfDone else { throw error }
      throw .store(.sealing("\(trouble)", code: trouble.exitCode))
    }
  }

  /// The drafts that hold words of a field of what is agreed, now or earlier. To be asked before it
  /// goes under seal.
  public func drafts(holdingField field: String, among drafts: [KeptDraft]) -> Set<String> {
    let texts = (review.setUp?.versions ?? []).compactMap { version in
      if case .review(let setUp)? = version.event { setUp.texts[field] } else { nil }
    }
    let words = ErasedWords(typed: Set(texts).sorted(), in: review)
    return Set(drafts.filter { words.concerns($0) }.map(\.name))
  }

  /// A receipt's items for fields that are under seal.
  private func items(of found: [EntryRef: [String]], now: Int64) -> [ErasureReceipt.Item] {
    let items = (try? sealedRecords(now: now))?.items ?? []
    return Set(found.values.joined()).sorted().compactMap { field in
      let name = SealedLine.name(ofField: field)
      guard let ref = items.last(where: { $0.isField && $0.name == name })?.record else {
        return nil
      }
      let versions = Set(found.filter { $0.value.contains(field) }.keys)
      let times = review.entries.compactMap { versions.contains($0.ref) ? $0.at : nil }
      return .init(record: ref, name: name, kind: .review, times: times, versions: versions.count)
    }
  }

  /// Why a field without words cannot go under seal.
  private func refusal(ofSealing field: String, now: Int64) throws(RecordFailure) -> Refusal {
    let name = SealedLine.name(ofField: field)
    do throws(StoreError) {
      let isSealed = try sealedRecords(now: now).items.contains { $0.isField && $0.name == name }
      return isSealed ? .isSealed(name: name) : .noWords(name: name)
    } catch {
      throw .store(error)
    }
  }

  /// Writes what stands without some fields, also where they are empty already and versions stand
  /// side by side, or hold the words without knowing.
  private mutating func empty(_ fields: [String], now: Int64, at: WallTime) throws(StoreError) {
    guard let merged = review.mergedSetUp, let record = review.setUp else { return }
    var rest = merged.emptying(fields)
    guard rest != merged || record.current.count > 1 || !review.heldFields.isEmpty else { return }
    let typed = record.lastChanges(of: record.currentPositions).flatMap(\.keys)
    rest.changed = Set(typed + rest.fields(differingFrom: merged)).sorted()
    _ = try write([Change(.review(rest), replacing: record.currentRefs)], now: now, at: at)
  }

  static func owners(
    of fields: [EntryRef: [String]], in record: EntryRef
  ) -> [EntryHash: SealedOwner] {
    var owners: [EntryHash: SealedOwner] = [:]
    for (ref, fields) in fields {
      owners[EntryHash(ref)] = SealedOwner(record: record, name: "review", fields: fields)
    }
    return owners
  }

  /// What of versions of the set-up went under seal by an order.
  func sealedOwner(of entry: ReviewEntry, by order: Erasure) -> SealedOwner? {
    guard let record = review.setUp?.ref, case .review(let setUp)? = entry.event else { return nil }
    let fields = order.fields.filter { setUp.texts[$0] != nil }
    return fields.isEmpty ? nil : SealedOwner(record: record, name: "review", fields: fields)
  }

  /// Of fields whose sealing was stopped, those that went along go with the one that was meant, and
  /// their own words, which stand, are not to be sealed for that.
  func nameWhatToSealAgain(
    _ found: inout SealedRecords, in file: borrowing SealedFile<D>
  ) {
    let standing = review.mergedSetUp?.texts ?? [:]
    var meant: String?
    for index in found.items.indices {
      let item = found.items[index]
      found.items[index].sealAgain = item.name
      guard item.isField, item.isStillShown, meant == nil, let ref = item.record,
        let field = SealedLine.field(item.name)
      else { continue }
      let words = standing[field]
      if words.map({ words in file.versions(of: ref).contains { $0.texts == [words] } }) ?? true {
        meant = item.name
      }
    }
    guard let meant else { return }
    for index in found.items.indices
    where found.items[index].isField && found.items[index].isStillShown {
      found.items[index].sealAgain = meant
    }
  }

  /// Whether words that are under seal by a reference are in view all the same, or no order to hide
  /// them has been given.
  func isShown(_ ref: EntryRef, in file: borrowing SealedFile<D>) -> Bool {
    guard let field = file.field(ref) else { return isShown(ref) }
    return field.entries.contains { ref in
      review.entry(ref).map { $0.content != .erased && !review.isErasureKnown(ref) } ?? false
    }
  }
}
