// What the ticks of a slot come to between two times, as lines of text with the talk by place as a
// picture, or as a JSON object.

import Domain
import JSONText

/// A cut with its times.
struct TallyPart {
  let cut: TallyCut
  let from: TimeOfDay
  let to: TimeOfDay
}

/// One part, written out.
struct TallyReport {
  private let part: TallyPart
  private let slot: String

  init(_ part: TallyPart, slot: String) {
    self.part = part
    self.slot = slot
  }

  func write(_ out: inout Output, json: Bool) throws(CommandError) {
    if json { return try out.json("tally", members) }
    let cut = part.cut
    try out.line("\(slot) \(part.from)-\(part.to)  \(counted(cut.ticks, "tick"))")
    for sentence in cut.sentences { try out.line("    \(sentence)") }
    guard !cut.turns.isEmpty else { return }
    let picture = TalkPicture(cut, columns: 76)
    for row in picture.rows { try out.line("    \(row)") }
    try out.line("    \(picture.words)")
  }

  private var members: JSONObject {
    let cut = part.cut
    func numbers(_ values: [(String, Int)]) -> JSONValue {
      .object(JSONObject(values.map { ($0.0, .integer(Int64($0.1))) }))
    }
    return [
      "slot": .string(slot), "from": .string(part.from.description),
      "to": .string(part.to.description), "ticks": .integer(Int64(cut.ticks)),
      "marks": numbers(cut.counts.sorted { $0.key < $1.key }),
      "places": cut.places > 0 ? .integer(Int64(cut.places)) : .null,
      "turns": numbers(cut.turns.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }),
      "clocks": numbers(cut.clocks.sorted { $0.key < $1.key }),
      "spans": .object(
        JSONObject(
          cut.spans.sorted { $0.key < $1.key }.map {
            ($0.key, .array($0.value.map { .integer(Int64($0)) }))
          })),
      "sweeps": .array(
        cut.sweeps.map {
          [
            "at": .string($0.time.description), "n": .integer(Int64($0.n)),
            "of": .integer(Int64($0.of)),
          ]
        }),
      "sentences": .array(cut.sentences.map { .string($0) }),
    ]
  }
}
