// Erasing records: the order is written first and is durable, then this store's own copies of the
// words go, whoever wrote them. What cannot be reached from here is named on the receipt.

import Domain
import Journal

extension ReviewStore {
  /// Erases records with all their versions.
  ///
  /// - Parameters:
  ///   - records: any version of each record.
  ///   - setAsides: entries of what the guide was told to leave alone, which are no records.
  ///   - requester: who asked, as a role.
  /// - Returns: what was done, once no file of this store holds the words.
  /// - Throws: `refused` before anything was written; `erasing` within `store` where the order is
  ///   durable and the words are hidden, but some file still holds them; `finishErasing` goes on.
  public mutating func erase(
    _ records: [EntryRef], setAsides: [EntryRef] = [], because reason: Erasure.Reason,
    requester: String, now: Int64, at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    try lookFirst(now: now)
    if records.contains(where: { review.record($0)?.kind == .review }) {
      do { try putSetUpTogether(now: now, at: at) } catch { throw .store(error) }
    }
    var quiet = Set(setAsides)
    // They are words about raw notes, and have nothing to say once those are due.
    if reason == .retention { quiet.formUnion(review.rawSetAsides.map(\.entry.ref)) }
    var orders: [(change: Change, isPrivate: Bool)] = []
    var items: [ErasureReceipt.Item] = []
    // Which go by an order in the private journal, and which by one in the shared.
    var names: [Bool: [String]] = [:]
    for ref in records {
      guard let record = review.record(ref) else { throw .refused(.unknownReference("That")) }
      if items.contains(where: { $0.record == record.ref }) { continue }
      if let refusal = review.refusal(ofErasing: record) { throw .refused(refusal) }
      let item = ErasureReceipt.Item(record, name: review.name(of: record))
      items.append(item)
      names[record.first.isPrivate, default: []].append(item.name)
      let isWhole = record.kind != .review
      let targets = record.versionsToErase
      let erasure = Erasure(
        targets: targets.map(\.ref), record: isWhole ? record.ref : nil, reason: reason,
        requester: requester, fields: isWhole ? [] : review.fieldsGoing(with: targets))
      orders += erasure.pieces.map {
        (Change(.erased($0), displayID: record.displayID), record.first.isPrivate)
      }
      // Words that the guide was told to leave alone must not outlive the record they came from.
      quiet.formUnion(review.setAsides(touching: record))
    }
    if !quiet.isEmpty {
      let own = Erasure(
        targets: quiet.sorted(), record: nil, reason: reason, requester: requester)
      orders += own.pieces.map { (Change(.erased($0)), true) }
    }
    // Ticks belong to the lesson they were made in, and are no record of their own.
    let gone = review.tallies(
      goingWith: items.compactMap { review.record($0.record) }, because: reason)
    if !gone.isEmpty {
      let ticks = Erasure(
        targets: gone.map(\.ref), record: nil, reason: reason, requester: requester)
      orders += ticks.pieces.map { (Change(.erased($0)), false) }
    }
    var receipt = ErasureReceipt(items: items, reason: reason, requester: requester, at: at)
    receipt.setAsides = quiet.count
    receipt.ticks = gone.reduce(0) { sum, entry in
      if case .tally(let tally)? = entry.event { sum + tally.ticks.count } else { sum }
    }
    receipt.wasShared = orders.contains { !$0.isPrivate }
    if receipt.wasShared { receipt.holders = holders }
    if !setAsides.isEmpty { names[true, default: []].append("what was set aside") }
    if receipt.ticks > 0, names[false] == nil { names[false] = [counted(receipt.ticks, "tick")] }
    let going = items.compactMap { review.record($0.record) }
    receipt.askedIn = review.answers(toQuestionsOf: going).map { review.name(of: $0) }
    receipt.carried = CarriedWords.beside(
      folder, of: Set(going.flatMap(\.versionsToErase).filter(\.mayBeCarried).map(\.ref)), on: disk,
      now: now)
    // Thoughts first where the time is up: whatever is stopped in between, notes that are left are
    // still due and said to be, while nothing would tell of thoughts that are.
    try carryOut(
      orders, of: names, privateFirst: reason == .retention, into: &receipt, now: now, at: at)
    return receipt
  }

  /// Writes orders to erase, and takes the words away.
  ///
  /// - Parameter names: what the private orders are about, and the shared ones, for people.
  /// - Throws: `store`; `erasing` within it once every order stands: the next call goes on;
  ///   `erasedInPart` where one stands and the next could not be saved.
  mutating func carryOut(
    _ orders: [(change: Change, isPrivate: Bool)], of names: [Bool: [String]],
    privateFirst: Bool, into receipt: inout ErasureReceipt, now: Int64, at: WallTime
  ) throws(RecordFailure) {
    var isOrdered = false
    for isPrivate in privateFirst ? [true, false] : [false, true] {
      let changes = orders.filter { $0.isPrivate == isPrivate }.map(\.change)
      if changes.isEmpty { continue }
      do throws(StoreError) {
        try write(changes, isPrivate: isPrivate, now: now, at: at)
      } catch {
        guard isOrdered else { throw .store(error) }
        // Remarks set aside with a record are named by whoever carries out its order.
        guard let left = names[isPrivate] else { throw .store(error.whileErasing) }
        let part = receipt.part(of: names[!isPrivate] ?? [], isPrivate: !isPrivate)
        throw .store(
          .erasedInPart(settled(part, names[!isPrivate] ?? [], left, error, now: now, at: at)))
      }
      isOrdered = true
    }
    do { receipt.add(try settle(now: now, at: at)) } catch { throw .store(error.whileErasing) }
  }

  /// Carries out the orders that stand where the rest could not be given.
  private mutating func settled(
    _ receipt: ErasureReceipt, _ went: [String], _ left: [String], _ error: StoreError,
    now: Int64, at: WallTime
  ) -> ErasedPart {
    var part = ErasedPart(
      went: went, left: left, because: "\(error)", isSealing: receipt.reason == .sealed)
    do throws(StoreError) {
      var receipt = receipt
      receipt.add(try settle(now: now, at: at))
      part.receipt = receipt
    } catch {
      if case .erasing(let words) = error { part.unfinished = words } else {
        part.unfinished = "\(error)"
      }
    }
    return part
  }

  /// Reads what others wrote since: what they erased meanwhile is not ordered to go once more.
  mutating func lookFirst(now: Int64) throws(RecordFailure) {
    followPutBack(now: now, at: WallTime(millisecondsSince1970: now, offsetMinutes: 0))
    do { try catchUp(now: now) } catch { throw .store(error) }
  }

  /// The drafts that would have to go with a record: those about it, and those that hold its words.
  /// To be asked before the erasing; afterwards nothing knows the words.
  public func drafts(concerning record: EntryRef, among drafts: [KeptDraft]) -> Set<String> {
    guard !drafts.isEmpty, let record = review.record(record) else { return [] }
    let words = ErasedWords(of: record.versionsToErase, in: review)
    return Set(drafts.filter { words.concerns($0) }.map(\.name))
  }

  /// Writes a receipt's lines to a file of this store that can be printed, durably.
  ///
  /// - Returns: the file's path.
  public func keepReceipt(_ lines: [String], at: WallTime) throws(StoreError) -> String {
    try checkPlace()
    let folder = "\(folder.local)/receipts"
    do throws(DiskError) { try disk.makeFolders(folder) } catch {
      throw .file(path: folder, because: error.reason)
    }
    let time = at.clock.description.filter { $0 != ":" }
    let name = "receipt-\(at.day)-\(time).txt"
    let text = lines.joined(separator: "\n") + "\n"
    try disk.replaceFile(name, in: folder, with: Array(text.utf8))
    return "\(folder)/\(name)"
  }

  /// The receipts that were written to a file and are there still, the latest first.
  public func keptReceipts() -> [FiledReceipt] {
    let folder = "\(folder.local)/receipts"
    return ((try? disk.list(folder)) ?? []).filter(FiledReceipt.isOne).sorted(by: >).compactMap {
      let path = "\(folder)/\($0)"
      guard let bytes = (try? disk.wholeFile(path, limit: 1 << 20)) ?? nil else { return nil }
      return FiledReceipt(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Everybody but this laptop who wrote here, by call-sign and writer; the laptop that this store
  /// came from counts as another. The review's other folders on this laptop are named for
  /// themselves.
  var holders: [ErasureReceipt.Holder] {
    var seen: [ReviewWriter: WallTime?] = [:]
    let own = writers.subtracting(writersElsewhere).union(writersInOtherFolders)
    for entry in review.entries where !own.contains(entry.stamp.writer) && !entry.isPrivate {
      if let at = entry.at {
        seen.updateValue(at, forKey: entry.stamp.writer)
      } else if seen[entry.stamp.writer] == nil {
        seen.updateValue(nil, forKey: entry.stamp.writer)
      }
    }
    return seen.map { writer, at in
      ErasureReceipt.Holder(callsign: review.callsign(of: writer), writer: writer, lastSeen: at)
    }.sorted { ($0.callsign, $0.writer) < ($1.callsign, $1.writer) }
  }
}

/// A receipt in a file of the store.
public struct FiledReceipt: Hashable, Sendable {
  public var path: String
  /// From the title down.
  public var lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  static func isOne(_ name: String) -> Bool {
    name.hasPrefix("receipt-") && name.hasSuffix(".txt")
  }
}

extension ErasureReceipt.Item {
  init(_ record: Record, name: String) {
    let versions = record.versionsToErase
    self.init(
      record: record.ref, name: name, kind: record.kind, times: versions.compactMap(\.at),
      versions: versions.count)
  }
}
