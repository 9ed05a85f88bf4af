// One file read from its first byte to its last, in pieces of any size: sound lines in order, what
// is wrong and where, and what is left at the end. It opens nothing and changes nothing.

/// Reads the bytes of one file as they come.
///
/// Time is linear in the bytes, whatever they are; memory is one line's.
public struct LineScan: Sendable {
  /// The file's name within its folder, for places and damages.
  public let file: String
  private let review: ReviewID
  private let isProtected: Bool
  private var isOpen: Bool
  private let forkStart: String?

  /// The writer the file belongs to: by its name, or else by its first sound line.
  public private(set) var writer: WriterID?
  /// Bytes consumed: the next piece must start here.
  public private(set) var offset: Int64 = 0
  /// Lines consumed, sound or not.
  public private(set) var lines = 0
  /// The last sound line of the file's writer.
  public private(set) var last: Known?
  /// Where the last sound line ends, and its number.
  public private(set) var soundEnd: Int64 = 0
  public private(set) var soundLine = 0
  /// Counts of sound lines, and of those that are sealed and erased.
  public private(set) var sound = 0
  public private(set) var boxed = 0
  public private(set) var erased = 0
  /// The newest format version any line named, and the first line that did.
  public private(set) var newest = Head.versionKnown
  public private(set) var newestLine = 0
  /// What follows each other, and where it breaks off.
  private(set) var runs = LineRuns()
  /// The file is of another review: nothing of it is taken.
  public private(set) var isForeign = false
  /// What is wrong up to the last sound line, at most `damagesMax` of it.
  public private(set) var damages: [Damage] = []
  /// How many more lines are not sound.
  public private(set) var unlisted = 0
  /// How much is listed: a file of nothing but newlines must not fill the memory.
  public static var damagesMax: Int { 10_000 }
  /// Unsound lines behind the last sound one; they are damage once a sound one follows.
  private(set) var trailing: [Damage] = []
  private var unsoundBehind = 0
  private var isTrailingZeroed = false
  // A line over the limit is skipped without being kept; this is where it began.
  private var longStart: Int64?
  private var isLongZeroed = false

  public init(
    file: String, review: ReviewID, isProtected: Bool = false, isOpen: Bool = false
  ) {
    self.file = file
    self.review = review
    self.isProtected = isProtected
    self.isOpen = isOpen
    writer = FileName.writer(of: file)
    forkStart = FileName.forkStart(of: file)
  }

  /// Consumes the whole lines of a piece and says how many bytes that was; the rest has to come
  /// again with what follows it. A piece of `Line.bytesMax` bytes is always consumed in part.
  public mutating func consume(
    _ piece: UnsafeRawBufferPointer, each: ((SoundLine) -> Void)?
  ) -> Int {
    consume(piece) { shape, place, bytes in
      each?(SoundLine(entry: shape.entry(in: bytes), place: place))
    }
  }

  /// The same without making values of lines nobody looks at.
  mutating func consume(
    _ piece: UnsafeRawBufferPointer,
    visit: (LineShape, Place, UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int {
    let bytes = piece.bindMemory(to: UInt8.self)
    var start = 0
    while start < bytes.count, let end = LineScan.newline(in: bytes, from: start) {
      take(UnsafeBufferPointer(rebasing: bytes[start..<end]), visit)
      start = end + 1
    }
    let rest = bytes.count - start
    if rest >= Line.bytesMax || (longStart != nil && rest > 0) {
      skip(UnsafeBufferPointer(rebasing: bytes[start...]))
      start = bytes.count
    }
    return start
  }

  /// What follows the last sound line, given the file's size; nil where nothing does.
  public func tail(size: Int64) -> TornTail? {
    guard size > soundEnd, !isForeign else { return nil }
    return TornTail(
      file: file, line: soundLine + 1, offset: soundEnd, length: size - soundEnd,
      isWholeLines: size == offset && longStart == nil)
  }

  /// Whether anything was consumed behind the last sound line.
  var hasTail: Bool { offset > soundEnd }

  /// Whether the tail looks like a write that did not reach the disk: lines behind the last sound
  /// one were zeroed by blocks, or there is nothing but one unfinished line.
  public var isTailTorn: Bool { trailing.isEmpty || isTrailingZeroed }

  /// The tail where it is worth a note and no more: an unfinished last line or a torn write.
  func tornNote(size: Int64) -> TornTail? {
    isTailTorn || size > offset ? tail(size: size) : nil
  }

  /// Unsound lines behind the last sound one that no torn write explains.
  public var tailDamages: [Damage] { isTailTorn ? [] : trailing }

  /// Everything that is wrong, in the order of the lines.
  public var allDamages: [Damage] {
    let beyond = unlisted + (isTailTorn ? 0 : unsoundBehind - trailing.count)
    let rest = beyond > 0 ? [Damage(file: file, line: lines, what: .more(lines: beyond))] : []
    return damages + tailDamages + rest
  }

  /// Goes back to the end of the last sound line: what follows was cut, or is to be read again.
  mutating func rewindToSound() {
    forgetTail()
    longStart = nil
    isLongZeroed = false
    offset = soundEnd
    lines = soundLine
  }

  /// From here on a sealed body is damage.
  mutating func refuseSealed() { isOpen = true }

  /// Goes on behind a line that this program has just written.
  mutating func wrote(_ entry: Entry, length: Int) {
    writer = entry.head.writer
    offset += Int64(length)
    lines += 1
    sound += 1
    soundEnd = offset
    soundLine = lines
    let known = Known(seq: entry.head.seq, hash: entry.hash)
    runs.add(known, after: entry.head.prev, line: lines, isNext: true)
    last = known
    switch entry.body {
    case .plain: break
    case .boxed: boxed += 1
    case .erased: erased += 1
    }
  }
}

extension LineScan {
  private mutating func take(
    _ line: UnsafeBufferPointer<UInt8>,
    _ visit: (LineShape, Place, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let start = longStart ?? offset
    offset += Int64(line.count) + 1
    lines += 1
    if isForeign {
      longStart = nil
      return
    }
    if longStart != nil {
      note(line, at: start)
      unsound(.tooLong, isZeroed: isLongZeroed)
      longStart = nil
      isLongZeroed = false
      return
    }
    switch LineParser.parse(line) {
    case .success(let shape):
      let place = Place(file: file, line: lines, offset: start, length: line.count + 1)
      accept(shape, place, line, visit)
    case .failure(let fault):
      if case .newer(let version) = fault { heard(version) }
      unsound(fault, isZeroed: LineScan.isZeroed(line, at: start))
    }
  }

  private mutating func accept(
    _ shape: LineShape, _ place: Place, _ line: UnsafeBufferPointer<UInt8>,
    _ visit: (LineShape, Place, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard shape.review == review else {
      if sound == 0 {
        isForeign = true
        forgetTail()
        damages = [Damage(file: file, line: 0, what: .otherReview(shape.review))]
      } else {
        unsound(.foreignReview(shape.review), isZeroed: false)
      }
      return
    }
    if isProtected, case .plain = shape.body {
      unsound(.plainBody, isZeroed: false)
      return
    }
    if isOpen, case .boxed = shape.body {
      unsound(.sealedBody, isZeroed: false)
      return
    }
    heard(shape.version)
    // A sound line turns what stands before it into damage in the middle.
    damages += trailing
    unlisted += unsoundBehind - trailing.count
    forgetTail()
    follow(shape)
    switch shape.body {
    case .plain: break
    case .boxed: boxed += 1
    case .erased: erased += 1
    }
    visit(shape, place, line)
  }

  /// Checks the order, and moves on.
  private mutating func follow(_ shape: LineShape) {
    let owner = writer ?? shape.writer
    writer = owner
    sound += 1
    soundEnd = offset
    soundLine = lines
    guard shape.writer == owner else {
      wrong(.writer(expected: owner, found: shape.writer))
      return
    }
    let expected = (last?.seq ?? 0) + 1
    let isNext = shape.seq == expected && shape.prev == last?.hash ?? .zero
    let isForkStart = last == nil && forkStart == shape.hash.short
    if !isNext && !isForkStart { wrong(.chain(expectedSeq: expected, seq: shape.seq)) }
    let known = Known(seq: shape.seq, hash: shape.hash)
    runs.add(known, after: shape.prev, line: lines, isNext: isNext)
    last = known
  }

  private mutating func forgetTail() {
    trailing = []
    unsoundBehind = 0
    isTrailingZeroed = false
  }

  private mutating func wrong(_ what: Damage.What) {
    guard damages.count < LineScan.damagesMax else {
      unlisted += 1
      return
    }
    damages.append(Damage(file: file, line: lines, what: what))
  }

  private mutating func unsound(_ fault: LineFault, isZeroed: Bool) {
    unsoundBehind += 1
    if damages.count + trailing.count < LineScan.damagesMax {
      trailing.append(Damage(file: file, line: lines, what: .line(fault)))
    }
    isTrailingZeroed = isTrailingZeroed || isZeroed
  }

  private mutating func heard(_ version: Int) {
    guard version > newest else { return }
    newest = version
    newestLine = lines
  }

  /// Passes over a part of a line that is too long to be one.
  private mutating func skip(_ part: UnsafeBufferPointer<UInt8>) {
    note(part, at: offset)
    if longStart == nil { longStart = offset }
    offset += Int64(part.count)
  }

  private mutating func note(_ part: UnsafeBufferPointer<UInt8>, at start: Int64) {
    isLongZeroed = isLongZeroed || LineScan.isZeroed(part, at: start)
  }
}
