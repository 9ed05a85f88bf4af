// Erasing from the screen: which record, why, on whose word, and then a key of its own. Nothing is
// typed, so nothing can be typed that would have to go again.

import Domain
import Panes
import Surface

/// The question before an erasing.
struct ErasureQuestion: OverlayPage, Hashable {
  private let record: EntryRef
  private let name: String
  private var reason: Erasure.Reason?
  private var requester: String?

  /// Nil where the record cannot be erased; `refusal` says why.
  init(_ record: Record, _ desk: Desk) {
    self.record = record.ref
    name = desk.review.name(of: record)
  }

  /// The reasons with their keys, none of which is the key that does it.
  static let reasons: [(key: Character, reason: Erasure.Reason, words: String)] = [
    ("m", .mistake, "it was a mistake to write it"),
    ("n", .name, "somebody could be recognised in it"),
    ("r", .request, "somebody asked for it"),
    ("t", .retention, "its time is up"),
    ("s", .safeguarding, "safeguarding, and nobody needs the words (S puts them under seal)"),
  ]

  static let requesters: [(key: Character, role: Requester)] = [
    ("h", .host), ("a", .head), ("p", .parent), ("u", .pupil), ("w", .staff), ("g", .governor),
    ("d", .officer), ("l", .lead), ("v", .reviewer), ("o", .notSaid),
  ]

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    if let gone = Self.refusal(record, desk) { return .close(saying: gone) }
    guard let reason else {
      guard let chosen = Self.reasons.first(where: { key == .character($0.key) }) else {
        return .stay(self)
      }
      next.reason = chosen.reason
      if chosen.reason != .request { next.requester = Requester.reviewer.rawValue }
      return .stay(next)
    }
    guard let requester else {
      guard let chosen = Self.requesters.first(where: { key == .character($0.key) }) else {
        return .stay(self)
      }
      next.requester = chosen.role.rawValue
      return .stay(next)
    }
    guard key == .character("e") else { return .close(saying: "Nothing was erased.") }
    return .close([.erasure(.erase(record, because: reason, requester: requester))])
  }

  /// Why nothing is left to erase, as when another program did while this was asked.
  private static func refusal(_ ref: EntryRef, _ desk: Desk) -> String? {
    desk.review.record(ref).flatMap { desk.review.refusal(ofErasing: $0) }
      .map { desk.put($0.explanation) }
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(title: "Erase \(name)", keys: "")
    guard let record = desk.review.record(record) else { return sheet }
    if let gone = Self.refusal(self.record, desk) {
      sheet.add(gone, .strong)
      sheet.keys = "Any key goes back."
      return sheet
    }
    let by = desk.review.callsign(of: record.first.stamp.writer)
    let time = record.first.at.map { ", \($0.time)" } ?? ""
    let isSetUp = record.kind == .review
    sheet.add(
      isSetUp ? "What was agreed before" : "\(name), \(record.kind.rawValue)\(time), by \(by)",
      .strong)
    let words = isSetUp ? "" : record.latest.event?.text ?? ""
    if !words.isEmpty { sheet.add("\"\(RowText.cut(words, columns: 150))\"", .dim) }
    sheet.add("")
    if isSetUp {
      sheet.add(
        "What stands now stays: empty a field first to have its words go too. Of focus, agreement "
          + "and self-review, \(counted(record.versionsToErase.count, "earlier version")) will go.")
    }
    let versions = !isSetUp && record.versions.count > 1
      ? ", all \(record.versions.count) versions" : ""
    sheet.add(
      "The words go for good\(versions): from every file of this review on this laptop, drafts "
        + "too, and from the others' when they take this journal in. No undo.")
    sheet.add("")
    switch (reason, requester) {
    case (nil, _):
      sheet.add("Why?", .strong)
      for row in Self.reasons { sheet.add("\(row.key)  \(row.words)") }
      sheet.keys = "A letter says why. Esc leaves everything as it is."
    case (_, nil):
      sheet.add("Who asked?", .strong)
      for row in Self.requesters { sheet.add("\(row.key)  \(desk.put(row.role.rawValue))") }
      sheet.keys = "A letter says who asked. Esc leaves everything as it is."
    case (let reason?, let requester?):
      let asked = reason == .request ? ", asked by: \(requester)" : ""
      sheet.add("Reason: \(reason.rawValue)\(asked)")
      let what = record.kind == .review ? "earlier versions" : name
      sheet.keys = "e erases \(what) for good. Any other key leaves it."
    }
    return sheet
  }
}
