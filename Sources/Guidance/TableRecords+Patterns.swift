// What patterns and their elements are as records of a table. Both ways stand side by side, so that
// no field is written in one place and read in another.

extension Element {
  /// The characters of a record.
  static let digits = 5
  private static let numberShift: UInt64 = 11

  /// Everything there is of it.
  var record: UInt64 {
    UInt64(kind.rawValue) | UInt64(use.rawValue) << 4 | UInt64(least) << 7 | UInt64(most) << 9
      | TableRecords.field(Int(number), bits: 19) << Self.numberShift
  }

  init(record: UInt64) {
    self.init(kind: Kind(rawValue: UInt8(record & 15)) ?? .word)
    use = Use(rawValue: UInt8(record >> 4 & 3)) ?? .take
    least = Int8(record >> 7 & 3)
    most = Int8(record >> 9 & 3)
    number = Int32(record >> Self.numberShift)
  }
}

extension CompiledPattern {
  /// The characters of a record.
  static let digits = 8
  /// Weights can be less than nothing and records can't.
  private static let weightShift = 128

  /// Everything but where its elements begin, which is where those of the one before end.
  var record: UInt64 {
    TableRecords.field(elements.count, bits: 7)
      | TableRecords.field(Int(anchor), bits: 7) << 7
      | TableRecords.field(Int(need) + 1, bits: 7) << 14
      | TableRecords.field(Int(furtherNeed) + 1, bits: 7) << 21
      | TableRecords.field(Int(weight) + Self.weightShift, bits: 9) << 28
      | TableRecords.field(Int(owner), bits: 11) << 37
  }

  /// - Parameter start: where its elements begin.
  init(record: UInt64, from start: Int32) {
    self.init(
      elements: start..<start + Int32(record & 127), owner: Int32(record >> 37),
      weight: Int32(record >> 28 & 511) - Int32(Self.weightShift),
      anchor: Int32(record >> 7 & 127), need: Int32(record >> 14 & 127) - 1,
      furtherNeed: Int32(record >> 21 & 127) - 1)
  }
}

extension PatternList {
  init(_ table: GuideTable) {
    elements = TableRecords.list(table.elements, digits: Element.digits) { Element(record: $0) }
    var start: Int32 = 0
    patterns = TableRecords.list(table.patterns, digits: CompiledPattern.digits) {
      let pattern = CompiledPattern(record: $0, from: start)
      start = pattern.elements.upperBound
      return pattern
    }
  }
}
