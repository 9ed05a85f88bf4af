// What reaches the screen from outside, and what it asks of the world.

import Domain
import Panes
import Surface

/// Something that happened.
public enum Msg: Hashable, Sendable {
  case key(Key)
  case pasted(String)
  case resized(Size)
  /// The time moved on.
  case ticked(WallTime)
  /// What came of a `record`, a pane's or for none; the review has it already.
  case outcome(Outcome, for: PaneID?)
  /// What came of an undo or redo, and whatever else is to be told.
  case said(String, Urgency)
  /// What was found wrong, or must be known, beside what anybody does here: it is shown, and stays
  /// to be read again.
  case told(String, Urgency)
  /// What was being typed when the program ended last is in its field again.
  case recovered(String)
  /// Other programs or laptops wrote; the review has it already.
  case othersWrote([Entry])
  /// What came of erasing or sealing; the review has it already.
  case erasure(ErasureNews)
  case otherFolder(OtherFolderNews)
  /// How the disk takes what is being typed.
  case drafts(DraftNews)
  /// What came of writing a page to print.
  case printed(PrintNews)
}

/// How much a line in the status row matters.
public enum Urgency: Hashable, Sendable {
  case ordinary
  /// Durable at this moment.
  case saved
  case warning
  /// Stays until something is done about it.
  case grave

  /// How much it weighs against others; larger is more.
  public var rank: Int {
    switch self {
    case .ordinary, .saved: 0
    case .warning: 1
    case .grave: 2
    }
  }
}

/// Something the screen cannot do by itself.
public enum Request: Hashable, Sendable {
  /// Record for a pane; the safeguarding card records for none.
  case record([Change], for: PaneID?)
  /// Add to this person's private mirror, or take it away.
  case reflect(Mirror), clearMirror
  case undo, redo
  /// Take words away, or put them under seal.
  case erasure(ErasureDeed)
  /// Go on in another folder.
  case otherFolder(OtherFolderDeed)
  /// Write a page to a file that can be printed.
  case keepPage(PrintFile)
  case suspend, quit, bell, redraw
  /// Leave although words are not on the disk.
  case leave
}
