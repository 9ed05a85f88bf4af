// What an erasing does with documents that were written out earlier. One that held the words goes
// if it is as it was written: it can be written anew. One that somebody changed is theirs, and is
// named; so is one that is not where it was. And a list that somebody else wrote takes no file
// away.

import Domain
import Journal

extension ReviewStore {
  /// Looks into every listed document.
  ///
  /// - Parameter entries: those whose words go now.
  /// - Returns: nil where the list cannot be read now, which must not keep words from being erased;
  ///   the documents on it are looked into by the next erasing that can.
  mutating func sweepExports(
    of words: ErasedWords, in entries: [ReviewEntry]
  ) throws(StoreError) -> [ExportFate]? {
    guard !isLocked, isListThere else { return [] }
    let now = records(of: entries)
    // Those of an order that another program carried out are known by their names alone.
    let all = now.union(records(of: review.erasedEntries))
    var fates: [ExportFate] = []
    let disk = disk
    let secret = stateFolder.flatMap { ListSecret(in: $0, on: disk) }
    do throws(StoreError) {
      let trouble = try changeExports { files in
        let listed = files
        files.removeAll { export in
          let isOurs = secret?.proves(export) ?? false
          let judged = ExportSweep(export, isOurs: isOurs, among: listed, on: disk)
          guard let fate = judged.fate(words, now: now, all: all) else { return judged.isStale }
          if fate == .removed, let left = judged.remove() {
            fates.append(ExportFate(path: export.path, fate: left))
            return false
          }
          fates.append(ExportFate(path: export.path, fate: fate))
          return fate == .removed
        }
      }
      if trouble != nil { return nil }
    } catch {
      throw error.whileErasing
    }
    return fates
  }

  /// Documents on the list that were said to hold words which are erased by now: what an erasing
  /// could not reach, and what came back on a stick. Changes nothing. `removed` is one that goes as
  /// soon as somebody opens the review to write.
  public func documentsLeft() -> [ExportFate] {
    guard !isLocked, review.hasErasures, isListThere else { return [] }
    let erased = records(of: review.erasedEntries)
    let listed = listedExports()
    let secret = stateFolder.flatMap { ListSecret(in: $0, on: disk) }
    let nothing = ErasedWords(of: [], in: review)
    return listed.compactMap { export in
      guard !export.records.isDisjoint(with: erased) else { return nil }
      let isOurs = secret?.proves(export) ?? false
      return ExportSweep(export, isOurs: isOurs, among: listed, on: disk)
        .fate(nothing, now: erased, all: erased).map { ExportFate(path: export.path, fate: $0) }
    }
  }

  /// Takes away what an earlier erasing could not, and is as it was written; that is told.
  mutating func retryDocuments() throws(StoreError) {
    guard documentsLeft().contains(where: { $0.fate == .removed }) else { return }
    let fates = try sweepExports(of: ErasedWords(of: [], in: review), in: []) ?? []
    notices += fates.filter { $0.fate == .removed }.map { .documentLeft($0) }
  }

  /// A list that cannot be looked at is not one that is not there.
  private var isListThere: Bool {
    do throws(DiskError) {
      return try disk.status(at: "\(folder.local)/\(ExportListFile.name)") != nil
    } catch {
      return true
    }
  }

  private func records(of entries: [ReviewEntry]) -> Set<EntryRef> {
    // Of the set-up the words alone tell: what still stands of it is in every document.
    Set(entries.filter { $0.kind != "review" }.map { review.record($0.ref)?.ref ?? $0.ref })
  }
}

/// One listed document and what stands in its place.
private struct ExportSweep<D: Disk> {
  private let export: ListedExport
  /// Whether this laptop wrote the line.
  private let isOurs: Bool
  private let disk: D
  private let status: FileStatus?
  /// Whether what stands there could not even be looked at.
  private let isOutOfSight: Bool
  private let bytes: [UInt8]?
  /// Whether another one on the list tells what stands there now.
  let isStale: Bool

  init(_ export: ListedExport, isOurs: Bool, among listed: [ListedExport], on disk: D) {
    self.export = export
    self.isOurs = isOurs
    self.disk = disk
    do throws(DiskError) {
      status = try disk.status(at: export.path)
      isOutOfSight = false
    } catch {
      status = nil
      isOutOfSight = true
    }
    let isFile = status?.kind == .regular
    bytes = isFile ? (try? disk.wholeFile(export.path, limit: bytesMax)) ?? nil : nil
    let digest = bytes.map { ExportListFile.digest($0) }
    isStale =
      isOurs && digest != nil && digest != export.digest
      && listed.contains { $0.path == export.path && $0.digest == digest }
  }

  private var isAsWritten: Bool {
    bytes.map { ExportListFile.digest($0) == export.digest } ?? false
  }

  /// Nil where it has nothing to do with the words.
  func fate(
    _ words: ErasedWords, now: Set<EntryRef>, all: Set<EntryRef>
  ) -> ExportFate.Fate? {
    if isStale { return nil }
    guard isOurs else { return claim(words, now: now, all: all) }
    if isOutOfSight { return .unread }
    // A stick that is not plugged in now may come back: its files stay listed.
    guard status != nil else { return export.records.isDisjoint(with: now) ? nil : .away }
    guard let bytes else { return .unread }
    let held = !export.records.isDisjoint(with: all)
    let isClosed = closedFormats.contains(export.format)
    let isRead = !isClosed && words.areRead(in: bytes)
    if isAsWritten, held || isRead { return .removed }
    if isRead { return .changed }
    return held || isClosed ? .unread : nil
  }

  /// What is said of a line that somebody else may have written: what stands in the file, where it
  /// can be looked into, and of the rest only what the line claims.
  private func claim(
    _ words: ErasedWords, now: Set<EntryRef>, all: Set<EntryRef>
  ) -> ExportFate.Fate? {
    let isClosed = closedFormats.contains(export.format)
    if let bytes, !isClosed, words.areRead(in: bytes) { return .changed }
    return export.records.isDisjoint(with: status == nil ? now : all) ? nil : .claimed
  }

  /// Takes the document away, durably; what is to be said of it where that cannot be done. One that
  /// a power cut may bring back stays on the list.
  func remove() -> ExportFate.Fate? {
    do throws(DiskError) { try disk.remove(export.path) } catch { return .changed }
    do throws(DiskError) { try disk.syncFolder(StoreFolder(export.path).parent) } catch {
      return .away
    }
    return nil
  }
}

/// The most that is read of a document.
private let bytesMax = 64 << 20

/// Formats whose bytes are packed, so that words cannot be looked for in them.
private let closedFormats: Set<String> = ["docx", "odt", "pdf", "qdc"]
