// Taking other writers' journals in from another store, file by file. More entries than ours are
// taken, fewer are never news, and a file that tells another history is left alone and named;
// nothing that is here ever goes. Words that were erased do not come back with an old copy: the
// orders to erase, those that come along included, count before anything is written.

import Domain
import Journal
import Keyrings

extension ReviewStore {
  /// Takes in what another store of this review has of writers that are not this laptop's own.
  ///
  /// - Returns: the entries that are new.
  /// - Throws: `otherReview` for a store of another review; nothing is taken then.
  @discardableResult
  public mutating func takeJournals(
    from source: StoreFolder, now: Int64
  ) throws(StoreError) -> [ReviewEntry] {
    guard let id = try StoreFolder.readID(in: source, on: disk) else {
      throw .notAStore(source.path, because: "it has no review.json")
    }
    guard id == reviewID else {
      throw .otherReview(source.path, expected: reviewID.hex, found: id.hex)
    }
    let at = WallTime(millisecondsSince1970: now, offsetMinutes: 0)
    let own = Set(device.writers.filter { !device.carried.contains($0) }.map { "\($0.hex).jsonl" })
    let files = try Self.journals(
      in: source, id: id, on: disk, now: now, isProtected: isProtected
    ).files.filter { !own.contains($0.name) }
    let union = Self.review(review.entries, and: files.map(\.bytes), of: id, key)
    let going = union.hasErasures
      ? review.entries.filter { $0.content != .erased && union.mustBeNulled($0.ref) } : []
    // Late versions are named first: without their bodies nothing would tell what they belong to.
    let lines = files.flatMap { Self.sound($0.bytes, of: id) }
    try copyUnderSeal(Self.lateVersionsToSeal(in: union), besides: lines, now: now, at: at)
    let orders = Self.ordersForLateVersions(in: union).map(\.change)
    if !orders.isEmpty { _ = try write(orders, now: now, at: at) }
    try keepTypedFields(knownBy: union, now: now, at: at)
    var hasTaken = false
    for file in files {
      let mine = try disk.wholeFile("\(folder.journal)/\(file.name)", limit: 1 << 30) ?? []
      guard let bytes = Self.extended(mine, by: file.bytes, of: id) else {
        throw .file(
          path: "\(source.journal)/\(file.name)",
          because: "it tells another history than the copy that is here; both were left as they are"
        )
      }
      let clean = Self.withoutErased(bytes, by: union)
      if clean == mine { continue }
      try disk.replaceFile(file.name, in: folder.journal, with: clean)
      hasTaken = true
    }
    if !hasTaken {
      // An earlier taking that the disk could not make sure of may be all that there was to take.
      do { try disk.syncFolder(folder.journal) } catch {
        throw .file(path: folder.journal, because: error.reason)
      }
    }
    let entries = try catchUp(now: now)
    // What is still owed is told of where it is carried out.
    noticeOrdersOfOthers(going.filter { review.entry($0.ref)?.content == .erased })
    settleQuietly(now: now, at: at)
    keepAnchor()
    return entries
  }

  /// Everything known here and in files from elsewhere, taken together.
  static func review(
    _ entries: [ReviewEntry], and files: [[UInt8]], of id: ReviewID, _ key: ReviewKey?
  ) -> Review {
    var all = entries
    for file in files {
      all += sound(file, of: id).map {
        EntryTranslation.entry($0.entry, isPrivate: false, key: key)
      }
    }
    return Review(all)
  }

  /// The bytes of a file without the words that some order sent away.
  static func withoutErased(
    _ bytes: [UInt8], by review: Review, and back: Set<EntryHash> = []
  ) -> [UInt8] {
    let targets = Set(review.erasedEntries.map { EntryHash($0.ref) }).union(back)
    guard !targets.isEmpty else { return bytes }
    return Nulling(of: bytes, where: targets.contains)?.bytes ?? bytes
  }

  /// The copy that is here with what the other copy has beyond it; nil where they differ in what
  /// both have. A body that only one of them still has makes no difference, and ours stays.
  private static func extended(
    _ mine: [UInt8], by other: [UInt8], of id: ReviewID
  ) -> [UInt8]? {
    if other.count >= mine.count && other.starts(with: mine) { return other }
    let ours = sound(mine, of: id)
    let theirs = sound(other, of: id)
    let shared = min(ours.count, theirs.count)
    guard zip(ours, theirs).allSatisfy({ $0.entry.hash == $1.entry.hash }) else { return nil }
    guard theirs.count > shared else { return mine }
    // Only behind a whole last line: what is torn or damaged here is not ours to mend.
    let end = ours.last.map { Int($0.place.offset) + $0.place.length } ?? 0
    guard end == mine.count else { return nil }
    return mine + other[Int(theirs[shared].place.offset)...]
  }

  static func sound(_ bytes: [UInt8], of id: ReviewID) -> [SoundLine] {
    var lines: [SoundLine] = []
    var scan = LineScan(file: "", review: id)
    bytes.withUnsafeBytes { all in
      var start = 0
      while start < all.count {
        let used = scan.consume(UnsafeRawBufferPointer(rebasing: all[start...])) {
          lines.append($0)
        }
        if used == 0 { break }
        start += used
      }
    }
    return lines
  }
}
