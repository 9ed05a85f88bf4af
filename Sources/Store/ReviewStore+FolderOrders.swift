// Orders to erase that were given in another folder of this review and have not got here: whoever
// gave them there was stopped, or could not reach this folder. Both ways are gone when a program
// begins to write, so that the same command again, or any save, finishes what was begun.

import Domain
import Journal

/// Another folder of this review that erased words which are here still.
public struct FolderOrders: Hashable, Sendable {
  /// The folder they were erased in.
  public var path: String
  /// Whether the review went on there; otherwise it came from there.
  public var isAhead: Bool
  /// The entries whose words are here still.
  public var entries: [EntryRef]

  /// What that folder is to this one.
  public var relation: String { FolderLeft(path: path, fate: .erased, isAhead: isAhead).relation }
}

extension ReviewStore {
  /// The other folders that erased words which are here still. Changes nothing.
  ///
  /// - Complexity: linear in the bytes of the other folders' journals; where one holds an order,
  ///   that folder is read whole.
  public func ordersElsewhere(now: Int64) -> [FolderOrders] {
    owedElsewhere(now: now).map(\.orders)
  }

  /// The same, each with the review as that folder has it.
  private func owedElsewhere(now: Int64) -> [(orders: FolderOrders, review: Review)] {
    guard hasOtherFolders, !isLocked else { return [] }
    return pathsLeft().compactMap { path, isAhead in
      guard holdsOrders(StoreFolder(path)), var other = storeLeft(at: path, now: now) else {
        return nil
      }
      let there = other.takeReview()
      let owed = there.erasedEntries.map(\.ref).filter { ref in
        guard let entry = review.entry(ref) else { return false }
        return entry.content != .erased && !review.mustBeNulled(ref)
      }
      guard !owed.isEmpty else { return nil }
      return (FolderOrders(path: path, isAhead: isAhead, entries: owed), there)
    }
  }

  /// Hides in memory what another folder of this review erased or put under seal, and what was
  /// erased here before a backup of the folder was put back, as it will be once that is carried
  /// out here. For a program that shows the review and does not carry it out, or could not; the
  /// files stay as they are. Costs what `ordersElsewhere` does.
  public mutating func hideErasedElsewhere(now: Int64) {
    hideRestored(now: now)
    let owed = owedElsewhere(now: now)
    guard !owed.isEmpty else { return }
    var entries = review.entries
    for (orders, there) in owed {
      let gone = Set(orders.entries)
      for index in entries.indices where gone.contains(entries[index].ref) {
        let entry = entries[index]
        entries[index] =
          entry.kind == "review" ? there.withoutErasedFields(entry) : entry.withoutBody
      }
      let known = Set(entries.map(\.ref))
      entries += there.entries.filter { entry in
        guard case .erased(let order)? = entry.event, !known.contains(entry.ref) else {
          return false
        }
        // A version of the set-up goes field by field: here it may be the only one there is.
        return order.fields.isEmpty
          && order.targets.contains { gone.contains($0) && review.entry($0)?.kind != "review" }
      }
    }
    review = Review(entries)
    review.ownCallsign = device.callsign
    changes += 1
  }

  /// Erases again what a backup brought back, carries out here what was erased in this review's
  /// other folders, and there what was erased here, wherever it was stopped. Trouble with it is
  /// told, and stops nothing.
  public mutating func settleFolders(now: Int64, at: WallTime) {
    settleCarriedDrafts()
    sweepLeftovers(now: now)
    eraseRestored(now: now, at: at)
    for orders in ordersElsewhere(now: now) { carryOut(orders, now: now, at: at) }
    retryInFoldersLeft(now: now, at: at)
  }

  private mutating func carryOut(_ orders: FolderOrders, now: Int64, at: WallTime) {
    var reason = ""
    do throws(StoreError) {
      try takeJournals(from: StoreFolder(orders.path), now: now)
      if owesErasing { try finishErasing(now: now, at: at) }
      // Orders to erase thoughts never leave their folder, so these go by name.
      let thoughts = orders.entries.compactMap { review.entry($0) }.filter {
        $0.isPrivate && $0.content != .erased
      }
      if !thoughts.isEmpty {
        var settled = Settled()
        try sweepFiles(of: ErasedWords(of: thoughts, in: review), in: thoughts, &settled)
        try nullPrivate(thoughts, now: now, &settled)
      }
      // It may have been ended there before it had carried them out itself.
      if var other = storeLeft(at: orders.path, now: now), other.owesErasing {
        try other.finishErasing(now: now, at: at)
      }
    } catch {
      reason = "\(error)"
    }
    let rest = orders.entries.filter { review.entry($0).map { $0.content != .erased } ?? false }
    notices.append(.ordersElsewhere(orders, isDone: rest.isEmpty, because: reason))
  }

  /// Whether a journal of that folder says that anything was erased. Heads stay readable in a
  /// protected review.
  private func holdsOrders(_ folder: StoreFolder) -> Bool {
    let journals = ((try? disk.list(folder.journal)) ?? []).map { "\(folder.journal)/\($0)" }
    let own = ((try? disk.list(folder.local)) ?? []).filter { OwnNames.isJournal($0, "private") }
      .map { "\(folder.local)/\($0)" }
    return (journals + own).contains { path in
      guard path.hasSuffix(".jsonl") else { return false }
      // What cannot be read for a moment is looked into by whoever opens the folder.
      guard let bytes = (try? disk.wholeFile(path, limit: 1 << 30)) ?? nil else { return true }
      return bytes.holds(Self.orderSign)
    }
  }

  private static var orderSign: String.UTF8View { ",\"kind\":\"erased\",".utf8 }

  /// This review's other folders in which words of a record stand, also where an order hides them.
  ///
  /// - Parameter fields: of the fields of the set-up among them, the versions that had their words.
  func folders(
    stillHolding records: Set<EntryRef>, fields: [(EntryRef, [EntryRef])], now: Int64
  ) -> [EntryRef: [String]] {
    guard hasOtherFolders, !records.isEmpty else { return [:] }
    var places: [EntryRef: [String]] = [:]
    for (path, _) in pathsLeft() {
      guard let other = storeLeft(at: path, now: now) else { continue }
      for ref in records {
        let versions = other.review.record(ref)?.versions ?? []
        if versions.contains(where: { $0.content != .erased }) {
          places[ref, default: []].append(path)
        }
      }
      for (ref, versions) in fields {
        let there = versions.compactMap { other.review.entry($0) }
        if there.contains(where: { $0.content != .erased }) {
          places[ref, default: []].append(path)
        }
      }
    }
    return places
  }
}
