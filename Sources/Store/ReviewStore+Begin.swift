// How a store comes to be: a new review, or this laptop's part of one that another laptop began.
// Both are made beside their place and put there by rename, so a half-made store is never found.

import Domain
import JSONText
import Journal
import Keyrings

/// What joining took in.
public struct Joining: Hashable, Sendable {
  /// Journal files taken, by name.
  public var files: [String]
  /// Files that belong to another review or hold nothing sound, with why.
  public var leftOut: [String]
  /// Files that broke off in the middle of a line, and came without that.
  public var cut: [TornTail] = []
  /// How many records that were erased on this laptop have their words there, and came without.
  public var restored = 0
}

extension ReviewStore {
  /// Makes a new review's store and writes its first entries: who joined, the set-up and the lines
  /// of enquiry.
  ///
  /// - Parameters:
  ///   - besides: what else it begins with, such as its day; all of it is there with the first
  ///     entry, or there is no store.
  ///   - protection: seals everything from the first entry on; nil for a review without a
  ///     passphrase.
  /// - Throws: `RecordFailure`; `alreadyThere` where something stands at the path.
  public static func begin(
    _ folder: StoreFolder, on disk: D, setUp: ReviewSetUp, lines: [String],
    besides: [Change] = [], callsign: String, machine: String, now: Int64, at: WallTime,
    protection: Protection? = nil
  ) throws(RecordFailure) -> ReviewStore<D> {
    var random = SystemRandomNumberGenerator()
    let id = protection?.keyring.review ?? ReviewID.random(using: &random)
    let first =
      [Change(.review(setUp))] + lines.map { Change(.line(LineOfEnquiry(text: $0))) } + besides
    let store: ReviewStore<D>
    do {
      let device = Device(callsign: callsign, machine: machine)
      try make(
        folder, id: id, device: device, journals: [], protection?.keyring, on: disk, now: now)
      store = try ReviewStore.open(
        folder, on: disk, callsign: callsign, machine: machine, now: now, key: protection?.key)
    } catch {
      HalfMade(of: folder, on: disk).sweepUnbegun()
      throw .store(error)
    }
    return try begun(store, with: first, now: now, at: at)
  }

  /// Makes this laptop's store for a review that another laptop began, from that laptop's store or
  /// from an exchange folder. What is read there is hostile until checked; nothing there changes.
  ///
  /// - Parameters:
  ///   - protection: the source's keyring, opened; it comes along.
  ///   - stateFolder: where it is noted what was erased on this laptop: that does not come along,
  ///     also where the source has it again and does not know.
  /// - Throws: `alreadyThere` where something stands at the path, also for a second join;
  ///   `keyringMissing` where the source's lines are sealed and it has no keyring;
  ///   `passphraseNeeded` where the source is protected and was not opened.
  public static func join(
    from source: StoreFolder, _ folder: StoreFolder, on disk: D, callsign: String, machine: String,
    now: Int64, at: WallTime, protection: Protection? = nil, stateFolder: String? = nil
  ) throws(RecordFailure) -> ReviewStore<D> {
    var store: ReviewStore<D>
    var brought: [OrderHere] = []
    do throws(StoreError) {
      guard let id = try StoreFolder.readID(in: source, on: disk) else {
        throw .notAStore(source.path, because: "it has no review.json")
      }
      let isProtected = try KeyringFile(source, on: disk).isThere()
      guard isProtected == (protection != nil) else { throw .passphraseNeeded(source.path) }
      let found = try journals(
        in: source, id: id, on: disk, now: now, isProtected: isProtected)
      let union = review([], and: found.files.map(\.bytes), of: id, protection?.key)
      // What was erased is never written here, also when the other store still has it.
      brought = (stateFolder.map { ErasedHere(in: $0, on: disk).orders(of: id) } ?? [])
        .filter { !$0.isOfSealed && !$0.isPrivate }
      let lost = union.lost(of: brought)
      let back = union.going(by: lost)
      let clean = found.files.map {
        ($0.name, withoutErased($0.bytes, by: union, and: back))
      }
      let device = Device(callsign: callsign, machine: machine)
      try make(
        folder, id: id, device: device, journals: clean, protection?.keyring, on: disk, now: now)
      do throws(StoreError) {
        store = try ReviewStore.open(
          folder, on: disk, callsign: callsign, machine: machine, now: now, key: protection?.key)
      } catch {
        disk.discard(folder)
        throw error
      }
      store.joining = Joining(
        files: found.files.map(\.name), leftOut: found.leftOut, cut: found.cut,
        restored: union.records(of: lost.flatMap(\.back).map(\.ref)))
    } catch {
      throw .store(error)
    }
    var joined = try begun(store, with: [], now: now, at: at)
    joined.stateFolder = stateFolder
    joined.ordersBrought = brought
    joined.eraseRestored(now: now, at: at)
    joined.keepAnchor()
    return joined
  }

  /// Writes a new store's first entries; without them there is no store.
  private static func begun(
    _ made: consuming ReviewStore<D>, with changes: [Change], now: Int64, at: WallTime
  ) throws(RecordFailure) -> ReviewStore<D> {
    var store = made
    do {
      try store.record(changes, now: now, at: at)
    } catch {
      // In its place there may be another by now, with entries.
      if store.place == nil || (try? store.checkPlace()) != nil {
        store.disk.discard(store.folder)
      } else {
        HalfMade(of: store.folder, on: store.disk).sweepUnbegun()
      }
      throw error
    }
    store.keepAnchor()
    return store
  }

  static func make(
    _ folder: StoreFolder, id: ReviewID, device: Device,
    journals: [(name: String, bytes: [UInt8])], _ keyring: Keyring?, on disk: D, now: Int64,
    locals: [(name: String, bytes: [UInt8])] = [], packs: [(name: String, bytes: [UInt8])] = []
  ) throws(StoreError) {
    // What a killed program was putting in this place comes first: it is not nobody's.
    try SwitchNames(folder).finish(on: disk)
    let parent = folder.parent
    let halfMade = HalfMade(of: folder, on: disk)
    halfMade.sweep(now: now, of: id)
    halfMade.sweepUnbegun()
    let making = halfMade.next
    var made = making
    var lock: FileHandle?
    // Closing gives the lock back, wherever its file stands by then.
    defer { if let lock { disk.close(lock) } }
    do {
      if try disk.status(at: folder.path) != nil { throw StoreError.alreadyThere(folder.path) }
      try disk.makeFolders(parent)
      for path in [making.path, making.journal, making.local, making.drafts] {
        try disk.makeFolder(path)
      }
      let held = try disk.open("\(making.local)/lock", .createOrOpen)
      lock = held
      _ = try disk.claim(held)
      // Before the first line: a half that is left behind says whose it is.
      try disk.replaceFile("review.json", in: making.path, with: StoreFolder.reviewJSON(id))
      for file in journals { try disk.replaceFile(file.name, in: making.journal, with: file.bytes) }
      for file in locals { try disk.replaceFile(file.name, in: making.local, with: file.bytes) }
      if !packs.isEmpty { try disk.makeFolder(making.packs) }
      for file in packs { try disk.replaceFile(file.name, in: making.packs, with: file.bytes) }
      if let keyring { try KeyringFile(making, on: disk).replace(with: keyring) }
      try disk.replaceFile(
        "device.json", in: making.local, with: device.json(isProtected: keyring != nil))
      try disk.syncFolder(making.path)
      try disk.rename(making.path, to: folder.path)
      made = folder
      try disk.syncFolder(parent)
    } catch {
      // Nobody has written into it: its lock is held.
      disk.discard(made)
      throw cannotMake(folder, error)
    }
  }

  private static func cannotMake(_ folder: StoreFolder, _ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error.takenBack
    case let error as DiskError: .cannotCreate(path: folder.path, because: error.reason)
    default: .cannotCreate(path: folder.path, because: "\(error)")
    }
  }

  private static func verdict(
    _ setup: JournalSetup, on disk: D, now: Int64
  ) throws(StoreError) -> Verdict {
    do { return try JournalFolder.verify(setup, on: disk, now: now) } catch {
      throw .journal(error)
    }
  }

  /// The journals of a foreign folder that hold something sound, without torn ends. Damage inside
  /// comes along: it is named here as it was there, and nothing sound behind it is lost.
  static func journals(
    in source: StoreFolder, id: ReviewID, on disk: D, now: Int64, isProtected: Bool
  ) throws(StoreError) -> (
    files: [(name: String, bytes: [UInt8])], leftOut: [String], cut: [TornTail]
  ) {
    var setup = JournalSetup(
      review: id, folder: source.journal, local: source.local, isProtected: isProtected)
    var verdict = try Self.verdict(setup, on: disk, now: now)
    if !isProtected, verdict.files.contains(where: { $0.boxed > 0 }) {
      // Without what opens them, sealed lines are of no use here, and no plain one may follow them.
      guard !source.isProtectedByLines(of: id, on: disk) else {
        throw .keyringMissing(source.path)
      }
      setup.isOpen = true
      verdict = try Self.verdict(setup, on: disk, now: now)
    }
    var files: [(name: String, bytes: [UInt8])] = []
    var leftOut: [String] = []
    for file in verdict.files {
      guard file.entries > 0 else {
        leftOut.append("\(file.file): \(file.damages.first.map { "\($0)" } ?? "nothing in it")")
        continue
      }
      let path = "\(source.journal)/\(file.file)"
      guard let bytes = try disk.wholeFile(path, limit: 1 << 30) else { continue }
      let end = file.torn.map { min(Int($0.offset), bytes.count) } ?? bytes.count
      files.append((file.file, Array(bytes[..<end])))
    }
    guard !files.isEmpty else {
      throw .notAStore(
        source.path,
        because: "no journal in it has a sound line. \(leftOut.joined(separator: ". "))")
    }
    return (files, leftOut, verdict.files.compactMap(\.torn))
  }
}

extension StoreFolder {
  /// The folder this one stands in; `.` for a bare name.
  var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
