// Words of the set-up that were erased, in versions that were written without knowing: this laptop
// takes them out of its own as soon as it knows, and names those of others. Those that went under
// seal go there here too, unless they are the very words that went.

import Domain
import Journal

extension ReviewStore {
  /// A version of the set-up says which fields were typed for it: those it carried over are erased
  /// with the version they came from.
  func sayingWhatIsNew(_ change: Change) -> Change {
    guard case .review(var setUp) = change.event, !change.replaces.isEmpty,
      setUp.changed == nil, let before = review.mergedSetUp
    else { return change }
    setUp.changed = setUp.fields(differingFrom: before)
    var change = change
    change.event = .review(setUp)
    return change
  }

  /// Makes one version of those of the set-up that stand beside one another, before earlier ones
  /// are erased: with their bodies would go what tells which laptop typed a field last.
  mutating func putSetUpTogether(now: Int64, at: WallTime) throws(StoreError) {
    guard let record = review.setUp, record.current.count > 1, var merged = review.mergedSetUp
    else { return }
    let typed = record.lastChanges(of: record.currentPositions).flatMap(\.keys)
    merged.changed = Set(typed).sorted()
    _ = try write([Change(.review(merged), replacing: record.currentRefs)], now: now, at: at)
  }

  /// Versions of this laptop's own that hold erased words.
  var ownHeldFields: [Review.HeldFields] {
    let own = writers
    return review.heldFields.filter { own.contains($0.writer) }
  }

  /// Says of fields which an older program on this laptop wrote that they were typed, while the
  /// words they were typed in place of are here still: afterwards they would pass for those.
  ///
  /// - Parameter whole: the review with everything that is about to be taken in.
  mutating func keepTypedFields(
    knownBy whole: Review, now: Int64, at: WallTime
  ) throws(StoreError) {
    let typed = whole.fieldsTypedAnew(by: writers)
    guard !typed.isEmpty, let said = whole.mergedSetUp, let merged = review.mergedSetUp,
      let refs = review.setUp?.currentRefs
    else { return }
    let change = Change(.review(merged.taking(typed, from: said)), replacing: refs)
    _ = try write([change], now: now, at: at)
  }

  /// Writes what stands without the erased words, and erases the own versions that have them.
  mutating func takeOutFields(now: Int64, at: WallTime) throws(StoreError) {
    let held = ownHeldFields
    guard let order = held.last?.order, let merged = review.mergedSetUp,
      let refs = review.setUp?.currentRefs
    else { return }
    let targets = held.map(\.version)
    if let record = review.setUp?.ref {
      let own = review.sealedFieldsHeld.filter { targets.contains($0.key) }
      try copyUnderSeal(Self.owners(of: own, in: record), now: now, at: at)
    }
    if !Set(refs).isDisjoint(with: targets) {
      _ = try write([Change(.review(merged), replacing: refs)], now: now, at: at)
    }
    let erasure = Erasure(
      targets: targets, record: nil, reason: order.reason, requester: order.requester,
      fields: Array(Set(held.flatMap(\.fields))).sorted())
    _ = try write([Change(.erased(erasure))], now: now, at: at)
  }

  /// Tells of others' versions that hold erased words, when one or its order has come.
  mutating func noticeHeldFields(_ entries: [ReviewEntry]) {
    guard entries.contains(where: { $0.kind == "review" || $0.kind == "erased" }) else { return }
    let own = writers
    for held in review.heldFields where !own.contains(held.writer) {
      let notice = Notice.fieldsHeld(
        callsign: review.callsign(of: held.writer), fields: held.fields,
        areSealed: held.order.reason == .sealed)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }
}
