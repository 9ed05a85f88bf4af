// One line of a journal as the domain sees it: where it stands, when it was written and what it
// says, or why it says nothing.

/// Where an entry stands among all entries of a review.
public struct Stamp: Hashable, Sendable, Comparable {
  public let ref: EntryRef
  public let writer: WriterID
  /// From 1 within its writer.
  public let seq: Int
  /// Orders entries across writers; roughly milliseconds since 1970 UTC, never shown.
  public let clock: Int64

  public init(ref: EntryRef, writer: WriterID, seq: Int, clock: Int64) {
    self.ref = ref
    self.writer = writer
    self.seq = seq
    self.clock = clock
  }

  /// For people: `3f9a1c20b7d4:12`.
  public var address: String { "\(writer.hex):\(seq)" }

  public static func < (left: Stamp, right: Stamp) -> Bool {
    if left.clock != right.clock { return left.clock < right.clock }
    if left.writer != right.writer { return left.writer < right.writer }
    if left.seq != right.seq { return left.seq < right.seq }
    return left.ref < right.ref
  }
}

/// One entry.
public struct Entry: Hashable, Sendable {
  /// What an entry says.
  public enum Content: Hashable, Sendable {
    case event(Event)
    /// Its body was nulled; the chain still holds it.
    case erased
    /// Its body is boxed and there is no key here.
    case locked
    /// A kind or a shape that this version does not know; `text` is what a person may read of it.
    case newer(text: String)
  }

  public let stamp: Stamp
  /// The kind as the journal writes it.
  public let kind: String
  /// Wall time as its writer read it; nil where the body says nothing.
  public let at: WallTime?
  /// The display id its first version was given.
  public let displayID: DisplayID?
  public let replaces: [EntryRef]
  public let content: Content
  /// True for entries of the private journal.
  public let isPrivate: Bool

  public init(
    stamp: Stamp, kind: String, at: WallTime?, displayID: DisplayID? = nil,
    replaces: [EntryRef] = [], content: Content, isPrivate: Bool = false
  ) {
    self.stamp = stamp
    self.kind = kind
    self.at = at
    self.displayID = displayID
    self.replaces = replaces
    self.content = content
    self.isPrivate = isPrivate
  }

  public var ref: EntryRef { stamp.ref }

  public var event: Event? {
    if case .event(let event) = content { event } else { nil }
  }
}
