// What every pane may look at: the review, the time, who sits here, the guide and the packs. Panes
// get it as an argument and never keep it, so nothing they show can be stale.

import Domain
import Guidance
import Packs
import Surface

/// The common ground of all panes.
public struct Desk: Sendable {
  public var review: Review
  /// The time on the wall, or the demo's.
  public var now: WallTime
  /// True while `now` is a demo clock.
  public var isDemoClock: Bool
  /// Who sits at this laptop.
  public var callsign: String
  /// All writers of this laptop, past epochs and the private journal's included.
  public var writers: Set<WriterID>
  public var guide: Guide
  public var packs: Packs
  /// This person's private mirror, as far as it is known.
  public var mirror = Mirror()
  /// True when only ASCII can be drawn.
  public var isASCII: Bool
  /// What whoever sits here is; what may be seen follows from it (`Sight`).
  public var role = TeamRole.reviewer
  /// True while something that was typed could not be put on the disk, and is only on the screen.
  public var hasUnkeptDrafts = false
  /// The inside of the pane that has the focus, for moves by page and by the rows one sees.
  public var room = Size(rows: 18, columns: 76)

  public init(
    review: Review, now: WallTime, isDemoClock: Bool = false, callsign: String,
    writers: Set<WriterID>, guide: Guide, packs: Packs, isASCII: Bool = false
  ) {
    self.review = review
    self.now = now
    self.isDemoClock = isDemoClock
    self.callsign = callsign
    self.writers = writers
    self.guide = guide
    self.packs = packs
    self.isASCII = isASCII
  }

  /// Host's words that the guide must leave alone: focus and lines of enquiry.
  public var protectedText: [String] { review.protectedText }

  /// What is said of a draft: it is kept only where it is on the disk.
  var kept: String { hasUnkeptDrafts ? "not on the disk yet" : "kept" }

  /// A sentence of the program in the words of the review's nation.
  public func put(_ text: String) -> String {
    guard let nation = review.setUp?.setUp?.nation else { return text }
    return packs.words[nation.rawValue]?.put(text) ?? text
  }

  /// The display names of lines of enquiry, joined by spaces: "L1 L2".
  public func tags(_ lines: [EntryRef]) -> String {
    lines.map { review.name(of: $0) }.sorted().joined(separator: " ")
  }
}

extension Review {
  /// Host's words that the guide must leave alone: focus and lines of enquiry, and the school's
  /// name as people say it, where that is of several words: of one it may be any word.
  public var protectedText: [String] {
    let school = SpokenName.text(setUp?.setUp?.school ?? "")
    let own = [setUp?.setUp?.focus ?? "", school.contains(" ") ? school : ""]
    return own.filter { !$0.isEmpty } + linesOfEnquiry.compactMap { $0.line?.text }
  }
}
