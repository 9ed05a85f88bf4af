// `doctor --privacy`: the page for a data protection officer. What is kept about people on this
// laptop, where, who can read it, for how long, how it goes, and what is out of reach. It shows no
// word of any note.

import Domain
import JSONText
import Journal
import Store

/// What is kept about people, on one page.
struct PrivacyPage {
  private let home: Home
  private let examinations: [Examination]
  private let at: WallTime
  private let inventories: [StoreInventory]
  /// Where forms of reviews that are not begun are kept.
  private let forms: [String]

  init(_ home: Home, _ examinations: [Examination], at: WallTime, on disk: PosixDisk) {
    self.home = home
    self.examinations = examinations
    self.at = at
    inventories = examinations.map { StoreInventory($0, on: disk) }
    forms = NewReviewForm(in: home.state, on: disk).paths
  }

  /// Lines for people, for a terminal of 80 columns.
  var lines: [String] {
    ["Alongside: what it keeps about people. Made on this laptop, \(at.day) \(at.time)."]
      + section("WHERE IT IS, on this laptop", whereItIs)
      + section("WHO CAN READ IT", whoCanRead) + section("WHAT IS NEVER STORED", Self.never)
      + section("WHAT LEAVES THE LAPTOP, and only how", Self.leaving)
      + section("HOW LONG, AND WHO DECIDES", howLong) + section("HOW TO ERASE", Self.erasing)
      + section("WHAT NO PROGRAM CAN REACH", Self.limits)
  }

  /// The same for programs: one object a store.
  var objects: [JSONObject] {
    inventories.map { inventory in
      var object = inventory.members
      object["config"] = .string(home.config)
      object["state"] = .string(home.state)
      object["cache"] = .string(home.cache)
      object["newReview"] = forms.first.map { .string($0) } ?? .null
      object["newReviews"] = .array(forms.map { .string($0) })
      return object
    }
  }

  private func section(_ title: String, _ paragraphs: [String]) -> [String] {
    // Words flow; a path stands on a line of its own, whatever its length.
    [title]
      + paragraphs.flatMap { text in
        text.hasPrefix(" ") ? [text] : DoctorText.rows(text, columns: 76).map { "  \($0)" }
      }
  }

  private var whereItIs: [String] {
    let shown = inventories.count == 1 ? inventories[0].paragraphs : inventories.map(\.summary)
    let none = inventories.isEmpty ? ["No review is kept here (\(home.reviews))."] : []
    let more = inventories.count > 1
      ? ["What is in each: \"alongside doctor --privacy REVIEW\"."] : []
    return none + shown + more + [
      "Your own packs, themes, keys and settings, a secret that marks your lists of documents, "
        + "references to what was erased in which folder, and no notes:",
      "    \(home.config)", "    \(home.state)", "    \(home.cache)",
    ] + (forms.isEmpty ? [] : Self.about(forms: forms))
  }

  private var whoCanRead: [String] {
    let wide = examinations.flatMap(\.complaints).filter { $0.check == "permissions" }
    let readable = wide.isEmpty
      ? "Only the account that runs Alongside: every folder is 0700 and every file 0600."
      : "NOT ONLY the account that runs Alongside. \(wide[0].what) Do: \(wide[0].advice)"
    let withPassphrase = zip(examinations, inventories).filter(\.1.isProtected).map(\.0.name)
    let seals = "seals the words; writers, kinds, times and sizes stay readable."
    let open = "are not encrypted by Alongside: switch on the laptop's disk encryption."
    let sealed =
      switch withPassphrase.count {
      case 0: "The words \(open)"
      case inventories.count: "A passphrase \(seals)"
      default:
        "In \(withPassphrase.joined(separator: ", ")) a passphrase \(seals) The words of the "
          + "others \(open)"
      }
    return ["\(readable) Administrators of the laptop can read it too. \(sealed)"]
  }

  private var howLong: [String] {
    let plans = zip(examinations, inventories).compactMap { examination, inventory -> String? in
      let review = examination.review
      if inventory.isProtected, review.setUp?.setUp == nil {
        return "\(examination.name): sealed; doctor --privacy \(examination.name) "
          + "--passphrase-file FILE says."
      }
      guard let setUp = review.setUp?.setUp, let term = review.retention else { return nil }
      let controller = setUp.agreement[.controller].map { "; controller: \($0)" }
      let basis =
        term.isAgreed
        ? "as agreed with the host" : "\(Review.retentionDays) days, nothing else was agreed"
      return "\(examination.name): raw notes until \(term.day) (\(basis))"
        + "\(controller ?? "; no controller is named")."
    }
    return Array(plans.prefix(6)) + [
      "\"doctor\" reminds from 7 days before. The law sets no fixed period: the controller, "
        + "usually the host school, decides and gives the reason."
    ]
  }
}
