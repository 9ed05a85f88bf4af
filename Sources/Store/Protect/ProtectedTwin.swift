// The protected store that takes an unprotected one's place: made beside it, read back and compared
// word for word, and only then put there. At every moment one of the two is whole and in its place,
// or the next program puts it there.

import Domain
import JSONText
import Journal
import Keyrings

/// A store's protected copy on its way.
public struct ProtectedTwin<D: Disk> {
  private let folder: StoreFolder
  private let disk: D
  private let now: Int64
  private let stateFolder: String?
  private var names: SwitchNames { SwitchNames(folder) }

  /// - Parameter stateFolder: the person's state folder, where it is noted what was erased here and
  ///   what was protected; nil for nowhere.
  public init(of folder: StoreFolder, on disk: D, now: Int64, stateFolder: String? = nil) {
    self.folder = folder
    self.stateFolder = stateFolder
    self.disk = disk
    self.now = now
  }

  /// Makes the copy, compares it, asks, puts it in the store's place and erases the old store.
  ///
  /// No other program appends meanwhile; one that has the old store open is refused afterwards.
  /// - Parameters:
  ///   - isAgreed: asked once the copy is there and is the same, with what is going to happen.
  /// - Returns: what was done; nil where it was not agreed, and nothing has changed but that what
  ///   was erased here and had come back is erased again.
  /// - Throws: `StoreError`; the store is then as it was, or what was begun is finished by the next
  ///   program that opens it.
  public func protect(
    _ protection: Protection, isAgreed: (Protecting) -> Bool
  ) throws(StoreError) -> Protecting? {
    try SwitchNames(folder).finish(on: disk)
    guard let id = try StoreFolder.readID(in: folder, on: disk) else {
      throw .notAStore(folder.path, because: "it has no review.json")
    }
    try KeyringFile(folder, on: disk).refuseToProtect()
    try refuseStrangers()
    let restored = try eraseRestored(id)
    let lock = try lock()
    defer {
      disk.unlock(lock)
      disk.close(lock)
    }
    // A copy of something else is somebody's last one.
    if try disk.isFolder(names.twin.path), try StoreFolder.readID(in: names.twin, on: disk) != nil,
      try !names.isCopy(names.twin, of: folder, on: disk)
    {
      throw .cannotProtect(
        folder.path, because: "\(names.twin.path) holds another review; move it away first")
    }
    disk.removeAll(names.twin.path)
    do throws(StoreError) {
      let (made, new) = try make(protection, id)
      var protecting = made
      protecting.restored = restored
      let asked = protecting
      guard disk.whileAsking({ isAgreed(asked) }) else {
        disk.removeAll(names.twin.path)
        return nil
      }
      defer { noteProtected(id, as: protection.keyring.review, new) }
      try names.switchOver(on: disk)
      return protecting
    } catch {
      // Once the old store has left its place, the copy is what there is.
      if (try? disk.isFolder(folder.path)) == true { disk.removeAll(names.twin.path) }
      throw error.takenBack
    }
  }

  /// Erases again what was erased here and came back, as when a backup is put back: the copy has
  /// another id, and no list would know of it there.
  ///
  /// - Returns: how many records that were.
  /// - Throws: `cannotProtect` where they could not be taken out.
  private func eraseRestored(_ id: ReviewID) throws(StoreError) -> Int {
    guard let stateFolder,
      ErasedHere(in: stateFolder, on: disk).list(of: id, in: folder.path) != nil
    else { return 0 }
    var store = try ReviewStore.open(folder, on: disk, machine: "", now: now)
    store.stateFolder = stateFolder
    let count = store.restored(now: now)
    store.eraseRestored(
      now: now, at: WallTime(millisecondsSince1970: now, offsetMinutes: 0))
    guard store.lostOrders().isEmpty, store.restored(now: now) == 0 else {
      throw .cannotProtect(
        folder.path,
        because: "words that had been erased are back in it, as when a backup is put back, and "
          + "could not be taken out: save in it once, which tries that again")
    }
    return count
  }

  /// Notes that the review in this place has another id now, once it has.
  private func noteProtected(
    _ id: ReviewID, as other: ReviewID, _ new: [EntryHash: EntryHash]
  ) {
    guard let stateFolder, (try? StoreFolder.readID(in: folder, on: disk)) == other else { return }
    ErasedHere(in: stateFolder, on: disk).noteProtected(id, as: other, in: folder.path, new)
  }

  /// Nothing that is not this program's goes with the old store.
  private func refuseStrangers() throws(StoreError) {
    try refuseStrangers(in: folder.path) { OwnNames.parts.contains($0) }
    try refuseStrangers(in: folder.journal) { $0.hasSuffix(".jsonl") && !$0.hasPrefix("~") }
    try refuseStrangers(in: folder.local) { name in
      OwnNames.localFolders.contains(name) || OwnNames.isLocalFile(name)
        || OwnNames.isJournal(name, "private")
    }
  }

  private func refuseStrangers(
    in path: String, _ isKnown: (String) -> Bool
  ) throws(StoreError) {
    guard try disk.isFolder(path) else { return }
    let strangers = try list(path).filter {
      !isKnown($0) && WholeFile.target(ofTemporary: $0) == nil && $0 != ".DS_Store"
    }
    guard let first = strangers.min() else { return }
    throw .cannotProtect(
      folder.path,
      because: "\(path)/\(first) is not Alongside's, and would go with the old store; move it away")
  }

  private func lock() throws(StoreError) -> FileHandle {
    let path = "\(folder.local)/lock"
    do throws(DiskError) {
      let handle = try disk.open(path, .createOrOpen)
      if try disk.lock(handle, waitMilliseconds: 5_000) { return handle }
      disk.close(handle)
    } catch {
      throw .file(path: path, because: error.reason)
    }
    throw .journal(.locked(path))
  }

  /// - Returns: what it is about, and what each entry is called in the copy.
  private func make(
    _ protection: Protection, _ id: ReviewID
  ) throws(StoreError) -> (Protecting, [EntryHash: EntryHash]) {
    let originals = try Chain.all(in: folder, id, on: disk, now: now)
    let schools = Chain.schools(in: originals)
    var protecting = Protecting(pages: try pages())
    var random = SystemRandomNumberGenerator()
    let copy = try SealedCopy(of: originals, for: protection, at: folder.path, random: &random)
    let twin = names.twin
    do throws(DiskError) {
      for path in [twin.path, twin.journal, twin.local, twin.drafts] { try disk.makeFolder(path) }
    } catch {
      throw .cannotCreate(path: twin.path, because: error.reason)
    }
    for file in copy.files {
      let place = file.home == .journal ? twin.journal : twin.local
      try disk.replaceFile(file.name, in: place, with: file.bytes)
    }
    let device = try copyBesides(copy, to: twin, protection)
    let others = ReviewStore<D>.pathsLeft(of: folder, from: device?.carriedFrom, on: disk)
    protecting.folders = ReviewStore<D>.plain(others, of: id, on: disk)
      + (device.map { ReviewStore<D>.plainOriginal(of: $0, in: folder, of: id, on: disk) } ?? [])
    protecting.carried = CarriedWords.beside(
      folder, of: Set(copy.map.old.map { EntryRef($0) }), on: disk, now: now)
    protecting.documents = try copyExports(copy, to: twin, protection, without: protecting.pages)
    try copyFiles("\(folder.local)/receipts", to: "\(twin.local)/receipts") {
      KeptReceipt.withoutSchool($0, schools: schools)
    }
    try disk.replaceFile("anchor.json", in: twin.local, with: copy.anchor.json)
    try SwitchNames.note(id, in: twin, on: disk)
    try KeyringFile(twin, on: disk).replace(with: protection.keyring)
    try disk.replaceFile(
      "review.json", in: twin.path, with: StoreFolder.reviewJSON(protection.keyring.review))
    try compare(copy, in: twin, protection)
    protecting.lines = copy.words.count
    return (protecting, copy.map.new)
  }

  /// Pages to print that stand in the store, by name.
  private func pages() throws(StoreError) -> [String] {
    let path = "\(folder.local)/pages"
    guard try disk.isFolder(path) else { return [] }
    return try list(path).filter { WholeFile.target(ofTemporary: $0) == nil }
  }

  /// Drafts, the laptop's own file, numbers of habits, where the review went on, and its packs.
  ///
  /// - Returns: what the laptop's own file says now; nil where there is none that can be read.
  private func copyBesides(
    _ copy: SealedCopy, to twin: StoreFolder, _ protection: Protection
  ) throws(StoreError) -> Device? {
    let bytes = try disk.wholeFile("\(folder.local)/device.json", limit: 1 << 20)
    var found = bytes.flatMap { Device(json: $0) }
    // By the writers that it has now.
    let original = found.flatMap { CopiedStore($0, in: folder, on: disk)?.original }
    if var device = found {
      func new(_ writer: StoredWriter) -> StoredWriter? { copy.map.writers[writer] }
      device.writer = device.writer.flatMap(new)
      device.privateWriter = device.privateWriter.flatMap(new)
      device.sealedWriter = device.sealedWriter.flatMap(new)
      func all(_ writers: [StoredWriter]) -> [StoredWriter] {
        writers.flatMap { copy.map.histories[$0] ?? [] }
      }
      device.writers = all(device.writers)
      device.elsewhere = all(device.elsewhere)
      device.carried = all(device.carried)
      device.after = device.after.flatMap(new)
      device.privateAfter = device.privateAfter.flatMap(new)
      device.copiedFrom = original ?? device.copiedFrom
      device.folder = device.folder.map { _ in Whereabouts(twin, at: folder.path, on: disk) }
      // Kept only where nothing sealed says it.
      let isSaid = device.writer != nil
      try disk.replaceFile(
        "device.json", in: twin.local, with: device.json(isProtected: isSaid))
      found = device
    }
    for (window, draft) in try drafts() {
      let mapped = copy.map.mapped(draft)
      let bytes: [UInt8]
      do { bytes = try mapped.file(protection.key) } catch { throw .journal(error) }
      let name = KeptDraft.fileName(mapped.name, window: window, key: protection.key)
      try disk.replaceFile(name, in: twin.drafts, with: bytes)
    }
    // Numbers of one's own habits with words; no words.
    if let mirror = try disk.wholeFile("\(folder.local)/mirror.json", limit: 1 << 20) {
      try disk.replaceFile("mirror.json", in: twin.local, with: mirror)
    }
    // Where the review went on it is still plain, and doctor says so.
    let note = CarriedOnNote.name
    if let bytes = try disk.wholeFile("\(folder.local)/\(note)", limit: 1 << 16) {
      try disk.replaceFile(note, in: twin.local, with: bytes)
    }
    try copyFiles(folder.packs, to: twin.packs)
    return found
  }

  /// What was written out before: an erasing to come must still find it. Pages that go with the old
  /// store are nowhere to be found.
  ///
  /// - Returns: what is listed and still there, as paths, sorted.
  private func copyExports(
    _ copy: SealedCopy, to twin: StoreFolder, _ protection: Protection, without pages: [String]
  ) throws(StoreError) -> [String] {
    let path = "\(folder.local)/\(ExportListFile.name)"
    switch ExportListFile(try disk.wholeFile(path), key: nil) {
    case .none: return []
    case .damaged, .unread:
      throw .cannotProtect(
        folder.path,
        because: "\(path) is damaged, and what it names could not be found again; the next export "
          + "or erasing keeps it aside")
    case .whole(let files):
      let ends = pages.map { "/\(folder.name)/local/pages/\($0)" }
      let staying = files.filter { file in !ends.contains { file.path.hasSuffix($0) } }
      let bytes: [UInt8]
      do throws(JournalError) {
        let mapped = staying.map { copy.map.mapped($0) }
        bytes = try ExportListFile.bytes(mapped, key: protection.key)
      } catch {
        throw .journal(error)
      }
      try disk.replaceFile(ExportListFile.name, in: twin.local, with: bytes)
      return Set(staying.map(\.path)).filter { ((try? disk.status(at: $0)) ?? nil) != nil }.sorted()
    }
  }

  private func copyFiles(
    _ source: String, to target: String, changing: ([UInt8]) -> [UInt8] = { $0 }
  ) throws(StoreError) {
    guard try disk.isFolder(source) else { return }
    do throws(DiskError) { try disk.makeFolder(target) } catch {
      throw .cannotCreate(path: target, because: error.reason)
    }
    for name in try list(source) {
      guard let bytes = try disk.wholeFile("\(source)/\(name)") else { continue }
      try disk.replaceFile(name, in: target, with: changing(bytes))
    }
  }

  /// Every draft, or an error: one that cannot be read would go with the old store.
  private func drafts() throws(StoreError) -> [(window: Int, draft: KeptDraft)] {
    guard try disk.isFolder(folder.drafts) else { return [] }
    var drafts: [String: KeptDraft] = [:]
    for name in try list(folder.drafts) {
      guard let bytes = try disk.wholeFile("\(folder.drafts)/\(name)", limit: 4 << 20) else {
        continue
      }
      guard let draft = KeptDraft(file: bytes, key: nil) else {
        // What a killed program left of a replacement may be cut short; a draft in place may not.
        if WholeFile.target(ofTemporary: name) != nil { continue }
        throw .cannotProtect(folder.path, because: "\(folder.drafts)/\(name) cannot be read")
      }
      // A replacement that was never put in place counts as the file it was for.
      let place = WholeFile.target(ofTemporary: name) ?? name
      if drafts[place].map({ $0.at <= draft.at }) ?? true { drafts[place] = draft }
    }
    return drafts.sorted { $0.key < $1.key }.map {
      (KeptDraft.window(ofFile: $0.key) ?? 1, $0.value)
    }
  }

  private func list(_ path: String) throws(StoreError) -> [String] {
    do { return try disk.list(path).sorted() } catch {
      throw .file(path: path, because: error.reason)
    }
  }

  /// Reads the copy from the disk as a stranger would, and compares every word.
  private func compare(
    _ copy: SealedCopy, in twin: StoreFolder, _ protection: Protection
  ) throws(StoreError) {
    guard try KeyringFile(twin, on: disk).read() == protection.keyring else {
      throw .cannotProtect(folder.path, because: "the keyring of the copy is not as it was written")
    }
    var found: Set<EntryHash> = []
    var isSame = true
    for home in LineHome.allCases {
      let setup = home.setup(in: twin, protection.keyring.review, isProtected: true)
      let verdict: Verdict
      do {
        verdict = try JournalFolder.verify(setup, on: disk, now: now) { line in
          let expected = copy.words[line.entry.hash]
          found.insert(line.entry.hash)
          if expected == nil || expected != protection.key.open(line.entry) { isSame = false }
        }
      } catch {
        throw .journal(error)
      }
      isSame = isSame && verdict.isSound
    }
    guard isSame, found.count == copy.words.count else {
      throw .cannotProtect(folder.path, because: "the copy does not read as the original does")
    }
  }
}
