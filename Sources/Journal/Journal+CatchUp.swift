// Reading what is new. Each file is read on from where it was read to, and nothing at all is read
// where size, time and identity are as they were.

/// Called for each new line, with its bytes.
typealias LineVisit = (LineShape, Place, UnsafeBufferPointer<UInt8>) -> Void

extension Journal {
  /// Reads what is new in all files since the last call. An unterminated last line is not there
  /// yet.
  /// - Parameter now: milliseconds since 1970 UTC, to judge foreign clocks by.
  /// - Throws: `disk` or `folderMissing` where the folder cannot be listed. A single file that
  ///   cannot be read is damage, in the news.
  /// - Complexity: linear in the bytes that are new; one look at each file otherwise.
  public mutating func catchUp(now: Int64) throws(JournalError) -> News {
    var lines: [SoundLine] = []
    var news = try catchUp(now: now) { lines.append($0) }
    news.lines = lines
    return news
  }

  /// The same, handing the lines over one by one instead of collecting them: `lines` stays empty.
  public mutating func catchUp(
    now: Int64, each: (SoundLine) -> Void
  ) throws(JournalError) -> News {
    let names = try names()
    for line in pending.lines { each(line) }
    var news = pending
    news.lines = []
    pending = News()
    read(names, now: now, &news) { shape, place, line in
      each(SoundLine(entry: shape.entry(in: line), place: place))
    }
    return news
  }

  /// Checks everything and counts what is new, without making values of any of it but the orders
  /// to erase.
  mutating func check(
    now: Int64
  ) throws(JournalError) -> (entries: Int, news: News, orders: [SoundLine]) {
    let names = try names()
    var entries = pending.lines.count
    var orders = pending.lines.filter { $0.entry.head.kind == Self.orderKind }
    var news = pending
    pending = News()
    read(names, now: now, &news) { shape, place, line in
      entries += 1
      guard line[shape.kind].elementsEqual(Self.orderKind.utf8) else { return }
      orders.append(SoundLine(entry: shape.entry(in: line), place: place))
    }
    return (entries, news, orders)
  }

  /// The kind of an order to erase (`design` 4).
  static var orderKind: String { "erased" }

  private mutating func read(
    _ names: [String], now: Int64, _ news: inout News, _ each: LineVisit
  ) {
    forgetFiles(besides: names)
    for name in names { read(name, now: now, &news, each) }
    guard hasChanged else { return }
    hasChanged = false
    compareWithKnown()
    for damage in damages where reported.insert(damage).inserted { news.damages.append(damage) }
  }

  /// One entry again, from where it stands.
  /// - Throws: `lineMoved` where it is not there any more: a file was rewritten.
  public func line(at place: Place) throws(JournalError) -> SoundLine {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: place.length, alignment: 16)
    defer { room.deallocate() }
    let count: Int
    do throws(DiskError) {
      let handle = try disk.open("\(setup.folder)/\(place.file)", .read)
      defer { disk.close(handle) }
      count = try fill(room, from: handle, at: place.offset)
    } catch {
      throw error.isMissing ? .lineMoved(place) : .disk(error)
    }
    guard count == place.length, room.last == 0x0A else { throw .lineMoved(place) }
    let bytes = UnsafeBufferPointer(
      rebasing: UnsafeRawBufferPointer(room).bindMemory(to: UInt8.self).dropLast())
    guard case .success(let shape) = LineParser.parse(bytes) else { throw .lineMoved(place) }
    return SoundLine(entry: shape.entry(in: bytes), place: place)
  }

  // A file that is gone must not be written to through the handle that is still open.
  private mutating func forgetFiles(besides names: [String]) {
    let gone = Set(files.keys).union(unread.keys).subtracting(names)
    for name in gone {
      hasChanged = hasChanged || files[name] != nil
      files[name] = nil
      unread[name] = nil
    }
  }

  func names() throws(JournalError) -> [String] {
    do throws(DiskError) {
      return try disk.list(setup.folder).filter { FileName.isRead($0, setup.files) }.sorted()
    } catch {
      throw error.isMissing ? .folderMissing(setup.folder) : .disk(error)
    }
  }

  private mutating func read(
    _ name: String, now: Int64, _ news: inout News, _ each: LineVisit
  ) {
    do throws(DiskError) {
      guard let status = try disk.status(at: "\(setup.folder)/\(name)") else { return }
      guard status.kind == .regular else {
        hasChanged = true
        unread[name] = Damage(file: name, line: 0, what: .notOurs)
        return
      }
      if let state = files[name], state.status == status, unread[name] == nil { return }
      hasChanged = true
      try readLines(name, now: now, &news, each)
      unread[name] = nil
    } catch {
      hasChanged = true
      let named = error.at("\(setup.folder)/\(name)")
      unread[name] = Damage(file: name, line: 0, what: .unreadable(named))
    }
  }

  private mutating func readLines(
    _ name: String, now: Int64, _ news: inout News, _ each: LineVisit
  ) throws(DiskError) {
    let handle = try disk.open("\(setup.folder)/\(name)", .read)
    defer { disk.close(handle) }
    // The name may stand for another file since it was looked at.
    let opened = try disk.status(handle)
    guard opened.kind == .regular else { return }
    let fresh = FileState(
      scan: setup.scan(name),
      status: opened)
    if var state = files[name], state.status.identity == opened.identity,
      state.scan.soundEnd <= opened.size
    {
      // What was no entry may have been cut by its owner and written anew: it is read again.
      if state.scan.hasTail { state.scan.rewindToSound() }
      let before = state.scan.damages.count
      state.status = opened
      try scan(&state, handle, now: now, &news, each)
      if state.scan.damages.count == before {
        files[name] = state
        return
      }
      // Something does not follow: either it is damaged, or the file is no longer what was read.
    }
    var state = fresh
    try scan(&state, handle, now: now, &news, each)
    files[name] = state
  }

  private mutating func scan(
    _ state: inout FileState, _ handle: FileHandle, now: Int64, _ news: inout News,
    _ each: LineVisit
  ) throws(DiskError) {
    // Small at first: most often a line or two are new.
    var room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: state.status.size - state.scan.offset > 65_536 ? Line.bytesMax : 65_536,
      alignment: 16)
    defer { room.deallocate() }
    var filled = 0
    while true {
      let part = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
      let count = try disk.read(handle, at: state.scan.offset + Int64(filled), into: part)
      if count == 0 { return }
      filled += count
      let bytes = UnsafeRawBufferPointer(rebasing: room[..<filled])
      var scan = state.scan
      let used = scan.consume(bytes) { shape, place, line in
        note(shape, place, line, &state, now, &news, each)
      }
      state.scan = scan
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[used...]))
      filled -= used
      if filled == room.count {
        let larger = UnsafeMutableRawBufferPointer.allocate(
          byteCount: Line.bytesMax, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(room))
        room.deallocate()
        room = larger
      }
    }
  }

  private mutating func note(
    _ shape: LineShape, _ place: Place, _ line: UnsafeBufferPointer<UInt8>,
    _ state: inout FileState, _ now: Int64, _ news: inout News, _ each: LineVisit
  ) {
    let verdict = ledger.add(shape.writer, shape.seq, shape.hash)
    var isNewlyErased = false
    if case .erased = shape.body { isNewlyErased = ledger.erase(shape.hash) }
    switch verdict {
    case .known:
      if isNewlyErased { news.nulled.append(shape.hash) }
      if isNewlyErased || (shape.hasBody && ledger.isErased(shape.hash)) {
        halfErased.insert(shape.hash)
      }
      return
    case .fork(let other):
      // Where a fork begins is said once; what follows it differs as a matter of course.
      if !state.isForkNamed {
        state.isForkNamed = true
        let hashes = [other, shape.hash].sorted()
        state.beside.append(
          Damage(
            file: place.file, line: place.line,
            what: .fork(writer: shape.writer, seq: shape.seq, hashes: hashes)))
      }
    case .new: break
    }
    let isOwn = target == .file(shape.writer)
    if let heard = clock.hear(shape.clock, of: shape.writer, isOwn: isOwn, now: now) {
      news.hear(heard.ahead, of: shape.writer, isNews: heard.isNews)
    }
    each(shape, place, line)
  }

  func fill(
    _ room: UnsafeMutableRawBufferPointer, from handle: FileHandle, at offset: Int64
  ) throws(DiskError) -> Int {
    var filled = 0
    while filled < room.count {
      let part = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
      let count = try disk.read(handle, at: offset + Int64(filled), into: part)
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}
