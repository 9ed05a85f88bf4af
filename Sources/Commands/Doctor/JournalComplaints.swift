// What is wrong with a store's journal files: damage, ends that were cut short, an anchor that
// lags. It judges what the check of every line found, and reads no entry.

import Domain
import Journal
import Store

/// Complaints about journal files.
enum JournalComplaints {
  /// - Parameter settled: damage about which nothing is to be done any more.
  static func all(_ check: ReviewCheck, settled: Set<Damage>) -> [Complaint] {
    // Where saved entries are missing, what is left of them is no mere interrupted write.
    let cut = check.cutCopies
    let torn = check.files.filter { !$0.lacksEntries }.compactMap(\.torn)
      .filter { !cut.contains($0) }
    return Damage.causes(check.damages).map { settled.contains($0) ? history($0) : about($0) }
      + newer(check) + cut.map(CutCopy.complaint)
      + torn.map { about($0) } + anchor(check)
      + check.spoilt.compactMap { about($0) }
  }

  private static func about(_ damage: Damage) -> Complaint {
    let what = "\(PlainDamage.words(damage))."
    if case .line(.newer) = damage.what {
      return Complaint(
        "newer", .care, what, safe: "Nothing is changed here; what this version can read is shown.",
        advice: "Use the newer Alongside that wrote it.")
    }
    return Complaint(
      "damage", .damage, what,
      safe: "Every other sound line is read. Nothing is mended, moved or left out in silence, and "
        + "what you write goes into a new file.",
      advice: sentence(damage.advice) + erasing(damage))
  }

  /// How words in a damaged line can go, where somebody asks for that.
  private static func erasing(_ damage: Damage) -> String {
    switch damage.what {
    case .line(.tooLong), .line(.layout), .line(.data), .line(.hash), .line(.commit),
      .line(.plainBody), .line(.sealedBody), .line(.foreignReview):
      " Words in it that must go: alongside erase REVIEW \(damage.file):\(damage.line)."
    default: ""
    }
  }

  private static func history(_ damage: Damage) -> Complaint {
    guard let other = damage.wholeIn else {
      return Complaint(
        "two-histories", .note, "\(PlainDamage.words(damage)).",
        safe: "Every line of both is read, and whoever wrote them has gone on under a new name.",
        advice: "Nothing. \"alongside verify\" goes on failing for it, since a file that somebody "
          + "wrote anew looks the same.")
    }
    return Complaint(
      "whole-again", .note,
      "\(PlainDamage.words(damage)). It is whole again: \(other) has the very entries.",
      safe: "Nothing is lost: every entry is read from there.",
      advice: "Nothing, as long as both files stay.")
  }

  /// Lines of a newer version that read as lines do all the same: nothing can be saved beside them.
  private static func newer(_ check: ReviewCheck) -> [Complaint] {
    let isTold = check.damages.contains { if case .line(.newer) = $0.what { true } else { false } }
    guard check.version > 1, !isTold else { return [] }
    return [
      Complaint(
        "newer", .care,
        "Some lines are written in format version \(check.version), and this program knows 1: "
          + "nothing can be saved here.",
        safe: "Nothing is changed here; what this version can read is shown.",
        advice: "Use the newer Alongside that wrote them.")
    ]
  }

  private static func about(_ torn: TornTail) -> Complaint {
    Complaint(
      "torn-tail", .note,
      "\(torn.file):\(torn.line): a write was cut short here "
        + "(\(counted(Int(torn.length), "byte")))",
      safe: "Every line that was shown as saved stands before it.",
      advice: "Nothing: the laptop it belongs to sets it aside with its next save.")
  }

  private static func about(_ spoilt: SpoiltFile) -> Complaint? {
    switch spoilt.use {
    case .keyringGone:
      return Complaint(
        "keyring", .damage, "\(spoilt.file): \(spoilt.what).",
        safe: "The sealed lines are whole, and every other copy of this keyring opens them.",
        advice: sentence(spoilt.advice))
    case .keyringStray:
      return Complaint(
        "keyring", .damage, "\(spoilt.file): \(spoilt.what).",
        safe: "Every line of this review can be read without it.", advice: sentence(spoilt.advice))
    default: break
    }
    // Both are told of by what opens them.
    if spoilt.file.hasSuffix("/keyring.json") || spoilt.use == .exports { return nil }
    if case .review(let trouble) = spoilt.use {
      return Complaint(
        "review-file", .damage, "review.json: \(trouble).",
        safe: "Every line names its review too, so all of them are read, and what you write is "
          + "kept.",
        advice: "alongside doctor REVIEW --mend writes it anew from what the journal holds.")
    }
    return Complaint(
      "spoilt-file", .damage, "\(spoilt.file) is not as Alongside writes it.",
      safe: "Nothing that was saved is in it: every line is read without it.",
      advice: sentence(spoilt.advice))
  }

  private static func anchor(_ check: ReviewCheck) -> [Complaint] {
    let lagging = check.journal.files.filter { file in
      (file.last?.seq ?? 0) > (check.known[file.file]?.seq ?? 0)
    }
    guard !lagging.isEmpty, !check.spoilt.contains(where: { $0.use == .anchor }) else { return [] }
    return [
      Complaint(
        "anchor", .note,
        "local/anchor.json names fewer entries than are there, in "
          + "\(counted(lagging.count, "file")).",
        safe: "It may lag; until it is brought up to date, lines cut off the end of a file would "
          + "go unnoticed here.",
        advice: "Nothing: the next save brings it up to date.")
    ]
  }

  /// Advice as a sentence of its own.
  private static func sentence(_ advice: String) -> String {
    advice.prefix(1).uppercased() + advice.dropFirst() + "."
  }
}
