// One changed line breaks the order at the line behind it, too. For people that is one damage, and
// the sound line behind it has nothing wrong with it.

extension Damage {
  /// Without what follows from other damage in the list: numbers that are missing just where lines
  /// could not be read, one for one.
  public static func causes(_ damages: [Damage]) -> [Damage] {
    struct Spot: Hashable {
      let file: String
      let line: Int
    }
    var unread: Set<Spot> = []
    for damage in damages {
      if case .line = damage.what { unread.insert(Spot(file: damage.file, line: damage.line)) }
    }
    return damages.filter { damage in
      guard case .chain(let expected, let seq) = damage.what, seq > expected,
        seq - expected < Int64(damage.line)
      else { return true }
      let missing = damage.line - Int(seq - expected)..<damage.line
      return !missing.allSatisfy { unread.contains(Spot(file: damage.file, line: $0)) }
    }
  }
}
