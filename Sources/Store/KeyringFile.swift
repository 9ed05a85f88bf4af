// The keyring on disk. It is replaced as a whole, and the one before is kept beside it until the
// new one has opened once: a review must never be shut to everybody by a change of its passphrase.

import Journal
import Keyrings

/// `keys/keyring.json` of one store or exchange folder.
public struct KeyringFile<D: Disk> {
  public let folder: StoreFolder
  let disk: D
  private static var name: String { "keyring.json" }
  private static var nameBefore: String { "keyring.before.json" }
  /// Every name that a keyring is read under.
  var names: [String] { [Self.name, Self.nameBefore] }

  public init(_ folder: StoreFolder, on disk: D) {
    self.folder = folder
    self.disk = disk
  }

  /// Whether there is one, readable or not: then the review is protected.
  public func isThere() throws(StoreError) -> Bool {
    do throws(DiskError) {
      if try disk.status(at: folder.keyring) != nil { return true }
      return try disk.status(at: pathBefore) != nil
    } catch { throw .file(path: folder.keyring, because: error.reason) }
  }

  /// The keyring.
  ///
  /// Where it is damaged and the one before is still there, that one counts.
  /// - Returns: nil where there is none.
  /// - Throws: `keyring`, `otherReview` where it is of another review than its folder, and
  ///   `strayKeyring` where no line is sealed, so that nothing here is opened by one.
  public func read() throws(StoreError) -> Keyring? {
    if try isStray() { throw .strayKeyring(folder.keyring) }
    return try readUnasked()
  }

  private func readUnasked() throws(StoreError) -> Keyring? {
    do throws(StoreError) {
      if let keyring = try read(folder.keyring) { return keyring }
    } catch {
      guard case .keyring(_, .damaged) = error, let before = try? read(pathBefore) else {
        throw error
      }
      return before
    }
    return try read(pathBefore)
  }

  private var pathBefore: String { "\(folder.keys)/\(Self.nameBefore)" }

  private func read(_ path: String) throws(StoreError) -> Keyring? {
    guard let bytes = try disk.wholeFile(path, limit: 1 << 20) else { return nil }
    let keyring: Keyring
    do { keyring = try Keyring(bytes: bytes) } catch {
      throw .keyring(path: folder.path, error)
    }
    if let id = try folder.identity(on: disk)?.id, id != keyring.review,
      folder.contradiction(of: id, on: disk) != keyring.review
    {
      throw .otherReview(path, expected: id.hex, found: keyring.review.hex)
    }
    return keyring
  }

  /// Opens the keyring with a passphrase.
  /// - Throws: `keyring`; `passphraseNeeded` never; `notAStore` where there is no keyring.
  public func unlock(_ passphrase: borrowing Passphrase) throws(StoreError) -> Protection {
    guard let keyring = try read() else {
      throw .notAStore(folder.path, because: "it has no keys/keyring.json")
    }
    return Protection(keyring, try unlocked(keyring, passphrase).key)
  }

  /// The same, with which of the ways in it was.
  public func unlocked(
    _ keyring: Keyring, _ passphrase: borrowing Passphrase
  ) throws(StoreError) -> Unlocked {
    do { return try keyring.unlock(passphrase) } catch {
      // Earlier versions took the mark of a file for a part of its passphrase.
      if case .wrongPassphrase = error, let whole = passphrase.withMark,
        let opened = try? keyring.unlock(whole)
      {
        return opened
      }
      throw .keyring(path: folder.path, error)
    }
  }

  /// Puts a changed keyring in place of the one that it was made from.
  /// - Parameters:
  ///   - deed: what the change is.
  ///   - review: its name, for messages.
  /// - Throws: `file` where another window changed it meanwhile, or the one before counts on;
  ///   `journal` with `locked`; `keyringChanged` where the changed one counts, and a power cut may
  ///   bring back the one before.
  public func replace(
    _ known: Keyring, with keyring: Keyring, _ deed: KeyringDeed, of review: String
  ) throws(StoreError) {
    let path = "\(folder.local)/lock"
    let lock: FileHandle
    do throws(DiskError) {
      lock = try disk.open(path, .createOrOpen)
    } catch {
      throw .file(path: path, because: error.reason)
    }
    defer { disk.close(lock) }
    let isHeld: Bool
    do throws(DiskError) { isHeld = try disk.lock(lock, waitMilliseconds: 5_000) } catch {
      throw .file(path: path, because: error.reason)
    }
    guard isHeld else { throw .journal(.locked(path)) }
    defer { disk.unlock(lock) }
    guard try read() == known else {
      throw .file(
        path: folder.keyring,
        because: "another window changed it meanwhile, and this one changed nothing")
    }
    do throws(StoreError) { try replace(with: keyring) } catch {
      guard case .inPlace(_, let because) = error else { throw error }
      throw .keyringChanged(path: review, deed, .unsure(because: because))
    }
  }

  /// Puts another keyring in place, durably.
  ///
  /// The one before stays beside it. Killed anywhere, one of the two is there, whole.
  /// - Throws: `file` where the one before counts; `inPlace` where the new one does, not for sure.
  public func replace(with keyring: Keyring) throws(StoreError) {
    do throws(DiskError) {
      try disk.makeFolder(folder.keys)
      try disk.syncFolder(folder.path)
    } catch {
      throw .file(path: folder.keys, because: error.reason)
    }
    let path = folder.keyring
    // Only a whole one is worth keeping: a damaged file must not take a good one's place.
    if let bytes = try disk.wholeFile(path, limit: 1 << 20), (try? Keyring(bytes: bytes)) != nil {
      do { try disk.replaceFile(Self.nameBefore, in: folder.keys, with: bytes) } catch {
        // Nothing has changed by that alone.
        throw error.takenBack
      }
    }
    try disk.replaceFile(Self.name, in: folder.keys, with: keyring.bytes)
  }

  /// Takes the keyring before away, after the present one has opened; so an old passphrase opens
  /// nothing of this store any more. Trouble is left for the next time.
  public func forgetBefore() {
    sweepHalfWritten()
    guard let bytes = try? disk.wholeFile(folder.keyring, limit: 1 << 20),
      (try? Keyring(bytes: bytes)) != nil, (try? disk.status(at: pathBefore)) ?? nil != nil,
      // While the present one's name may still be lost, the one before is what there would be.
      (try? disk.syncFolder(folder.keys)) != nil
    else { return }
    try? disk.remove(pathBefore)
    try? disk.syncFolder(folder.keys)
  }

  /// Takes away what a change that failed or was killed left half-way. Whoever changes a keyring
  /// holds the lock, so that none is on its way while this has it.
  private func sweepHalfWritten() {
    func left() -> [String] {
      ((try? disk.list(folder.keys)) ?? []).filter { WholeFile.target(ofTemporary: $0) != nil }
    }
    guard !left().isEmpty, let lock = try? disk.open("\(folder.local)/lock", .createOrOpen) else {
      return
    }
    defer { disk.close(lock) }
    guard (try? disk.claim(lock)) == true else { return }
    for name in left() { try? disk.remove("\(folder.keys)/\(name)") }
    disk.unlock(lock)
  }
}
