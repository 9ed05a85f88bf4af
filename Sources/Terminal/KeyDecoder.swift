// Bytes from a terminal into keys and pastes. It is a value that is fed and asked, so that every
// terminal's habits can be tested without one; it knows no clock: whoever feeds it says when a
// lone Escape has waited long enough.

import Surface

/// Turns what a terminal sends into events.
struct KeyDecoder: Sendable {
  private var bytes: [UInt8] = []
  private var paste: [UInt8] = []
  /// Whether a paste has begun and not ended.
  private(set) var isPasting = false
  /// Sequences of this terminal that follow no known form, the longest first.
  private let extras: [(bytes: [UInt8], key: Key)]
  private let eraseByte: UInt8

  /// The most bytes of one paste that are kept; what a field takes is far less.
  static let pasteBytesMax = 4_194_304
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// - Parameters:
  ///   - extras: Byte sequences from the terminal's description.
  ///   - eraseByte: What Backspace sends by the terminal's settings, besides 0x7F.
  init(extras: [(bytes: [UInt8], key: Key)] = [], eraseByte: UInt8 = 0x7F) {
    self.extras =
      extras
      .filter { extra in
        extra.bytes.count > 1 && extra.bytes[0] == 0x1B
          && KeySequence(extra.bytes[...]) != .complete(extra.key, length: extra.bytes.count)
      }
      .sorted { $0.bytes.count > $1.bytes.count }
    self.eraseByte = eraseByte
  }

  /// Whether bytes wait for more: an Escape that may begin a sequence, half a character.
  var isPending: Bool { !bytes.isEmpty }

  /// Takes bytes and appends the events they make.
  ///
  /// - Complexity: O(length).
  mutating func feed(_ new: some Collection<UInt8>, into events: inout [TerminalEvent]) {
    bytes.append(contentsOf: new)
    decode(isFinal: false, into: &events)
  }

  /// Says that no more is coming for what is pending: a lone Escape is the key, a paste without an
  /// end is over.
  mutating func flush(into events: inout [TerminalEvent]) {
    decode(isFinal: true, into: &events)
    if isPasting {
      keepPasted(bytes[...])
      bytes.removeAll(keepingCapacity: true)
      endPaste(into: &events)
    }
  }

  private mutating func decode(isFinal: Bool, into events: inout [TerminalEvent]) {
    var start = 0
    while start < bytes.count {
      if isPasting {
        guard let end = takePaste(from: start, into: &events) else {
          start = bytes.count - heldBack(from: start)
          break
        }
        start = end
        continue
      }
      guard let length = decodeOne(at: start, isFinal: isFinal, into: &events) else { break }
      start += length
    }
    for place in 0..<start { bytes[place] = 0 }
    bytes.removeFirst(start)
  }

  /// Decodes what begins at `start` and returns its length, nil when there is too little of it.
  private mutating func decodeOne(
    at start: Int, isFinal: Bool, into events: inout [TerminalEvent]
  ) -> Int? {
    let byte = bytes[start]
    if byte == 0x1B {
      return decodeEscape(at: start, isFinal: isFinal, into: &events)
    }
    if byte == eraseByte || byte == 0x7F {
      events.append(.key(.backspace))
      return 1
    }
    if byte < 0x20 {
      events.append(.key(Self.control(byte)))
      return 1
    }
    switch Self.character(bytes[start...]) {
    case .complete(let character, let length):
      events.append(.key(.character(character)))
      return length
    case .hidden(let length): return length
    case .incomplete where !isFinal: return nil
    case .incomplete, .invalid:
      events.append(.key(.character("\u{FFFD}")))
      return 1
    }
  }

  private mutating func decodeEscape(
    at start: Int, isFinal: Bool, into events: inout [TerminalEvent]
  ) -> Int? {
    for extra in extras where bytes[start...].starts(with: extra.bytes) {
      events.append(.key(extra.key))
      return extra.bytes.count
    }
    switch KeySequence(bytes[start...]) {
    case .complete(let key, let length):
      events.append(.key(key))
      return length
    case .unknown(let length): return length
    case .pasteStart(let length):
      isPasting = true
      return length
    case .escapeAlone:
      events.append(.key(.escape))
      return 1
    case .incomplete:
      guard isFinal else { return nil }
      // Escape, or Alt with the letter that could have begun a sequence.
      let rest = bytes.count - start
      if rest == 1 { events.append(.key(.escape)) }
      if rest == 2 { events.append(.key(.alt(Character(Unicode.Scalar(bytes[start + 1]))))) }
      return rest
    }
  }

  // MARK: Pastes

  /// Keeps what was pasted from `start` on; the offset behind the end mark, nil when it has not
  /// come.
  private mutating func takePaste(from start: Int, into events: inout [TerminalEvent]) -> Int? {
    var place = start
    while let escape = bytes[place...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: Self.pasteEnd) {
        keepPasted(bytes[start..<escape])
        endPaste(into: &events)
        return escape + Self.pasteEnd.count
      }
      place = escape + 1
    }
    keepPasted(bytes[start..<bytes.count - heldBack(from: start)])
    return nil
  }

  /// How many bytes at the end may be the beginning of the end mark.
  private func heldBack(from start: Int) -> Int {
    let most = min(Self.pasteEnd.count - 1, bytes.count - start)
    for count in stride(from: most, to: 0, by: -1)
    where Self.pasteEnd.starts(with: bytes[(bytes.count - count)...]) {
      return count
    }
    return 0
  }

  private mutating func keepPasted(_ part: ArraySlice<UInt8>) {
    paste.append(contentsOf: part.prefix(Self.pasteBytesMax - paste.count))
  }

  private mutating func endPaste(into events: inout [TerminalEvent]) {
    events.append(.pasted(String(decoding: paste, as: UTF8.self)))
    paste = []
    isPasting = false
  }
}
