// Call-signs as they may be given on the command line. They stand in display ids (N12.Oak), so they
// hold nothing that would make such a name mean something else.

import ArgumentParser

/// What one person is called in a review; never a name.
struct Callsign: ExpressibleByArgument {
  let text: String

  /// Offered in this order to those who choose none.
  static let suggested = [
    "Oak", "Birch", "Rowan", "Hazel", "Ash", "Alder", "Elm", "Holly", "Maple", "Willow", "Aspen",
    "Cedar",
  ]

  /// Nil unless it is 1 to 24 letters, digits and hyphens, beginning with a letter.
  init?(argument: String) {
    let isSound = argument.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    guard isSound, argument.first?.isLetter ?? false, argument.count <= 24,
      argument.utf8.count <= 96
    else { return nil }
    text = argument
  }

  /// The first suggestion that nobody in a team has.
  static func free(in team: [String]) -> String {
    suggested.first { !team.contains($0) } ?? "Reviewer-\(team.count + 1)"
  }
}
