// What is under seal after a backup of the folder was put back: what the safeguarding lead had
// erased stays gone, and what was put under seal since is known to be on its way there again.

import Domain
import Journal

extension ReviewStore {
  /// What the lead had erased under seal, by what stands in the file.
  func ordersUnderSeal(now: Int64) -> [OrderHere] {
    guard let file = sealedFile(now: now) else { return [] }
    let orders = file.orders
    if orders.isEmpty { return [] }
    // Those that are listed have the record as well.
    let listed = (ordersHere()?.orders ?? []).filter(\.isOfSealed)
    let known = listed.reduce(into: Set<EntryRef>()) { $0.formUnion($1.order.targets) }
    return orders.filter { !known.isSuperset(of: $0.targets) }.map {
      OrderHere($0, nil, isPrivate: true, isOfSealed: true)
    }
  }

  /// Notes outside the folder what the lead had erased, with the records that it was of.
  func rememberErasedUnderSeal(
    _ targets: [(record: EntryRef, lines: [EntryHash])], requester: String
  ) {
    let orders = targets.filter { !$0.lines.isEmpty }.map { record, lines in
      OrderHere(
        Erasure(
          targets: lines.map { EntryRef($0) }, record: record, reason: .safeguarding,
          requester: requester),
        nil, isPrivate: true, isOfSealed: true)
    }
    guard !orders.isEmpty else { return }
    erasedHere?.note(orders, of: reviewID, in: folder.path)
  }

  /// Records that the lead had erased.
  func erasedUnderSeal() -> Set<EntryRef> {
    Set((ordersHere()?.orders ?? []).filter(\.isOfSealed).compactMap(\.order.record))
  }

  /// Lines under seal that the lead had erased and that have their words again, with who asked; and
  /// how many records they are of.
  func sealedBack(
    now: Int64
  ) -> (records: Int, orders: [(requester: String, lines: [EntryHash])], lines: Set<EntryHash>) {
    let listed = isLocked ? [] : (ordersHere()?.orders ?? []).filter(\.isOfSealed)
    guard !listed.isEmpty, let file = sealedFile(now: now) else { return (0, [], []) }
    let owed = file.owed
    var records: [EntryHash: EntryRef] = [:]
    for line in file.lines where !owed.contains(line.hash) {
      if let content = line.content { records[line.hash] = content.record }
    }
    let orders = listed.map { here -> (requester: String, lines: [EntryHash]) in
      let lines = here.order.targets.map { EntryHash($0) }.filter { records[$0] != nil }
      return (here.order.requester, lines)
    }.filter { !$0.lines.isEmpty }
    let lines = Set(orders.flatMap(\.lines))
    return (Set(lines.compactMap { records[$0] }).count, orders, lines)
  }

  /// Erases them again.
  mutating func eraseSealedAgain(now: Int64, at: WallTime) throws(StoreError) {
    for (requester, lines) in sealedBack(now: now).orders {
      var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      let done = try file.erase(lines, requester: requester, now: now, at: at)
      keepSealed(done.writer, seen: file.known)
    }
  }

  /// Records that were put under seal here and whose words are in the journal again: shown nowhere,
  /// and not under seal before the next program writes.
  func sealedComingBack() -> [SealedRecords.Item] {
    let gone = erasedUnderSeal()
    var items: [EntryRef: SealedRecords.Item] = [:]
    for lost in lostOrders() where lost.here.order.reason == .sealed {
      let back = lost.entries.filter { $0.content != .erased || hiddenAsBack.contains($0.ref) }
      for entry in back {
        let record = review.record(entry.ref)
        let ref = record?.ref ?? entry.ref
        guard !gone.contains(ref) else { continue }
        var item = items[ref] ?? SealedRecords.Item(record: ref, versions: 0, isErased: false)
        item.name = lost.here.displayID?.description
          ?? record.map { review.name(of: $0) } ?? entry.stamp.address
        item.versions += 1
        item.isComingBack = true
        items[ref] = item
      }
    }
    return items.values.sorted { $0.name < $1.name }
  }

  /// The file of what is under seal; nil where there is none, or none that can be read.
  private func sealedFile(now: Int64) -> SealedFile<D>? {
    guard (try? hasSealedFile()) ?? false else { return nil }
    return try? SealedFile.open(sealedSetup, on: disk, now: now, key: key)
  }
}
