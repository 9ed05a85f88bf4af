// Taking other writers' journals in from another store, file by file. A longer file than ours is
// taken whole, a shorter one is never news, and a file that tells another history is left alone and
// named; nothing that is here ever goes.

import Domain
import Journal

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
    let own = Set(device.writers.map { "\($0.hex).jsonl" })
    for file in try Self.journals(in: source, id: id, on: disk, now: now).files
    where !own.contains(file.name) {
      let mine = try disk.wholeFile("\(folder.journal)/\(file.name)", limit: 1 << 30) ?? []
      guard file.bytes.count > mine.count else { continue }
      guard file.bytes.starts(with: mine) else {
        throw .file(
          path: "\(source.journal)/\(file.name)",
          because: "it tells another history than the copy that is here; both were left as they are"
        )
      }
      try disk.replaceFile(file.name, in: folder.journal, with: file.bytes)
    }
    let entries = try catchUp(now: now)
    keepAnchor()
    return entries
  }
}
