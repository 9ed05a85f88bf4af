// A folder that was put back from a backup together with its `local/`: nothing in it knows what was
// erased since. This laptop's list in the state folder does; by it the words are hidden at once,
// and go again with the next program that writes.

import Domain
import Journal

/// An order that was carried out here, and that nothing in the folder knows of any more.
struct LostOrder {
  var here: OrderHere
  /// What it names, as far as it is here.
  var entries: [ReviewEntry]
  /// Those of them that have their words again.
  var back: [ReviewEntry] { entries.filter { $0.content != .erased } }
}

extension Review {
  /// Those of some orders that nothing here knows of.
  func lost(of orders: [OrderHere]) -> [LostOrder] {
    orders.filter { !$0.isOfSealed }.compactMap { here in
      let entries = here.order.targets.compactMap { entry($0) }.filter { entry in
        !isErasureKnown(entry.ref)
          // What stands in the set-up goes by fields, once it stands no more.
          && (entry.kind != "review" || !here.order.fields.isEmpty || !isStanding(entry))
      }
      return entries.isEmpty ? nil : LostOrder(here: here, entries: entries)
    }
  }

  /// Entries that are to be without their words wherever these orders are given again: all but what
  /// goes by fields.
  func going(by lost: [LostOrder]) -> Set<EntryHash> {
    Set(
      lost.flatMap(\.entries).filter { $0.kind != "review" || !isStanding($0) }
        .map { EntryHash($0.ref) })
  }

  /// How many records, or other entries, these are of.
  func records(of refs: [EntryRef]) -> Int { Set(refs.map { record($0)?.ref ?? $0 }).count }

  fileprivate func isStanding(_ entry: ReviewEntry) -> Bool {
    [.current, .contested].contains(state(of: entry))
  }
}

extension ReviewStore {
  var erasedHere: ErasedHere<D>? { stateFolder.map { ErasedHere(in: $0, on: disk) } }

  /// What was erased here, by what stands outside the folder; nil where nothing does.
  func ordersHere() -> OrdersHere? {
    var list = erasedHere?.list(of: reviewID, in: folder.path)
    if !ordersBrought.isEmpty {
      list = list ?? OrdersHere()
      _ = list?.add(ordersBrought)
    }
    return list
  }

  /// Whether something was erased here and no list outside the folder says so: then a backup that
  /// is put back brings the words back, and nothing can notice. An erasing that is not finished is
  /// told of as such: who finishes it makes the list too.
  public func isRestoringUnnoticed(now: Int64) -> Bool {
    guard stateFolder != nil, !isLocked, !owesErasing else { return false }
    let listed = (ordersHere()?.orders ?? []).reduce(into: Set<EntryRef>()) {
      $0.formUnion($1.order.targets)
    }
    return (ordersInJournal() + ordersUnderSeal(now: now)).contains {
      !listed.isSuperset(of: $0.order.targets)
    }
  }

  /// What stands where that list would, and is none; nil where nothing is in its way.
  public var inOrdersWay: String? { erasedHere?.inTheWay(of: reviewID, in: folder.path) }

  /// Whether this review was put under a passphrase in this place, and is here as it was before.
  public var isPlainAgain: Bool {
    !isProtected && erasedHere?.wasProtected(reviewID, in: folder.path) ?? false
  }

  /// Tells of that, once.
  private mutating func noticePlainAgain() {
    guard isPlainAgain, !notices.contains(.plainAgain(folder.path)) else { return }
    notices.append(.plainAgain(folder.path))
  }

  /// Notes outside the folder what was erased in it. It may lag, and is in no erasing's way.
  func rememberOrders(now: Int64) {
    guard let erasedHere, !isLocked else { return }
    let orders = ordersInJournal() + ordersUnderSeal(now: now)
    guard !orders.isEmpty || !ordersBrought.isEmpty else { return }
    erasedHere.note(ordersBrought + orders, of: reviewID, in: folder.path)
  }

  private func ordersInJournal() -> [OrderHere] {
    guard review.hasErasures else { return [] }
    return review.entries.compactMap { entry -> OrderHere? in
      guard entry.kind == "erased", case .erased(let order)? = review.shown(entry).event else {
        return nil
      }
      return OrderHere(order, entry.displayID, isPrivate: entry.isPrivate)
    }
  }

  /// Orders that were carried out here, and that nothing here knows of.
  func lostOrders() -> [LostOrder] {
    guard !isLocked, let list = ordersHere() else { return [] }
    return review.lost(of: list.orders)
  }

  /// How many records or other entries that were erased here are back, as after a backup was put
  /// back. Changes nothing.
  public func restored(now: Int64) -> Int {
    review.records(of: lostOrders().flatMap(\.back).map(\.ref)) + sealedBack(now: now).records
  }

  /// The same with what is hidden by now.
  func restoredOrHidden(now: Int64) -> Int {
    let back = lostOrders().flatMap(\.back).map(\.ref)
    return review.records(of: back + hiddenAsBack) + sealedBack(now: now).records
  }

  /// Hides what was erased here and is back, in memory alone.
  mutating func hideRestored(now: Int64) {
    noticePlainAgain()
    let count = restored(now: now)
    guard count > 0 else { return }
    var entries = review.entries
    for lost in lostOrders() where !lost.back.isEmpty {
      wordsBack.append(ErasedWords(of: lost.back, in: review))
      let gone = Set(lost.back.map(\.ref))
      for index in entries.indices where gone.contains(entries[index].ref) {
        let entry = entries[index]
        entries[index] =
          entry.kind == "review" ? entry.emptying(lost.here.order.fields) : entry.withoutBody
        hiddenAsBack.insert(entry.ref)
      }
    }
    review = Review(entries)
    review.ownCallsign = device.callsign
    changes += 1
    let isTold = notices.contains { if case .restored(_, false, _) = $0 { true } else { false } }
    if !isTold { notices.append(.restored(records: count, isDone: false, because: "")) }
  }

  /// Gives the orders again that were carried out here and are lost, as after a backup was put
  /// back, and takes away again what they sent away. Trouble with it is told, and stops nothing.
  public mutating func eraseRestored(now: Int64, at: WallTime) {
    noticePlainAgain()
    let found = lostOrders()
    let (count, isSealedBack) = (restored(now: now), sealedBack(now: now).records > 0)
    guard !found.isEmpty || isSealedBack else { return rememberOrders(now: now) }
    var reason = ""
    do throws(StoreError) {
      if isSealedBack { try eraseSealedAgain(now: now, at: at) }
      if !found.isEmpty { try giveAgain(found, now: now, at: at) }
      rememberOrders(now: now)
    } catch {
      reason = "\(error)"
    }
    if count > 0 || !reason.isEmpty {
      notices.append(.restored(records: count, isDone: reason.isEmpty, because: reason))
    }
  }

  private mutating func giveAgain(
    _ found: [LostOrder], now: Int64, at: WallTime
  ) throws(StoreError) {
    // Others may have entries of this laptop's that went with the backup: their numbers are taken,
    // and the chain is not to be gone on with. Not so in a store that was just made.
    if ordersBrought.isEmpty, let writer = device.writer {
      device.after = writer
      device.writer = nil
      journal.beginAnew()
    }
    for lost in found {
      let (here, back) = (lost.here, lost.back)
      if here.order.reason == .sealed { try sealAgain(back, by: here.order, now: now, at: at) }
      let hasSetUp = back.contains { $0.kind == "review" && review.isStanding($0) }
      if hasSetUp, let setUp = review.mergedSetUp, let refs = review.setUp?.currentRefs {
        let rest = setUp.emptying(here.order.fields)
        _ = try write([Change(.review(rest), replacing: refs)], now: now, at: at)
      }
      let again = [here] + saidAgain(of: back)
      for isPrivate in [false, true] {
        let changes = again.filter { $0.isPrivate == isPrivate }.map {
          Change(.erased($0.order), displayID: $0.displayID)
        }
        try write(changes, isPrivate: isPrivate, now: now, at: at)
      }
    }
    try finishErasing(now: now, at: at)
  }

  /// What was under seal went under seal, and must again before it goes from view; but for what the
  /// safeguarding lead had erased.
  private mutating func sealAgain(
    _ entries: [ReviewEntry], by order: Erasure, now: Int64, at: WallTime
  ) throws(StoreError) {
    let gone = erasedUnderSeal()
    var owners: [EntryHash: SealedOwner] = [:]
    for entry in entries {
      guard let record = review.record(entry.ref) else { continue }
      if record.kind == .review {
        owners[EntryHash(entry.ref)] = sealedOwner(of: entry, by: order)
        continue
      }
      if gone.contains(record.ref) { continue }
      owners[EntryHash(entry.ref)] = SealedOwner(
        record: record.ref, name: review.name(of: record))
    }
    try copyUnderSeal(owners, now: now, at: at)
  }

  /// Where an order itself went for the name in it: the order that says the same.
  private func saidAgain(of entries: [ReviewEntry]) -> [OrderHere] {
    let list = ordersHere()?.orders ?? []
    return entries.flatMap { entry -> [OrderHere] in
      guard case .erased(let gone)? = entry.event else { return [] }
      return list.filter {
        $0.order.record == gone.record && $0.order.requester != gone.requester
          && Set(gone.targets).isSubset(of: $0.order.targets)
      }
    }
  }
}
