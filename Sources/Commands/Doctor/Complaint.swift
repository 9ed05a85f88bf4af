// One thing that `doctor` has to say about a review: what is wrong, what is safe all the same, and
// what to do. It knows neither how it was found nor how it is shown.

import JSONText

/// Something found in a review.
struct Complaint: Equatable {
  /// How much it matters.
  enum Gravity: String, CaseIterable {
    /// Something that was saved is not as it was saved.
    case damage
    /// Nothing is lost; somebody should do something.
    case care
    /// Good to know.
    case note
  }

  /// What was looked at, for scripts: lower-case words with hyphens.
  let check: String
  let gravity: Gravity
  let what: String
  /// What is safe in spite of it; empty where nothing is at risk.
  let safe: String
  /// What to do; empty where there is nothing to be done.
  let advice: String

  init(
    _ check: String, _ gravity: Gravity, _ what: String, safe: String = "", advice: String = ""
  ) {
    self.check = check
    self.gravity = gravity
    self.what = what
    self.safe = safe
    self.advice = advice
  }

  /// The same for programs.
  func members(of review: String) -> JSONObject {
    [
      "review": .string(review), "check": .string(check), "gravity": .string(gravity.rawValue),
      "what": .string(what), "safe": .string(safe), "do": .string(advice),
    ]
  }
}

extension Complaint.Gravity {
  /// The word before a complaint, in a column of its own.
  var label: String {
    switch self {
    case .damage: "DAMAGED"
    case .care: "CARE"
    case .note: "NOTE"
    }
  }
}
