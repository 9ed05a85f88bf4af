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

  /// A spelling's first bytes, its length and its number side by side, so that looking one up
  /// touches memory once, and once more only for a long word.
  struct Slot: Sendable {
    /// The first eight bytes.
    var head: UInt64 = 0
    var start: Int32 = 0
    /// The number, and in the lowest byte the length in bytes; 0 is an empty slot.
    private var numberAndLength: UInt32 = 0

    init() {}

    init(_ word: FoldedWord, start: Int, number: Int32) {
      head = word.head
      self.start = Int32(start)
      numberAndLength = UInt32(number) << 8 | UInt32(word.count)
    }

    var length: Int { Int(numberAndLength & 0xFF) }
    var number: Int32 { Int32(numberAndLength >> 8) }
    var isEmpty: Bool { numberAndLength == 0 }
  }

  /// - Parameter capacity: about how many spellings will be added.
  init(capacity: Int = 1 << 12) {
    var size = 1 << 10
    while size < capacity * 2 { size <<= 1 }
    slots = [Slot](repeating: Slot(), count: size)
    bytes.reserveCapacity(capacity * 9)
  }

  /// The number of a folded word, adding it when it is new.
  mutating func number(of word: String) -> Int32 {
    var word = word
    return word.withUTF8 { folded in
      let word = FoldedWord(folded)
      let found = reading { $0.number(of: word) }
      return found != Self.unknown ? found : append(word)
    }
  }

  /// Adds a word that is not listed yet.
  /// - Returns: its number, one more than the last.
  @discardableResult
  mutating func append(_ word: FoldedWord) -> Int32 {
    let number = Int32(count)
    count += 1
    add(word, number: number)
    return number
  }

  /// Gives another spelling the number of a word, unless that spelling is a word already.
  mutating func alias(_ spelling: String, for number: Int32) {
    var spelling = spelling
    spelling.withUTF8 { alias(FoldedWord($0), for: number) }
  }

  /// The same for a spelling as bytes.
  mutating func alias(_ word: FoldedWord, for number: Int32) {
    guard reading({ $0.number(of: word) }) == Self.unknown else { return }
    add(word, number: number)
  }

  /// The number of a folded word, or `unknown`.
  func find(_ word: String) -> Int32 {
    var word = word
    return word.withUTF8 { folded in
      reading { $0.number(of: FoldedWord(folded)) }
    }
  }

  /// Every spelling with its number, in the order in which they were added.
  var spellings: [(bytes: ArraySlice<UInt8>, number: Int32)] {
    slots.filter { !$0.isEmpty }.sorted { $0.start < $1.start }.map {
      (bytes[Int($0.start)..<Int($0.start) + $0.length], $0.number)
    }
  }

  private mutating func add(_ word: FoldedWord, number: Int32) {
    guard word.count > 0, word.count <= Self.wordBytesMax else { return }
    entries += 1
    if entries * 4 > slots.count * 3 { grow() }
    place(Slot(word, start: bytes.count, number: number), hash: word.hash)
    bytes.append(contentsOf: word.text[word.start..<word.start + word.count])
  }

  private mutating func place(_ entry: Slot, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Self.slot(hash) & mask
    while !slots[slot].isEmpty { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where !entry.isEmpty {
      let hash = bytes.withUnsafeBufferPointer {
        FoldedWord($0, from: Int(entry.start), count: entry.length).hash
      }
      place(entry, hash: hash)
    }
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
    func number(of word: FoldedWord) -> Int32 {
      let mask = slots.count &- 1
      var place = Vocabulary.slot(word.hash) & mask
      while true {
        let entry = slots[place]
        if entry.isEmpty { return Vocabulary.unknown }
        if entry.head == word.head, entry.length == word.count,
          word.goesOn(as: bytes, Int(entry.start))
        {
          return entry.number
        }
        place = (place &+ 1) & mask
      }
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
