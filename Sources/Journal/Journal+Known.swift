// What was seen earlier against what is there now: a file that lost lines at its end is perfectly
// well in itself, and only somebody who remembers can tell.

extension Journal {
  /// Names files that lack what was seen in them, and remembers what is seen now.
  mutating func compareWithKnown() {
    for (name, state) in files where !state.scan.isForeign {
      let found = lacking(name, state)
      if files[name]?.beside.contains(where: \.isAboutKnown) != (found != nil) {
        files[name]?.beside.removeAll(where: \.isAboutKnown)
        if let found { files[name]?.beside.append(found) }
      }
      if found == nil, let last = state.scan.last { setup.known[name] = last }
    }
    for (name, known) in setup.known where files[name] == nil && unread[name] == nil {
      guard isLost(name, known) else { continue }
      unread[name] = Damage(
        file: name, line: 0, what: .shorterThanKnown(knownSeq: known.seq, seq: 0))
    }
  }

  private func isLost(_ name: String, _ known: Known) -> Bool {
    // Nobody carries these about: one that is not there is nowhere.
    if case .named = setup.files { return true }
    // A copy that was taken away is no loss while its entries stand in another file.
    guard let writer = FileName.writer(of: name) else { return false }
    return !isElsewhere(writer, known)
  }

  private func isElsewhere(_ writer: WriterID, _ known: Known) -> Bool {
    ledger.contains(writer, known)
      && files.values.contains {
        $0.scan.writer == writer && ($0.scan.last?.seq ?? 0) >= known.seq
      }
  }

  func lacking(_ name: String, _ state: FileState) -> Damage? {
    guard let known = setup.known[name] else { return nil }
    let seq = state.scan.last?.seq ?? 0
    if seq < known.seq {
      return Damage(
        file: name, line: state.scan.lines, what: .shorterThanKnown(knownSeq: known.seq, seq: seq))
    }
    if let writer = state.scan.writer, !ledger.contains(writer, known) {
      return Damage(file: name, line: state.scan.lines, what: .notAsKnown(seq: known.seq))
    }
    return nil
  }
}

extension Damage {
  /// Whether a file lacks what was seen in it earlier.
  public var isAboutKnown: Bool {
    switch what {
    case .shorterThanKnown, .notAsKnown: true
    default: false
    }
  }
}
