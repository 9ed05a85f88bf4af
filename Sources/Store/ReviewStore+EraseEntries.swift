// Erasing entries that are no records: a laptop's call-sign, and the names that earlier versions
// took in a role's place. What such an entry says besides, that a focus was signed off or that
// words must go, is said once more without the name before the old one goes.

import Domain
import Journal

extension ReviewStore {
  /// Erases entries that are no records.
  ///
  /// - Returns: the receipt, once no file of this store holds the words.
  /// - Throws: as `erase`.
  public mutating func erase(
    entries refs: [EntryRef], because reason: Erasure.Reason, requester: String, now: Int64,
    at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    try lookFirst(now: now)
    var going: [ReviewEntry] = []
    for ref in refs {
      guard let entry = review.entry(ref) else { throw .refused(.unknownReference("That")) }
      if let refusal = review.refusal(ofErasing: entry) { throw .refused(refusal) }
      if !going.contains(where: { $0.ref == ref }) { going.append(entry) }
    }
    var receipt = ErasureReceipt(items: [], reason: reason, requester: requester, at: at)
    receipt.entries = going.map { "\($0.stamp.address)  \($0.kindInWords)" }
    let places = going.map { callsignPlaces($0) }
    receipt.wasShared = going.contains { !$0.isPrivate }
    if receipt.wasShared { receipt.holders = holders }
    var names: [Bool: [String]] = [:]
    var orders: [(change: Change, isPrivate: Bool)] = []
    for isPrivate in [false, true] {
      let entries = going.filter { $0.isPrivate == isPrivate }
      if entries.isEmpty { continue }
      names[isPrivate] = entries.map { "\($0.stamp.address)" }
      // The order stands behind what is said again: stopped in between, both are there.
      let order = Erasure(
        targets: entries.map(\.ref), record: nil, reason: reason, requester: requester)
      let changes = entries.flatMap { sayingAgain($0) } + order.pieces.map { Change(.erased($0)) }
      orders += changes.map { ($0, isPrivate) }
    }
    try carryOut(orders, of: names, privateFirst: false, into: &receipt, now: now, at: at)
    // Named once it is gone: a record's name may have had it.
    for (refs, stands) in places {
      for place in refs.compactMap({ callsignPlace($0, stands) })
      where !receipt.callsignIn.contains(place) {
        receipt.callsignIn.append(place)
      }
    }
    return receipt
  }

  /// Where else a call-sign is said that goes with an entry, and whether the team has it now.
  private func callsignPlaces(_ entry: ReviewEntry) -> (refs: [EntryRef], stands: Bool) {
    guard case .joined(let joined)? = entry.event else { return ([], false) }
    let team = review.mergedSetUp?.team ?? []
    return (
      review.entries(saying: joined.callsign, besides: entry.ref).map(\.ref),
      team.contains { $0.callsign == joined.callsign })
  }

  /// Nil where it went too.
  private func callsignPlace(
    _ ref: EntryRef, _ stands: Bool
  ) -> ErasureReceipt.CallsignPlace? {
    guard let entry = review.entry(ref), !review.isErasureKnown(ref) else { return nil }
    let name = review.record(ref).map { review.name(of: $0) } ?? entry.stamp.address
    return .init(name: name, kind: entry.kind, stands: stands && entry.kind == "review")
  }

  /// What has to stand on when an entry goes, without the name in it; empty for an entry of which
  /// nothing has to.
  private func sayingAgain(_ entry: ReviewEntry) -> [Change] {
    switch entry.event {
    case .stage(var step)?:
      // What was marked and taken back since must not stand again.
      guard review.stands(entry.ref) else { return [] }
      step.by = Requester.notSaid.rawValue
      let mark = Change(.stage(step), at: entry.at)
      // A day that starts is open again.
      guard step.stage == .started, let day = step.day, let closed = review.standing.closed[day],
        let event = closed.event
      else { return [mark] }
      return [mark, Change(event, at: closed.at)]
    case .erased(var order)?:
      order.requester = Requester.notSaid.rawValue
      return [Change(.erased(order), at: entry.at, displayID: entry.displayID)]
    default: return []
    }
  }

  /// Begins a new writer under no name of its own where this laptop's call-sign was erased, whoever
  /// ordered it: the file beside the journal must not keep it, and nothing may be signed with it.
  mutating func leaveErasedCallsign() {
    guard review.hasErasures, let writer = device.writer.map({ ReviewWriter($0) }),
      let first = review.entries.first(where: {
        $0.stamp.writer == writer && $0.kind == "joined"
      }), review.mustBeNulled(first.ref)
    else { return }
    device.after = device.writer
    device.writer = nil
    device.callsign = "Reviewer"
    review.ownCallsign = device.callsign
    journal.beginAnew()
    keepDevice()
  }
}

extension ReviewEntry {
  /// What it is, for a person.
  fileprivate var kindInWords: String {
    switch kind {
    case "joined": "joined, with a call-sign"
    case "stage": "a mark of the review, with who set it"
    case "erased": "an order to erase, with who asked"
    default: kind
    }
  }
}
