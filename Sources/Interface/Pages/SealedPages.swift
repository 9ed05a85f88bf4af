// What is under seal, without its words; handing one record's words over, once; and letting them go
// on the safeguarding lead's word, which is the only word they go on.

import Domain
import Panes
import Surface

/// The records under seal on this laptop.
struct SealedPage: OverlayPage, Hashable {
  let items: [SealedItem]
  /// How many lines of the file can't be read or are gone.
  var damages = 0
  var row = 0

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    guard items.indices.contains(row) else { return .stay(self) }
    switch key {
    case .down, .character("j"): next.row = min(row + 1, items.count - 1)
    case .up, .character("k"): next.row = max(row - 1, 0)
    case .character("o"), .enter:
      return .stay(HandOverQuestion(record: items[row].record, name: items[row].name))
    case .character("d"):
      return .stay(LeadSaysErase(record: items[row].record, name: items[row].name))
    default: break
    }
    return .stay(next)
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(title: "Under seal on this laptop", keys: "Esc goes back.")
    if damages > 0 {
      sheet.add(
        "Not all of what is under seal can be read: \(counted(damages, "place")) of it "
          + "\(damages == 1 ? "is" : "are") damaged or gone. The safeguarding lead should know; "
          + "\"alongside doctor\" says where.", .strong)
      sheet.add("")
    }
    guard !items.isEmpty else {
      if damages == 0 { sheet.add("Nothing is under seal in this review.") }
      return sheet
    }
    for (index, item) in items.enumerated() {
      let at = item.sealedAt.map { "\($0.day) \($0.time)" } ?? "at a time that cannot be read"
      let shown = item.shownAt.map { ", shown \($0.day) \($0.time)" } ?? ""
      let half = item.wasTyped
        ? "half sealed, kept among what is typed still: open the review again"
        : "not sealed yet, in every view still: seal it again"
      let elsewhere = "not sealed yet, still elsewhere in this review: open it again"
      let damaged = item.isDamaged ? ", damaged since" : ""
      let words =
        item.isStillShown
        ? half : item.isElsewhere ? elsewhere : "sealed \(at)\(shown)\(damaged)"
      sheet.add(
        "\(index == row ? ">" : " ") \(item.name), \(words)",
        index == row ? .selection : .text, isChosen: index == row)
    }
    sheet.keys = desk.put(
      "o shows the words once, to hand them over; d when the safeguarding lead says erase; "
        + "Esc goes back.")
    return sheet
  }
}

/// Before sealed words are shown: who else can see this screen?
struct HandOverQuestion: OverlayPage, Hashable {
  let record: EntryRef
  let name: String

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    guard key == .character("y") else { return .close(saying: "Nothing was shown.") }
    return .close([.erasure(.showSealed(record, name: name))])
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: "Hand \(name) over", keys: "y shows the words. Any other key leaves them sealed.")
    sheet.add(
      desk.put(
        "The words are shown on this screen once, for the safeguarding lead or the deputy. Whoever "
          + "stands behind you sees them too. That they were shown is noted, with the time."))
    return sheet
  }
}

/// The words, while they are handed over. They are in no state but this page's.
struct HandOverPage: OverlayPage, Hashable {
  let name: String
  let lines: [String]
  var top = 0

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    if let top = PageSheet.scrolled(top, by: key, count: lines.count) { next.top = top }
    return .stay(next)
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: "\(name), to hand over", keys: "Arrows scroll. Esc takes the words off the screen.")
    for line in lines { sheet.add(line) }
    sheet.top = top
    return sheet
  }
}

/// The safeguarding lead says that sealed words go.
struct LeadSaysErase: OverlayPage, Hashable {
  let record: EntryRef
  let name: String

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    guard key == .character("e") else { return .close(saying: "\(name) stays under seal.") }
    return .close([.erasure(.eraseSealed(record))])
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: "Erase \(name) from under its seal",
      keys: desk.put("e erases it: the safeguarding lead says so. Any other key leaves it sealed."))
    sheet.add(
      desk.put(
        "Rough notes may be evidence. Only the safeguarding lead decides that they go, and then "
          + "they are gone for good."), .strong)
    return sheet
  }
}
