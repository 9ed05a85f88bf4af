// Putting a store in another's place. Two renames cannot be one step, so their names say what was
// meant, and whoever comes next finishes it.

import JSONText
import Journal

/// The names beside a store while it is being protected.
public struct SwitchNames: Sendable {
  private let folder: StoreFolder
  /// The protected copy.
  let twin: StoreFolder
  /// The unprotected store after it has left its place.
  let old: StoreFolder

  public init(_ folder: StoreFolder) {
    self.folder = folder
    twin = StoreFolder("\(folder.parent)/.\(folder.name).protected")
    old = StoreFolder("\(folder.parent)/.\(folder.name)\(Self.oldEnd)")
  }

  private static let oldEnd = ".unprotected"

  /// The review that an old store's name is of; nil for any other name.
  static func review(ofOld name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(oldEnd) else { return nil }
    return String(name.dropFirst().dropLast(oldEnd.count))
  }

  /// Puts the copy in place of the store, and erases the store.
  /// - Throws: `file` where the store is as it was; `protecting` where it has left its place.
  func switchOver<D: Disk>(on disk: D) throws(StoreError) {
    do throws(DiskError) {
      try disk.syncFolder(twin.path)
      try disk.syncFolder(folder.parent)
      try disk.rename(folder.path, to: old.path)
    } catch {
      throw .file(path: folder.path, because: error.reason)
    }
    var isInPlace = false
    do throws(DiskError) {
      try disk.syncFolder(folder.parent)
      try disk.rename(twin.path, to: folder.path)
      isInPlace = true
      try disk.syncFolder(folder.parent)
    } catch {
      throw .protecting(path: folder.path, isInPlace: isInPlace, because: error.reason)
    }
    do throws(StoreError) { try eraseOld(on: disk) } catch {
      guard case .file(_, let because) = error else { throw error }
      throw .protecting(path: folder.path, isInPlace: true, because: because)
    }
  }

  /// Carries on where a program was ended; does nothing, and looks once, where none was.
  ///
  /// What stands in the store's place is not believed by its name: the old store goes only where
  /// its own copy is there.
  public func finish<D: Disk>(on disk: D) throws(StoreError) {
    guard try disk.isFolder(old.path) else { return }
    if try disk.isFolder(folder.path) {
      guard try isCopy(folder, of: old, on: disk) else { return }
    } else {
      let source = try disk.isFolder(twin.path) ? twin : old
      do throws(DiskError) {
        try disk.rename(source.path, to: folder.path)
        try disk.syncFolder(folder.parent)
      } catch {
        throw .file(path: folder.path, because: error.reason)
      }
      if source.path == old.path { return }
    }
    try eraseOld(on: disk)
  }

  /// Takes away the copy that a program was making when it was stopped: an erasing would not find
  /// the words in it. Whoever makes one holds the store's lock, and so does the caller.
  func sweepTwin<D: Disk>(on disk: D) throws(DiskError) {
    disk.removeAll(twin.path)
    // What could not be emptied is an error here.
    if try disk.status(at: twin.path) != nil { try disk.remove(twin.path) }
    try disk.syncFolder(folder.parent)
  }

  /// Whether there is such a copy, of this very store or of one that nothing tells of yet.
  func hasTwin<D: Disk>(on disk: D) throws(StoreError) -> Bool {
    guard try disk.isFolder(twin.path), try disk.isFolder(folder.path) else { return false }
    if try StoreFolder.readID(in: twin, on: disk) == nil { return true }
    return try isCopy(twin, of: folder, on: disk)
  }

  static let stemName = "stem.json"

  /// Notes in a copy which review it was made from, until that one is erased.
  static func note<D: Disk>(
    _ review: ReviewID, in copy: StoreFolder, on disk: D
  ) throws(StoreError) {
    let object: JSONObject = [
      "format": "alongside.stem", "version": 1, "review": .string(review.hex),
    ]
    try disk.replaceFile(stemName, in: copy.local, with: object.bytes + [UInt8(ascii: "\n")])
  }

  /// Whether a store is the protected copy of another. One that has lost its `review.json` is half
  /// erased already; a copy that still knows its stem was left with it.
  func isCopy<D: Disk>(
    _ copy: StoreFolder, of original: StoreFolder, on disk: D
  ) throws(StoreError) -> Bool {
    guard let bytes = try disk.wholeFile("\(copy.local)/\(Self.stemName)", limit: 4096),
      let object = try? JSONReader.object(of: bytes), let stem = object["review"]?.string
    else { return false }
    guard let id = try StoreFolder.readID(in: original, on: disk) else { return true }
    return id.hex == stem
  }

  private func eraseOld<D: Disk>(on disk: D) throws(StoreError) {
    disk.removeAll(old.path)
    do throws(DiskError) {
      try disk.syncFolder(folder.parent)
      if try disk.status(at: old.path) == nil {
        try? disk.remove("\(folder.local)/\(Self.stemName)")
        return
      }
    } catch {
      throw .file(path: old.path, because: error.reason)
    }
    throw .file(
      path: old.path, because: "the unprotected store could not be erased and is still there")
  }
}

extension Disk {
  /// Takes a folder with everything in it away, as far as that can be done; links are not followed.
  func removeAll(_ path: String) {
    if ((try? status(at: path)) ?? nil)?.kind == .folder {
      for name in (try? list(path)) ?? [] { removeAll("\(path)/\(name)") }
      try? syncFolder(path)
    }
    try? remove(path)
  }
}
