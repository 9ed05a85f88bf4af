// Which rows of bits tell of a token: the row of its class, and one for each thing it is besides.
// Tables of patterns have a row for each of these, in this order.

/// The numbers of rows.
struct RowNumbers: Sendable {
  /// The row of a name; the classes' own rows come before it.
  let name: Int
  let count: Int

  /// The row of any word that is no mark.
  var word: Int { name + 1 }
  /// The row of whatever comes, or of nothing at all.
  var whatever: Int { name + 2 }

  init(_ lexicon: Lexicon) {
    name = lexicon.classCount
    count = lexicon.classCount + 3 + TokenFlags.endings.count
  }

  /// The row of words that end so.
  func ending(_ number: Int) -> Int { name + 3 + number }

  /// The row for an element; nil for a set, which has the rows of all its classes.
  func row(of element: Element, _ lexicon: Lexicon) -> Int? {
    switch element.kind {
    case .word: Int(lexicon.classes[Int(element.number)])
    case .set: nil
    case .name: name
    case .ending: ending(Int(element.number))
    default: word
    }
  }
}

/// The rows of one token, in room that is lent.
struct TokenRows {
  /// As many as a token can have.
  static let most = 4 + TokenFlags.endings.count

  private let room: UnsafeMutablePointer<Int>
  private(set) var count = 0

  init(_ room: UnsafeMutablePointer<Int>) { self.room = room }

  @inline(__always)
  subscript(_ place: Int) -> Int { room[place] }

  /// Forgets all rows but the one of whatever comes.
  @inline(__always)
  mutating func clear(_ rows: RowNumbers) {
    room[0] = rows.whatever
    count = 1
  }

  /// Takes the rows of a token.
  @inline(__always)
  mutating func take(_ token: Token, isName: Bool, _ rows: RowNumbers) {
    clear(rows)
    append(Int(token.sort))
    if isName { append(rows.name) }
    if !token.flags.contains(.mark) { append(rows.word) }
    var endings = token.flags.endingBits
    while endings != 0 {
      append(rows.ending(endings.trailingZeroBitCount))
      endings &= endings - 1
    }
  }

  @inline(__always)
  private mutating func append(_ row: Int) {
    room[count] = row
    count += 1
  }
}
