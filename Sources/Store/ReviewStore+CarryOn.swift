// Going on in another folder when this one cannot take a line: its disk is full, it may not be
// written to, it is gone. The new folder gets everything that can still be read, byte for byte, and
// a writer of its own, so that no chain is ever continued in two places; the old one stays as it
// is. Words that are erased by now stay behind.

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
  /// How many records that were erased in the old folder came back there, as when a backup is put
  /// back, and did not come along.
  public var restored = 0
  /// Whether the old folder holds words that are erased by now, and that did not come along.
  public var leftErased = false

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
    // What is erased goes nowhere, also where the old folder could not let go of it yet, or has it
    // again without knowing. What was under seal first goes under seal in the new one.
    let here = ordersHere()?.orders ?? []
    let lost = isLocked ? [] : review.lost(of: here)
    let back = review.going(by: lost.filter { $0.here.order.reason != .sealed })
      .union(sealedBack(now: now).lines)
    let restored = restoredOrHidden(now: now)
    let leftErased = leaveErased(in: &journals, back) + leaveErased(in: &locals, back) > 0
    let packs = files(in: folder.packs, &isComplete) { !$0.hasPrefix(".") }
    var device = device
    device.leaveWriters(from: folder.path)
    // Another program may have put its own in the place while this was copied.
    try refuseReplaced()
    noteBegun(place)
    do throws(StoreError) {
      try Self.make(
        place, id: reviewID, device: device, journals: journals, keyring, on: disk, now: now,
        locals: locals, packs: packs)
    } catch {
      sweepHalfCopies(now: now)
      throw error
    }
    var next = try ReviewStore.open(
      place, on: disk, callsign: device.callsign, machine: device.machine, now: now, key: key)
    next.stateFolder = stateFolder
    next.ordersBrought = here
    next.eraseRestored(now: now, at: at)
    guard next.restored(now: now) == 0 else {
      disk.discard(place)
      sweepHalfCopies(now: now)
      throw .cannotCreate(
        path: place.path, because: "words that were erased could not be left out of it")
    }
    next.notices.removeAll { if case .restored = $0 { true } else { false } }
    var carried = CarriedOn(from: folder.path, files: journals.count, isComplete: isComplete)
    carried.restored = restored
    carried.leftErased = leftErased
    let gone = ErasedWords(of: review.entriesToNull, in: review)
    var kept: Set<KeptDraft> = []
    let alsoGone = wordsBack + lost.map { ErasedWords(of: $0.back, in: review) }
    for draft in withDrafts ? keptDrafts() : []
    where !gone.concerns(draft) && !alsoGone.contains(where: { $0.concerns(draft) }) {
      if (try? next.keep(draft)) != nil { kept.insert(draft) } else { carried.isComplete = false }
    }
    carried.drafts = kept.count
    next.noteCarriedDrafts(from: folder) { kept.contains($1) }
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

  /// Takes the words of known-erased entries out of copies of journals; says of how many.
  private func leaveErased(
    in files: inout [(name: String, bytes: [UInt8])], _ back: Set<EntryHash>
  ) -> Int {
    var count = 0
    for index in files.indices where files[index].name.hasSuffix(".jsonl") {
      let clean = Self.withoutErased(files[index].bytes, by: review, and: back)
      guard clean != files[index].bytes else { continue }
      files[index].bytes = clean
      count += 1
    }
    return count
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
