// Records that were put under seal before a safeguarding stop: copies of their lines in a file of
// this laptop that nothing shows, searches, exports or exchanges. They may be evidence, so they go
// on one word only, and never by a date.

import Domain
import JSONText
import Journal
import Keyrings

/// The sealed file of a store, opened for one deed.
struct SealedFile<D: Disk>: ~Copyable {
  var journal: JournalFolder<D>
  private let key: ReviewKey?
  private(set) var lines: [SealedLine] = []
  /// Orders to erase sealed lines, with when they were given.
  private var erased: [(targets: Set<EntryHash>, requester: String, at: WallTime?)] = []
  /// When records were shown to hand them over, the latest time of each.
  private var shown: [EntryRef: WallTime] = [:]
  /// Damaged lines that say what they are of all the same, as file and line.
  private var readThough: Set<[String]> = []
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
      let news = try file.journal.catchUp(now: now)
      file.take(news)
      for name in Set(news.damages.map(\.file)).sorted() {
        let bytes = try WholeFile.read("\(setup.folder)/\(name)", limit: 1 << 30, on: disk)
        for line in DamagedLine.all(in: bytes ?? []) { file.take(line, of: name) }
      }
      return file
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      throw .file(path: setup.folder, because: "\(error)")
    }
  }

  /// The highest sound entry seen of each file, by file name.
  var known: [String: Known] { journal.known }

  /// What is wrong with the file, but for lines that say what they are of all the same.
  var damages: [Damage] {
    journal.damages.filter { !readThough.contains([$0.file, "\($0.line)"]) }
  }

  /// Entries whose words are under seal here, each with the name it has there.
  var sealed: Set<SealedName> {
    Set(lines.compactMap { $0.content.map { SealedName(entry: $0.entry, name: $0.named) } })
  }

  /// The field of the set-up that is under seal by a reference, with its entries; nil where it is
  /// of anything else.
  func field(_ ref: EntryRef) -> (name: String, entries: [EntryRef])? {
    let contents = lines.compactMap(\.content).filter { $0.record == ref && $0.field != nil }
    return contents.first.map { ($0.name, contents.map(\.entry)) }
  }

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

  /// The orders themselves. What the lines were of is known only while these have their words.
  var orders: [Erasure] {
    erased.map {
      Erasure(
        targets: $0.targets.map { EntryRef($0) }.sorted(), record: nil, reason: .safeguarding,
        requester: $0.requester)
    }
  }

  /// Lets go of lines that are not to be shown, in memory alone.
  mutating func hide(_ hidden: Set<EntryHash>) {
    for index in lines.indices where hidden.contains(lines[index].hash) {
      lines[index].content = nil
    }
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

  /// What is under seal of a record, in the order in which it was sealed; of a field of the set-up
  /// in the order in which it was written, and where a version only carried words over, not again.
  func versions(of record: EntryRef) -> [SealedVersion] {
    let contents = lines.compactMap(\.content).filter { $0.record == record }
    guard contents.contains(where: { $0.field != nil }) else { return contents.map(\.version) }
    var versions: [SealedVersion] = []
    for content in contents.sorted(by: { $0.clock < $1.clock })
    where versions.last?.texts != content.version.texts || content.version.isDamaged {
      versions.append(content.version)
    }
    return versions
  }

  /// When a record was last shown; nil while it was not, or not all that is under seal of it now.
  func shownAt(_ record: EntryRef) -> WallTime? {
    guard let shown = shown[record] else { return nil }
    let isOlder = lines.lazy.compactMap(\.content).contains { content in
      content.record == record && content.field != nil
        && content.at.map { $0.millisecondsSince1970 > shown.millisecondsSince1970 } ?? false
    }
    return isOlder ? nil : shown
  }

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
    let orders = erasure.pieces.map {
      EntryCoding.data(of: .erased($0), at: at, id: nil, replaces: [])
    }
    let writer = try append("erased", orders, now: now)
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

  /// Takes a line whose words were changed: which record it is of stands in them, as far as they
  /// can still be read.
  private mutating func take(_ line: DamagedLine, of file: String) {
    guard line.head.kind == Self.kind, case .plain(_, let words) = line.body,
      let data = try? JSONReader.object(of: words),
      let content = SealedLine.Content(data, isDamaged: true)
    else { return }
    lines.append(SealedLine(hash: line.hash, content: known(content, in: line.hash)))
    readThough.insert([file, "\(line.line)"])
  }

  /// A line's content by what names it here: a field of the set-up by the first line of it.
  private func known(_ content: SealedLine.Content, in hash: EntryHash) -> SealedLine.Content {
    guard let field = content.field else { return content }
    var content = content
    let first = lines.lazy.compactMap(\.content).first { $0.field == field }
    content.record = first?.record ?? EntryRef(hash)
    return content
  }

  private mutating func take(_ news: News) {
    for line in news.lines { take(line) }
  }

  private mutating func take(_ line: SoundLine) {
    let data = line.entry.words(key).flatMap { try? JSONReader.object(of: $0) }
    let at = data?["at"]?.string.flatMap { WallTime($0) }
    if line.entry.head.kind == Self.kind {
      var sealed = SealedLine(hash: line.entry.hash)
      sealed.content = data.flatMap { SealedLine.Content($0) }.map {
        known($0, in: line.entry.hash)
      }
      lines.append(sealed)
    } else if line.entry.head.kind == Self.shownKind {
      if let record = data?.ref("record"), let at { shown[record] = at }
    } else if line.entry.head.kind == "erased", let data {
      let targets = (data.refs("targets") ?? []).map { EntryHash($0) }
      erased.append((Set(targets), data["requester"]?.string ?? "", at))
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
        found.items[place].isDamaged = found.items[place].isDamaged || content.version.isDamaged
      } else {
        places[content.record] = found.items.count
        found.items.append(
          .init(
            record: content.record, name: content.name, at: content.at,
            shownAt: shownAt(content.record), versions: 1, isErased: false,
            wasTyped: content.draftFile != nil, isField: content.field != nil,
            isDamaged: content.version.isDamaged))
      }
    }
    for order in erased {
      found.items.append(.init(at: order.at, versions: order.targets.count, isErased: true))
    }
    return found
  }
}
