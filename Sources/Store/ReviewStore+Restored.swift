// A folder that was put back from a backup together with its `local/`: nothing in it knows what was
// erased since. This laptop's list in the state folder does; by it the words are hidden at once,
// and go again with the next program that writes.

import Domain
import Journal

extension ReviewStore {
  private var ordersFolder: String? { stateFolder.map { "\($0)/\(OrdersHere.folderName)" } }
  private var ordersName: String { OrdersHere.fileName(reviewID, in: folder.path) }

  private func ordersHere() -> OrdersHere? {
    guard let ordersFolder else { return nil }
    let bytes = (try? disk.wholeFile("\(ordersFolder)/\(ordersName)", limit: 1 << 28)) ?? nil
    return bytes.flatMap { OrdersHere(json: $0) }
  }

  /// Whether something was erased here and no list outside the folder says so: then a backup that
  /// is put back brings the words back, and nothing can notice. An erasing that is not finished is
  /// told of as such: who finishes it makes the list too.
  public var isRestoringUnnoticed: Bool {
    stateFolder != nil && !isLocked && !owesErasing && review.hasErasures && ordersHere() == nil
  }

  /// Notes outside the folder what was erased in it. It may lag, and is in no erasing's way.
  func rememberOrders() {
    guard let ordersFolder, review.hasErasures, !isLocked else { return }
    let orders = review.entries.compactMap { entry -> OrderHere? in
      guard entry.kind == "erased", case .erased(let order)? = review.shown(entry).event else {
        return nil
      }
      return OrderHere(order, entry.displayID, isPrivate: entry.isPrivate)
    }
    var list = ordersHere() ?? OrdersHere()
    guard list.add(orders), (try? disk.makeFolders(ordersFolder)) != nil else { return }
    try? disk.replaceFile(ordersName, in: ordersFolder, with: list.json)
  }

  /// Orders that were carried out here, and whose words are here again.
  private func restoredOrders() -> [(here: OrderHere, back: [ReviewEntry])] {
    guard let list = ordersHere(), !isLocked else { return [] }
    return list.orders.compactMap { here in
      let back = here.order.targets.compactMap { review.entry($0) }.filter { entry in
        entry.content != .erased && !review.isErasureKnown(entry.ref)
          // What stands in the set-up goes by fields, once it stands no more.
          && (entry.kind != "review" || !here.order.fields.isEmpty || !stands(entry))
      }
      return back.isEmpty ? nil : (here, back)
    }
  }

  private func stands(_ entry: ReviewEntry) -> Bool {
    [.current, .contested].contains(review.state(of: entry))
  }

  /// How many records or other entries that were erased here are back, as after a backup was put
  /// back. Changes nothing.
  public func restored() -> Int {
    Set(restoredOrders().flatMap(\.back).map { review.record($0.ref)?.ref ?? $0.ref }).count
  }

  /// Hides what was erased here and is back, in memory alone.
  mutating func hideRestored() {
    let found = restoredOrders()
    guard !found.isEmpty else { return }
    let count = restored()
    var entries = review.entries
    for (here, back) in found {
      let gone = Set(back.map(\.ref))
      for index in entries.indices where gone.contains(entries[index].ref) {
        let entry = entries[index]
        entries[index] =
          entry.kind == "review" ? entry.emptying(here.order.fields) : entry.withoutBody
      }
    }
    review = Review(entries)
    review.ownCallsign = device.callsign
    changes += 1
    notices.append(.restored(records: count, isDone: false, because: ""))
  }

  /// Erases again what was erased here and is back. Trouble with it is told, and stops nothing.
  mutating func eraseRestored(now: Int64, at: WallTime) {
    let found = restoredOrders()
    guard !found.isEmpty else { return rememberOrders() }
    let count = restored()
    var reason = ""
    // Others may have entries of this laptop's that went with the backup: their numbers are taken,
    // and the chain is not to be gone on with.
    if let writer = device.writer {
      device.after = writer
      device.writer = nil
      journal.beginAnew()
    }
    do throws(StoreError) {
      for (here, back) in found {
        if here.order.reason == .sealed {
          try sealAgain(back, by: here.order, now: now, at: at)
        }
        let hasSetUp = back.contains { $0.kind == "review" && stands($0) }
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
    } catch {
      reason = "\(error)"
    }
    notices.append(.restored(records: count, isDone: reason.isEmpty, because: reason))
  }

  /// What was under seal went under seal, and must again before it goes from view.
  private mutating func sealAgain(
    _ entries: [ReviewEntry], by order: Erasure, now: Int64, at: WallTime
  ) throws(StoreError) {
    var owners: [EntryHash: SealedOwner] = [:]
    for entry in entries {
      guard let record = review.record(entry.ref) else { continue }
      if record.kind == .review {
        owners[EntryHash(entry.ref)] = sealedOwner(of: entry, by: order)
        continue
      }
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
