// Before a program ends that holds words no folder would take: what they are, another folder for
// them, and a key of its own for leaving all the same.

import Panes
import Surface

/// Words that were typed and are nowhere but on the screen.
public struct UnkeptWords: Hashable, Sendable {
  /// What the pane is called that they were typed in.
  public var pane: String
  public var text: String

  public init(pane: String, text: String) {
    self.pane = pane
    self.text = text
  }
}

/// How the disk takes what is being typed.
public enum DraftNews: Hashable, Sendable {
  /// Everything that is being typed is on the disk.
  case kept
  /// Something is not, in the words for it; they stand until it is.
  case notKept(String)
  /// Somebody wants to leave while words are not on the disk, and why they are not; and whether
  /// the review can go on in another folder with them.
  case leaving([UnkeptWords], because: String, isMovable: Bool = true)
}

/// The question before leaving.
struct LeaveQuestion: OverlayPage, Hashable {
  let unkept: [UnkeptWords]
  let because: String
  /// The keys that look for another folder; none where that would not help.
  let elsewhere: [Key]
  /// Whether a whole room looks at this screen; the words are not for it.
  let isCovered: Bool

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    if elsewhere.contains(key) { return .close([.otherFolder(.suggest)]) }
    guard key == .character("x") else { return .stay(self) }
    return .close([.leave])
  }

  func sheet(_ desk: Desk) -> PageSheet {
    let keep = elsewhere.first.map { "\($0.name) keeps it in another folder. " } ?? ""
    var sheet = PageSheet(
      title: "What you typed is not on the disk",
      keys: "\(keep)x leaves without it. Esc goes back to it.")
    sheet.add("Leaving now would lose what is only on this screen:", .warning)
    for words in unkept {
      let shown = isCovered ? "" : ": \"\(RowText.cut(words.text, columns: 150))\""
      sheet.add("  \(words.pane)\(shown)", .strong, hang: 2)
    }
    sheet.add("")
    sheet.add("Why: \(because)", .dim)
    return sheet
  }
}

extension App {
  mutating func show(_ news: DraftNews) {
    switch news {
    case .kept:
      desk.hasUnkeptDrafts = false
      status.stand(nil)
      hiddenWords = nil
    case .notKept(let words):
      desk.hasUnkeptDrafts = true
      status.stand(words)
    case .leaving(let unkept, let because, let isMovable):
      let keys = isMovable ? keyMap.binding("elsewhere")?.keys ?? [] : []
      // A blank screen stays blank: what is typed is shown to whoever brings it back.
      if isHidden {
        hiddenWords = "Something is not on the disk. \(keyName("quit")) again leaves without it"
        return
      }
      overlay = .page(
        LeaveQuestion(
          unkept: unkept, because: because, elsewhere: keys, isCovered: focused.coversScreen))
    }
  }

  /// Whether the question before leaving is up.
  var asksBeforeLeaving: Bool {
    if case .page(let page)? = overlay { page is LeaveQuestion } else { false }
  }

  private func keyName(_ id: CommandID) -> String {
    keyMap.binding(id)?.keys.first?.name ?? ""
  }
}
