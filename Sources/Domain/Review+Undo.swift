// Undo and redo over the journal. Undo is an entry like any other, so it survives a restart, can be
// undone itself, and nothing is ever taken away.

extension Review {
  /// The change that undoes a writer's latest deed: the newest entry of theirs that stands and can
  /// be undone. Nil when there is none.
  ///
  /// - Complexity: linear in the writer's entries since that deed.
  public func undoing(by writers: Set<WriterID>) -> Change? {
    guard let entry = lastDeed(by: writers), lastingDeed(entry) == nil else { return nil }
    return Change(.undone([entry.ref]))
  }

  /// Why a writer's latest deed cannot be undone; nil where it can. An erasing, or a step of
  /// safeguarding, stands in the way of everything before it: whoever presses undo means that one.
  public func refusalOfUndo(by writers: Set<WriterID>) -> Refusal? {
    guard let entry = lastDeed(by: writers) else { return .nothingToUndo }
    return lastingDeed(entry)
  }

  private func lastDeed(by writers: Set<WriterID>) -> Entry? {
    entries.reversed().first { entry in
      writers.contains(entry.stamp.writer) && !withdrawn.contains(entry.ref)
        && (isDeed(entry) || lastingDeed(entry) != nil)
    }
  }

  /// What a deed is that undo neither takes back nor passes over; nil for any other.
  private func lastingDeed(_ entry: Entry) -> Refusal? {
    switch entry.event {
    case .erased(let erasure)?: erasure.reason == .sealed ? .lastWasSealing : .lastWasErasing
    case .safeguarding?: .lastWasSafeguarding
    default: nil
    }
  }

  /// The change that takes back a writer's latest undo, as long as nothing was done since; nil also
  /// where what it took is erased, for nothing brings that back.
  public func redoing(by writers: Set<WriterID>) -> Change? {
    guard let undo = latestUndo(by: writers), !isOfErased(undo) else { return nil }
    return Change(.undone([undo.ref]))
  }

  /// Why there is nothing that a writer's redo brings back.
  public func refusalOfRedo(by writers: Set<WriterID>) -> Refusal {
    latestUndo(by: writers).map { isOfErased($0) } ?? false ? .undoneIsErased : .nothingToRedo
  }

  private func isOfErased(_ undo: Entry) -> Bool {
    guard case .undone(let targets)? = undo.event else { return false }
    return !targets.isEmpty && targets.allSatisfy { isErased($0) }
  }

  private func latestUndo(by writers: Set<WriterID>) -> Entry? {
    for entry in entries.reversed() where writers.contains(entry.stamp.writer) {
      if case .undone(let targets)? = entry.event {
        // An undo of an undo is a redo; what it took back is skipped like any other.
        if withdrawn.contains(entry.ref) { continue }
        if targets.contains(where: { isUndone($0) }) { continue }
        return entry
      }
      if isDeed(entry) && !withdrawn.contains(entry.ref) { return nil }
    }
    return nil
  }

  /// What an undo of these entries would say it did: "note N12", "running late".
  public func deedName(_ ref: EntryRef) -> String {
    guard let entry = entry(ref) else { return "entry" }
    if entry.kind == "shifted" { return "running late" }
    if case .tally(let tally)? = entry.event {
      return tally.ticks.count == 1 ? "tick \(tally.ticks[0].mark)" : "\(tally.ticks.count) ticks"
    }
    if entry.kind == "consented" { return "yes" }
    if case .stage(let step)? = entry.event { return step.stage.words }
    if case .role(let role)? = entry.event { return "being the \(role.words)" }
    guard let record = record(ref) else { return entry.kind }
    let verb = record.ref == ref ? "" : "change to "
    if record.kind == .review { return "\(verb)the review's details" }
    return "\(verb)\(record.kind.rawValue) \(name(of: record))"
  }

  private func isUndone(_ ref: EntryRef) -> Bool {
    if case .undone? = entry(ref)?.event { true } else { false }
  }

  private func isDeed(_ entry: Entry) -> Bool {
    if isErased(entry.ref) { return false }
    switch entry.event {
    case .review, .line, .slot, .note, .answer, .thought, .point, .action, .word, .check, .shifted,
      .consented, .plan, .role, .tally:
      return true
    case .stage:
      return Review.canBeUndone(entry)
    default: return false
    }
  }
}
