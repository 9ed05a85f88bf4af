// Nulling bodies in every file of the folder, whoever wrote it. Each file is replaced as a whole,
// with the lock held, so that after any crash there is the old file or the new one; why a body has
// to go is not known here.

/// What nulling did.
public struct Nulled: Hashable, Sendable {
  /// What was found beside it, before and after.
  public var news = News()
  /// The files that were rewritten, by name.
  public var files: [String] = []
  /// The entries that lost a body, each once.
  public var entries: Set<EntryHash> = []
  /// Lines of the folder that are not sound, and so were left as they are.
  public var leftAlone: [Damage] = []

  public init() {}
}

extension Journal {
  /// Whether nulling looks into a file of this name: it is read as this review's, or left by an
  /// interrupted replacing of one that is.
  public func looksInto(_ name: String) -> Bool {
    guard FileName.isRead(name, setup.files) else {
      return WholeFile.target(ofTemporary: name).map { FileName.isRead($0, setup.files) } ?? false
    }
    return files[name]?.scan.isForeign != true
  }

  /// Nulls the bodies of entries in all files.
  ///
  /// Doing it again does nothing. After an error some files may have been done; the rest are done
  /// by another call. The next append goes on in the new file.
  /// - Parameter now: milliseconds since 1970 UTC, to judge foreign clocks by.
  /// - Throws: `locked`, `noLocks`, and `disk` where a file could not be read or replaced.
  /// - Complexity: linear in the bytes of all files.
  public mutating func null(
    _ targets: Set<EntryHash>, now: Int64
  ) throws(JournalError) -> Nulled {
    let lock = try lock()
    defer { disk.unlock(lock) }
    var result = Nulled()
    result.news = try catchUp(now: now)
    do throws(JournalError) {
      try rewriteAll(targets, &result)
      result.news.merge(try catchUp(now: now))
    } catch {
      pending.merge(before: result.news)
      throw error
    }
    halfErased.subtract(targets)
    result.leftAlone = damages.filter(\.isLine)
    return result
  }

  private mutating func rewriteAll(
    _ targets: Set<EntryHash>, _ result: inout Nulled
  ) throws(JournalError) {
    var unsure: DiskError?
    do throws(DiskError) {
      try sweep()
      for name in files.keys.sorted() where files[name]?.scan.isForeign == false {
        guard let nulling = try nulling(name, targets) else { continue }
        do throws(DiskError) { try replace(name, with: nulling.bytes) } catch {
          // The words have left this file for now, and must leave the others.
          guard error.isInPlace else { throw error }
          unsure = unsure ?? error
        }
        result.files.append(name)
        result.entries.formUnion(nulling.entries)
      }
    } catch {
      throw .disk(error)
    }
    // What could not be read may hold the words as well, and must not count as done.
    for name in unread.keys.sorted() {
      if case .unreadable(let error)? = unread[name]?.what { throw .disk(error) }
    }
    if let unsure { throw .disk(unsure) }
  }

  private func nulling(_ name: String, _ targets: Set<EntryHash>) throws(DiskError) -> Nulling? {
    // Most files hold none of them, and a foreign one may be larger than the memory; a damaged line
    // is looked at by itself.
    let isDamaged = files[name]?.scan.allDamages.isEmpty == false
    if !isDamaged, try Self.bodies(of: targets, in: name, setup, on: disk).isEmpty { return nil }
    let bytes = try WholeFile.read("\(setup.folder)/\(name)", limit: 1 << 30, on: disk)
    return bytes.flatMap { Nulling(of: $0, where: targets.contains) }
  }

  mutating func replace(_ name: String, with bytes: [UInt8]) throws(DiskError) {
    // Opened again for the next line, which syncs the folder, whatever becomes of this.
    own?.close()
    own = nil
    let unique = Hex.text(random.next(), digits: 16)
    try WholeFile.replace(name, in: setup.folder, with: bytes, unique: unique, on: disk)
  }

  /// Takes away, with the lock held, what a replacing left behind that was killed. Does nothing,
  /// and waits for nobody, where there is nothing.
  /// - Throws: `locked`, `noLocks`, and `disk`.
  public mutating func sweepLeftovers() throws(JournalError) {
    let files = setup.files
    let names = (try? disk.list(setup.folder)) ?? []
    guard names.contains(where: { Self.isLeftover($0, files) }) else { return }
    let lock = try lock()
    defer { disk.unlock(lock) }
    do throws(DiskError) { try sweep() } catch { throw .disk(error) }
  }

  private static func isLeftover(_ name: String, _ files: FileScheme) -> Bool {
    WholeFile.target(ofTemporary: name).map { FileName.isRead($0, files) } ?? false
  }

  /// Takes away what an earlier replacing left behind when it was killed: it holds bodies too.
  private func sweep() throws(DiskError) {
    for name in try disk.list(setup.folder)
    where WholeFile.target(ofTemporary: name).map({ FileName.isRead($0, setup.files) }) ?? false {
      try disk.remove("\(setup.folder)/\(name)")
    }
    // Also when nothing went now: an earlier replacing may not be durable yet.
    try disk.syncFolder(setup.folder)
  }
}

extension News {
  mutating func merge(_ later: News) {
    lines += later.lines
    nulled += later.nulled
    damages += later.damages
    clocksAhead += later.clocksAhead
  }

  /// Puts earlier news in front.
  mutating func merge(before earlier: News) {
    var all = earlier
    all.merge(self)
    self = all
  }
}

extension Damage {
  fileprivate var isLine: Bool {
    switch what {
    case .line, .more: true
    default: false
    }
  }
}
