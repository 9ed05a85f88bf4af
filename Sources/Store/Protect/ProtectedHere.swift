// That a review was put under a passphrase, remembered outside its folder: a backup of the folder
// as it was before is another review, and by itself cannot know that it was protected, nor what was
// erased since. Noted beside the lists of what was erased, with what each entry is called now.

import Domain
import JSONText
import Journal

/// A review as it was before it was protected.
struct ProtectedBefore {
  /// Its id then.
  let review: ReviewID
  /// What its entries were called then, by what they are called now.
  let entries: [EntryRef: EntryRef]

  /// An order as it would have been given then; nil where it is of nothing that was there.
  func mapped(_ here: OrderHere) -> OrderHere? {
    var here = here
    here.order.targets = here.order.targets.compactMap { entries[$0] }
    // What was typed and never saved has a reference of its own, which stays.
    here.order.record = here.order.record.map { entries[$0] ?? $0 }
    return here.order.targets.isEmpty ? nil : here
  }
}

extension ErasedHere {
  private static var format: String { "alongside.protected-here" }
  private static var end: String { "protected" }

  private static func protectedName(_ review: ReviewID, in path: String) -> String {
    "\(review.hex)-\(digest(of: real(path))).\(end)"
  }

  /// Notes that the review of a folder was put under a passphrase. It may lag.
  ///
  /// - Parameter entries: what each entry is called now, by what it was called.
  func noteProtected(
    _ review: ReviewID, as other: ReviewID, in path: String, _ entries: [EntryHash: EntryHash]
  ) {
    let pairs = entries.map { "\($0.value.hex)\($0.key.hex)" }.sorted()
    let object: JSONObject = [
      "format": .string(Self.format), "version": 1, "review": .string(other.hex),
      "entries": .array(pairs.map { .string($0) }),
    ]
    guard (try? disk.makeFolders(folder)) != nil else { return }
    try? disk.replaceFile(
      Self.protectedName(review, in: path), in: folder, with: LocalFile.digested(object))
  }

  /// Whether the review of a folder was put under a passphrase there.
  func wasProtected(_ review: ReviewID, in path: String) -> Bool {
    object(Self.protectedName(review, in: path)) != nil
  }

  /// What a folder's review was before it was protected there.
  func protectedBefore(_ review: ReviewID, in path: String) -> [ProtectedBefore] {
    let ending = "-\(Self.digest(of: Self.real(path))).\(Self.end)"
    return ((try? disk.list(folder)) ?? []).sorted().compactMap { name in
      guard name.hasSuffix(ending), let old = ReviewID(hex: String(name.dropLast(ending.count))),
        old != review, let object = object(name), object["review"]?.string == review.hex
      else { return nil }
      var entries: [EntryRef: EntryRef] = [:]
      for pair in (object["entries"]?.array ?? []).compactMap(\.string) {
        guard let now = EntryHash(hex: String(pair.prefix(64))),
          let then = EntryHash(hex: String(pair.dropFirst(64)))
        else { continue }
        entries[EntryRef(now)] = EntryRef(then)
      }
      return ProtectedBefore(review: old, entries: entries)
    }
  }

  private func object(_ name: String) -> JSONObject? {
    guard let bytes = (try? disk.wholeFile("\(folder)/\(name)", limit: 1 << 28)) ?? nil,
      let object = try? JSONReader.object(of: bytes), object["format"]?.string == Self.format,
      LocalFile.isWhole(bytes, object, keys: [])
    else { return nil }
    return object
  }
}
