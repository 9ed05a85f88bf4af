// Entries about to be written under one lock with one sync. Each is finished when it is added, so a
// later one can already refer to it by its hash.

/// Seals bodies; given by whoever holds the key.
public protocol Sealing {
  /// The ciphertext and its tag.
  /// - Parameter additional: the head's bytes without its commit, to be authenticated as well.
  func box(
    _ data: [UInt8], salt: BoxSalt, additional: [UInt8]
  ) throws(JournalError) -> [UInt8]
}

/// Entries about to be written.
public struct Batch {
  /// What was found before writing.
  public let news: News
  /// Who writes.
  public let writer: WriterID
  /// Why a new writer begins here; nil when it goes on.
  public let beginning: Beginning?
  /// The last entry of every writer, in the order of the writers.
  public let heads: [WriterHead]
  /// What had to be cut from the own file's end before; nil for nothing.
  public internal(set) var cut: TornTail?
  /// What will be written.
  public private(set) var lines: [SoundLine] = []

  let review: ReviewID
  let file: String
  /// Milliseconds since 1970 UTC.
  var now: Int64
  let seal: (any Sealing)?
  var clock: Clock
  var random: any RandomNumberGenerator
  var line: Int
  var offset: Int64
  var last: Known?
  private(set) var bytes: [UInt8] = []

  /// Adds an entry, and says what it will be called.
  ///
  /// An entry that could not be added leaves the batch as it was.
  /// - Parameter data: one object as canonical JSON.
  /// - Throws: `badKind`, `badData`, `tooLong`, `outOfNumbers`, and what sealing throws.
  /// - Complexity: linear in the bytes of the data.
  @discardableResult
  public mutating func add(kind: String, data: [UInt8]) throws(JournalError) -> EntryHash {
    guard Format.isKind(kind) else { throw .badKind(kind) }
    let fault = data.withUnsafeBufferPointer { CanonicalJSON.fault(in: $0, 0..<data.count) }
    if let fault { throw .badData(at: fault) }
    let seq = (last?.seq ?? 0) + 1
    guard seq <= Head.integerMax else { throw .outOfNumbers }
    var ticking = clock
    let head = Head(
      review: review, writer: writer, seq: seq, clock: ticking.next(now: now), kind: kind,
      prev: last?.hash ?? .zero, commit: .zero)
    let entry = Line.entry(
      review: review, writer: writer, seq: seq, clock: head.clock, kind: kind, prev: head.prev,
      body: try body(data, head))
    let start = bytes.count
    Line.write(entry, to: &bytes)
    let length = bytes.count - start
    guard length <= Line.bytesMax else {
      bytes.removeLast(length)
      throw .tooLong(bytes: length, limit: Line.bytesMax)
    }
    clock = ticking
    last = Known(seq: seq, hash: entry.hash)
    line += 1
    let place = Place(file: file, line: line, offset: offset, length: length)
    offset += Int64(length)
    lines.append(SoundLine(entry: entry, place: place))
    return entry.hash
  }

  /// Hands over what was added since the last time.
  mutating func takeAdded() -> (lines: [SoundLine], bytes: [UInt8]) {
    defer {
      lines = []
      bytes = []
    }
    return (lines, bytes)
  }

  private mutating func body(_ data: [UInt8], _ head: Head) throws(JournalError) -> Body {
    guard let seal else { return .plain(salt: .random(using: &random), data: data) }
    let salt = BoxSalt.random(using: &random)
    let box = try seal.box(data, salt: salt, additional: head.additional)
    return .boxed(salt: salt, box: Base64.encode(box))
  }
}
