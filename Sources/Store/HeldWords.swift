// Lines of a store that still hold words which some order sent away: in a copy that a carrier left,
// or where an erasing was stopped half-way. They are shown nowhere; whoever checks the files is
// told where they are.

import Domain
import Journal

/// Finds erased words that are still in journal files.
public enum HeldWords {
  /// Where they stand in one folder of journals.
  ///
  /// - Parameters:
  ///   - verdict: of that folder, checked with the same setup.
  ///   - erased: entries that are known to be erased from elsewhere, such as versions that an order
  ///     for their record takes along.
  /// - Returns: by file and line; in a review with a passphrase, where orders cannot be read
  ///   without it, also what one copy has without its words and another with them.
  /// - Throws: `journal` where a file cannot be read.
  /// - Complexity: linear in the bytes of the files where anything was erased, else constant.
  public static func places<D: Disk>(
    _ verdict: Verdict, in setup: JournalSetup, besides erased: [ReviewEntry] = [], on disk: D
  ) throws(StoreError) -> [Place] {
    var targets = Set(erased.map { EntryHash($0.ref) })
    for line in verdict.orders {
      let entry = EntryTranslation.entry(line.entry, isPrivate: false)
      guard case .erased(let order)? = entry.event else { continue }
      targets.formUnion(order.targets.map { EntryHash($0) })
    }
    if setup.isProtected { targets.formUnion(verdict.halfErased) }
    do { return try Journal.bodies(of: targets, in: setup, on: disk) } catch {
      throw .journal(error)
    }
  }
}
