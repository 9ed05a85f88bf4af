// Takes one line apart, strictly: the fixed layout byte by byte, then the digests. Building values
// waits until somebody wants them.

/// A line that was taken apart and found sound. Ranges are bytes of the line.
struct LineShape {
  enum BodyShape {
    case plain(Salt, Range<Int>)
    case boxed(BoxSalt, Range<Int>)
    case erased
  }

  var version: Int
  var review: ReviewID
  var writer: WriterID
  var seq: Int64
  var clock: Int64
  var kind: Range<Int>
  var prev: EntryHash
  var commit: EntryHash
  var hash: EntryHash
  var body: BodyShape

  /// The values, copied out of the line.
  func entry(in bytes: UnsafeBufferPointer<UInt8>) -> Entry {
    let head = Head(
      version: version, review: review, writer: writer, seq: seq, clock: clock,
      kind: String(decoding: bytes[kind], as: UTF8.self), prev: prev, commit: commit)
    let body: Body =
      switch self.body {
      case .plain(let salt, let range): .plain(salt: salt, data: Array(bytes[range]))
      case .boxed(let salt, let range): .boxed(salt: salt, box: Array(bytes[range]))
      case .erased: .erased
      }
    return Entry(head: head, hash: hash, body: body)
  }
}

struct LineParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Takes a line apart and checks its digests. `bytes` is without the newline.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<LineShape, LineFault> {
    guard bytes.count < Line.bytesMax else { return .failure(.tooLong) }
    var parser = LineParser(bytes)
    guard let shape = parser.shape() else {
      // A line that names a newer version and does not have this layout may be perfectly well.
      if let version = versionNamed(bytes), version > Head.versionKnown {
        return .failure(.newer(version: version))
      }
      return .failure(.layout(at: parser.at))
    }
    return check(shape, bytes)
  }

  /// Takes a line apart whose head is sound, whatever stands in place of the words; else nil.
  static func headed(_ bytes: UnsafeBufferPointer<UInt8>) -> LineShape? {
    guard bytes.count < Line.bytesMax else { return nil }
    var parser = LineParser(bytes)
    guard let shape = parser.shape(), hasSoundHead(shape, bytes) else { return nil }
    return shape
  }

  private static func hasSoundHead(
    _ shape: LineShape, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // The head is followed by its hash at a fixed distance from the kind.
    let head = Format.headStart..<shape.kind.upperBound + headBehindKind
    let raw = UnsafeRawBufferPointer(bytes)
    return Digest.head(UnsafeRawBufferPointer(rebasing: raw[head])) == shape.hash
  }

  private static func check(
    _ shape: LineShape, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<LineShape, LineFault> {
    guard hasSoundHead(shape, bytes) else { return .failure(.hash) }
    let raw = UnsafeRawBufferPointer(bytes)
    switch shape.body {
    case .plain(let salt, let range):
      let data = UnsafeRawBufferPointer(rebasing: raw[range])
      guard Digest.commit(salt, data) == shape.commit else { return .failure(.commit) }
      if let fault = CanonicalJSON.fault(in: bytes, range) { return .failure(.data(at: fault)) }
    case .boxed(let salt, let range):
      let box = UnsafeRawBufferPointer(rebasing: raw[range])
      guard Digest.commit(salt, box) == shape.commit else { return .failure(.commit) }
    case .erased: break
    }
    return .success(shape)
  }

  /// Bytes from the end of the kind to the end of the head's value.
  static let headBehindKind =
    "\",\"prev\":\"".utf8.count + 64 + "\",\"commit\":\"".utf8.count + 64 + "\"}".utf8.count

  private static func versionNamed(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var parser = LineParser(bytes)
    guard parser.take("{\"head\":{\"v\":") else { return nil }
    return parser.integer().map(Int.init)
  }

  private mutating func shape() -> LineShape? {
    guard take("{\"head\":{\"v\":"), let version = integer(), version >= 1,
      take(",\"review\":\""), let review = word(16),
      take("\",\"writer\":\""), let writer = word(12),
      take("\",\"seq\":"), let seq = integer(), seq >= 1,
      take(",\"clock\":"), let clock = integer(),
      take(",\"kind\":\""), let kind = kind(),
      take("\",\"prev\":\""), let prev = hash(),
      take("\",\"commit\":\""), let commit = hash(),
      take("\"},\"hash\":\""), let hash = hash(),
      take("\",\"body\":"), let body = body()
    else { return nil }
    return LineShape(
      version: Int(version), review: ReviewID(word: review), writer: WriterID(word: writer),
      seq: seq, clock: clock, kind: kind, prev: prev, commit: commit, hash: hash, body: body)
  }

  private mutating func body() -> LineShape.BodyShape? {
    if take("null}") { return at == bytes.count ? .erased : nil }
    guard take("{\"salt\":\"") else { return nil }
    if bytes.count > at + 32, bytes[at + 32] == UInt8(ascii: "\"") {
      guard let first = word(16), let second = word(16), take("\",\"data\":"),
        bytes.count >= at + 4, endsWith("}}")
      else { return nil }
      return .plain(Salt(first, second), at..<bytes.count - 2)
    }
    guard let salt = hash(), take("\",\"box\":\""), bytes.count >= at + 3, endsWith("\"}}") else {
      return nil
    }
    let box = at..<bytes.count - 3
    guard Base64.isCanonical(UnsafeBufferPointer(rebasing: bytes[box])) else { return nil }
    return .boxed(BoxSalt(value: salt), box)
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - at >= count else { return false }
    for index in 0..<count where bytes[at + index] != text.utf8Start[index] { return false }
    at += count
    return true
  }

  private func endsWith(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    let start = bytes.count - count
    for index in 0..<count where bytes[start + index] != text.utf8Start[index] { return false }
    return true
  }

  private mutating func integer() -> Int64? {
    guard let (value, next) = Decimal.integer(bytes, from: at, to: bytes.count) else { return nil }
    at = next
    return value
  }

  private mutating func word(_ digits: Int) -> UInt64? {
    guard bytes.count - at >= digits, let word = Hex.word(bytes, from: at, count: digits) else {
      return nil
    }
    at += digits
    return word
  }

  private mutating func hash() -> EntryHash? {
    guard let first = word(16), let second = word(16), let third = word(16), let last = word(16)
    else { return nil }
    return EntryHash(first, second, third, last)
  }

  private mutating func kind() -> Range<Int>? {
    let start = at
    while at < bytes.count, at - start <= Format.kindBytesMax,
      bytes[at] != UInt8(ascii: "\"")
    {
      at += 1
    }
    let kind = start..<at
    return Format.isKind(UnsafeBufferPointer(rebasing: bytes[kind])) ? kind : nil
  }
}
