// Where lines stand that still have a body: what `verify` and `doctor` name when it should have
// gone. It changes no byte.

extension Journal {
  /// The places of lines, in every file of the folder, that are among these entries and have a
  /// body. An entry that stands in several files is found in each.
  ///
  /// - Returns: by file name and line.
  /// - Throws: `folderMissing`, or `disk` where the folder or one of its files cannot be read.
  /// - Complexity: linear in the bytes of the files; nothing is read where `targets` is empty.
  public static func bodies(
    of targets: Set<EntryHash>, in setup: JournalSetup, on disk: D
  ) throws(JournalError) -> [Place] {
    if targets.isEmpty { return [] }
    let journal = try Journal(setup, on: disk)
    var places: [Place] = []
    for name in try journal.names() {
      do throws(DiskError) {
        places += try bodies(of: targets, in: name, setup, on: disk)
      } catch {
        throw .disk(error)
      }
    }
    return places
  }

  /// The same in one file, which is read in pieces: a file may be larger than the memory.
  static func bodies(
    of targets: Set<EntryHash>, in name: String, _ setup: JournalSetup, on disk: D
  ) throws(DiskError) -> [Place] {
    let path = "\(setup.folder)/\(name)"
    guard try disk.status(at: path)?.kind == .regular else { return [] }
    let handle = try disk.open(path, .read)
    defer { disk.close(handle) }
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 2 * Line.bytesMax, alignment: 16)
    defer { room.deallocate() }
    var places: [Place] = []
    var scan = setup.scan(name)
    while true {
      let count = try WholeFile.fill(room, from: scan.offset, of: handle, at: path, on: disk)
      let used = scan.consume(UnsafeRawBufferPointer(rebasing: room[..<count])) {
        shape, place, _ in
        if shape.hasBody, targets.contains(shape.hash) { places.append(place) }
      }
      if used == 0 { return places }
    }
  }
}
