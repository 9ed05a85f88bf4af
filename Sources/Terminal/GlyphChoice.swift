// What is sent for a glyph on a terminal that cannot show it, or that counts its columns otherwise
// than we do. The result may be ugly; it is never a torn row.

import Surface

/// Chooses the bytes for a cell and remembers what the system said about a scalar.
struct GlyphChoice {
  /// The columns of a scalar by the system's opinion, which ncurses goes by.
  private let systemColumns: (UInt32) -> Int
  private let isASCIIOnly: Bool
  /// Whether frames and bars are left blank, because somebody has the screen read aloud.
  private let isPlain: Bool
  /// Per scalar and width: whether the system agrees.
  private var agreed: [UInt64: Bool] = [:]

  init(
    isASCIIOnly: Bool, isPlain: Bool = false, systemColumns: @escaping (UInt32) -> Int
  ) {
    self.isASCIIOnly = isASCIIOnly
    self.isPlain = isPlain
    self.systemColumns = systemColumns
  }

  /// Appends what is sent for a cell: its own columns, no more and no fewer.
  mutating func append(_ cell: PackedCell, to bytes: inout [UInt8]) {
    if cell.form == .trailing { return }
    let base = isPlain && Self.isDrawing(cell.base) ? 0x20 : cell.base
    if base < 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: base))
    } else {
      let columns = cell.form == .wide ? 2 : 1
      guard !isASCIIOnly, agrees(base, columns) else {
        bytes.append(contentsOf: isASCIIOnly ? [Self.ascii(base)] : Array("□".utf8))
        if columns == 2 { bytes.append(0x20) }
        return
      }
      Self.append(base, to: &bytes)
    }
    guard cell.hasMarks, !isASCIIOnly else { return }
    for place in 0..<PackedCell.marksMax {
      let mark = cell.mark(place)
      if mark != 0, agrees(mark, 0) { Self.append(mark, to: &bytes) }
    }
  }

  private mutating func agrees(_ scalar: UInt32, _ columns: Int) -> Bool {
    let key = UInt64(scalar) << 2 | UInt64(columns)
    if let known = agreed[key] { return known }
    let answer = systemColumns(scalar) == columns
    agreed[key] = answer
    return answer
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Frames, lines and blocks: what a screen reader spells out and nobody wants to hear.
  private static func isDrawing(_ scalar: UInt32) -> Bool { (0x2500...0x259F).contains(scalar) }

  /// The nearest sign of ASCII for what our own screens use.
  private static func ascii(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2500, 0x2501, 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x258F, 0x2595: UInt8(ascii: "|")
    case 0x250C...0x254B: UInt8(ascii: "+")
    case 0x2580...0x2593: UInt8(ascii: "#")
    case 0x2018, 0x2019: UInt8(ascii: "'")
    case 0x201C, 0x201D: UInt8(ascii: "\"")
    case 0x2026: UInt8(ascii: "~")
    case 0xB7: UInt8(ascii: ".")
    case 0x2022: UInt8(ascii: "*")
    case 0x2713, 0x2714: UInt8(ascii: "v")
    case 0x2717, 0x2718, 0xD7: UInt8(ascii: "x")
    case 0x2190: UInt8(ascii: "<")
    case 0x2192, 0x25B6, 0x25B8: UInt8(ascii: ">")
    case 0x2191: UInt8(ascii: "^")
    default: UInt8(ascii: "?")
    }
  }
}
