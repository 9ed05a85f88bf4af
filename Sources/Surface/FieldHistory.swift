// What a field has done, for undo and redo. It joins keys to steps a person would call one thing
// and forgets the oldest when they grow too much; it does not know the text.

/// Steps done and steps undone.
struct FieldHistory: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case typing, erasing, paste
  }

  /// One replacement: at a byte offset, something gave way to something else.
  struct Step: Hashable, Sendable {
    var kind: Kind
    var at: Int
    var removed: String
    var inserted: String
    var cursorBefore: Int
    var cursorAfter: Int

    var bytes: Int { removed.utf8.count + inserted.utf8.count }
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var bytes = 0
  /// Whether the next edit may join the last step.
  private var isOpen = false

  static let stepsMax = 4_096
  static let bytesMax = 1_048_576
  /// A run without spaces ends here, so that undo stays useful in scripts that write none.
  static let runBytesMax = 64

  mutating func add(_ step: Step) {
    undone.removeAll()
    bytes += step.bytes
    if !join(step) { done.append(step) }
    isOpen = step.kind != .paste
    if done.count > Self.stepsMax || bytes > Self.bytesMax { forget() }
  }

  /// Ends the run under way: the cursor was moved.
  mutating func close() { isOpen = false }

  mutating func takeBack() -> Step? {
    isOpen = false
    guard let step = done.popLast() else { return nil }
    bytes -= step.bytes
    undone.append(step)
    return step
  }

  mutating func repeatStep() -> Step? {
    isOpen = false
    guard let step = undone.popLast() else { return nil }
    bytes += step.bytes
    done.append(step)
    return step
  }

  private mutating func join(_ step: Step) -> Bool {
    guard isOpen, let last = done.last, last.kind == step.kind else { return false }
    switch step.kind {
    case .typing: return joinTyping(step, to: last)
    case .erasing: return joinErasing(step, to: last)
    case .paste: return false
    }
  }

  /// The space after a word is part of its step; what follows the space is not.
  private mutating func joinTyping(_ step: Step, to last: Step) -> Bool {
    guard step.at == last.at + last.inserted.utf8.count, step.removed.isEmpty,
      last.inserted.utf8.count < Self.runBytesMax,
      !endsInSpace(last.inserted) || startsWithSpace(step.inserted)
    else { return false }
    done[done.count - 1].inserted += step.inserted
    done[done.count - 1].cursorAfter = step.cursorAfter
    return true
  }

  private mutating func joinErasing(_ step: Step, to last: Step) -> Bool {
    guard last.removed.utf8.count < Self.runBytesMax else { return false }
    if step.at + step.removed.utf8.count == last.at, !endsInSpace(step.removed) {
      done[done.count - 1].removed = step.removed + last.removed
      done[done.count - 1].at = step.at
    } else if step.at == last.at, !startsWithSpace(step.removed) {
      done[done.count - 1].removed += step.removed
    } else {
      return false
    }
    done[done.count - 1].cursorAfter = step.cursorAfter
    return true
  }

  private func endsInSpace(_ text: String) -> Bool {
    text.utf8.last == 0x20 || text.utf8.last == 0x0A
  }

  private func startsWithSpace(_ text: String) -> Bool {
    text.utf8.first == 0x20 || text.utf8.first == 0x0A
  }

  /// Drops the oldest steps, a good part of them at once, so that it is rare. The newest stays
  /// whatever its size: it is the one most likely to be wanted.
  private mutating func forget() {
    var count = 0
    while count < done.count - 1,
      done.count - count > Self.stepsMax * 3 / 4 || bytes > Self.bytesMax * 3 / 4
    {
      bytes -= done[count].bytes
      count += 1
    }
    done.removeFirst(count)
  }
}
