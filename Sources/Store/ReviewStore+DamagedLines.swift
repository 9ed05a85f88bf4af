// Erasing what stands in a damaged line. Its hash cannot be trusted, so no order can name it, and
// nothing of this is told to other laptops: the bytes go from the files that can be reached from
// here, the damage stays named, and whoever has the line elsewhere is said to have it.

import Domain
import JSONText
import Journal

/// A line of one of a store's journal files, as `verify` names it.
public struct LinePlace: Hashable, Sendable {
  /// The file's name, without a folder.
  public var file: String
  /// Counted from 1.
  public var line: Int

  /// From `FILE:LINE`, with or without `journal/` or `local/`; nil for a name of anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasSuffix(".jsonl"), let line = Int(parts[1]), line > 0 else {
      return nil
    }
    let path = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let file = path.last, file != ".jsonl", path.count <= 2 else { return nil }
    if path.count == 2, path[0] != Self.folder(of: file) { return nil }
    self.file = String(file)
    self.line = line
  }

  private static func folder(of file: Substring) -> Substring {
    let isLocal = ["private", "sealed"].contains { OwnNames.isJournal(String(file), $0) }
    return isLocal ? "local" : "journal"
  }

  /// Whether it is of what is under seal.
  public var isSealed: Bool { OwnNames.isJournal(file, "sealed") }
  var isPrivate: Bool { OwnNames.isJournal(file, "private") }

  /// As it is named to people: `journal/3f9a1c20b7d4.jsonl:14`.
  public var path: String { "\(Self.folder(of: Substring(file)))/\(file):\(line)" }
}

extension ReviewStore {
  /// Whether a damaged line stands there whose words may go.
  public func isDamaged(_ place: LinePlace, now: Int64) throws(StoreError) -> Bool {
    try damagedBytes(at: place, now: now) != nil
  }

  private func damagedBytes(
    at place: LinePlace, now: Int64
  ) throws(StoreError) -> [UInt8]? {
    if place.isSealed {
      let file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      return try file.damagedLine(place)
    }
    do throws(JournalError) {
      return place.isPrivate
        ? try privateJournal.damagedLine(place.line, of: place.file)
        : try journal.damagedLine(place.line, of: place.file)
    } catch {
      throw .journal(error)
    }
  }

  /// Takes damaged lines away, wherever in this store and in this review's other folders the same
  /// bytes stand, and what lies about that holds their words, as far as these can be read.
  ///
  /// - Returns: the receipt; where the words stand in a sound line still, that file is named.
  /// - Throws: `store`; `erasing` within it where some file was done and another was not: the same
  ///   call goes on.
  public mutating func eraseDamaged(
    _ places: [LinePlace], because reason: Erasure.Reason, requester: String, now: Int64,
    at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    var receipt = ErasureReceipt(items: [], reason: reason, requester: requester, at: at)
    do throws(StoreError) {
      var settled = Settled()
      var texts: Set<[UInt8]> = []
      for place in places {
        guard let bytes = try damagedBytes(at: place, now: now) else { continue }
        texts.insert(bytes)
        // The line that was named goes last: while it stands, whoever was stopped can name it
        // again.
        let words = ErasedWords(inDamaged: [bytes], in: review)
        try sweepFiles(of: words, in: [], &settled)
        settled.tornEnds += try sweep("\(folder.local)/torn") { $1.holds(bytes) }
        for (path, isAhead) in pathsLeft() {
          settled.foldersLeft.append(
            blank(bytes, of: place, holding: words, at: path, isAhead, now: now))
        }
        settled.files += try blank(bytes, of: place, now: now)
        receipt.damagedLines.append(place.path)
      }
      settled.strays = strays()
      receipt.add(settled)
      // Files of local/ never leave this laptop.
      receipt.wasShared = places.contains { !$0.isPrivate && !$0.isSealed }
      if receipt.wasShared { receipt.holders = holders }
      receipt.soundCopies = soundFiles(holding: ErasedWords(inDamaged: texts, in: review))
    } catch {
      throw .store(error)
    }
    return receipt
  }

  /// - Returns: the files that were rewritten, as paths within the store.
  private mutating func blank(
    _ line: [UInt8], of place: LinePlace, now: Int64
  ) throws(StoreError) -> [String] {
    try checkPlace()
    var files: [String] = []
    if !place.isSealed {
      var sealed = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      files += try sealed.blank(line, last: "", now: now).map { "local/\($0)" }
    }
    for isPrivate in place.isPrivate ? [false, true] : [true, false] {
      do throws(JournalError) {
        let done = isPrivate
          ? try privateJournal.blank([line], last: place.file, now: now)
          : try journal.blank([line], last: place.file, now: now)
        _ = take(done.news, isPrivate: isPrivate)
        files += done.files.map { (isPrivate ? "local/" : "journal/") + $0 }
      } catch {
        throw .erasing("\(error)")
      }
    }
    if place.isSealed {
      var sealed = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      files += try sealed.blank(line, last: place.file, now: now).map { "local/\($0)" }
    }
    return files
  }

  private func blank(
    _ line: [UInt8], of place: LinePlace, holding words: ErasedWords, at path: String,
    _ isAhead: Bool, now: Int64
  ) -> FolderLeft {
    guard var other = storeLeft(at: path, now: now) else {
      return FolderLeft(path: path, fate: .away, isAhead: isAhead)
    }
    do throws(StoreError) {
      _ = try other.blank(line, of: place, now: now)
    } catch {
      return FolderLeft(path: path, fate: .holding, reason: "\(error)", isAhead: isAhead)
    }
    let isClean = other.soundFiles(holding: words).isEmpty
    return FolderLeft(path: path, fate: isClean ? .erased : .holding, isAhead: isAhead)
  }

  /// Journal files of this store in which the words stand all the same, as paths within it.
  private func soundFiles(holding words: ErasedWords) -> [String] {
    let shared = ((try? disk.list(folder.journal)) ?? []).sorted().map { "journal/\($0)" }
    let own = ["private", "sealed"].flatMap { stem in
      ((try? disk.list(folder.local)) ?? []).sorted().filter { OwnNames.isJournal($0, stem) }
        .map { "local/\($0)" }
    }
    return (shared + own).filter { path in
      guard path.hasSuffix(".jsonl") else { return false }
      let bytes = (try? disk.wholeFile("\(folder.path)/\(path)", limit: 1 << 30)) ?? nil
      return bytes.map { words.areIn($0) } ?? false
    }
  }
}

extension ErasedWords {
  /// Fewer bytes may stand anywhere.
  private static var damagedBytesMin: Int { 12 }

  /// What can still be read of damaged lines: every text in the data of one that is JSON yet.
  init(inDamaged lines: Set<[UInt8]>, in review: Review) {
    var texts: [String] = []
    func gather(_ value: JSONValue) {
      if let text = value.string, text.utf8.count >= Self.damagedBytesMin { texts.append(text) }
      for item in value.array ?? [] { gather(item) }
      for member in value.object ?? JSONObject() where member.key != "at" { gather(member.value) }
    }
    for line in lines {
      guard let object = try? JSONReader.object(of: line),
        let data = object["body"]?.object?["data"]
      else { continue }
      gather(data)
    }
    self.init(typed: texts.filter { !Self.isReference($0) }, in: review)
  }

  private static func isReference(_ text: String) -> Bool {
    text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
  }
}

extension SealedFile {
  /// As `Journal.damagedLine`.
  func damagedLine(_ place: LinePlace) throws(StoreError) -> [UInt8]? {
    do { return try journal.damagedLine(place.line, of: place.file) } catch {
      throw .journal(error)
    }
  }

  /// As `Journal.blank`; the files that were rewritten.
  mutating func blank(
    _ line: [UInt8], last: String, now: Int64
  ) throws(StoreError) -> [String] {
    do { return try journal.blank([line], last: last, now: now).files } catch {
      throw .erasing("\(error)")
    }
  }
}
