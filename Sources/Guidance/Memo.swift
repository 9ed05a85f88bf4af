// A table of what was worked out before, by a number. It only grows; whoever keeps it says when it
// is too large.

struct Memo<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    /// One more than the number; 0 is an empty slot.
    var key: UInt64
    var value: Value
  }

  private var slots: [Slot]
  private let none: Value
  private(set) var count = 0

  /// - Parameter none: any value; it fills slots that hold nothing.
  init(none: Value) {
    self.none = none
    slots = [Slot](repeating: Slot(key: 0, value: none), count: 1 << 8)
  }

  /// What is known of a number less than 2^64 - 1.
  @inline(__always)
  subscript(_ number: UInt64) -> Value? {
    let key = number &+ 1
    let mask = slots.count &- 1
    var place = Self.hash(key) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].value }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Adds what is known of a number that is not there yet.
  mutating func add(_ number: UInt64, _ value: Value) {
    if count * 2 >= slots.count { grow() }
    put(Slot(key: number &+ 1, value: value))
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, value: none), count: old.count * 4)
    for slot in old where slot.key != 0 { put(slot) }
  }

  private mutating func put(_ slot: Slot) {
    let mask = slots.count - 1
    var place = Self.hash(slot.key) & mask
    while slots[place].key != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
