// How a surface keeps a cell: sixteen bytes that hold no reference. A screen is filled, copied and
// compared for every key, and an array of `Character` would pay a retain and a release for each of
// its cells. This file knows the layout of the bits and nothing about what is drawn.

/// One cell in the form a surface stores it: a spacing scalar, up to four marks on it, a role.
package struct PackedCell: Hashable, Sendable {
  /// What part of a glyph a cell shows.
  package enum Form: UInt8, Hashable, Sendable {
    case narrow
    /// The left half of a wide glyph; the cell at its right is `trailing`.
    case wide
    case trailing
  }

  /// Bits 0 to 20 are the base, 21 to 41 the first mark, 42 to 62 the second.
  private var low: UInt64
  /// Bits 0 to 20 are the third mark, 21 to 31 the lower bits of the fourth.
  private var middle: UInt32
  /// The upper ten bits of the fourth mark.
  private var high: UInt16
  package var role: Role
  package var form: Form

  /// The most marks a cell keeps on its base.
  package static let marksMax = 4

  package init(base: UInt32, role: Role, form: Form = .narrow) {
    low = UInt64(base)
    middle = 0
    high = 0
    self.role = role
    self.form = form
  }

  package static func blank(_ role: Role) -> PackedCell { PackedCell(base: 0x20, role: role) }

  package static func trailing(_ role: Role) -> PackedCell {
    PackedCell(base: 0x20, role: role, form: .trailing)
  }

  package var base: UInt32 { UInt32(truncatingIfNeeded: low) & Self.scalarMask }

  package var hasMarks: Bool { low >> 21 != 0 }

  /// The mark at 0 to 3, or 0 where there is none.
  package func mark(_ place: Int) -> UInt32 {
    switch place {
    case 0: UInt32(truncatingIfNeeded: low >> 21) & Self.scalarMask
    case 1: UInt32(truncatingIfNeeded: low >> 42) & Self.scalarMask
    case 2: middle & Self.scalarMask
    default: middle >> 21 | UInt32(high) << 11
    }
  }

  /// Puts a mark on the base. A fifth mark is dropped: floods of marks leave their own row.
  package mutating func append(mark: UInt32) {
    if self.mark(0) == 0 {
      low |= UInt64(mark) << 21
    } else if self.mark(1) == 0 {
      low |= UInt64(mark) << 42
    } else if self.mark(2) == 0 {
      middle |= mark
    } else if self.mark(3) == 0 {
      middle |= mark << 21
      high = UInt16(truncatingIfNeeded: mark >> 11)
    }
  }

  /// The first cell from `low` on where two lists differ, `high` when none does before it.
  ///
  /// The cell has no padding, so its bytes are its value and two words tell cells apart. The loop
  /// runs over the whole screen for every key.
  package static func firstDifference(
    _ one: [PackedCell], _ other: [PackedCell], from low: Int, to high: Int
  ) -> Int {
    assert(MemoryLayout<PackedCell>.size == 16 && one.count == other.count && high <= one.count)
    return one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        let ones = one.bindMemory(to: UInt64.self)
        let others = other.bindMemory(to: UInt64.self)
        var word = low * 2
        while word < high * 2, ones[word] == others[word] { word += 1 }
        return word / 2
      }
    }
  }

  /// Calls `body` with the base and each of its marks.
  package func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    if let scalar = Unicode.Scalar(base) { body(scalar) }
    guard hasMarks else { return }
    for place in 0..<Self.marksMax {
      let value = mark(place)
      guard value != 0, let scalar = Unicode.Scalar(value) else { return }
      body(scalar)
    }
  }

  /// The cell as callers see it.
  package var cell: Cell {
    var scalars = String.UnicodeScalarView()
    forEachScalar { scalars.append($0) }
    let glyph = String(scalars).first ?? " "
    return Cell(glyph, role: role, isTrailing: form == .trailing)
  }

  private static let scalarMask: UInt32 = 0x1F_FFFF
}
