// The open question a point can end in, by what was judged: one the writer does not hold the answer
// to. Every one of them passes the guide.

import Guidance

/// Questions to end a point with.
enum OpenQuestion {
  /// A question for a remark of some code of judgment.
  static func text(for code: String) -> String {
    switch code {
    case "MIND": "What do you make of that?"
    case "ABS", "VAG", "SNG": "What does that look like on other days?"
    case "PRE", "COM": "What options are you weighing?"
    case "LAB", "DEF": "What have you noticed yourselves?"
    case "CAU": "What else might account for that?"
    case "CMP": "Where have you seen it look different?"
    case "HEA", "HED": "Who else might we hear from?"
    default: "What might account for that?"
    }
  }

  /// A question that stands by itself, where no evidence is near that it could be about.
  static func alone(for code: String) -> String {
    switch code {
    case "ABS", "VAG", "SNG": "What does this look like on other days?"
    case "PRE", "COM", "LAB", "DEF", "CMP", "HEA", "HED": text(for: code)
    default: "What have you seen or heard of this yourselves?"
    }
  }
}
