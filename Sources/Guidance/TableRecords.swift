// Numbers as text of which each takes the same few characters. Tens of thousands of them are read
// whenever the program starts, and nothing has to be found out about where each of them ends.

/// Records in the characters of `TableNumbers`: six bits a character, the lowest first.
enum TableRecords {
  /// The characters of a line; a record is never broken.
  private static let lineWidth = 96

  /// The records of a text that `lines` wrote, in order.
  /// - Parameter digits: how many characters each has, eight at most.
  /// - Complexity: O(records), a handful of steps for each.
  @inline(__always)
  static func list<Value>(
    _ text: StaticString, digits: Int, _ body: (UInt64) -> Value
  ) -> [Value] {
    text.withUTF8Buffer { list($0, digits: digits, body) }
  }

  /// The same of a text's bytes.
  @inline(__always)
  static func list<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, digits: Int, _ body: (UInt64) -> Value
  ) -> [Value] {
    let inLine = lineWidth / digits
    let lineBytes = inLine * digits + 1
    let count = bytes.count / lineBytes * inLine + bytes.count % lineBytes / digits
    let mask = FoldedWord.mask(digits)
    var at = 0
    return [Value](unsafeUninitializedCapacity: count) { values, made in
      while made < count {
        let head = FoldedWord(bytes, from: at, count: digits).head
        values.initializeElement(at: made, to: body(gathered(head, mask)))
        made += 1
        // A line ends with one byte more.
        at += made % inLine == 0 ? digits + 1 : digits
      }
    }
  }

  /// Records as lines of text.
  static func lines(_ records: [UInt64], digits: Int) -> String {
    let inLine = lineWidth / digits
    return stride(from: 0, to: records.count, by: inLine).map { start in
      let line = records[start..<min(start + inLine, records.count)].flatMap { record in
        (0..<digits).map { TableNumbers.zero + UInt8(record >> UInt64($0 * 6) & 63) }
      }
      return String(decoding: line, as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// A number that takes so many bits of a record. One that does not fit is seen when tables are
  /// made, which is the only time when any is written.
  static func field(_ number: Int, bits: Int) -> UInt64 {
    precondition(number >= 0 && number < 1 << bits, "\(number) takes more than \(bits) bits")
    return UInt64(number)
  }

  /// Six bits of each of eight bytes, put together.
  @inline(__always)
  private static func gathered(_ eight: UInt64, _ mask: UInt64) -> UInt64 {
    var bits = eight &- (0x3030_3030_3030_3030 & mask)
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) >> 2
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) >> 4
    return bits & 0x00FF_FFFF | (bits & 0x00FF_FFFF_0000_0000) >> 8
  }
}
