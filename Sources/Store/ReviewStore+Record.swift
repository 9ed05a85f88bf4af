// Recording: the domain is asked first, then the journal writes with the lock held, and only what
// is durable is applied. Everything that fails leaves the review as it was and the words with
// whoever typed them.

import Domain
import JSONText
import Journal
import Keyrings

/// Why nothing was recorded.
public enum RecordFailure: Error, Sendable {
  /// The domain said no.
  case refused(Refusal)
  /// The world failed; nothing of it counts as saved.
  case store(StoreError)
}

extension ReviewStore {
  /// Records changes, all of them durable before this returns.
  ///
  /// - Parameters:
  /// - Returns: the new entries in the order of the changes; what others wrote meanwhile and what
  /// - Complexity: constant in the size of the journal, but for what others wrote meanwhile.
  @discardableResult
  public mutating func record(
    _ changes: [Change], now: Int64, at: WallTime
  ) throws(RecordFailure) -> [ReviewEntry] {
    followPutBack(now: now, at: at)
    // Whoever waits for the lock while another program erases is asked again, with the order known.
    while true {
      for change in changes {
        if let refusal = review.refusal(of: change) { throw .refused(refusal) }
      }
      // Thoughts and what they are about never meet in one file.
      let areThoughts = !changes.isEmpty && changes.allSatisfy { isPrivate($0) }
      precondition(areThoughts || !changes.contains { isPrivate($0) }, "one journal at a time")
      let written: [ReviewEntry]?
      do {
        written =
          areThoughts
          ? try writePrivately(changes, now: now, at: at, unlessOrders: true)
          : try write(changes, now: now, at: at, unlessOrders: true)
      } catch {
        throw .store(error)
      }
      settleQuietly(now: now, at: at)
      if let written { return written }
    }
  }

  /// A thought, a remark set aside, and whatever edits or withdraws one.
  private func isPrivate(_ change: Change) -> Bool {
    switch change.event {
    case .thought, .setAside: true
    case .undone(let targets):
      !targets.isEmpty && targets.allSatisfy { review.entry($0)?.isPrivate ?? false }
    default: false
    }
  }

  /// Writes into the journal that is shared, or into the private one.
  mutating func write(
    _ changes: [Change], isPrivate: Bool, now: Int64, at: WallTime
  ) throws(StoreError) {
    if changes.isEmpty { return }
    _ =
      isPrivate
      ? try writePrivately(changes, now: now, at: at) : try write(changes, now: now, at: at)
  }

  mutating func write(
    _ given: [Change], now: Int64, at: WallTime
  ) throws(StoreError) -> [ReviewEntry] {
    try write(given, now: now, at: at, unlessOrders: false) ?? []
  }

  /// - Returns: nil where an order to erase came in meanwhile and none is wanted: nothing is
  ///   written then, since a version of what is erased would go as soon as it is saved.
  private mutating func write(
    _ given: [Change], now: Int64, at: WallTime, unlessOrders: Bool
  ) throws(StoreError) -> [ReviewEntry]? {
    let changes = given.map { sayingWhatIsNew($0) }
    var ids = IDAllocation(review.highestNumbers)
    ids.see(cut: cutNumbers)
    let own = writers
    let met = met
    let callsign = device.callsign
    let key = key
    let (folder, place, disk) = (folder, place, disk)
    var deedsFrom = 0
    var hasOrders = false
    let appended: Appended
    do {
      appended = try journal.append(now: now, seal: key) { (batch) throws(JournalError) in
        try Self.check(folder, is: place, on: disk)
        if batch.cut != nil { ids.see(cut: CutLines.numbers(in: folder, on: disk)) }
        hasOrders = unlessOrders && Self.hasOrders(batch.news)
        if hasOrders { return }
        // What others wrote meanwhile counts too, so that an id chosen here is not theirs.
        for line in batch.news.lines {
          ids.see(EntryTranslation.entry(line.entry, isPrivate: false, key: key))
        }
        if let beginning = batch.beginning {
          let joined = Joined(callsign: callsign, after: beginning.afterHash.map { EntryRef($0) })
          try batch.add(.joined(joined), at: at)
        }
        let tips = Self.tips(of: batch.heads, by: batch.writer, without: own)
        if tips.contains(where: { met[$0.key] != $0.value }) { try batch.add(.met(tips), at: at) }
        deedsFrom = batch.lines.count
        for change in changes {
          try batch.add(
            change.event, at: change.at ?? at, id: ids.next(for: change),
            replaces: change.replaces)
        }
      }
    } catch {
      throw .journal(error)
    }
    if let began = appended.began {
      device.begin(began.writer)
      keepDevice()
    } else {
      keepFolder()
    }
    if let cut = appended.cut { note(cut) }
    _ = take(appended.news, isPrivate: false)
    if hasOrders { return nil }
    let entries = appended.lines.map {
      EntryTranslation.entry($0.entry, isPrivate: false, key: key)
    }
    for entry in entries {
      if case .met(let tips)? = entry.event { self.met.merge(tips) { $1 } }
    }
    review.apply(entries)
    if entries.contains(where: { $0.kind == "erased" }) { owesErasing = true }
    anchorLags = true
    tellOpen()
    if let began = appended.began { note(began, now: now) }
    return Array(entries[deedsFrom...])
  }

  /// Says what was cut off, and keeps its numbers.
  mutating func note(_ cut: TornTail) {
    notices.append(.tornTail(cut))
    cutNumbers = CutLines.numbers(in: folder, on: disk)
  }

  mutating func writePrivately(
    _ changes: [Change], now: Int64, at: WallTime
  ) throws(StoreError) -> [ReviewEntry] {
    try writePrivately(changes, now: now, at: at, unlessOrders: false) ?? []
  }

  /// - Returns: as `write` does.
  private mutating func writePrivately(
    _ changes: [Change], now: Int64, at: WallTime, unlessOrders: Bool
  ) throws(StoreError) -> [ReviewEntry]? {
    var ids = IDAllocation(review.highestNumbers)
    ids.see(cut: cutNumbers)
    var hasOrders = false
    let appended: Appended
    do {
      let (folder, place, disk) = (folder, place, disk)
      appended = try privateJournal.append(now: now, seal: key) { (batch) throws(JournalError) in
        try Self.check(folder, is: place, on: disk)
        if batch.cut != nil { ids.see(cut: CutLines.numbers(in: folder, on: disk)) }
        hasOrders = unlessOrders && Self.hasOrders(batch.news)
        if hasOrders { return }
        for change in changes {
          try batch.add(
            change.event, at: change.at ?? at, id: ids.next(for: change),
            replaces: change.replaces)
        }
      }
    } catch {
      throw .journal(error)
    }
    if let began = appended.began {
      device.beginPrivate(began.writer)
      keepDevice()
    } else {
      keepFolder()
    }
    let entries = appended.lines.map { EntryTranslation.entry($0.entry, isPrivate: true, key: key) }
    _ = take(appended.news, isPrivate: true)
    if hasOrders { return nil }
    review.apply(entries)
    if entries.contains(where: { $0.kind == "erased" }) { owesErasing = true }
    anchorLags = true
    return entries
  }

  private static func hasOrders(_ news: News) -> Bool {
    news.lines.contains { $0.entry.head.kind == "erased" }
  }

  /// With the lock held: whether the store is still the one that was opened. Words for one review
  /// must never go into another, least of all plain ones into a protected one.
  static func check(
    _ folder: StoreFolder, is place: FileIdentity?, on disk: D
  ) throws(JournalError) {
    let status: FileStatus?
    do throws(DiskError) { status = try disk.status(at: folder.reviewFile) } catch {
      throw .disk(error)
    }
    guard status?.identity == place else { throw .replaced(folder.path) }
  }

  /// The same before anything else is written into the folder: what belongs beside this store's
  /// entries must not land, in plain words, beside another's.
  /// - Throws: `journal` with `replaced`, or `disk` where the folder can't be looked at.
  func checkPlace() throws(StoreError) {
    do throws(JournalError) { try Self.check(folder, is: place, on: disk) } catch {
      throw .journal(error)
    }
  }

  /// Undoes this laptop's latest deed.
  public mutating func undo(now: Int64, at: WallTime) throws(RecordFailure) -> [ReviewEntry] {
    if let refusal = review.refusalOfUndo(by: writers) { throw .refused(refusal) }
    guard let change = review.undoing(by: writers) else { throw .refused(.nothingToUndo) }
    return try record([change], now: now, at: at)
  }

  /// Takes back this laptop's latest raising of a concern that is open: it was noted by mistake.
  /// Both stay in the journal.
  public mutating func takeBackRaising(
    now: Int64, at: WallTime
  ) throws(RecordFailure) -> [ReviewEntry] {
    let own = writers
    guard let raised = review.openConcerns.last(where: { own.contains($0.stamp.writer) }) else {
      throw .refused(.noRaisingToTakeBack)
    }
    return try record([Change(.undone([raised.ref]))], now: now, at: at)
  }

  /// Takes back this laptop's latest undo.
  public mutating func redo(now: Int64, at: WallTime) throws(RecordFailure) -> [ReviewEntry] {
    guard let change = review.redoing(by: writers) else {
      throw .refused(review.refusalOfRedo(by: writers))
    }
    return try record([change], now: now, at: at)
  }

  /// Whether the writer that is followed is one of this folder's own, whose call-sign was erased.
  var hasLeftCallsign: Bool {
    device.after.map { device.writers.contains($0) && !device.carried.contains($0) } ?? false
  }

  /// Notes that what stands here is an invented story.
  public mutating func markAsExample() {
    device.isExample = true
    keepDevice()
  }

  /// The device file may lag: a laptop that forgets its writer begins a new one.
  mutating func keepDevice() {
    guard (try? checkPlace()) != nil else { return }
    if isDeviceUnread { regainDevice() }
    device.folder = Whereabouts(folder, on: disk)
    let bytes = device.json(isProtected: isProtected)
    try? disk.replaceFile("device.json", in: folder.local, with: bytes)
  }

  /// Notes where the folder is, once after it was moved or renamed, and in an older store.
  private mutating func keepFolder() {
    if device.folder?.path != folder.path { keepDevice() }
  }

  /// A file that could not be read for a moment must not be written over with less than it says.
  private mutating func regainDevice() {
    let bytes = (try? disk.wholeFile("\(folder.local)/device.json", limit: 4 << 20)) ?? nil
    if let earlier = bytes.flatMap({ Device(json: $0) }) { device.regain(earlier) }
    isDeviceUnread = false
  }

  static func tips(
    of heads: [WriterHead], by ownWriter: StoredWriter, without own: Set<ReviewWriter>
  ) -> [ReviewWriter: Tip] {
    var tips: [ReviewWriter: Tip] = [:]
    for head in heads {
      let writer = ReviewWriter(head.writer)
      if head.writer == ownWriter || own.contains(writer) { continue }
      tips[writer] = Tip(seq: Int(head.seq), ref: EntryRef(head.hash))
    }
    return tips
  }
}

extension Batch {
  mutating func add(
    _ event: Event, at: WallTime, id: DisplayID? = nil, replaces: [EntryRef] = []
  ) throws(JournalError) {
    let data = EntryCoding.data(of: event, at: at, id: id, replaces: replaces)
    try add(kind: event.kind, data: data.bytes)
  }
}
