// What the screen asks of the store when words must go or be put under seal, and what comes back.
// Records are named by reference; the words of what goes are in neither.

import Domain

/// A deed that takes words away.
public enum ErasureDeed: Hashable, Sendable {
  case erase(EntryRef, because: Erasure.Reason, requester: String)
  /// Erase raw notes and answers whose time is up.
  case eraseDue([EntryRef])
  /// Put a record under seal, and with it answers that hold its words.
  case seal(EntryRef, with: [EntryRef] = [])
  /// Put a field of what is agreed under seal, by its name.
  case sealAgreed(String)
  /// Put what is in a field under seal; the name is the draft's.
  case sealDraft(String)
  case listSealed
  /// Show what is under seal, to hand it over; it is noted that this was done.
  case showSealed(EntryRef, name: String)
  /// The safeguarding lead says that sealed words go.
  case eraseSealed(EntryRef)
  /// Write a receipt to a file.
  case keepReceipt([String])
  case listReceipts
}

/// What came of it.
public enum ErasureNews: Hashable, Sendable {
  /// It is done; the receipt's lines, and the record when it went under seal.
  case receipt([String], sealed: EntryRef?, name: String)
  /// The receipt stands in this file.
  case receiptKept(String, [String])
  /// The receipts that stand in files, the latest first.
  case receipts([ReceiptFile])
  /// What is under seal, and how many lines of the file can't be read or are gone.
  case sealed([SealedItem], damages: Int = 0)
  /// The words under seal, once.
  case shown(name: String, [String])
}

/// A receipt in a file: where, and its lines.
public struct ReceiptFile: Hashable, Sendable {
  public var path: String
  public var lines: [String]

  public init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }
}

/// One record under seal, without its words.
public struct SealedItem: Hashable, Sendable {
  public var record: EntryRef
  /// What people called it: `N12`.
  public var name: String
  public var sealedAt: WallTime?
  /// When its words were shown to be handed over; nil while they were not.
  public var shownAt: WallTime?
  /// Whether its words are still in the journal and in every view, since the sealing was stopped;
  /// of typed words, in the file that keeps what is typed.
  public var isStillShown: Bool
  /// Whether they are still in another folder of this review.
  public var isElsewhere: Bool
  /// Whether the words were typed and never saved.
  public var wasTyped: Bool
  /// Whether a line of it was changed since it was sealed.
  public var isDamaged: Bool

  public init(
    record: EntryRef, name: String, sealedAt: WallTime?, shownAt: WallTime?,
    isStillShown: Bool = false, isElsewhere: Bool = false, wasTyped: Bool = false,
    isDamaged: Bool = false
  ) {
    self.record = record
    self.name = name
    self.sealedAt = sealedAt
    self.shownAt = shownAt
    self.isStillShown = isStillShown
    self.isElsewhere = isElsewhere
    self.wasTyped = wasTyped
    self.isDamaged = isDamaged
  }
}
