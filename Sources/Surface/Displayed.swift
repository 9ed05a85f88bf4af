// The one place where text is made fit to be shown. It is an allow-list: what is not known to be
// harmless and of a known width becomes a visible stand-in. It knows scalars, not cells or screens.

/// Turns scalars, one by one, into what is drawn for them.
///
/// The state is what the next scalar may lean on. It is so built that each `Character` of a text is
/// drawn the same alone and among its neighbours, and takes at least one column unless it is a
/// newline that was meant: layout can count columns by character.
struct Displayed {
  /// What is drawn for a scalar.
  enum Part {
    /// A glyph of one or two columns.
    case spacing(UInt32, width: Int)
    /// A mark on the glyph before.
    case mark(UInt32)
    /// The glyph before, replaced: Korean letters that became a syllable.
    case composed(UInt32)
    case newline
  }

  /// The columns of a tab, wherever it stands.
  static let tabColumns = 4
  static let standIn: UInt32 = 0xB7

  private let linesAreMeant: Bool
  /// The scalar drawn last, if marks may join it; 0 at the start and after a stand-in.
  private var base: UInt32 = 0
  private var marks = 0
  /// A joiner was met after a pictograph, and its fate hangs on the next scalar.
  private var holdsJoiner = false

  init(linesAreMeant: Bool) { self.linesAreMeant = linesAreMeant }

  /// Takes the next scalar and calls `emit` for what is drawn, which may be nothing.
  mutating func take(_ scalar: Unicode.Scalar, _ emit: (Part) -> Void) {
    let value = scalar.value
    if holdsJoiner {
      holdsJoiner = false
      // 👩 joined to 💻 shows as 👩: terminals disagree about the width of the pair.
      if DisplayWidth.isPictograph(value) { return }
    }
    if value >= 0x20, value < 0x7F {
      space(value, width: 1, emit)
      return
    }
    switch DisplayWidth.kind(of: scalar) {
    case .spacing(let width): space(value, width: width, emit)
    case .mark: mark(value, emit)
    case .selector: if base == 0 { replace(emit) }
    case .modifier:
      if DisplayWidth.isPictograph(base) { return }
      space(value, width: 2, emit)
    case .joiner:
      if DisplayWidth.isPictograph(base) { holdsJoiner = true } else { replace(emit) }
    case .letter(let letter): space(letter, width: 1, emit)
    case .jamo: compose(value, emit)
    case .blank: space(0x20, width: 1, emit)
    case .tab:
      for _ in 0..<Self.tabColumns { emit(.spacing(0x20, width: 1)) }
      base = 0
    case .newline:
      if linesAreMeant { emit(.newline) } else { emit(.spacing(Self.standIn, width: 1)) }
      base = 0
    case .hidden: replace(emit)
    }
  }

  /// Takes a printable ASCII byte, which is drawn as it is.
  @inline(__always)
  mutating func takeASCII(_ byte: UInt8) {
    base = UInt32(byte)
    marks = 0
    holdsJoiner = false
  }

  private mutating func space(_ value: UInt32, width: Int, _ emit: (Part) -> Void) {
    base = value
    marks = 0
    emit(.spacing(value, width: width))
  }

  private mutating func mark(_ value: UInt32, _ emit: (Part) -> Void) {
    guard base != 0 else { return replace(emit) }
    marks += 1
    if marks <= PackedCell.marksMax { emit(.mark(value)) }
  }

  /// Korean letters of file names from macOS come apart; put together they have a width that all
  /// agree on. A vowel or a final that finds nothing to join is replaced.
  private mutating func compose(_ value: UInt32, _ emit: (Part) -> Void) {
    guard marks == 0, let syllable = Hangul.syllable(base, value) else { return replace(emit) }
    base = syllable
    emit(.composed(syllable))
  }

  private mutating func replace(_ emit: (Part) -> Void) {
    base = 0
    marks = 0
    emit(.spacing(Self.standIn, width: 1))
  }
}

extension Displayed {
  /// A glyph as one narrow cell, or a blank when it is not one column wide.
  static func narrowCell(_ glyph: Character, role: Role) -> PackedCell {
    var displayed = Displayed(linesAreMeant: false)
    var cell: PackedCell?
    var columns = 0
    for scalar in glyph.unicodeScalars {
      displayed.take(scalar) { part in
        switch part {
        case .spacing(let base, let width):
          columns += width
          cell = PackedCell(base: base, role: role)
        case .mark(let mark): cell?.append(mark: mark)
        case .composed(let base): cell = PackedCell(base: base, role: role)
        case .newline: break
        }
      }
    }
    guard columns == 1, let cell else { return .blank(role) }
    return cell
  }
}

/// Algorithmic composition of Korean letters (The Unicode Standard, section 3.12).
enum Hangul {
  static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(second)
    {
      return first + second - 0x11A7
    }
    return nil
  }
}
