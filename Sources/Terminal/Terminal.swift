// The terminal's owner: whoever holds this value has the screen, and giving it up gives the screen
// back. It speaks in events and surfaces; what the program does with them is not known here.

import CTerminal
import Surface
import Theme

/// An open terminal. There is one in a process at a time.
public struct Terminal: ~Copyable {
  /// Whether borders and signs are drawn in ASCII.
  public let isASCIIOnly: Bool
  /// What the terminal can show, as of opening.
  public let depth: ColourDepth

  /// Whether the screen is made for being read aloud: no frames, and one thing beside another only
  /// where there is no other way.
  public let isPlain: Bool

  private let escapeDelayMilliseconds: Int
  private var decoder: KeyDecoder
  private var painter: Painter
  private var pairs = ColourPairs()
  private var looks: Looks?
  private var buffer: [UInt8]

  /// How long the rest of a paste is waited for.
  private static let pasteDelayMilliseconds = 1_000
  /// A read of fewer bytes than this came from fingers, and no more is waiting.
  private static let burstBytesMin = 32
  /// The most bytes read before the program has its turn.
  private static let burstBytesMax = 262_144

  /// Takes the terminal: raw keys, the alternate screen, pastes marked as such. Standard error is
  /// kept back until the terminal is given up.
  ///
  /// - Parameters:
  ///   - noColour: Whether the user wants none (`NO_COLOR` is set and not empty).
  ///   - asciiOnly: Whether to draw in ASCII even where more can be shown.
  ///   - plain: Whether frames and bars are left blank, within `plainColumnsMax` columns.
  ///   - escapeDelayMilliseconds: How long a lone Escape may be the beginning of a sequence.
  /// - Throws: `TerminalError`, with the terminal as it was.
  public init(
    noColour: Bool = false, asciiOnly: Bool = false, plain: Bool = false,
    escapeDelayMilliseconds: Int = 25
  ) throws(TerminalError) {
    let code = ct_open()
    guard code == 0 else { throw TerminalError(code: code) }
    let isASCII = asciiOnly || ct_is_utf8() == 0
    isASCIIOnly = isASCII
    isPlain = plain
    depth = colourDepth(colours: Int(ct_colours()), noColour: noColour)
    self.escapeDelayMilliseconds = max(0, escapeDelayMilliseconds)
    decoder = KeyDecoder(
      extras: Self.describedKeys(),
      eraseByte: UInt8(exactly: ct_erase_byte()) ?? 0x7F)
    painter = Painter(
      glyphs: GlyphChoice(isASCIIOnly: isASCII, isPlain: plain) { Int(ct_scalar_width($0)) })
    buffer = Array(repeating: 0, count: 4_096)
  }

  deinit { ct_close() }

  /// The columns that a screen for being read aloud uses at most: from a hundred on, panes stand
  /// side by side, and a line read out would jump between them.
  public static var plainColumnsMax: Int { 99 }

  /// The size of the screen now, as far as it is used.
  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_size(&rows, &columns)
    let all = Int(max(0, columns))
    return Size(
      rows: Int(max(0, rows)), columns: isPlain ? min(all, Terminal.plainColumnsMax) : all)
  }

  /// Waits for something to happen and returns all that has: every key of a burst at once, so that
  /// the screen is drawn once after it.
  ///
  /// - Parameter timeoutMilliseconds: The longest wait; nil waits for ever.
  /// - Returns: Nothing when the time is over. It may come back a little early with nothing.
  public mutating func wait(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while true {
      let patience: Int? =
        decoder.isPasting
        ? Self.pasteDelayMilliseconds : decoder.isPending ? escapeDelayMilliseconds : nil
      let timeout = [timeoutMilliseconds, patience].compactMap(\.self).min() ?? -1
      let bits = ct_wait(Int32(clamping: timeout))
      take(Int(bits), &events)
      if bits == 0, patience == timeout { decoder.flush(into: &events) }
      if bits == 0 || !events.isEmpty { return events }
    }
  }

  /// Paints a surface, sending only what differs from the one before.
  ///
  /// The surface should have the terminal's size; a smaller one leaves the rest blank.
  public mutating func paint(_ surface: Surface, theme: Theme) {
    var looks = self.looks ?? Looks(theme: theme, depth: depth)
    if looks.theme != theme {
      looks = Looks(theme: theme, depth: depth)
      painter.forget()
    }
    if !painter.continues(surface.size) { ct_clear(0) }
    var pairs = self.pairs
    painter.paint(surface) { row, column, role, utf8 in
      let look = looks.look(of: role, pairs: &pairs)
      ct_put(Int32(row), Int32(column), utf8, look.attributes, look.pair)
    }
    self.looks = looks
    self.pairs = pairs
    let cursor = surface.visibleCursor
    ct_flush(Int32(cursor?.row ?? 0), Int32(cursor?.column ?? 0), cursor == nil ? 0 : 1)
  }

  /// Stops the program as ^Z does in a shell and returns when it is continued. The screen must then
  /// be painted; its size may have changed.
  public mutating func suspend() {
    ct_suspend()
    painter.forget()
  }

  /// Gives the terminal back while `body` runs, for an editor, and takes it again. The screen must
  /// then be painted; its size may have changed.
  public mutating func released<Result>(_ body: () -> Result) -> Result {
    ct_release()
    defer {
      ct_resume()
      painter.forget()
    }
    return body()
  }

  /// Rings, or flashes where a terminal cannot ring.
  public func bell() { ct_bell() }

  /// Turns bits of `ct_wait` into events, reading what is there to read.
  private mutating func take(_ bits: Int, _ events: inout [TerminalEvent]) {
    var bits = bits
    var count = 0
    while true {
      if bits & Int(CT_RESIZED | CT_REDRAW) != 0 {
        painter.forget()
        events.append(.resized(size))
      }
      if bits & Int(CT_STOP) != 0 { events.append(.stop) }
      if bits & Int(CT_INTERRUPT) != 0 { events.append(.quit(.interrupted)) }
      if bits & Int(CT_TERMINATE) != 0 { events.append(.quit(.terminated)) }
      if bits & Int(CT_HANGUP) != 0 { events.append(.quit(.hangup)) }
      guard bits & Int(CT_INPUT) != 0 else { return }
      let read = Int(ct_read(&buffer, buffer.count))
      guard read >= 0 else {
        events.append(.quit(.hangup))
        return
      }
      decoder.feed(buffer[..<read], into: &events)
      // What was typed or pasted may be a passphrase, and would stay here until keys fill the room.
      for place in 0..<read { buffer[place] = 0 }
      count += read
      guard read >= Self.burstBytesMin, count < Self.burstBytesMax else { return }
      bits = Int(ct_wait(0))
    }
  }

  /// The keys that the terminal's description gives bytes for.
  private static func describedKeys() -> [(bytes: [UInt8], key: Key)] {
    let names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kf1", .function(1)), ("kf2", .function(2)),
      ("kf3", .function(3)), ("kf4", .function(4)), ("kf5", .function(5)), ("kf6", .function(6)),
      ("kf7", .function(7)), ("kf8", .function(8)), ("kf9", .function(9)), ("kf10", .function(10)),
      ("kf11", .function(11)), ("kf12", .function(12)),
    ]
    return names.compactMap { name, key in
      guard let bytes = ct_key_bytes(name) else { return nil }
      return (Array(String(cString: bytes).utf8), key)
    }
  }
}
