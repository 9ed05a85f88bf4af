// Damage in one file of what another has. A digest covers the one before it, so that the entry
// behind a break names everything that has to stand before it: where another file has just that,
// word for word, nothing is lost, and whoever put it there is not told of it again for ever.

/// Where the lines of a file do not follow each other, and what stands on either side.
private struct LineBreak {
  /// Nil at the beginning of the file.
  let before: LineRun?
  /// Nil at its end.
  let after: LineRun?
  /// The lines it is about, the first of `after` included.
  let lines: ClosedRange<Int>

  /// The number of the last entry in front; 0 at the beginning.
  var from: Int64 { before?.last.seq ?? 0 }
}

extension Journal {
  /// What is wrong in a file, and for each whether another one has what is missing there.
  func damages(of state: FileState) -> [Damage] {
    let damages = state.scan.allDamages + state.beside
    guard damages.contains(where: \.isLoss), let writer = state.scan.writer else { return damages }
    let others = others(besides: state, of: writer)
    guard !others.isEmpty, let runs = state.scan.runs.all else { return damages }
    let whole = breaks(runs, state).map { ($0.lines, $0.after, place(of: $0, state, others)) }
    return damages.map { damage in
      guard damage.isLoss else { return damage }
      var damage = damage
      damage.wholeIn = whole.first { lines, after, _ in
        damage.isAboutKnown ? after == nil : lines.contains(damage.line)
      }?.2
      return damage
    }
  }

  private func others(besides state: FileState, of writer: WriterID) -> [FileState] {
    files.values.filter {
      $0.scan.file != state.scan.file && $0.scan.writer == writer && !$0.scan.isForeign
    }.sorted { $0.scan.file < $1.scan.file }
  }

  private func breaks(_ runs: [LineRun], _ state: FileState) -> [LineBreak] {
    var breaks: [LineBreak] = []
    var before: LineRun?
    for run in runs {
      let start = (before?.lastLine ?? 0) + 1
      breaks.append(LineBreak(before: before, after: run, lines: start...run.firstLine))
      before = run
    }
    let start = (before?.lastLine ?? 0) + 1
    let tail = LineBreak(before: before, after: nil, lines: start...max(start, state.scan.lines))
    return breaks + [tail]
  }

  /// The first file that has everything which a break lacks.
  private func place(
    of gap: LineBreak, _ state: FileState, _ others: [FileState]
  ) -> String? {
    guard let writer = state.scan.writer, let ends = ends(of: gap, state, writer),
      // Of what was erased the damaged line may still have the words.
      ends.isEmpty || ends.allSatisfy({ isUnerased(writer, $0) })
    else { return nil }
    let low = max(1, min(gap.from, ends.lowerBound - 1))
    return others.first { other in
      (other.scan.runs.all ?? []).contains { run in
        run.first <= low && run.last.seq >= max(gap.from, ends.upperBound - 1, 1)
      }
    }?.scan.file
  }

  /// The numbers of what is missing at a break, where it is known for sure which entries those are.
  private func ends(
    of gap: LineBreak, _ state: FileState, _ writer: WriterID
  ) -> Range<Int64>? {
    if let last = gap.before?.last, ledger.only(of: writer, last.seq) != last.hash { return nil }
    guard let after = gap.after else { return tailEnds(of: gap, state, writer) }
    let to = after.first - 1
    guard (to == 0 ? .zero : ledger.only(of: writer, to)) == after.prev else { return nil }
    // A line that is doubled or out of its place lacks nothing; both its ends have to be there.
    return to >= gap.from ? gap.from + 1..<to + 1 : to + 1..<gap.from + 1
  }

  /// The same at the end of a file, where no line behind says what stood there: the anchor does, or
  /// what is left of each line.
  private func tailEnds(
    of gap: LineBreak, _ state: FileState, _ writer: WriterID
  ) -> Range<Int64>? {
    let unsound = state.scan.tailDamages.isEmpty ? 0 : gap.lines.count
    let known = state.beside.contains(where: \.isAboutKnown)
      ? setup.known[state.scan.file] : nil
    let last = gap.from + Int64(unsound)
    if let known {
      guard ledger.only(of: writer, known.seq) == known.hash, known.seq >= last else { return nil }
      return gap.from + 1..<known.seq + 1
    }
    guard unsound > 0 else { return nil }
    let expected = (gap.from + 1...last).map { ledger.only(of: writer, $0) }
    return isTail(state, of: expected) ? gap.from + 1..<last + 1 : nil
  }

  /// Whether each line of a file's damaged end is what became of one of these entries: its digest
  /// stands in it still, or the head that gives it.
  private func isTail(_ state: FileState, of expected: [EntryHash?]) -> Bool {
    guard let tail = state.scan.tail(size: state.status.size), tail.length <= Line.bytesMax,
      let bytes = bytes(of: tail)
    else { return false }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    return lines.count == expected.count
      && zip(lines, expected).allSatisfy { line, hash in
        hash.map { Self.isLeft($0, in: Array(line)) } ?? false
      }
  }

  private static func isLeft(_ hash: EntryHash, in line: [UInt8]) -> Bool {
    let mark = Array(",\"hash\":\"".utf8)
    guard line.count > Format.headStart,
      let end = line.indices.first(where: { line[$0...].starts(with: mark) })
    else { return false }
    if line[(end + mark.count)...].starts(with: hash.hex.utf8) { return true }
    return line.withUnsafeBytes { raw in
      end > Format.headStart
        && Digest.head(UnsafeRawBufferPointer(rebasing: raw[Format.headStart..<end])) == hash
    }
  }

  private func bytes(of tail: TornTail) -> [UInt8]? {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(tail.length), alignment: 16)
    defer { room.deallocate() }
    guard let handle = try? disk.open("\(setup.folder)/\(tail.file)", .read) else { return nil }
    defer { disk.close(handle) }
    guard (try? fill(room, from: handle, at: tail.offset)) == room.count else { return nil }
    return Array(room)
  }

  private func isUnerased(_ writer: WriterID, _ seq: Int64) -> Bool {
    ledger.only(of: writer, seq).map { !ledger.isErased($0) } ?? false
  }
}

extension Damage {
  /// Whether it is a matter of entries that are missing here and may stand elsewhere.
  fileprivate var isLoss: Bool {
    switch what {
    case .line(.tooLong), .line(.layout), .line(.data), .line(.hash), .line(.commit), .chain,
      .shorterThanKnown:
      true
    default: false
    }
  }
}
