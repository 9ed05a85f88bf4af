// Every word that some rule cares about, under a small number. It knows spellings and numbers and
// nothing of what words mean; a word that no rule names has the number 0.

/// A closed list of folded words, looked up by their bytes.
struct Vocabulary: Sendable {
  /// The number of every word that is not listed.
  static let unknown: Int32 = 0
  /// Longer words are never listed, so looking one up ends early.
  static let wordBytesMax = 32

  private var bytes: [UInt8] = []
  private var slots: [Slot]
  /// How many spellings are listed.
  private var entries = 0
  private(set) var count = 1

  /// A spelling's hash, place and number side by side, so that a look-up touches memory once.
  struct Slot: Sendable {
    var hash: UInt32 = 0
    var start: Int32 = 0
    /// In bytes; 0 is an empty slot.
    var length: Int32 = 0
    var number: Int32 = 0
  }

  /// - Parameter capacity: about how many spellings will be added.
  init(capacity: Int = 1 << 12) {
    var size = 1 << 10
    while size < capacity * 2 { size <<= 1 }
    slots = [Slot](repeating: Slot(), count: size)
    bytes.reserveCapacity(capacity * 9)
  }

  static let hashStart: UInt32 = 2_166_136_261

  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  static func hash<Bytes: Sequence>(of word: Bytes) -> UInt32 where Bytes.Element == UInt8 {
    var value = hashStart
    for byte in word { value = hash(value, byte) }
    return value
  }

  /// The number of a folded word, adding it when it is new.
  mutating func number(of word: String) -> Int32 {
    var word = word
    return word.withUTF8 { folded in
      let hash = Self.hash(of: folded)
      let found = reading { $0.number(of: folded, hash: hash) }
      if found != Self.unknown { return found }
      return append(folded, hash: hash)
    }
  }

  /// Adds a word that is not listed yet.
  /// - Returns: its number, one more than the last.
  @discardableResult
  mutating func append(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    let number = Int32(count)
    count += 1
    add(folded, hash: hash, number: number)
    return number
  }

  /// Gives another spelling the number of a word, unless that spelling is a word already.
  mutating func alias(_ spelling: String, for number: Int32) {
    var spelling = spelling
    spelling.withUTF8 { alias($0, for: number) }
  }

  /// The same for a spelling as bytes.
  mutating func alias(_ folded: UnsafeBufferPointer<UInt8>, for number: Int32) {
    let hash = Self.hash(of: folded)
    guard reading({ $0.number(of: folded, hash: hash) }) == Self.unknown else { return }
    add(folded, hash: hash, number: number)
  }

  /// The number of a folded word, or `unknown`.
  func find(_ word: String) -> Int32 {
    var word = word
    return word.withUTF8 { folded in
      reading { $0.number(of: folded, hash: Self.hash(of: folded)) }
    }
  }

  /// Every spelling with its number, in the order in which they were added.
  var spellings: [(bytes: ArraySlice<UInt8>, number: Int32)] {
    slots.filter { $0.length > 0 }.sorted { $0.start < $1.start }.map {
      (bytes[Int($0.start)..<Int($0.start + $0.length)], $0.number)
    }
  }

  private mutating func add(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt32, number: Int32) {
    if folded.isEmpty { return }
    entries += 1
    if entries * 4 > slots.count * 3 { grow() }
    place(
      Slot(
        hash: hash, start: Int32(bytes.count), length: Int32(folded.count), number: number))
    bytes.append(contentsOf: folded)
  }

  private mutating func place(_ entry: Slot) {
    let mask = slots.count - 1
    var slot = Self.slot(entry.hash) & mask
    while slots[slot].length > 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.length > 0 { place(entry) }
  }

  @inline(__always)
  private static func slot(_ hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) }

  // MARK: Looking up many

  /// The tables while they are held still, for looking up word after word.
  struct Reading {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    /// The number of a folded word, or `unknown`.
    @inline(__always)
    func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
      let mask = slots.count &- 1
      var place = Vocabulary.slot(hash) & mask
      while true {
        let entry = slots[place]
        if entry.length == 0 { return Vocabulary.unknown }
        if entry.hash == hash, Int(entry.length) == word.count, isWord(word, Int(entry.start)) {
          return entry.number
        }
        place = (place &+ 1) & mask
      }
    }

    @inline(__always)
    private func isWord(_ word: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
      for index in 0..<word.count where bytes[start &+ index] != word[index] { return false }
      return true
    }
  }

  /// Holds the tables still for as long as the body runs.
  @inline(__always)
  func reading<Result>(_ body: (Reading) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      bytes.withUnsafeBufferPointer { bytes in body(Reading(slots: slots, bytes: bytes)) }
    }
  }
}
