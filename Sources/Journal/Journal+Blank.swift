// Taking away damaged lines. What stands in one cannot be read as an entry, and may be somebody's
// words all the same; no order can name it, for its hash is what is damaged. So the whole line
// goes, and a line takes its place that is none either: that something stood there is said for
// ever.

extension Journal {
  /// What stands where a damaged line was. It is no entry, and cannot be taken for one.
  static var blankLine: [UInt8] { Array("{\"head\":null,\"hash\":null,\"body\":null}".utf8) }

  /// The bytes of a line that is damaged and whose words may go; nil where there is no such line at
  /// this place, where it went already, and for one that a newer version wrote.
  ///
  /// - Parameter line: counted from 1.
  /// - Throws: `disk` where the file cannot be read.
  public func damagedLine(_ line: Int, of file: String) throws(JournalError) -> [UInt8]? {
    let isDamaged = damages.contains { damage in
      guard damage.file == file, damage.line == line, case .line(let fault) = damage.what else {
        return false
      }
      if case .newer = fault { return false }
      return true
    }
    guard isDamaged, files[file] != nil else { return nil }
    let bytes: [UInt8]?
    do throws(DiskError) {
      bytes = try WholeFile.read("\(setup.folder)/\(file)", limit: 1 << 30, on: disk)
    } catch {
      throw .disk(error)
    }
    let lines = (bytes ?? []).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let found = Array(lines[line - 1])
    return found == Self.blankLine ? nil : found
  }

  /// Takes every line away that has these bytes, in all files, wherever it stands; sound lines
  /// stay.
  ///
  /// - Parameters:
  ///   - last: the file whose turn comes last: while its line stands, whoever was stopped can name
  ///     it again.
  ///   - now: milliseconds since 1970 UTC, to judge foreign clocks by.
  /// - Returns: the files that were rewritten, by name, and what was found before and after.
  /// - Throws: as `null`: after an error another call does the rest.
  /// - Complexity: linear in the bytes of all files.
  public mutating func blank(
    _ lines: Set<[UInt8]>, last: String = "", now: Int64
  ) throws(JournalError) -> (files: [String], news: News) {
    let lock = try lock()
    defer { disk.unlock(lock) }
    var news = try catchUp(now: now)
    var done: [String] = []
    do throws(JournalError) {
      let names = files.keys.sorted().filter { $0 != last } + [last]
      for name in names where files[name]?.scan.isForeign == false {
        guard files[name]?.scan.allDamages.isEmpty == false else { continue }
        do throws(DiskError) {
          let bytes = try WholeFile.read("\(setup.folder)/\(name)", limit: 1 << 30, on: disk)
          guard let rest = Self.blanking(lines, in: bytes ?? []) else { continue }
          try replace(name, with: rest)
        } catch {
          throw .disk(error)
        }
        done.append(name)
      }
      news.merge(try catchUp(now: now))
    } catch {
      pending.merge(before: news)
      throw error
    }
    return (done, news)
  }

  /// Nil where no line has such bytes.
  private static func blanking(_ lines: Set<[UInt8]>, in bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var isChanged = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Array(bytes[start..<end])
      let isSound = line.withUnsafeBufferPointer { bytes in
        if case .success = LineParser.parse(bytes) { true } else { false }
      }
      if !isSound, lines.contains(line) {
        out += blankLine
        isChanged = true
      } else {
        out += line
      }
      if end < bytes.count { out.append(0x0A) }
      start = end + 1
    }
    return isChanged ? out : nil
  }
}
