// The other folders of a review that was carried on: those it was in before, which hold everything
// that came along, and those it went on in, which hold what was taken along. What is erased here
// has to go there too, or else a person is told that it did not.

import Domain
import Journal

/// A folder that this review was in before, or went on in.
public struct FolderLeft: Hashable, Sendable {
  public enum Fate: String, Hashable, Sendable {
    /// The words are gone there as well.
    case erased
    /// They are there still.
    case holding
    /// It cannot be looked into, or is not there.
    case away
    /// Another review stands there: this one as it was before it was protected, or its protected
    /// copy, unless somebody put something else there.
    case other
  }

  public var path: String
  public var fate: Fate
  /// Why they are there still; empty otherwise.
  public var reason = ""
  /// Whether the review went on there; otherwise it came from there.
  public var isAhead = false
  /// Whether this one is a copy of it: it goes on as before, and nothing is done in it from here.
  public var isOriginal = false
  /// Whether it is a copy that was stopped half-way, in which nobody ever wrote.
  public var isHalf = false

  public init(path: String, fate: Fate, reason: String = "", isAhead: Bool = false) {
    self.path = path
    self.fate = fate
    self.reason = reason
    self.isAhead = isAhead
  }

  /// What the folder is to this one.
  public var relation: String {
    if isHalf { return "where a copying of this review was stopped half-way" }
    return isOriginal
      ? "which this folder is a copy of"
      : isAhead ? "where this review went on" : "where this review was before"
  }
}

extension ReviewStore {
  /// How many times a review is followed back.
  private static var stepsMax: Int { 16 }

  func pathsLeft() -> [(path: String, isAhead: Bool)] {
    Self.pathsLeft(of: folder, from: device.carriedFrom, on: disk)
  }

  /// Paths of a review's other folders: the way back, the latest first, and wherever it went
  /// on from there or from here.
  static func pathsLeft(
    of folder: StoreFolder, from before: String?, on disk: D
  ) -> [(path: String, isAhead: Bool)] {
    var seen: Set<String> = [folder.path]
    // One folder may be named in two ways, and this one is no other.
    func identity(_ path: String) -> FileIdentity? {
      ((try? disk.status(at: path)) ?? nil)?.identity
    }
    var seenFolders = Set([identity(folder.path)].compactMap { $0 })
    var paths: [(path: String, isAhead: Bool)] = []
    var next: [(path: String, from: String?)] = [(folder.path, before)]
    while !next.isEmpty, paths.count < stepsMax {
      let (path, from) = next.removeFirst()
      let ways =
        (from.map { [(path: $0, isAhead: false)] } ?? [])
        + carriedOnPlaces(of: StoreFolder(path), on: disk).map { (path: $0, isAhead: true) }
      for way in ways where seen.insert(way.path).inserted {
        if let folder = identity(way.path), !seenFolders.insert(folder).inserted { continue }
        paths.append(way)
        let file = "\(StoreFolder(way.path).local)/device.json"
        let bytes = (try? disk.wholeFile(file, limit: 1 << 20)) ?? nil
        next.append((way.path, bytes.flatMap { Device(json: $0) }?.carriedFrom))
      }
    }
    return paths
  }

  /// Paths of this review's other folders: where it was before, and where it went on. Each holds,
  /// or held, a whole copy of it, thoughts and sealed lines among it.
  public var otherFolders: [String] { hasOtherFolders ? pathsLeft().map(\.path) : [] }

  /// Writers of this laptop that write in those folders, as far as they can be looked into: what
  /// they hold is on no other laptop for that.
  public var writersInOtherFolders: Set<ReviewWriter> {
    guard hasOtherFolders, !device.machine.isEmpty else { return [] }
    var found: Set<ReviewWriter> = []
    for (path, _) in pathsLeft() {
      let file = "\(StoreFolder(path).local)/device.json"
      let bytes = (try? disk.wholeFile(file, limit: 1 << 20)) ?? nil
      guard let other = bytes.flatMap({ Device(json: $0) }), other.machine == device.machine else {
        continue
      }
      found.formUnion(
        Set(other.writers).subtracting(other.elsewhere).map { ReviewWriter($0) })
    }
    return found
  }

  /// Whether this review has been in another folder, or went on in one.
  var hasOtherFolders: Bool {
    device.carriedFrom != nil || !Self.carriedOnPlaces(of: folder, on: disk).isEmpty
  }

  /// This folder, and those on this laptop that it came from or went on in.
  var foldersOfReview: [StoreFolder] {
    [folder] + (hasOtherFolders ? pathsLeft().map { StoreFolder($0.path) } : [])
  }

  /// This review's other folders, and whether words that were erased here are still there. Empty
  /// where nothing was erased. Changes nothing.
  public func foldersLeft(now: Int64) -> [FolderLeft] {
    guard hasOtherFolders || device.copiedFrom != nil else { return [] }
    let erased = review.erasedEntries.map(\.ref)
    guard !erased.isEmpty else { return [] }
    let drafts = foldersHoldingDrafts()
    return originalLeft(erased, now: now) + pathsLeft().map { path, isAhead in
      guard let old = storeLeft(at: path, now: now) else {
        return FolderLeft(path: path, fate: fateUnreached(path), isAhead: isAhead)
      }
      let isHolding = old.mayHold(erased) || drafts.contains(path)
      let fate = isHolding ? FolderLeft.Fate.holding : .erased
      return FolderLeft(path: path, fate: fate, isAhead: isAhead)
    }
  }

  /// The folder that this one is a copy of, where it still holds any of the words: it is a store of
  /// its own, in which nobody ordered anything.
  private func originalLeft(_ refs: [EntryRef], now: Int64) -> [FolderLeft] {
    guard let path = device.copiedFrom, let original = storeLeft(at: path, now: now),
      original.mayHold(refs)
    else { return [] }
    var left = FolderLeft(path: path, fate: .holding)
    left.isOriginal = true
    return [left]
  }

  /// Carries out in those folders what was carried out here: they take this folder's journals in,
  /// the order among them, and the words of thoughts, whose orders never leave, go by name.
  func eraseInFoldersLeft(
    _ entries: [ReviewEntry], now: Int64, at: WallTime
  ) -> [FolderLeft] {
    let original = originalLeft(entries.map(\.ref), now: now)
    guard hasOtherFolders else { return original }
    let drafts = settleCarriedDrafts()
    return original + pathsLeft().map { path, isAhead in
      guard var old = storeLeft(at: path, now: now) else {
        return FolderLeft(path: path, fate: fateUnreached(path), isAhead: isAhead)
      }
      do throws(StoreError) {
        try old.takeJournals(from: folder, now: now)
        if old.owesErasing { try old.finishErasing(now: now, at: at) }
        var settled = Settled()
        let thoughts = entries.filter(\.isPrivate)
        // What is gone here may be known there still, and is looked for by its words.
        let known = entries.map { entry in
          entry.content == .erased ? old.review.entry(entry.ref) ?? entry : entry
        }
        try old.sweepFiles(of: ErasedWords(of: known, in: review), in: entries, &settled)
        try old.nullPrivate(thoughts, now: now, &settled)
      } catch {
        return FolderLeft(path: path, fate: .holding, reason: "\(error)", isAhead: isAhead)
      }
      // What is said to be gone is looked for once more: an order in a file that could not be read
      // never got there.
      guard let after = storeLeft(at: path, now: now), !after.mayHold(entries.map(\.ref)),
        !drafts.contains(path)
      else {
        return FolderLeft(path: path, fate: .holding, isAhead: isAhead)
      }
      return FolderLeft(path: path, fate: .erased, isAhead: isAhead)
    }
  }

  /// Erases records in those folders that are under seal there, on the same word as here. Folders
  /// with nothing of them are not named.
  func eraseSealedInFoldersLeft(
    _ records: [EntryRef], requester: String, now: Int64, at: WallTime
  ) -> [FolderLeft] {
    guard hasOtherFolders else { return [] }
    return pathsLeft().compactMap { path, isAhead in
      guard var old = storeLeft(at: path, now: now) else {
        return FolderLeft(path: path, fate: fateUnreached(path), isAhead: isAhead)
      }
      do throws(StoreError) {
        let isThere = try old.eraseSealedLines(records, requester: requester, now: now, at: at)
        return isThere ? FolderLeft(path: path, fate: .erased, isAhead: isAhead) : nil
      } catch {
        return FolderLeft(path: path, fate: .holding, reason: "\(error)", isAhead: isAhead)
      }
    }
  }

  /// Whether words of these entries are here, or in a file that cannot be read.
  private func mayHold(_ refs: [EntryRef]) -> Bool {
    let isUnread = (journal.damages + privateJournal.damages).contains { damage in
      if case .unreadable = damage.what { true } else { false }
    }
    return isUnread
      || refs.contains { ref in review.entry(ref).map { $0.content != .erased } ?? false }
  }

  /// Tries again what an erasing could not do in those folders: one was not there, took nothing, or
  /// the program was ended before it got there. What was done, and what still cannot be, is told.
  public mutating func retryInFoldersLeft(now: Int64, at: WallTime) {
    guard !isLocked else { return }
    let held = foldersLeft(now: now).filter { $0.fate == .holding && !$0.isOriginal }.map(\.path)
    guard !held.isEmpty else { return }
    let fates = eraseInFoldersLeft(review.erasedEntries, now: now, at: at)
    for left in fates where held.contains(left.path) {
      notices.append(.folderLeft(left))
    }
  }

  private func fateUnreached(_ path: String) -> FolderLeft.Fate {
    let id = ((try? StoreFolder(path).identityByJournal(on: disk)) ?? nil)?.id
    return id == nil || id == reviewID ? .away : .other
  }

  /// This review's other folders that can be read without a passphrase, while this one cannot: what
  /// it was before it was protected. Empty for a review without one. Changes nothing.
  public func plainFolders() -> [FolderLeft] {
    guard isProtected else { return [] }
    return Self.plain(pathsLeft(), of: nil, on: disk)
      + Self.plainOriginal(of: device, in: folder, of: nil, on: disk)
  }

  /// Those folders that hold a review with plain lines.
  ///
  /// - Parameter review: which one; any, unless given.
  static func plain(
    _ paths: [(path: String, isAhead: Bool)], of review: ReviewID?, on disk: D
  ) -> [FolderLeft] {
    paths.compactMap { path, isAhead in
      let folder = StoreFolder(path)
      guard let id = ((try? folder.identityByJournal(on: disk)) ?? nil)?.id,
        review == nil || review == id, folder.lineSeals(of: id, on: disk).isPlain
      else { return nil }
      return FolderLeft(path: path, fate: .other, isAhead: isAhead)
    }
  }

  /// The folder that a store is a copy of, where it holds plain lines.
  static func plainOriginal(
    of device: Device, in folder: StoreFolder, of review: ReviewID?, on disk: D
  ) -> [FolderLeft] {
    let original = CopiedStore(device, in: folder, on: disk)?.original ?? device.copiedFrom
    return plain(original.map { [(path: $0, isAhead: false)] } ?? [], of: review, on: disk).map {
      var left = $0
      left.isOriginal = true
      return left
    }
  }

  func storeLeft(at path: String, now: Int64) -> ReviewStore<D>? {
    guard
      var old = try? ReviewStore.open(
        StoreFolder(path), on: disk, callsign: callsign, machine: device.machine, now: now,
        key: key),
      old.reviewID == reviewID
    else { return nil }
    old.stateFolder = stateFolder
    old.waitForLock(milliseconds: lockWaitMilliseconds)
    return old
  }
}
