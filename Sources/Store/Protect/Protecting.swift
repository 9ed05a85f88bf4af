// What protecting a review does beside its entries: what comes along, what goes with the old store,
// and what was given out before and stays readable wherever it is.

import JSONText
import Journal

/// What protecting a review is about to do, and then has done.
public struct Protecting: Hashable, Sendable {
  /// How many entries are copied.
  public var lines = 0
  /// How many records that were erased here had come back, as when a backup is put back: they were
  /// erased again before anything was copied.
  public var restored = 0
  /// Pages to print in the old store, by name. They are plain, so they go with it.
  public var pages: [String] = []
  /// Documents that were written out before and are still there, as paths. They stay as they are:
  /// whoever asked for them has them.
  public var documents: [String] = []
  /// Folders that the review was in before, or went on in, and in which it stays plain.
  public var folders: [FolderLeft] = []
  /// Reviews that were begun with words of this one, in which they stay as they are.
  public var carried: [CarriedWords] = []
}

/// A receipt of an erasing that was kept as a sheet, before its review was protected.
enum KeptReceipt {
  /// The line that says which review and which school it was: `  review      NAME, SCHOOL`.
  private static let label = "  review "

  /// The sheet without the school, which stands sealed in a protected review: as a receipt is that
  /// is kept in one.
  ///
  /// - Parameter schools: what the school was called in any version of the set-up that can be read.
  static func withoutSchool(_ bytes: [UInt8], schools: Set<String>) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices where lines[index].hasPrefix(label) {
      // A name with a comma loses its end here. It stands on the folder as well.
      guard let comma = lines[index].firstRange(of: ", ") else { continue }
      lines[index].removeSubrange(comma.lowerBound...)
    }
    var text = lines.joined(separator: "\n")
    for school in schools.sorted(by: { ($1.count, $1) < ($0.count, $0) }) where !school.isEmpty {
      text = text.split(separator: school, omittingEmptySubsequences: false)
        .joined(separator: "the school")
    }
    return Array(text.utf8)
  }
}

extension Chain {
  /// What the school is called in any set-up of these chains that can be read.
  static func schools(in chains: [Chain]) -> Set<String> {
    var schools: Set<String> = []
    for entry in chains.flatMap(\.entries) where entry.head.kind == "review" {
      let data = entry.data.flatMap { try? JSONReader.object(of: $0) }
      if let school = data?["school"]?.string { schools.insert(school) }
    }
    return schools
  }
}
