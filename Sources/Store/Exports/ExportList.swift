// The documents that were written out of a review from this laptop: where, when, for whom and with
// whose words, kept in `local/exports.json`. An erasing looks into them, so that what it took from
// the journal is not left lying in a report. It lists files and never makes one. In a protected
// review the list is sealed: where a school's report lies says which school it is.

import Domain
import Journal

extension ReviewStore {
  /// The documents listed, the oldest first; of a damaged list, what can be read.
  public func listedExports() -> [ListedExport] {
    exportList().files
  }

  /// Files of `local/` that were the list and were found damaged, by name; the list itself among
  /// them while it is, or cannot be read. Empty where the list is sealed and locked.
  public func damagedExportLists() -> [String] {
    var names = exportListsAside()
    if !isLocked {
      switch exportList() {
      case .damaged, .unread: names.append(ExportListFile.name)
      case .none, .whole: break
      }
    }
    return names.sorted()
  }

  /// Damaged lists that were kept aside, by name.
  func exportListsAside() -> [String] {
    ((try? disk.list(folder.local)) ?? []).filter {
      $0.hasPrefix("\(ExportListFile.name).damaged")
    }.sorted()
  }

  /// Adds a document to the list, with the records whose words are in it. To be called before the
  /// document is written: a file that is listed and not there does no harm.
  ///
  /// - Parameter path: absolute.
  public mutating func listExport(
    _ path: String, format: String, audience: String, at: WallTime, bytes: [UInt8]
  ) throws(StoreError) {
    guard !isLocked else { throw .passphraseNeeded(folder.path) }
    try checkPlace()
    let records = recordsRead(in: bytes, audience)
    // What stands there now may outlast a write that fails.
    let there = ((try? disk.wholeFile(path, limit: Self.exportBytesMax)) ?? nil)
      .map { ExportListFile.digest($0) }
    var new = ListedExport(
      path: path, format: format, audience: audience, at: at.description,
      digest: ExportListFile.digest(bytes), records: records)
    new.mark = stateFolder.flatMap { ListSecret.kept(in: $0, on: disk) }?.mark(of: new) ?? ""
    let trouble = try changeExports { files in
      files.removeAll { $0.path == path && ($0.digest != there || $0.digest == new.digest) }
      files.append(new)
    }
    if let trouble {
      throw .file(path: "\(folder.local)/\(ExportListFile.name)", because: trouble)
    }
  }

  static var exportBytesMax: Int { 64 << 20 }

  /// Whatever else stands in the list's place is a damaged list.
  func exportList() -> ExportListFile {
    let path = "\(folder.local)/\(ExportListFile.name)"
    let limit = Self.exportBytesMax
    do throws(DiskError) {
      guard let status = try disk.status(at: path) else { return .none }
      guard status.kind == .regular, status.size <= limit else { return .damaged([]) }
      return ExportListFile(try WholeFile.read(path, limit: limit, on: disk), key: key)
    } catch {
      return .unread(because: error.reason)
    }
  }

  /// Reads the list, changes it and puts it back, with the store's lock held: two programs that
  /// list a document at once both do. A damaged list is kept aside, never written over.
  ///
  /// - Returns: why the list could not be read; then it is as it was. Nil where it was changed.
  mutating func changeExports(
    _ change: (inout [ListedExport]) -> Void
  ) throws(StoreError) -> String? {
    let lock: FileHandle
    do { lock = try journal.lock() } catch { throw .journal(error) }
    defer { disk.unlock(lock) }
    let list = exportList()
    if case .unread(let because) = list { return because }
    var files = list.files
    change(&files)
    if case .damaged = list { try setAside() } else if files == list.files { return nil }
    let bytes: [UInt8]
    do throws(JournalError) { bytes = try ExportListFile.bytes(files, key: key) } catch {
      throw .journal(error)
    }
    try disk.replaceFile(ExportListFile.name, in: folder.local, with: bytes)
    return nil
  }

  private func setAside() throws(StoreError) {
    let damaged = "\(ExportListFile.name).damaged"
    let path = "\(folder.local)/\(ExportListFile.name)"
    do throws(DiskError) {
      var name = damaged
      var count = 1
      while try disk.status(at: "\(folder.local)/\(name)") != nil {
        count += 1
        name = "\(damaged)-\(count)"
      }
      try disk.rename(path, to: "\(folder.local)/\(name)")
      try disk.syncFolder(folder.local)
    } catch {
      throw .file(path: path, because: error.reason)
    }
  }

  /// The records whose words can be read in a document, any version of them. Words too short to be
  /// told count as read where everything the team wrote is given out.
  private func recordsRead(in bytes: [UInt8], _ audience: String) -> Set<EntryRef> {
    var records: [EntryRef] = []
    var texts: [(owner: Int, text: String)] = []
    var read: Set<EntryRef> = []
    for entry in review.entries {
      guard let record = review.record(entry.ref)?.ref, Review.canBeErased(kind: entry.kind) else {
        continue
      }
      let typed = entry.typedTexts
      texts += typed.map { (records.count, $0) }
      records.append(record)
      let isShort = ReadableText.letters(entry.words).count < WordFinder.lettersMin
      if audience == "team", isShort, entry.event != nil, !entry.isPrivate { read.insert(record) }
    }
    return read.union(WordFinder(texts).owners(in: bytes).map { records[$0] })
  }
}
