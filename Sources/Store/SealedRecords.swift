// What may be known of what is under seal: how much, since when, and what is wrong with it; and the
// words of one record, for handing over and for nothing else.

import Domain
import Journal

/// How much is under seal, and since when; never what.
public struct SealedRecords: Hashable, Sendable {
  /// One record under seal.
  public struct Item: Hashable, Sendable {
    /// The record; nil for one whose words are gone.
    public var record: EntryRef?
    /// What people called it; empty for one whose words are gone.
    public var name = ""
    /// When it was sealed; nil where that cannot be read.
    public var at: WallTime?
    /// When its words were last shown to hand them over; nil while they were not.
    public var shownAt: WallTime?
    public var versions: Int
    /// Whether its words were erased since.
    public var isErased: Bool
    /// Whether the words were in a field and nobody had saved them when they went under seal.
    public var wasTyped = false
    /// Whether it is a field of the set-up: `record` is then a reference of its own, that no entry
    /// has.
    public var isField = false
    /// What to seal again where it is still shown, by name: itself, but for earlier words of a
    /// field that went along with another one.
    public var sealAgain = ""
    /// Whether its name is known here alone, and no record is called so.
    public var hasOwnName: Bool { wasTyped || isField }
    /// Whether the sealing was stopped half-way: the copy is here, and the words are in the journal
    /// still and in every view; of typed words, in the file that keeps what is typed.
    public var isStillShown = false
    /// This review's other folders in which the words stand still: the sealing was stopped before
    /// it got there.
    public var foldersHolding: [String] = []
    /// Whether the words came back into the journal with a backup of the folder: they are shown
    /// nowhere, and the next program that writes puts them under seal.
    public var isComingBack = false
    /// Whether the words are under seal and nowhere else.
    public var isWholeSealed: Bool { !isStillShown && !isComingBack && foldersHolding.isEmpty }
    /// Whether a line of it was changed since it was sealed: the words may not be what was written.
    public var isDamaged = false
  }

  /// In the order in which they were sealed.
  public var items: [Item] = []
  /// What else is wrong with the file: more may be under seal than is listed, or may have been.
  public var damages: [Damage] = []
}

/// One version of a record under seal, with its words: for handing over, and for nothing else.
public struct SealedVersion: Hashable, Sendable {
  /// Everything a person typed into it, the main text first.
  public var texts: [String]
  /// The call-sign of its writer.
  public var by: String
  /// When it was written; nil where that cannot be read.
  public var at: WallTime?
  /// Whether its line was changed since it was sealed: this may not be what was written.
  public var isDamaged = false
}
