// What a review left open goes on into the next one as words of that review. Each says which entry
// it came from, so that whoever erases, seals or protects here is told where the words stand too.

import Domain
import Journal

/// Words of another review on this laptop that came from this one.
public struct CarriedWords: Hashable, Sendable {
  /// The other review's folder.
  public var path: String
  /// The words there, by name.
  public var names: [String]

  /// Reviews that stand beside a store and hold words from some entries of it, by path.
  ///
  /// - Parameter refs: entries of the store.
  /// - Complexity: reads every review beside it; nothing where there are no entries.
  static func beside(
    _ folder: StoreFolder, of refs: Set<EntryRef>, on disk: some Disk, now: Int64
  ) -> [CarriedWords] {
    guard !refs.isEmpty, let end = folder.path.lastIndex(of: "/") else { return [] }
    let parent = String(folder.path[..<end])
    let names = ((try? disk.list(parent)) ?? []).sorted().filter { !$0.hasPrefix(".") }
    return names.compactMap { name in
      let other = StoreFolder("\(parent)/\(name)")
      guard other.path != folder.path, ((try? disk.isFolder(other.local)) ?? false),
        let store = try? ReviewStore.open(other, on: disk, machine: "", now: now)
      else { return nil }
      let words = store.review.visible(.word).filter { record in
        record.versions.contains { version in
          guard case .word(let word)? = version.event else { return false }
          return word.carriedFrom.map(refs.contains) ?? false
        }
      }
      guard !words.isEmpty else { return nil }
      return CarriedWords(path: other.path, names: words.map { store.review.name(of: $0) })
    }
  }
}

extension ReviewEntry {
  /// Whether it is of a kind that goes on into the next review.
  var mayBeCarried: Bool { ["action", "word", "review"].contains(kind) }
}

extension ReviewStore {
  /// Words of other reviews on this laptop that came from what was erased here.
  public func carriedFromErased(now: Int64) -> [CarriedWords] {
    let gone = review.erasedEntries.filter(\.mayBeCarried).map(\.ref)
    return CarriedWords.beside(folder, of: Set(gone), on: disk, now: now)
  }
}
