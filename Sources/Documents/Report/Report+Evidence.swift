// Notes, answers and the gap map for the team; and, for everyone, what the evidence cannot say.

import Domain

extension Report {
  mutating func addEvidence() {
    let records = ExportRules.evidence(of: review)
    addGapMap()
    addTalk()
    guard !records.isEmpty else { return }
    heading(2, "Notes and answers")
    list(
      records.flatMap { record in
        versions(record).compactMap { version -> PaperItem? in
          guard let event = version.entry.event else { return nil }
          return PaperItem(
            label: label(review.name(of: record), version.label), event.text,
            details: details(of: event, version.entry))
        }
      })
  }

  private func details(of event: Event, _ entry: Entry) -> [String] {
    let by = review.callsign(of: entry.stamp.writer)
    let at = entry.at.map { "\($0.day) \($0.time)" } ?? ""
    switch event {
    case .note(let note):
      let words = [at, by, note.source.rawValue, note.place ?? "", names(note.lines)]
      return [words.filter { !$0.isEmpty }.joined(separator: " · ")]
    case .answer(let answer):
      let words = [
        at, by, answer.source.rawValue, "speaker \(answer.speaker)",
        answer.isVerbatim ? "as said" : "paraphrase", names(answer.lines),
      ]
      return ["Asked: \(answer.prompt)", words.filter { !$0.isEmpty }.joined(separator: " · ")]
    default: return []
    }
  }

  /// Who spoke in talks and in places, for the team: tokens and numbers, and how often.
  private mutating func addTalk() {
    var counts: [[String]: Int] = [:]
    for record in review.visible(.answer) {
      guard let answer = record.answer, !answer.speaker.isEmpty else { continue }
      let talk = answer.slot.map { review.name(of: $0) } ?? ""
      counts[[talk, answer.speaker], default: 0] += 1
    }
    let places = review.talliedSlots.compactMap { slot -> PaperItem? in
      let cut = TallyCut(review.ticks(in: slot))
      guard !cut.turns.isEmpty else { return nil }
      return PaperItem(
        label: slot.map { review.name(of: $0) }, TalkPicture(cut, columns: 80).words)
    }
    guard !counts.isEmpty || !places.isEmpty else { return }
    heading(2, "Who spoke")
    if !counts.isEmpty {
      let rows = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      blocks.append(
        .table(header: ["Talk", "Speaker", "Answers"], rows: rows.map { $0.key + ["\($0.value)"] }))
    }
    list(places)
  }

  /// Who spoke at the workshop, by seat.
  mutating func addWorkshopTalk() {
    let room = WorkshopRoom(review)
    guard room.seats.contains(where: { $0.turns > 0 }) else { return }
    heading(2, "Talk at the workshop")
    paragraph("\(TalkPicture(room, columns: 80).words).")
  }

  private mutating func addGapMap() {
    let lines = review.linesOfEnquiry
    guard !lines.isEmpty else { return }
    heading(2, "Gap map")
    let rows = lines.map { line in
      [review.name(of: line)]
        + SourceGroup.allCases.map { group in
          let cell = review.gapMap.cell(line.ref, group)
          guard cell.items > 0 else { return "." }
          let observers = review.observers(of: cell).joined(separator: " ")
          return "\(cell.items) \(observers)" + (cell.items == 1 ? " !" : "")
            + (cell.isSkewed ? " ~" : "")
        }
    }
    blocks.append(.table(header: ["Line"] + SourceGroup.allCases.map(\.rawValue), rows: rows))
    paragraph("A dot: nothing. One item: !. Watched all before or all after noon: ~.")
  }

  mutating func addLimits() {
    heading(2, "Limits of the evidence")
    let records = ExportRules.evidence(of: review)
    let observers = Set(records.map { review.callsign(of: $0.first.stamp.writer) }).count
    paragraph(
      "This rests on \(records.count) notes and answers gathered by "
        + "\(counted(observers, "reviewer")). It shows what was seen and said then, no more."
    )
    list(
      review.linesOfEnquiry.compactMap { line in
        let gaps = review.gaps(of: line.ref).map { words(for: $0) }
        return gaps.isEmpty
          ? nil : PaperItem(label: review.name(of: line), gaps.joined(separator: "; "))
      })
    let unread = review.entries.filter { entry in
      switch entry.content {
      case .locked, .newer: !entry.isPrivate
      default: false
      }
    }.count
    if unread > 0 {
      paragraph(
        "Left out: \(unread) that could not be read here, locked or written by a newer version.")
    }
  }

  private func words(for gap: Gap) -> String {
    switch gap {
    case .few(let items): items == 0 ? "nothing gathered" : "only \(counted(items, "item"))"
    case .oneSource: "one kind of source"
    case .oneObserver(let sign): audience == .team ? "one observer, \(sign)" : "one observer"
    case .mornings: "watched before noon only"
    case .afternoons: "watched after noon only"
    case .oneWindow(let phase): "\(phase.label) seen once only"
    case .noVoice(let voice): "no \(voice.singular) voice was heard on it"
    }
  }
}
