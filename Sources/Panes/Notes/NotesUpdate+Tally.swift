// Counting in the Notes pane: opening the sheet and leaving it, a tick for a key, taking the last
// one back, and a note made of what was counted.

import Domain
import Surface

extension NotesState {
  mutating func openTally(_ desk: Desk) -> [Effect] {
    if case .tally = focus {
      leaveTally()
      return []
    }
    focus = .tally
    tally.refresh(slot(desk)?.ref, desk)
    return tally.waiting.isEmpty ? [] : recordTicks(tally.handOn())
  }

  mutating func typeTally(_ key: Key, _ desk: Desk) -> [Effect] {
    if tally.sweep != nil {
      guard let mark = tally.typeSweep(key) else { return [] }
      return tick(mark, desk)
    }
    switch key {
    case .character("."):
      tally.beginSweep()
      return []
    case .backspace, .control("h"), .control("z"):
      return takeBack(desk)
    default:
      tally.refresh(slot(desk)?.ref, desk)
      guard let mark = tally.mark(for: key, desk.packs.counters) else { return [] }
      return tick(mark, desk)
    }
  }

  private mutating func tick(_ mark: TallyMark, _ desk: Desk) -> [Effect] {
    recordTicks(tally.keep(mark, slot: slot(desk), desk))
  }

  private mutating func recordTicks(_ changes: [Change]) -> [Effect] {
    guard !changes.isEmpty else { return [] }
    pending = .ticks
    return [.record(changes)]
  }

  /// The latest deed goes when it is a tick; notes are not undone from here.
  private func takeBack(_ desk: Desk) -> [Effect] {
    guard let change = desk.review.undoing(by: desk.writers), case .undone(let refs) = change.event,
      let ref = refs.first, case .tally? = desk.review.entry(ref)?.event
    else { return [.say("The last thing done here was no tick.")] }
    return [.undo]
  }

  /// What became of ticks that were handed on, and those that came meanwhile.
  mutating func ticksFinished(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    switch outcome {
    case .recorded:
      tally.saved()
      tally.refresh(slot(desk)?.ref, desk)
      return recordTicks(tally.handOn())
    case .refused(let words), .notSaved(let words):
      tally.notSaved(words)
      return [.say(words)]
    }
  }

  /// Enter on the sheet: a note with what was counted, ready to be read over and saved.
  mutating func noteFromTally(_ desk: Desk) -> [Effect] {
    if tally.sweep != nil { return typeTally(.enter, desk) }
    tally.refresh(slot(desk)?.ref, desk)
    let text = tally.count.cut.text
    guard !text.isEmpty else {
      return [.say("Nothing is counted in this slot yet; a key for each place and counter counts.")]
    }
    guard open == nil, !kept.contains(where: { $0.purpose == .note }) else {
      return [.say("A note is being written: n goes on with it; the count stays as it is.")]
    }
    var field = NoteField(.note, text: text, desk)
    field.takeDefaults(slot(desk), desk)
    field.original = ""
    field.began = desk.now
    open = field
    focus = .field
    return []
  }

  /// Back to what was in front before the sheet.
  mutating func leaveTally() {
    if tally.leaveSweep() { return }
    focus = open == nil ? .list : .field
  }
}
