// Whether a review is protected, as its lines say it. A keyring can go missing, and one can turn up
// that belongs to nothing here: what stands in the lines decides.

import Journal

/// What the lines of a store say of a passphrase.
struct LineSeals {
  /// Whether a line is sealed.
  var isSealed = false
  /// Whether a sound line is plain; not looked for behind the first sealed one.
  var isPlain = false

  init() {}

  /// Nil for a line whose words are gone: it could have been either.
  fileprivate init?(_ body: Body) {
    switch body {
    case .plain: isPlain = true
    case .boxed: isSealed = true
    case .erased: return nil
    }
  }

  fileprivate mutating func take(_ other: LineSeals) {
    isSealed = isSealed || other.isSealed
    isPlain = isPlain || other.isPlain
  }
}

extension StoreFolder {
  /// Looks through the journals, the private and the sealed lines; what cannot be read says
  /// nothing.
  ///
  /// - Complexity: the size of the files up to the first sealed line.
  func lineSeals(of review: ReviewID, on disk: some Disk) -> LineSeals {
    var seals = LineSeals()
    for home in LineHome.allCases {
      let setup = home.setup(in: self, review)
      let names = (try? disk.list(setup.folder)) ?? []
      for name in names.sorted() where home.holds(name) {
        try? Self.read(name, in: setup, on: disk, into: &seals)
        if seals.isSealed { return seals }
      }
    }
    return seals
  }

  /// Whether the review is a protected one though no keyring says so. The files that this laptop
  /// wrote itself decide, by how they begin: a sealed line further down, or in a file of somebody
  /// else, was put there. Where no file is this laptop's own, one that begins sealed is enough.
  ///
  /// - Complexity: the beginnings of the files.
  public func isProtectedByLines(of review: ReviewID, on disk: some Disk) -> Bool {
    let bytes = (try? disk.wholeFile("\(local)/device.json")) ?? nil
    let writers = Set(bytes.flatMap { Device(json: $0) }?.writers.map { "\($0.hex).jsonl" } ?? [])
    var begin = (own: LineSeals(), all: LineSeals())
    for home in LineHome.allCases {
      let setup = home.setup(in: self, review)
      for name in ((try? disk.list(setup.folder)) ?? []).sorted() where home.holds(name) {
        var seals = LineSeals()
        try? Self.read(name, in: setup, on: disk, into: &seals, isBeginning: true)
        begin.all.take(seals)
        if home != .journal || writers.contains(name) { begin.own.take(seals) }
      }
    }
    let telling = begin.own.isSealed || begin.own.isPlain ? begin.own : begin.all
    return telling.isSealed
  }

  /// - Parameter isBeginning: whether to stop at the first line with words, sealed or plain.
  private static func read(
    _ name: String, in setup: JournalSetup, on disk: some Disk, into seals: inout LineSeals,
    isBeginning: Bool = false
  ) throws(DiskError) {
    let path = "\(setup.folder)/\(name)"
    guard try disk.status(at: path)?.kind == .regular else { return }
    let file = try disk.open(path, .read)
    defer { disk.close(file) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Line.bytesMax, alignment: 16)
    defer { room.deallocate() }
    var scan = LineScan(file: name, review: setup.review)
    var filled = 0
    while true {
      // A little at a time: the first line most often tells.
      let end = min(filled + 65_536, room.count)
      let part = UnsafeMutableRawBufferPointer(rebasing: room[filled..<end])
      let count = try disk.read(file, at: scan.offset + Int64(filled), into: part)
      if count == 0 { return }
      filled += count
      let bytes = UnsafeRawBufferPointer(rebasing: room[..<filled])
      var begin: LineSeals?
      let used = scan.consume(bytes) { line in
        if begin == nil { begin = LineSeals(line.entry.body) }
      }
      if isBeginning, let begin {
        seals = begin
        return
      }
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[used...]))
      filled -= used
      seals.isPlain = seals.isPlain || scan.sound > scan.boxed + scan.erased
      if scan.boxed > 0 {
        seals.isSealed = true
        return
      }
    }
  }
}

extension LineHome {
  /// Whether a file in the folder of these lines is one of theirs, by its name.
  fileprivate func holds(_ name: String) -> Bool {
    switch self {
    case .journal: name.hasSuffix(".jsonl")
    case .privateFile: OwnNames.isJournal(name, "private")
    case .sealedFile: OwnNames.isJournal(name, "sealed")
    }
  }
}

extension KeyringFile {
  /// Whether a keyring stands where none belongs: lines are there, and not one of them is sealed.
  ///
  /// - Complexity: constant where the first line is sealed; otherwise the size of the files.
  public func isStray() throws(StoreError) -> Bool {
    guard try isThere(), let id = (try? folder.identity(on: disk))?.id else { return false }
    var seals = folder.lineSeals(of: id, on: disk)
    // What most reviews are: the first line tells, and nothing else is read.
    if seals.isSealed { return false }
    if let told = folder.contradiction(of: id, on: disk) {
      seals = folder.lineSeals(of: told, on: disk)
    }
    return seals.isPlain && !seals.isSealed
  }

  /// Stops whoever is about to protect a review that has a passphrase already, whatever became of
  /// its keyring: sealed lines can be copied only by who reads them.
  public func refuseToProtect() throws(StoreError) {
    if try isStray() { throw .strayKeyring(folder.keyring) }
    if try isThere() { throw .alreadyProtected(folder.path) }
    guard let id = (try? folder.identity(on: disk))?.id else { return }
    guard folder.lineSeals(of: id, on: disk).isSealed else { return }
    if folder.isProtectedByLines(of: id, on: disk) { throw .keyringMissing(folder.path) }
    throw .cannotProtect(
      folder.path,
      because: "a sealed line stands in it that nothing here opens, and it would go with the old "
        + "store; \"alongside verify\" names it; find out who put it there, and take it away")
  }

  /// Sets a keyring aside that stands where none belongs, under a name that nothing reads.
  ///
  /// - Returns: what was set aside and what it is called now; empty where every keyring is in its
  ///   place, and where something in the review is damaged: a line that cannot be read may have
  ///   been a sealed one.
  public func setStrayAside(now: Int64) throws(StoreError) -> [(path: String, name: String)] {
    guard try isStray(), try isEveryLineSound(now: now) else { return [] }
    var moved: [(path: String, name: String)] = []
    do throws(DiskError) {
      for name in try disk.list(folder.keys).sorted() where names.contains(name) {
        let aside = "\(name.dropLast(5)).set-aside-\(disk.unique()).json"
        try disk.rename("\(folder.keys)/\(name)", to: "\(folder.keys)/\(aside)")
        moved.append(("\(folder.keys)/\(name)", aside))
      }
      try disk.syncFolder(folder.keys)
    } catch {
      throw .file(path: folder.keys, because: error.reason)
    }
    return moved
  }

  private func isEveryLineSound(now: Int64) throws(StoreError) -> Bool {
    guard let id = try folder.identityByJournal(on: disk)?.id else { return false }
    let bytes = try disk.wholeFile("\(folder.local)/anchor.json")
    let anchor = bytes.flatMap { Anchor(json: $0) } ?? Anchor()
    for home in LineHome.allCases {
      var setup = home.setup(in: folder, id)
      guard try disk.isFolder(setup.folder) else { return false }
      setup.known =
        switch home {
        case .journal: anchor.files
        case .privateFile: anchor.local("private")
        case .sealedFile: anchor.local("sealed")
        }
      do {
        guard try JournalFolder.verify(setup, on: disk, now: now).isSound else { return false }
      } catch {
        throw .journal(error)
      }
    }
    return true
  }
}
