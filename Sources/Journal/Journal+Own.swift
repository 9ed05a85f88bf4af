// The own file before a line is added to it: is it still the file that was read, whole, and the
// writer's only history? If there is any doubt, a new writer begins and nothing is touched.

extension Journal {
  /// The file of the writer that goes on; nil where a new one begins.
  var ownName: String? { writer.map { ownName(for: $0) } }

  /// The own file's lines as far as they are durable, from the file as it was opened, whatever has
  /// become of its name since; nil where nothing was written yet since the journal was opened.
  /// - Throws: `DiskError` where it can't be read any more.
  public func ownLines() throws(DiskError) -> (file: String, bytes: [UInt8])? {
    guard let own, let name = ownName else { return nil }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(own.size), alignment: 16)
    defer { room.deallocate() }
    let count = try fill(room, from: own.handle, at: 0)
    return (name, Array(room[..<count]))
  }

  /// Hands over, once, the own file as it was opened, where a shorter copy of it stands under its
  /// name now, or nothing; nil where that is not so, nothing was written here since the journal was
  /// opened, or the file was overwritten in its place.
  ///
  /// - Returns: the name, all bytes, and the number of the last entry that stands there now.
  public mutating func takeSwept() -> (file: String, bytes: [UInt8], seq: Int64)? {
    defer { swept = nil }
    return swept ?? sweptAway()
  }

  /// The same, while the file is open still.
  func sweptAway() -> (file: String, bytes: [UInt8], seq: Int64)? {
    guard own != nil, let name = ownName,
      let found = files[name].map({ lacking(name, $0) }) ?? unread[name],
      case .shorterThanKnown(_, let seq) = found.what, let file = try? ownFile()
    else { return nil }
    return (name, file.bytes, seq)
  }

  /// The own file whole, as it was opened, whoever wrote into it since; nil where nothing was
  /// written here since the journal was opened.
  /// - Throws: `DiskError` where it can't be read any more.
  public func ownFile() throws(DiskError) -> (file: String, bytes: [UInt8])? {
    guard let own, let name = ownName else { return nil }
    let size = Int(try disk.status(own.handle).size)
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { room.deallocate() }
    let count = try fill(room, from: own.handle, at: 0)
    return (name, Array(room[..<count]))
  }

  /// The file that has what another one lacks at its end; nil where none is known to.
  public func wholeElsewhere(_ name: String) -> String? {
    damages.first { $0.file == name && $0.isAboutKnown }?.wholeIn
  }

  func ownName(for writer: WriterID) -> String {
    // A private file has one name whoever writes it; a second writer's needs another.
    let plain = FileName.own(writer, setup.files, isFirst: true)
    let owner = files[plain]?.scan.writer
    if owner == writer || (owner == nil && files[plain] == nil) { return plain }
    return FileName.own(writer, setup.files, isFirst: false)
  }

  /// Makes the own file ready for the next line, or decides that a new writer begins. The lock is
  /// held and everything has been caught up with.
  /// - Returns: what had to be cut from the file's end.
  mutating func prepareOwn() throws(JournalError) -> TornTail? {
    guard let name = ownName else { return nil }
    if let reason = reasonToBegin(name) {
      if case .behindKnown = reason { swept = sweptAway() }
      giveUp(because: reason)
      return nil
    }
    do throws(DiskError) {
      guard let state = files[name] else {
        // Never written to, or not yet: it is made with its first line.
        own?.close()
        own = nil
        return nil
      }
      if own?.identity != state.status.identity {
        own?.close()
        own = nil
        own = try LineFile.opening(name, in: setup.folder, on: disk)
      }
      guard own?.identity == state.status.identity else {
        giveUp(because: .damaged([Damage(file: name, line: 0, what: .notOurs)]))
        return nil
      }
      own?.hasGrown(to: state.scan.soundEnd)
      return try cutTail(of: name, state)
    } catch {
      throw .disk(error)
    }
  }

  private func reasonToBegin(_ name: String) -> Beginning.Reason? {
    if let writer, ledger.forked.contains(writer) { return .forked }
    if let damage = unread[name] {
      if case .shorterThanKnown(let known, let seq) = damage.what {
        return .behindKnown(knownSeq: known, seq: seq)
      }
      return .damaged([damage])
    }
    guard let state = files[name] else {
      return setup.known[name].map { .behindKnown(knownSeq: $0.seq, seq: 0) }
    }
    if let lacking = lacking(name, state) {
      if case .shorterThanKnown(let known, let seq) = lacking.what {
        return .behindKnown(knownSeq: known, seq: seq)
      }
      return .damaged([lacking])
    }
    // What stands before the last sound line stays as it is; only what follows it may be cut.
    return state.scan.damages.isEmpty ? nil : .damaged(state.scan.damages)
  }

  /// From the next append on a new writer writes; the file stays as it is.
  mutating func giveUp(because reason: Beginning.Reason) {
    target = .begin(after: writer, reason)
    own?.close()
    own = nil
  }

  /// Lets the next append begin a new writer, which follows the one that wrote until now.
  public mutating func beginAnew() { giveUp(because: .asked) }

  /// Cuts what follows the last sound line, after keeping a durable copy of it.
  private mutating func cutTail(
    of name: String, _ state: FileState
  ) throws(DiskError) -> TornTail? {
    guard var file = own, let tail = state.scan.tail(size: state.status.size) else { return nil }
    try keep(tail, of: file)
    do throws(DiskError) {
      try file.cut(to: tail.offset)
    } catch {
      giveUp(because: .notDurable)
      throw error
    }
    own = file
    var state = state
    state.scan.rewindToSound()
    state.status = try disk.status(file.handle)
    files[name] = state
    return tail
  }

  private mutating func keep(_ tail: TornTail, of file: LineFile<D>) throws(DiskError) {
    let folder = "\(setup.local)/torn"
    try disk.makeFolder(folder)
    try disk.syncFolder(setup.local)
    let unique = Hex.text(random.next() >> 32, digits: 8)
    var copy = try LineFile.creating(
      "\(tail.file).\(tail.offset).\(unique)", in: folder, on: disk)
    defer { copy.close() }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Line.bytesMax, alignment: 16)
    defer { room.deallocate() }
    var offset = tail.offset
    let end = tail.offset + tail.length
    while offset < end {
      let wanted = min(Int(end - offset), room.count)
      let part = UnsafeMutableRawBufferPointer(rebasing: room[..<wanted])
      let count = try fill(part, from: file.handle, at: offset)
      if count == 0 { break }
      try copy.append(Array(part[..<count]))
      offset += Int64(count)
    }
    try disk.syncFolder(folder)
  }
}
