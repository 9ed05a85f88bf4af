// The private mirror in words, the same on the screen and on the command line. It says what the
// words brought and never what that makes of anybody.

import Domain

/// A mirror as lines.
public enum MirrorWords {
  /// - Parameter precision: what the person's own notes count and quote.
  public static func lines(_ mirror: Mirror, _ precision: Precision) -> [String] {
    var lines: [String] = []
    if precision.notes > 0 {
      lines.append(
        "\(counted(precision.notes, "note")) of yours: \(precision.counting) with a count of how "
          + "many, \(precision.quoting) with a quotation.")
    }
    if mirror.isEmpty {
      lines.append("Nothing yet: it fills as you save notes and points.")
    } else {
      lines.append("In \(counted(mirror.texts, "text")) typed here, by family of remarks:")
      for (family, tally) in mirror.ranked {
        var parts = ["\(tally.met) met"]
        if tally.changed > 0 { parts.append("\(tally.changed) changed") }
        if tally.setAside > 0 { parts.append("\(tally.setAside) set aside") }
        if tally.kept > 0 { parts.append("\(tally.kept) left") }
        lines.append("  \(family): \(parts.joined(separator: ", "))")
      }
    }
    lines.append("Numbers only, on this laptop only; no export and no merge has them.")
    return lines
  }
}

/// What is set aside in words.
public enum SetAsideWords {
  /// One line for one remark: what, where, why.
  public static func line(_ value: SetAside, _ review: Review) -> String {
    var parts: [String]
    switch value.subject {
    case .words(let rule, let phrase): parts = [phrase.isEmpty ? rule : "\"\(phrase)\" (\(rule))"]
    case .family(let family): parts = ["all of \(family)"]
    }
    parts.append(value.place.map { "in \(review.name(of: $0))" } ?? "in this review")
    if !value.reason.isEmpty { parts.append(value.reason) }
    return parts.joined(separator: ", ")
  }
}
