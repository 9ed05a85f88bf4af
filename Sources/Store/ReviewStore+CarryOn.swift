// Going on in another folder when this one cannot take a line: its disk is full, it may not be
// written to, it is gone. The new folder gets everything that can still be read, byte for byte, and
// a writer of its own, so that no chain is ever continued in two places; the old one stays as it
// is.

import Domain
import JSONText
import Journal
import Keyrings

/// What came along into another folder.
public struct CarriedOn: Hashable, Sendable {
  /// The folder that was left.
  public var from: String
  /// How many journal files came along.
  public var files: Int
  /// Whether nothing of the old folder had to be left out.
  public var isComplete: Bool
  /// How many drafts came along.
  public var drafts = 0
  /// How many records came along under seal.
  public var sealed = 0

  public init(from: String, files: Int, isComplete: Bool) {
    self.from = from
    self.files = files
    self.isComplete = isComplete
  }
}

extension ReviewStore {
  /// Makes a store of the same review in another folder, with what this one holds: every writer's
  /// journal, thoughts, what is under seal, keys and packs.
  ///
  /// Nothing here changes, but for a note of where the review went, if it can be written.
  ///
  /// - Parameter withDrafts: whether what was being typed comes along as well. A screen has that at
  ///   hand, and knows what of it has been saved since.
  /// - Throws: `alreadyThere` where something stands at the path; `cannotCreate` where the folder
  ///   takes no file; `journal` with `replaced` where another review stands in this one's place by
  ///   now; `keyringMissing` where the review is protected and nothing opens it. Then nothing is
  ///   left of the attempt.
  public func carryOn(
    to place: StoreFolder, now: Int64, at: WallTime, withDrafts: Bool = false
  ) throws(StoreError) -> ReviewStore<D> {
    guard !(place.path + "/").hasPrefix(folder.path + "/") else {
      throw .cannotCreate(path: place.path, because: "it lies inside the folder to be left")
    }
    try refuseReplaced()
    let keyring = try keyringToCarry()
    var isComplete = true
    var journals = files(in: folder.journal, &isComplete) { $0.hasSuffix(".jsonl") }
    if let own = ownLines(besides: journals) { journals.append(own) }
    let areJournalsWhole = isComplete
    var locals = files(in: folder.local, &isComplete) { name in
      OwnNames.isJournal(name, "private") || OwnNames.isJournal(name, "sealed")
        || name == "exports.json"
    }
    // What was known of files that did not come along would be taken for damage.
    if areJournalsWhole, isComplete, let anchor = anchorToCarry() { locals.append(anchor) }
    let packs = files(in: folder.packs, &isComplete) { !$0.hasPrefix(".") }
    var device = device
    device.leaveWriters(from: folder.path)
    // Another program may have put its own in the place while this was copied.
    try refuseReplaced()
    try Self.make(
      place, id: reviewID, device: device, journals: journals, keyring, on: disk, now: now,
      locals: locals, packs: packs)
    var next = try ReviewStore.open(
      place, on: disk, callsign: device.callsign, machine: device.machine, now: now, key: key)
    next.stateFolder = stateFolder
    var carried = CarriedOn(from: folder.path, files: journals.count, isComplete: isComplete)
    for draft in withDrafts ? keptDrafts() : [] {
      if (try? next.keep(draft)) != nil { carried.drafts += 1 } else { carried.isComplete = false }
    }
    carried.sealed =
      ((try? next.sealedRecords(now: now)) ?? SealedRecords()).items.count {
        !$0.isErased && !$0.isStillShown
      }
    next.carriedOn = carried
    noteCarriedOn(to: place, at: at)
    return next
  }

  /// What is copied must be of the review that is open: another one in its place, such as its
  /// protected copy, takes none of these words. Where the folder is gone, or says nothing, the
  /// review goes on from memory.
  ///
  /// - Throws: `journal` with `replaced`.
  public func refuseReplaced() throws(StoreError) {
    guard let id = (try? folder.identityByJournal(on: disk))?.id, id != reviewID else { return }
    throw .journal(.replaced(folder.path))
  }

  /// What opens the review in its next folder; nil for a review without a passphrase.
  private func keyringToCarry() throws(StoreError) -> Keyring? {
    guard isProtected else { return nil }
    guard let keyring = ((try? KeyringFile(folder, on: disk).read()) ?? nil) ?? keyring else {
      throw .keyringMissing(folder.path)
    }
    return keyring
  }

  /// Copies of a folder's plain files; what cannot be read is left out, and said so.
  private func files(
    in path: String, _ isComplete: inout Bool, where isWanted: (String) -> Bool
  ) -> [(name: String, bytes: [UInt8])] {
    guard let names = try? disk.list(path) else {
      // Packs are there only for some reviews; the rest always is.
      if path != folder.packs { isComplete = false }
      return []
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted() where isWanted(name) {
      let file = "\(path)/\(name)"
      guard (try? disk.status(at: file))??.kind == .regular else { continue }
      if let bytes = (try? disk.wholeFile(file, limit: 1 << 30)) ?? nil {
        files.append((name, bytes))
      } else {
        isComplete = false
      }
    }
    return files
  }

  /// What was seen of the files that come along.
  private func anchorToCarry() -> (name: String, bytes: [UInt8])? {
    let bytes = (try? disk.wholeFile("\(folder.local)/anchor.json")) ?? nil
    return bytes.flatMap { Anchor(json: $0) }.map { ("anchor.json", $0.json) }
  }

  /// This laptop's own lines from the file that is still open, where its folder has gone.
  private func ownLines(
    besides files: [(name: String, bytes: [UInt8])]
  ) -> (name: String, bytes: [UInt8])? {
    guard let own = try? journal.ownLines(), !files.contains(where: { $0.name == own.file }) else {
      return nil
    }
    return (own.file, own.bytes)
  }
}

// MARK: Where a review went

extension ReviewStore {
  static var noteName: String { "carried-on.json" }

  /// Leaves word in the old folder, as far as it takes any. Where the review went before stays
  /// known: what is erased later has to go there too.
  private func noteCarriedOn(to place: StoreFolder, at: WallTime) {
    let before = Self.carriedOnPlaces(of: folder, on: disk).filter { $0 != place.path }
    var object: JSONObject = [
      "format": "alongside.carried-on", "version": 1, "to": .string(place.path),
      "at": .string(at.description),
    ]
    if !before.isEmpty { object["before"] = .array(before.map { .string($0) }) }
    try? disk.replaceFile(
      Self.noteName, in: folder.local, with: object.bytes + [UInt8(ascii: "\n")])
  }

  /// Where this review went on; nil where it did not.
  static func carriedOnPlace(of folder: StoreFolder, on disk: D) -> String? {
    carriedOnPlaces(of: folder, on: disk).first
  }

  /// Every folder that this review went on in from here, the latest first.
  public var placesCarriedOn: [String] { Self.carriedOnPlaces(of: folder, on: disk) }

  /// Every folder that this review went on in, the latest first.
  static func carriedOnPlaces(of folder: StoreFolder, on disk: D) -> [String] {
    let bytes = (try? disk.wholeFile("\(folder.local)/\(noteName)", limit: 1 << 16)) ?? nil
    guard let object = bytes.flatMap({ try? JSONReader.object(of: $0) }),
      object["format"]?.string == "alongside.carried-on", let latest = object["to"]?.string
    else { return [] }
    return [latest] + (object["before"]?.array ?? []).compactMap(\.string)
  }
}
