// Notes and answers as a table for the team. It never holds a thought, and nothing that was
// withdrawn or erased; there is no form of it for the school.

import Domain

/// Notes and answers as comma-separated text.
public enum EvidenceTable {
  /// One row for every version that stands; a contested record has several.
  public static func bytes(of review: Review) -> [UInt8] {
    var writer = TableWriter(header: [
      "id", "kind", "at", "by", "source", "place", "slot", "lines", "prompt", "speaker", "words",
      "text", "counts", "state",
    ])
    for record in ExportRules.evidence(of: review) {
      for (entry, state) in ExportRules.standing(record) {
        guard let cells = cells(of: entry, review) else { continue }
        let at = entry.at.map { "\($0.day) \($0.clock)" } ?? ""
        writer.row(
          [review.name(of: record), entry.kind, at, review.callsign(of: entry.stamp.writer)] + cells
            + [state.rawValue])
      }
    }
    return writer.bytes
  }

  private static func cells(of entry: Entry, _ review: Review) -> [String]? {
    func names(_ refs: [EntryRef]) -> String {
      refs.map { review.name(of: $0) }.joined(separator: ", ")
    }
    func counts(_ counts: [Count]) -> String {
      counts.map { PlainText.trimmed("\($0.n) of \($0.of) \($0.label)") }.joined(separator: "; ")
    }
    switch entry.event {
    case .note(let note)?:
      return [
        note.source.rawValue, note.place ?? "", names(note.slot.map { [$0] } ?? []),
        names(note.lines), "", "", "", note.text, counts(note.counts),
      ]
    case .answer(let answer)?:
      return [
        answer.source.rawValue, answer.place ?? "", names(answer.slot.map { [$0] } ?? []),
        names(answer.lines), answer.prompt, answer.speaker,
        answer.isVerbatim ? "verbatim" : "paraphrase", answer.text, counts(answer.counts),
      ]
    default: return nil
    }
  }
}
