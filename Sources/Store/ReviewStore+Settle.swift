// Carrying out orders to erase: the order is durable before anything goes, so whatever stops this
// half-way, the next program that writes here finds the order and carries on. Programs that only
// read hide the words and change nothing.

import Domain
import Journal

extension ReviewStore {
  /// Carries out every order to erase whose words are still in this store, wherever they came from.
  /// Does nothing, and reads nothing, where nothing is owed.
  ///
  /// - Throws: `StoreError`; the orders stand, the words stay hidden, and another call goes on.
  public mutating func finishErasing(now: Int64, at: WallTime) throws(StoreError) {
    sweepHalfCopies(now: now)
    leaveErasedCallsign()
    let isOwed = owesErasing
    tell(of: try settle(now: now, at: at))
    try finishErasingSealed(now: now)
    if !isOwed { try retryDocuments() }
  }

  /// The same for a program that opens a screen: trouble is told and stops nothing.
  public mutating func carryOnErasing(now: Int64, at: WallTime) {
    do throws(StoreError) { try finishErasing(now: now, at: at) } catch {
      notices.append(.erasingUnfinished("\(error)"))
    }
  }

  /// The same after a save, which it must not spoil: trouble is told and left for the next time.
  mutating func settleQuietly(now: Int64, at: WallTime) {
    guard owesErasing else { return }
    do throws(StoreError) { tell(of: try settle(now: now, at: at)) } catch {
      notices.append(.erasingUnfinished("\(error)"))
    }
  }

  /// Tells what an erasing could not take away that has no receipt to say so: one that was stopped
  /// half-way, or that somebody else ordered.
  private mutating func tell(of settled: Settled) {
    notices += settled.exports.filter { $0.fate != .removed }.map { .documentLeft($0) }
    notices += settled.foldersLeft.filter { $0.fate != .erased }.map { .folderLeft($0) }
  }

  mutating func settle(now: Int64, at: WallTime) throws(StoreError) -> Settled {
    var settled = Settled()
    guard owesErasing else { return settled }
    try nameLateVersions(now: now, at: at)
    try nameSetAsides(now: now, at: at)
    try keepNumbers(now: now, at: at)
    try keepTypedFields(knownBy: review, now: now, at: at)
    try takeOutFields(now: now, at: at)
    let halves = sweepHalfCopies(now: now)
    try sweepTwin()
    let entries = review.entriesToNull
    // What lies about goes first: it is found by the words, and those are in the journal still.
    try sweepFiles(of: ErasedWords(of: entries, in: review), in: entries, &settled)
    // Before files are replaced: a second name of one of them is seen on the old one alone.
    settled.strays = strays()
    try nullShared(entries, now: now, &settled)
    try nullPrivate(entries, now: now, &settled)
    owesErasing = false
    leaveErasedCallsign()
    rememberOrders(now: now)
    noticeOrdersOfOthers(entries)
    settled.foldersLeft = eraseInFoldersLeft(entries, now: now, at: at) + halves
    return settled
  }

  private mutating func sweepTwin() throws(StoreError) {
    let names = SwitchNames(folder)
    guard try names.hasTwin(on: disk) else { return }
    let lock: FileHandle
    do { lock = try journal.lock() } catch { throw .erasing("\(error)") }
    defer { disk.unlock(lock) }
    // Whoever made it may have finished while this waited.
    guard try names.hasTwin(on: disk) else { return }
    do { try names.sweepTwin(on: disk) } catch { throw .erasing("\(error)") }
  }

  /// Versions that arrived after the order are named by one of their own before their bodies go:
  /// afterwards nothing would tell what they belonged to.
  mutating func nameLateVersions(now: Int64, at: WallTime) throws(StoreError) {
    try copyUnderSeal(Self.lateVersionsToSeal(in: review), now: now, at: at)
    for isPrivate in [false, true] {
      let changes = Self.ordersForLateVersions(in: review).filter { $0.isPrivate == isPrivate }
        .map(\.change)
      try write(changes, isPrivate: isPrivate, now: now, at: at)
    }
  }

  /// An order that does not say what people called the record is given again with the number, while
  /// it can still be read: a number whose record is gone is never handed out again.
  private mutating func keepNumbers(now: Int64, at: WallTime) throws(StoreError) {
    var seen: Set<EntryRef> = []
    let orders = review.entriesToNull.compactMap { entry -> Change? in
      guard !entry.isPrivate, let record = review.record(entry.ref), let id = record.displayID,
        let order = review.erasureOrder(entry.ref), order.entry.displayID == nil,
        seen.insert(record.ref).inserted
      else { return nil }
      return Change(.erased(order.erasure), displayID: id)
    }
    if !orders.isEmpty { _ = try write(orders, now: now, at: at) }
  }

  /// Whoever can put a file in this folder can have words erased here, so it is said, and of whom.
  mutating func noticeOrdersOfOthers(_ entries: [ReviewEntry]) {
    var records: [ReviewWriter: Set<EntryRef>] = [:]
    for entry in entries where !entry.isPrivate {
      guard let writer = review.erasureOrder(entry.ref)?.entry.stamp.writer,
        !writers.contains(writer)
      else { continue }
      records[writer, default: []].insert(review.record(entry.ref)?.ref ?? entry.ref)
    }
    for (writer, gone) in records.sorted(by: { $0.key < $1.key }) {
      notices.append(
        .erasedByOther(callsign: review.callsign(of: writer), records: gone.count))
    }
  }

  /// Words that the guide was told here to leave alone must not outlive a record that somebody else
  /// ordered erased: they are named while its words can still be read and tell which they are.
  private mutating func nameSetAsides(now: Int64, at: WallTime) throws(StoreError) {
    let owed = owedSetAsides + ordersForSetAsides(touching: review.entriesToNull.map(\.ref))
    owedSetAsides = []
    var standing = Set(review.rawSetAsides.map(\.entry.ref))
    let orders = owed.flatMap { (order: Erasure) -> [Change] in
      var order = order
      order.targets.removeAll { standing.remove($0) == nil }
      return order.targets.isEmpty ? [] : order.pieces.map { Change(.erased($0)) }
    }
    if !orders.isEmpty { _ = try writePrivately(orders, now: now, at: at) }
  }

  /// Orders to erase what was set aside in erased records, or with their words.
  func ordersForSetAsides(touching refs: [EntryRef]) -> [Erasure] {
    if review.rawSetAsides.isEmpty { return [] }
    return refs.compactMap { ref in
      guard let record = review.record(ref), let order = review.erasureOrder(ref)?.erasure else {
        return nil
      }
      return Erasure(
        targets: review.setAsides(touching: record), record: nil, reason: order.reason,
        requester: order.requester)
    }
  }

  /// An order for each version of an erased record that none names.
  static func ordersForLateVersions(in review: Review) -> [(change: Change, isPrivate: Bool)] {
    review.entriesToName.compactMap { entry in
      guard let order = review.erasureOrder(entry.ref) else { return nil }
      var erasure = order.erasure
      erasure.targets = [entry.ref]
      return (Change(.erased(erasure), displayID: order.entry.displayID), entry.isPrivate)
    }
  }

  private mutating func nullShared(
    _ entries: [ReviewEntry], now: Int64, _ settled: inout Settled
  ) throws(StoreError) {
    let known = review
    let halves = journal.halfErased.filter { known.mustBeNulled(EntryRef($0)) }
    let targets = halves.union(entries.filter { !$0.isPrivate }.map { EntryHash($0.ref) })
    guard !targets.isEmpty else { return }
    let nulled: Nulled
    do { nulled = try journal.null(targets, now: now) } catch { throw .erasing("\(error)") }
    _ = take(nulled.news, isPrivate: false)
    forgetBodies(of: targets)
    settled.add(nulled, folder: "journal")
  }

  mutating func nullPrivate(
    _ entries: [ReviewEntry], now: Int64, _ settled: inout Settled
  ) throws(StoreError) {
    let known = review
    let halves = privateJournal.halfErased.filter { known.mustBeNulled(EntryRef($0)) }
    let targets = halves.union(entries.filter(\.isPrivate).map { EntryHash($0.ref) })
    guard !targets.isEmpty else { return }
    let nulled: Nulled
    do { nulled = try privateJournal.null(targets, now: now) } catch { throw .erasing("\(error)") }
    _ = take(nulled.news, isPrivate: true)
    forgetBodies(of: targets)
    settled.add(nulled, folder: "local")
  }

  /// Lets go of what is in memory.
  private mutating func forgetBodies(of targets: Set<EntryHash>) {
    let gone = Set(targets.map { EntryRef($0) })
    guard review.entries.contains(where: { gone.contains($0.ref) && $0.content != .erased }) else {
      return
    }
    review = Review(review.entries.map { gone.contains($0.ref) ? $0.withoutBody : $0 })
    review.ownCallsign = device.callsign
  }
}

extension ReviewStore {
  /// Takes away drafts about the entries, cut-off ends that hold their words, what a killed program
  /// left of a draft, and caches, which are made anew from what is left.
  mutating func sweepFiles(
    of words: ErasedWords, in entries: [ReviewEntry], _ settled: inout Settled
  ) throws(StoreError) {
    let key = key
    let isProtected = isProtected
    settled.drafts += try sweep(folder.drafts) { name, bytes in
      if WholeFile.target(ofTemporary: name) != nil { return true }
      guard name.hasSuffix(".json") else { return words.areIn(bytes) }
      return KeptDraft(file: bytes, key: key).map { words.concerns($0) } ?? words.areIn(bytes)
    }
    settled.tornEnds += try sweep("\(folder.local)/torn") { _, bytes in
      // What was cut off within a sealed line can't be read any more, and may be the words.
      isProtected || words.areIn(bytes)
    }
    try sweepCache("\(folder.local)/cache")
    let fates = try sweepExports(of: words, in: entries)
    settled.exports += fates ?? []
    settled.damagedLists = (fates == nil ? [ExportListFile.name] : []) + exportListsAside()
  }

  /// Empties the cache, whatever folders are in it.
  private func sweepCache(_ path: String) throws(StoreError) {
    do throws(DiskError) {
      guard try disk.status(at: path)?.kind == .folder else { return }
      for name in try disk.list(path).sorted() {
        let inner = "\(path)/\(name)"
        if try disk.status(at: inner)?.kind == .folder { disk.removeAll(inner) }
        // What could not be emptied is an error here.
        if try disk.status(at: inner) != nil { try disk.remove(inner) }
      }
      try disk.syncFolder(path)
    } catch {
      throw .erasing("\(error)")
    }
  }

  /// Takes the files of a folder away that the judge says must go, durably; says how many.
  func sweep(
    _ path: String, _ mustGo: (String, [UInt8]) -> Bool
  ) throws(StoreError) -> Int {
    var gone = 0
    do throws(DiskError) {
      guard try disk.status(at: path)?.kind == .folder else { return 0 }
      for name in try disk.list(path).sorted() {
        let file = "\(path)/\(name)"
        // Whatever is no plain file was not put here by this program.
        guard try disk.status(at: file)?.kind == .regular,
          let bytes = try WholeFile.read(file, limit: Int.max - 1, on: disk),
          mustGo(name, bytes)
        else { continue }
        try disk.remove(file)
        gone += 1
      }
      // Also when nothing went now: an earlier removal may not be durable yet.
      try disk.syncFolder(path)
    } catch {
      throw .erasing("\(error)")
    }
    return gone
  }
}

extension Settled {
  mutating func add(_ nulled: Nulled, folder: String) {
    files += nulled.files.map { "\(folder)/\($0)" }
    unreadableLines += nulled.leftAlone.map { "\(folder)/\($0.file):\($0.line)" }
  }
}
