// What somebody should see to in a review that is well in itself: contacts that are missing, a day
// by which notes must go, words that should be gone already, two versions that wait for a decision.
// It reads entries and a clock; files are none of its business.

import Domain
import Store

/// Complaints about what a review says.
struct ReviewComplaints {
  let review: Review
  /// The writers of this laptop.
  let own: Set<ReviewWriter>
  /// Those of them that another machine had, from which the store came.
  let elsewhere: Set<ReviewWriter>
  /// Writers of this laptop in the review's other folders, which are named by their paths.
  var inOtherFolders: Set<ReviewWriter> = []
  let today: Day
  /// Milliseconds since 1970 UTC.
  let now: Int64
  /// Whether it is the worked example, whose times are a story's.
  var isExample = false
  /// Puts the program's own words in those of the review's nation.
  var say: (String) -> String = { $0 }

  var all: [Complaint] {
    clocks + safeguarding + contacts + retention + erased + contested + newer + sealed
  }

  private var clocks: [Complaint] {
    if isExample {
      return [
        Complaint(
          "example", .note,
          "This is the worked example: everyone in it is invented, and its times are the story's.",
          advice: "Nothing; keep what is real out of it.")
      ]
    }
    var latest: [ReviewWriter: Int64] = [:]
    for entry in review.entries {
      latest[entry.stamp.writer] = max(latest[entry.stamp.writer] ?? 0, entry.stamp.clock)
    }
    return ownClock(latest.filter { own.contains($0.key) }.values.max() ?? 0)
      + latest.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.compactMap {
        writer, clock in
      let ahead = clock.subtractingReportingOverflow(now).partialValue
      guard ahead > Review.clockAheadMaxMilliseconds else { return nil }
      return Complaint(
        "clock", .care,
        ClockGap(ahead).sentence("\(review.callsign(of: writer)) (\(writer.hex))") + ".",
        safe: "They are kept, in their order; the times people see are those their laptop showed.",
        advice: "Compare both laptops' clocks and set the wrong one.")
    }
  }

  /// What this laptop's own clock did since it wrote here; there is no other laptop to compare.
  private func ownClock(_ latest: Int64) -> [Complaint] {
    if let behind = review.clockBehind(writers: own, now: now) {
      return [
        Complaint(
          "clock", .care, ClockGap(behind).ownSentence + ".",
          safe: "Every line is kept, in its order, with the time the clock showed.",
          advice: "Set this laptop's clock before anything is noted: notes get their time from it.")
      ]
    }
    let ahead = latest.subtractingReportingOverflow(now).partialValue
    guard ahead > Review.clockBehindMaxMilliseconds else { return [] }
    return [
      Complaint(
        "clock", .note,
        "Some lines were written here while this laptop's clock was \(ClockGap(ahead).words) ahead "
          + "of what it shows now.",
        safe: "They are kept, in their order, with the time the clock showed then.",
        advice: "Nothing, where the clock is right now; \"alongside edit\" corrects words only.")
    ]
  }

  private var safeguarding: [Complaint] {
    let open = review.openConcerns.count
    guard open > 0 else { return [] }
    return [
      Complaint(
        "safeguarding-open", .care,
        "\(counted(open, "safeguarding concern")) raised and not yet handed over.",
        advice: say("Go to the safeguarding lead now, in person; then mark it as handed over."))
    ]
  }

  /// Whether there are bodies for which no key is here.
  var isLocked: Bool { review.entries.contains { $0.content == .locked } }

  private var contacts: [Complaint] {
    guard let setUp = review.setUp?.setUp else {
      if isLocked {
        return [
          Complaint(
            "locked", .note, "The review is locked, and what is in it can't be looked at.",
            safe: "Every line was checked all the same.",
            advice: "Give its passphrase to hear the rest: --passphrase-file.")
        ]
      }
      return [
        Complaint(
          "set-up", .care, "The review has no set-up here: no school, no day, no contacts.",
          advice: "Take in the journal of the laptop that began it.")
      ]
    }
    let wanted: [AgreementField] = [.dsl, .deputyDSL, .firstAid, .fireRoute]
    let missing = wanted.filter { isBlank(setUp.agreement[$0]) }
    guard !missing.isEmpty else { return [] }
    return [
      Complaint(
        "contacts", setUp.day < today ? .note : .care,
        say("Not filled in: \(missing.map { $0.label.lowercasedFirst }.joined(separator: "; "))."),
        advice: "Ask the host before the day starts, and enter them in the Review pane (7).")
    ]
  }

  private var retention: [Complaint] {
    let raw = review.rawRecords.count + review.rawTallies.count
    guard raw > 0, let term = review.retention else { return [] }
    if term.isUnclear, let agreed = term.agreed {
      return [
        Complaint(
          "erase-by", .care,
          "The agreement says no single date for raw notes to go: \"\(agreed)\".",
          advice: "Agree on the day with the host, and enter the date alone; nothing is erased by "
            + "a guess.")
      ]
    }
    guard term.reminder(on: today) != nil else { return [] }
    let days = term.daysLeft(on: today)
    let held = counted(raw, "raw record")
    let source = term.isAgreed ? "" : ", \(Review.retentionDays) days after the last day"
    let by = "\(term.day)\(source)"
    if days < 0 {
      return [
        Complaint(
          "erase-by", .care,
          "The raw notes were to be erased by \(by); \(held) \(raw == 1 ? "is" : "are") still "
            + "here, \(counted(-days, "day")) later.",
          advice: "Erase them, or agree a later day with the host and enter it.")
      ]
    }
    let due = days == 0 ? "today" : "in \(counted(days, "day"))"
    return [
      Complaint(
        "erase-by", days <= 1 ? .care : .note,
        "The raw notes are to be erased by \(by), \(due): \(held).",
        advice: "Make sure that the host has the summary, then erase them.")
    ]
  }

  private var contested: [Complaint] {
    // Which of two locked versions replaces the other is under lock as well.
    let records = RecordKind.allCases.flatMap { review.all($0) }.filter { record in
      record.isContested && record.current.allSatisfy { $0.content != .locked }
    }
    guard !records.isEmpty else { return [] }
    let names = records.prefix(8).map { review.name(of: $0) }.joined(separator: ", ")
    return [
      Complaint(
        "contested", .note,
        "\(counted(records.count, "record")) with two versions that stand side by side: "
          + "\(names)\(records.count > 8 ? " and more" : "").",
        safe: "Both versions are kept.", advice: "Decide together, then edit the record once.")
    ]
  }

  private var newer: [Complaint] {
    let unknown = review.entries.filter { if case .newer = $0.content { true } else { false } }
    guard !unknown.isEmpty else { return [] }
    let kinds = Set(unknown.map(\.kind)).sorted().prefix(8).joined(separator: ", ")
    return [
      Complaint(
        "unknown-kinds", .note,
        "\(counted(unknown.count, "line")) written by a newer version (\(kinds)).",
        safe: "They are kept, and their words are shown.",
        advice: "Use the same version of Alongside on all laptops.")
    ]
  }

  private var sealed: [Complaint] {
    let count = review.entries.count { $0.isLocked }
    guard count > 0 else { return [] }
    return [
      Complaint(
        "sealed", .note, "\(counted(count, "line")) sealed by a passphrase, and not looked into.",
        safe: "Their digests are checked all the same.")
    ]
  }

  private func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}

extension String {
  /// The same with a small first letter, unless it begins with a word of capitals.
  fileprivate var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
