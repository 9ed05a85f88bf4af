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
        let path = "\(setup.folder)/\(name)"
        guard try disk.status(at: path)?.kind == .regular,
          let bytes = try WholeFile.read(path, limit: Int.max - 1, on: disk)
        else { continue }
        places += Self.bodies(of: targets, bytes, name, setup)
      } catch {
        throw .disk(error)
      }
    }
    return places
  }

  private static func bodies(
    of targets: Set<EntryHash>, _ bytes: [UInt8], _ name: String, _ setup: JournalSetup
  ) -> [Place] {
    var places: [Place] = []
    var scan = LineScan(file: name, review: setup.review, isProtected: setup.isProtected)
    bytes.withUnsafeBytes { all in
      var start = 0
      while start < all.count {
        let used = scan.consume(UnsafeRawBufferPointer(rebasing: all[start...])) {
          shape, place, _ in
          if shape.hasBody, targets.contains(shape.hash) { places.append(place) }
        }
        if used == 0 { break }
        start += used
      }
    }
    return places
  }
}
