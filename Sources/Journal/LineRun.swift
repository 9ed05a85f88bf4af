// Which lines of a file follow each other. Where they break off something is missing, doubled or
// damaged, and another file may tell what.

/// Lines of a file's writer that follow each other.
struct LineRun {
  /// The number of the first, and the entry it says stands before it.
  let first: Int64
  let prev: EntryHash
  /// The lines of the first and the last, counted from 1. Lines that are not sound may stand
  /// between.
  let firstLine: Int
  private(set) var lastLine: Int
  private(set) var last: Known

  fileprivate init(_ known: Known, after prev: EntryHash, line: Int) {
    first = known.seq
    self.prev = prev
    firstLine = line
    lastLine = line
    last = known
  }

  fileprivate mutating func grow(_ known: Known, line: Int) {
    last = known
    lastLine = line
  }
}

/// All of a file, in the order of its lines.
struct LineRuns {
  /// A file with more breaks than this is not looked into.
  static var countMax: Int { 1_000 }

  private var ended: [LineRun] = []
  private var current: LineRun?

  /// Takes in a sound line of the file's writer.
  /// - Parameter isNext: whether it follows the one before.
  mutating func add(_ known: Known, after prev: EntryHash, line: Int, isNext: Bool) {
    if isNext, current != nil {
      current?.grow(known, line: line)
      return
    }
    if let current, ended.count < Self.countMax { ended.append(current) }
    current = LineRun(known, after: prev, line: line)
  }

  /// Nil where there are too many.
  var all: [LineRun]? {
    guard let current else { return [] }
    return ended.count < Self.countMax ? ended + [current] : nil
  }

  /// The last of them; nil where no line is sound.
  var last: LineRun? { current }
}
