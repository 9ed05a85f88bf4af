// Finding words in what is visible. Case does not matter, nor do the accents of Latin letters; what
// was withdrawn or written over is found by itself, and erased and sealed text is never looked at.

extension Review {
  /// Records that stand and hold all words, the newest first.
  ///
  /// - Parameters:
  /// - Complexity: linear in the text of the records looked at.
  public func search(_ query: String, limit: Int = 200, within candidates: [EntryRef]? = nil)
    -> [Record]
  {
    let words = query.split(separator: " ").map { Review.folded($0) }
    guard !words.isEmpty else { return [] }
    var found: [Record] = []
    func look(at record: Record) {
      guard record.isVisible else { return }
      let isFound = record.currentPositions.contains { position in
        let text = Review.folded(searched(record.versions[position], of: record))
        return words.allSatisfy { contains(text, $0) }
      }
      if isFound { found.append(record) }
    }
    if let candidates {
      for ref in candidates where found.count < limit { record(ref).map(look) }
    } else {
      for record in records.reversed() where found.count < limit { look(at: record) }
      found.sort { $1.first.stamp < $0.first.stamp }
    }
    return found
  }

  /// Records that hold all words in a version which does not stand: written over, or withdrawn.
  /// They are in the journal, and whoever has to take a name out must know of them.
  ///
  /// - Returns: in the order in which they were begun.
  /// - Complexity: linear in the text of all versions.
  public func searchBehind(_ query: String) -> [Record] {
    let words = query.split(separator: " ").map { Review.folded($0) }
    guard !words.isEmpty else { return [] }
    return records.filter { record in
      record.versions.indices.contains { position in
        guard [.replaced, .withdrawn].contains(record.states[position]) else { return false }
        let text = Review.folded(searched(record.versions[position], of: record))
        return words.allSatisfy { contains(text, $0) }
      }
    }.sorted { $0.first.stamp < $1.first.stamp }
  }

  /// Whether a text holds all words.
  public static func holds(_ text: String, _ query: String) -> Bool {
    let text = folded(text)
    return query.split(separator: " ").allSatisfy { text.contains(folded($0)) }
  }

  /// Everything of a version that a person may look for, its name included.
  private func searched(_ entry: Entry, of record: Record) -> String {
    var text = "\(name(of: record)) \(entry.event?.text ?? "")"
    switch entry.event {
    case .note(let note)?:
      text += " \(note.place ?? "") \(note.askLater ?? "")"
      for value in note.fields { text += " \(value.text)" }
    case .answer(let answer)?: text += " \(answer.speaker) \(answer.prompt)"
    case .slot(let slot)?:
      text += " \(slot.place ?? "") \(slot.hostPartner ?? "")"
      for part in slot.parts { text += " \(part.text) \(part.place ?? "")" }
    case .point(let point)?: text += " \(point.response?.text ?? "")"
    case .action(let action)?:
      text += " \(action.owner) \(action.firstStep) \(action.howWeWillKnow)"
    case .word(let word)?: text += " \(word.by)"
    case .plan(let row)?: text += " \(row.place ?? "") \(row.needs ?? "")"
    case .check(let check)?:
      text += " \(check.then) \(check.pupils) \(check.surprise) \(check.next)"
    default: break
    }
    return text
  }

  private func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    var start = 0
    while start <= text.count - word.count {
      if text[start] == first && text[start..<start + word.count].elementsEqual(word) {
        return true
      }
      start += 1
    }
    return false
  }
}
