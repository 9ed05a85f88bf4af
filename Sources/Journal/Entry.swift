// One entry as values: what stands in its line, and where the line stands. Kinds are words and data
// is bytes here; what they mean is the business of others.

/// The part of a line that its hash covers.
public struct Head: Hashable, Sendable {
  /// The format version this program writes and reads.
  public static var versionKnown: Int { 1 }
  /// The largest integer a line may hold: what every JSON reader keeps exactly.
  public static var integerMax: Int64 { 1 << 53 - 1 }

  public var version: Int
  public var review: ReviewID
  public var writer: WriterID
  /// Counts from 1 within the writer, without gaps.
  public var seq: Int64
  /// Milliseconds since 1970 UTC, adjusted; only for ordering across writers.
  public var clock: Int64
  /// `[a-z][a-z-]{0,31}`.
  public var kind: String
  /// The hash of the writer's entry before; zero for `seq` 1.
  public var prev: EntryHash
  /// The digest of the salt and the body.
  public var commit: EntryHash

  public init(
    version: Int = Head.versionKnown, review: ReviewID, writer: WriterID, seq: Int64, clock: Int64,
    kind: String, prev: EntryHash, commit: EntryHash
  ) {
    self.version = version
    self.review = review
    self.writer = writer
    self.seq = seq
    self.clock = clock
    self.kind = kind
    self.prev = prev
    self.commit = commit
  }
}

/// The part of a line that can be erased.
public enum Body: Hashable, Sendable {
  /// Canonical JSON, one object.
  case plain(salt: Salt, data: [UInt8])
  /// Sealed; `box` is its canonical base64 text.
  case boxed(salt: BoxSalt, box: [UInt8])
  /// `null`: the entry is known to have been, its words are gone.
  case erased
}

/// One entry: a sound line's content.
public struct Entry: Hashable, Sendable {
  public var head: Head
  public var hash: EntryHash
  public var body: Body

  public init(head: Head, hash: EntryHash, body: Body) {
    self.head = head
    self.hash = hash
    self.body = body
  }

  /// The plain data's bytes; nil where the body is boxed or erased.
  public var data: [UInt8]? {
    if case .plain(_, let data) = body { data } else { nil }
  }
}

/// Where a line stands.
public struct Place: Hashable, Sendable {
  /// The file's name within the folder.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// The line's first byte within the file.
  public var offset: Int64
  /// Bytes, the newline included.
  public var length: Int

  public init(file: String, line: Int, offset: Int64, length: Int) {
    self.file = file
    self.line = line
    self.offset = offset
    self.length = length
  }
}

/// An entry as found in a file.
public struct SoundLine: Hashable, Sendable {
  public var entry: Entry
  public var place: Place

  public init(entry: Entry, place: Place) {
    self.entry = entry
    self.place = place
  }
}
