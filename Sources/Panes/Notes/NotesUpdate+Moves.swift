// Moving about in the Notes pane: from note to note, from slot to slot, and to a record that search
// or a link asks for.

import Domain

extension NotesState {
  mutating func move(_ command: CommandID, _ desk: Desk) {
    let step =
      switch command {
      case "notes.up": -1
      case "notes.down": 1
      case "notes.pageUp": -desk.page(rowsEach: 2)
      case "notes.pageDown": desk.page(rowsEach: 2)
      case "notes.first": -listingMax
      case "notes.last": listingMax
      default: 0
      }
    if case .gathered(var gathered) = focus {
      gathered.move(by: step)
      focus = .gathered(gathered)
      return
    }
    if case .versions(let ref, let row) = focus {
      let count = desk.review.record(ref)?.currentRefs.count ?? 0
      focus = .versions(of: ref, row: max(0, min(row + step, count - 1)))
      return
    }
    let refs = listing(desk).refs
    guard step != 0, let row = selectedRow(refs) else { return }
    let next = max(0, min(row + step, refs.count - 1))
    // The last row stays the last one when notes are added below it.
    selected = next == refs.count - 1 ? nil : refs[next]
  }

  private var listingMax: Int { 1 << 30 }

  /// After the day's last slot come the notes that belong to none.
  mutating func turnSlot(by step: Int, _ desk: Desk) -> [Effect] {
    let rows = desk.review.timeline(on: desk.dayInView, at: desk.now.time, for: desk.callsign)
    guard !rows.isEmpty else {
      return [.say("There are no slots yet. Schedule, key 1, is where they are made.")]
    }
    let target: Int
    if let here = slot(desk)?.ref, let row = rows.firstIndex(where: { $0.record.ref == here }) {
      target = row + step
    } else if pin == .loose {
      target = rows.count + step
    } else {
      let next = rows.firstIndex { $0.start > desk.now.time } ?? rows.count
      target = step < 0 ? next - 1 : next
    }
    guard (0...rows.count).contains(target) else {
      return [.say(step < 0 ? "This is the day's first slot." : "There is nothing after this.")]
    }
    selected = nil
    if target == rows.count {
      pin = .loose
    } else {
      show(rows[target].record.ref, desk)
    }
    return []
  }

  /// Shows a slot: by the clock when it is on now, so that the pane goes on with the day.
  private mutating func show(_ slot: EntryRef, _ desk: Desk) {
    let now = desk.review.slotNow(at: desk.now, for: desk.callsign)?.record.ref
    pin = slot == now ? .clock : .slot(slot)
  }

  mutating func select(_ ref: EntryRef, _ desk: Desk) {
    guard let record = desk.review.record(ref) else { return }
    leaveField()
    switch record.kind {
    case .thought:
      showThoughts(desk, at: record.ref)
    case .slot:
      show(record.ref, desk)
      selected = nil
    case .note, .answer:
      if let slot = record.slotRef.flatMap({ desk.review.record($0) }) {
        show(slot.ref, desk)
      } else {
        pin = .loose
      }
      selected = record.ref
    case .review, .line, .point, .action, .word, .check, .plan:
      return
    }
    listing = listing(desk)
  }
}
