// Records that were put under seal before a safeguarding stop: copies of their lines in a file of
// this laptop that nothing shows, searches, exports or exchanges. They may be evidence, so they go
// on one word only, and never by a date.

import Domain
import JSONText
import Journal
import Keyrings

/// How much is under seal, and since when; never what.
public struct SealedRecords: Hashable, Sendable {
  /// One record under seal.
  public struct Item: Hashable, Sendable {
    /// The record; nil for one whose words are gone.
    public var record: EntryRef?
    /// What people called it; empty for one whose words are gone.
    public var name = ""
    /// When it was sealed; nil where that cannot be read.
    public var at: WallTime?
    /// When its words were last shown to hand them over; nil while they were not.
    public var shownAt: WallTime?
    public var versions: Int
    /// Whether its words were erased since.
    public var isErased: Bool
    /// Whether the words were in a field and nobody had saved them when they went under seal.
    public var wasTyped = false
    /// Whether the sealing was stopped half-way: the copy is here, and the words are in the journal
    /// still and in every view; of typed words, in the file that keeps what is typed.
    public var isStillShown = false
  }

  /// In the order in which they were sealed.
  public var items: [Item] = []
}

/// One version of a record under seal, with its words: for handing over, and for nothing else.
public struct SealedVersion: Hashable, Sendable {
  /// Everything a person typed into it, the main text first.
  public var texts: [String]
  /// The call-sign of its writer.
  public var by: String
  /// When it was written; nil where that cannot be read.
  public var at: WallTime?
}

/// The record that a sealed line belonged to.
struct SealedOwner: Hashable {
  var record: EntryRef
  /// What people called it.
  var name: String

  /// One line's content with what it takes to say later who wrote it and when.
  func underSeal(
    _ entry: StoredEntry, _ words: [UInt8], by callsign: String, at: WallTime
  ) -> JSONObject {
    [
      "at": .string(at.description), "record": .string(record.hex),
      "entry": .string(entry.hash.hex), "name": .string(name),
      "kind": .string(entry.head.kind), "writer": .string(entry.head.writer.hex),
      "seq": .integer(entry.head.seq), "clock": .integer(entry.head.clock),
      "by": .string(callsign),
      "data": .object((try? JSONReader.object(of: words)) ?? JSONObject()),
    ]
  }
}

/// A line of the sealed file.
struct SealedLine {
  /// The sealed line itself.
  var hash: EntryHash
  /// The record it belonged to, and which of its entries it holds; nil once its words are gone.
  var content: Content?

  struct Content {
    var record: EntryRef
    var entry: EntryRef
    var name: String
    var at: WallTime?
    /// The file that kept the words while they were typed; nil for those of a record.
    var draftFile: String?
    var version: SealedVersion
  }
}

/// The sealed file of a store, opened for one deed.
struct SealedFile<D: Disk>: ~Copyable {
  private var journal: JournalFolder<D>
  private let key: ReviewKey?
  private(set) var lines: [SealedLine] = []
  /// Orders to erase sealed lines, with when they were given.
  private var erased: [(targets: Set<EntryHash>, at: WallTime?)] = []
  /// When records were shown to hand them over, the latest time of each.
  private var shown: [EntryRef: WallTime] = [:]
  static var kind: String { "sealed" }
  private static var shownKind: String { "shown" }

  private init(_ journal: consuming JournalFolder<D>, _ key: ReviewKey?) {
    self.journal = journal
    self.key = key
  }

  /// Opens and reads the file; one that is not there is empty.
  static func open(
    _ setup: JournalSetup, on disk: D, now: Int64, key: ReviewKey?
  ) throws(StoreError) -> SealedFile<D> {
    do {
      var file = SealedFile(try JournalFolder(setup, on: disk), key)
      file.take(try file.journal.catchUp(now: now))
      return file
    } catch {
      throw .journal(error)
    }
  }

  /// The highest sound entry seen of each file, by file name.
  var known: [String: Known] { journal.known }

  /// Entries whose words are under seal here.
  var sealed: Set<EntryRef> { Set(lines.compactMap { $0.content?.entry }) }

  /// Under seal with their words, by record.
  func lines(of record: EntryRef) -> [EntryHash] {
    lines.filter { $0.content?.record == record }.map(\.hash)
  }

  /// Lines whose order to go has been given and whose words may still be there.
  var owed: Set<EntryHash> {
    let ordered = erased.reduce(into: Set<EntryHash>()) { $0.formUnion($1.targets) }
    let there = Set(lines.filter { $0.content != nil }.map(\.hash))
    return ordered.intersection(there.union(journal.halfErased))
  }

  /// Puts lines under seal; durable when this returns.
  /// - Returns: the new writer, where this began one.
  mutating func add(_ data: [JSONObject], now: Int64) throws(StoreError) -> StoredWriter? {
    try append(Self.kind, data, now: now)
  }

  /// Puts words under seal that were never saved; durable when this returns.
  /// - Parameters:
  ///   - data: the line without a name: they are called `U` and the number of their line among
  ///     those that went under seal, which no other ever has.
  ///   - check: asked with the lock held, before anything is written.
  /// - Returns: the new writer, where this began one, and the name.
  mutating func addTyped(
    _ data: JSONObject, now: Int64, check: () throws(JournalError) -> Void
  ) throws(StoreError) -> (writer: StoredWriter?, name: String) {
    let earlier = lines.count
    var name = ""
    let writer = try append(now: now) { (batch) throws(JournalError) in
      try check()
      let number = earlier + batch.news.lines.count { $0.entry.head.kind == Self.kind } + 1
      name = number < 10 ? "U0\(number)" : "U\(number)"
      var data = data
      data["name"] = .string(name)
      try batch.add(kind: Self.kind, data: data.bytes)
    }
    return (writer, name)
  }

  /// What is under seal of a record, in the order in which it was sealed.
  func versions(of record: EntryRef) -> [SealedVersion] {
    lines.compactMap { $0.content?.record == record ? $0.content?.version : nil }
  }

  /// When a record was last shown; nil while it was not.
  func shownAt(_ record: EntryRef) -> WallTime? { shown[record] }

  /// Notes that a record's words are shown to hand them over; durable when this returns.
  mutating func noteShown(
    _ record: EntryRef, by callsign: String, now: Int64, at: WallTime
  ) throws(StoreError) -> StoredWriter? {
    let data: JSONObject = [
      "at": .string(at.description), "record": .string(record.hex), "by": .string(callsign),
    ]
    return try append(Self.shownKind, [data], now: now)
  }

  /// Orders lines to go and nulls them. The order is durable first.
  mutating func erase(
    _ targets: [EntryHash], requester: String, now: Int64, at: WallTime
  ) throws(StoreError) -> (writer: StoredWriter?, nulled: Nulled) {
    let erasure = Erasure(
      targets: targets.map { EntryRef($0) }, record: nil, reason: .safeguarding,
      requester: requester)
    let order = EntryCoding.data(of: .erased(erasure), at: at, id: nil, replaces: [])
    let writer = try append("erased", [order], now: now)
    return (writer, try nullOwed(now: now))
  }

  /// Nulls what was ordered to go.
  mutating func nullOwed(now: Int64) throws(StoreError) -> Nulled {
    let owed = owed
    guard !owed.isEmpty else { return Nulled() }
    do { return try journal.null(owed, now: now) } catch { throw .erasing("\(error)") }
  }

  private mutating func append(
    _ kind: String, _ data: [JSONObject], now: Int64
  ) throws(StoreError) -> StoredWriter? {
    try append(now: now) { (batch) throws(JournalError) in
      for data in data { try batch.add(kind: kind, data: data.bytes) }
    }
  }

  private mutating func append(
    now: Int64, drafting: (inout Batch) throws(JournalError) -> Void
  ) throws(StoreError) -> StoredWriter? {
    let appended: Appended
    do {
      appended = try journal.append(now: now, seal: key, drafting: drafting)
    } catch {
      throw .journal(error)
    }
    take(appended.news)
    for line in appended.lines { take(line) }
    return appended.began?.writer
  }

  private mutating func take(_ news: News) {
    for line in news.lines { take(line) }
  }

  private mutating func take(_ line: SoundLine) {
    let data = line.entry.words(key).flatMap { try? JSONReader.object(of: $0) }
    let at = data?["at"]?.string.flatMap { WallTime($0) }
    if line.entry.head.kind == Self.kind {
      var sealed = SealedLine(hash: line.entry.hash)
      if let data, let record = data.ref("record"), let entry = data.ref("entry") {
        sealed.content = SealedLine.Content(
          record: record, entry: entry, name: data["name"]?.string ?? "", at: at,
          draftFile: data["draft"]?.string, version: SealedVersion(underSeal: data))
      }
      lines.append(sealed)
    } else if line.entry.head.kind == Self.shownKind {
      if let record = data?.ref("record"), let at { shown[record] = at }
    } else if line.entry.head.kind == "erased", let data {
      let targets = (data.refs("targets") ?? []).map { EntryHash($0) }
      erased.append((Set(targets), at))
    }
  }

  /// What may be said of the file without saying what is in it.
  var records: SealedRecords {
    var found = SealedRecords()
    var places: [EntryRef: Int] = [:]
    for line in lines {
      guard let content = line.content else { continue }
      if let place = places[content.record] {
        found.items[place].versions += 1
      } else {
        places[content.record] = found.items.count
        found.items.append(
          .init(
            record: content.record, name: content.name, at: content.at,
            shownAt: shown[content.record], versions: 1, isErased: false,
            wasTyped: content.draftFile != nil))
      }
    }
    for order in erased {
      found.items.append(.init(at: order.at, versions: order.targets.count, isErased: true))
    }
    return found
  }
}

extension SealedVersion {
  /// The words of an entry as they stand in a line under seal.
  fileprivate init(underSeal data: JSONObject) {
    let words = data["data"]?.object ?? JSONObject()
    let event = EntryReading.event(kind: data["kind"]?.string ?? "", words)
    texts =
      ([event?.text ?? EntryReading.words(of: words)] + (event?.sideTexts ?? []))
      .filter { !$0.isEmpty }
    by = data["by"]?.string ?? ""
    at = words["at"]?.string.flatMap { WallTime($0) }
  }
}
