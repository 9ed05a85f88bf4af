// Another folder for the review when this one cannot take a line. What was typed waits in its field
// underneath until it is saved there.

import Panes
import Surface

/// A folder that would do.
public struct FolderSuggestion: Hashable, Sendable {
  /// Where the review would be.
  public var path: String
  /// What is known of the place: `4.2 GB free`.
  public var words: String

  public init(path: String, words: String) {
    self.path = path
    self.words = words
  }
}

/// What the screen asks of the world about another folder.
public enum OtherFolderDeed: Hashable, Sendable {
  case suggest
  case carryOn(String)
}

/// What came of it.
public enum OtherFolderNews: Hashable, Sendable {
  /// `before`: where this review went on already; nil where it did not.
  case suggestions([FolderSuggestion], from: String, before: String? = nil)
  case failed(String)
  /// The review is in a new folder; `leftOut` says that some of the old one could not be read.
  /// `sealed` records came along under seal.
  case carriedOn(to: String, from: String, leftOut: Bool, isWaitingSaved: Bool, sealed: Int = 0)
}

/// The question where to go on.
struct OtherFolderPage: OverlayPage, Hashable {
  private let suggestions: [FolderSuggestion]
  private let from: String
  private var row = 0
  private var line = FilterLine()
  /// Where this review went on before; nil for nowhere.
  private let before: String?
  /// Why the last attempt came to nothing.
  var trouble = ""

  init(_ suggestions: [FolderSuggestion], from: String, before: String? = nil) {
    self.before = before
    self.suggestions = suggestions
    self.from = from
    if let first = suggestions.first { line.insert(first.path) }
  }

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    next.trouble = ""
    switch key {
    case .down: next.choose(row + 1)
    case .up: next.choose(row - 1)
    case .enter:
      guard !line.text.isEmpty else { return .stay(next) }
      return PageTurn(next: next, requests: [.otherFolder(.carryOn(line.text))])
    default: _ = next.line.handle(key)
    }
    return .stay(next)
  }

  func pasted(_ text: String) -> any OverlayPage {
    var next = self
    next.line.insert(text)
    return next
  }

  private mutating func choose(_ wanted: Int) {
    guard !suggestions.isEmpty else { return }
    row = min(max(0, wanted), suggestions.count - 1)
    line = FilterLine()
    line.insert(suggestions[row].path)
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: "Go on in another folder",
      keys: "Up and Down choose, or type a path. Enter goes on there, Esc goes back.")
    if !trouble.isEmpty { sheet.add(trouble, .warning) }
    if let before {
      sheet.add(
        "This review went on in \(before) already: leave this one and open that, unless it is "
          + "lost.", .warning)
    }
    sheet.add(
      "What can be read of this review is copied there, and the review goes on there. What you "
        + "typed and was not saved is saved there. This folder stays as it is: \(from)")
    sheet.add("")
    for (index, suggestion) in suggestions.enumerated() {
      sheet.add("\(index == row ? ">" : " ") \(suggestion.words)")
    }
    if suggestions.isEmpty { sheet.add("No other disk was found: type a path.", .dim) }
    sheet.add("")
    sheet.add("Folder: \(line.text)", .field, isField: true, hang: 8)
    return sheet
  }
}

/// What happened, and what to do afterwards.
struct CarriedOnPage: OverlayPage, Hashable {
  let to: String
  let from: String
  let leftOut: Bool
  let isWaitingSaved: Bool
  var sealed = 0

  func press(_ key: Key, _ desk: Desk) -> PageTurn { key == .enter ? .close() : .stay(self) }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: isWaitingSaved ? "Saved, in another folder" : "This review is in another folder now",
      keys: "Enter or Esc goes on with the review.")
    sheet.add("From now on this review is in")
    sheet.add("  \(to)", .strong, hang: 2)
    sheet.add("")
    sheet.add(
      isWaitingSaved
        ? "What you had typed is saved there."
        : "What is in a field is not saved yet: Enter saves it.")
    if leftOut {
      sheet.add(
        "Not all of the old folder could be read. What could not is in neither place until its "
          + "disk is back; keep both folders.", .warning)
    }
    sheet.add("Next time: alongside open \(to)")
    let stays = "The old folder stays as it is: \(from). Write nothing there any more."
    guard !leftOut else {
      sheet.add("\(stays) Do not delete it.")
      return sheet
    }
    let under = sealed > 0 ? " What is under seal is in both folders." : ""
    sheet.add(
      "\(stays)\(under) Once \"alongside verify\" says that the new one is sound, you may delete "
        + "it.")
    return sheet
  }
}
