// The keys for what happens in the room: marks at the gallery, turns by seat, and which actions
// send people to each other's schools.

import Domain
import Surface

extension WorkshopState {
  /// Opens the marks of the chosen point, with those it has.
  mutating func beginMarks(_ desk: Desk) -> [Effect] {
    guard let point = selection(desk), point.kind == .point else {
      return [.say("Choose a point with the arrow keys first; the gallery shows them.")]
    }
    let target = Field.marks(point.ref)
    if fields[target] == nil {
      let marks = WorkshopBoard(desk.review).markWords(of: point)
      fields[target] = WordsField(target.label(desk), text: marks)
    }
    writing = .field(target)
    return []
  }

  mutating func saveMarks(_ text: String, of point: EntryRef, _ desk: Desk) -> [Effect] {
    let target = Field.marks(point)
    guard let record = desk.review.record(point), record.isVisible else {
      return [.say("This point has gone; Esc leaves the field.")]
    }
    guard let counts = WorkshopBoard.counts(inMarks: text) else {
      return [.say("Marks look like !3 ?2 =5: how many were surprised, want to know, know it.")]
    }
    let changes = WorkshopBoard(desk.review).marking(record, counts)
    guard !changes.isEmpty else {
      fields[target] = nil
      writing = nil
      return [.say("Nothing was changed.")]
    }
    pending = .field(target)
    return [.record(changes)]
  }

  /// Opens the words of a cause turned over: the chosen one, or the next that is not turned yet.
  mutating func turnOver(_ desk: Desk) -> [Effect] {
    let board = WorkshopBoard(desk.review)
    let chosen = selection(desk).flatMap { $0.word?.sort == .cause ? $0 : nil }
    guard let cause = chosen ?? board.nextToTurn else {
      return [.say("There is no cause to turn over; w writes one.")]
    }
    let target = Field.aim(cause.ref)
    if fields[target] == nil {
      let words = board.aim(of: cause)?.word?.text ?? ""
      fields[target] = WordsField(target.label(desk), text: words)
    }
    return begin(target, desk)
  }

  mutating func saveAim(
    _ text: String, of cause: EntryRef, _ run: WorkshopRun, _ desk: Desk
  ) -> [Effect] {
    guard let record = desk.review.record(cause), record.isVisible else {
      return [.say("This cause has gone; Esc leaves the field.")]
    }
    let change = WorkshopBoard(desk.review).turning(record, into: text, step: run.stepName)
    pending = .field(.aim(cause))
    return [.record([change])]
  }

  /// A letter is the seat of whoever speaks.
  func takeTurn(_ key: Key, _ desk: Desk) -> [Effect] {
    guard case .character(let letter) = key,
      let change = WorkshopRoom(desk.review).turn(of: String(letter), in: desk.review)
    else { return [.say("A letter counts a turn of that seat; Esc leaves.")] }
    return [.record([change])]
  }

  /// Says of the chosen action that people visit each other for it, or takes that back.
  func changeVisit(_ desk: Desk) -> [Effect] {
    guard let record = selection(desk), var action = record.action else {
      return [.say("Choose an action with the arrow keys first.")]
    }
    guard !record.isContested else {
      return [.say("This action has versions side by side; settle them first.")]
    }
    action.isExchangeVisit.toggle()
    return [.record([Change(.action(action), replacing: record.currentRefs)])]
  }
}
