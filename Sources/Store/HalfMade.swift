// Stores that are being made, and those that a program was killed over. A store is made beside its
// place, with its own lock held, so that whoever comes next can tell one from the other: what
// nobody is at holds whole journals, and no erasing would ever look into it. A new review's store
// can also be put in its place and be left there without a first entry.

import Journal

/// The folders beside a store's place in which it is made: `.NAME.<hex>.tmp`.
struct HalfMade<D: Disk> {
  private let folder: StoreFolder
  private let disk: D

  /// What was made before there was a lock counts as left behind after this time.
  private static var ageMilliseconds: Int64 { 24 * 60 * 60 * 1000 }

  init(of folder: StoreFolder, on disk: D) {
    self.folder = folder
    self.disk = disk
  }

  /// A path to make the store at.
  var next: StoreFolder {
    StoreFolder("\(folder.parent)/.\(folder.name).\(disk.unique()).tmp")
  }

  /// Whether a name is one that `next` gives, for any store.
  static func isOne(_ name: String) -> Bool {
    guard let target = WholeFile.target(ofTemporary: name) else { return false }
    let unique = name.dropFirst(target.utf8.count + 2).dropLast(4)
    return (1...16).contains(unique.utf8.count)
      && unique.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Takes away what a killed program left of this store, as far as that can be done.
  ///
  /// - Parameters:
  ///   - now: milliseconds since 1970 UTC.
  ///   - review: whose halves go as well that were to have another name.
  func sweep(now: Int64, of review: ReviewID? = nil) {
    var isSwept = false
    for left in halves(of: review) where isOurs(left) && !isInUse(left, now: now) {
      disk.removeAll(left.path)
      isSwept = true
    }
    if isSwept { try? disk.syncFolder(folder.parent) }
  }

  /// The halves that stand beside the place: those of its name, and those of a review.
  func halves(of review: ReviewID?) -> [StoreFolder] {
    var halves: [StoreFolder] = []
    for name in ((try? disk.list(folder.parent)) ?? []).sorted() where Self.isOne(name) {
      let left = StoreFolder("\(folder.parent)/\(name)")
      let isOfName = WholeFile.target(ofTemporary: name) == folder.name
      let id = isOfName || review == nil ? nil : try? StoreFolder.readID(in: left, on: disk)
      if isOfName || (review != nil && id == review) { halves.append(left) }
    }
    return halves
  }

  /// Takes away the store itself where it stands in its place and nothing was ever written in it: a
  /// program was stopped before its first entry. Nobody was told that there is such a store.
  func sweepUnbegun() {
    guard isUnbegun, let handle = try? disk.open("\(folder.local)/lock", .append) else { return }
    defer { disk.close(handle) }
    guard (try? disk.lock(handle, waitMilliseconds: 0)) == true else { return }
    defer { disk.unlock(handle) }
    // Once more with the lock held, under which the first entry would be written.
    guard isUnbegun else { return }
    let left = next
    guard (try? disk.rename(folder.path, to: left.path)) != nil else { return }
    disk.removeAll(left.path)
    try? disk.syncFolder(folder.parent)
  }

  private var isUnbegun: Bool {
    func names(_ path: String) -> Set<String>? { (try? disk.list(path)).map { Set($0) } }
    guard ((try? disk.status(at: folder.path)) ?? nil)?.kind == .folder,
      names(folder.path)?.isSubset(of: ["review.json", "journal", "local", "keys"]) == true,
      names(folder.local)?.isSubset(of: ["lock", "device.json", "drafts"]) == true
    else { return false }
    return names(folder.drafts) == []
      && names(folder.journal)?.allSatisfy { isEmpty("\(folder.journal)/\($0)") } == true
  }

  private func isEmpty(_ path: String) -> Bool {
    guard let status = (try? disk.status(at: path)) ?? nil else { return false }
    return status.kind == .regular && status.size == 0
  }

  /// Whether there is nothing in it but what a store has.
  func isOurs(_ left: StoreFolder) -> Bool {
    guard ((try? disk.status(at: left.path)) ?? nil)?.kind == .folder,
      let names = try? disk.list(left.path)
    else { return false }
    return names.allSatisfy {
      OwnNames.parts.contains($0)
        || WholeFile.target(ofTemporary: $0).map(OwnNames.parts.contains) ?? false
    }
  }

  private func isInUse(_ left: StoreFolder, now: Int64) -> Bool {
    let path = "\(left.local)/lock"
    guard let status = (try? disk.status(at: path)) ?? nil else {
      let changed = [left.path, left.journal].compactMap { ((try? disk.status(at: $0)) ?? nil) }
        .map(\.modified).max() ?? 0
      return now - changed / 1_000_000 < Self.ageMilliseconds
    }
    guard status.kind == .regular, let handle = try? disk.open(path, .append) else { return true }
    // Closing gives the lock back.
    defer { disk.close(handle) }
    return (try? disk.claim(handle)) != true
  }
}
