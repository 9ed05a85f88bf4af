// The marks set from the review pane: ready, signed off, started, closed. What may not be yet is
// said by the domain's refusal; the host's own mark asks for the host's key.

import Domain
import Surface

extension ReviewState {
  mutating func mark(_ command: CommandID, _ desk: Desk) -> [Effect] {
    let review = desk.review
    let standing = review.standing
    switch command {
    case "review.ready":
      return set(StageStep(.ready, by: desk.callsign), desk, saying: "The team is ready.")
    case "review.signOff":
      return signOff(isSigned: standing.signedOff != nil, desk)
    case "review.start":
      let day = desk.dayInView
      return set(
        StageStep(.started, day: day, by: desk.callsign), desk, saying: "The day has started.")
    default:
      let ticked = review.tickedOff
      let step = StageStep(
        .closed, day: desk.dayInView, by: desk.callsign,
        done: ClosingItem.allCases.filter(ticked.contains))
      if let refusal = review.refusal(of: Change(.stage(step))) {
        return [.say(desk.put(refusal.explanation))]
      }
      let open = Closing(review).rows.filter { !$0.isDone }.map { $0.text.lowercased() }
      let items = open.isEmpty ? "All is seen to" : "Not ticked: \(open.joined(separator: "; "))"
      let erase = review.agreed(.eraseBy) ?? "no date agreed"
      return [
        .confirm(
          Confirmation(
            question: "Close the day? \(items). Raw notes are erased by: \(erase).", key: "y",
            then: [.record([Change(.stage(step))]), .say("The day is closed.")]))
      ]
    }
  }

  private func set(_ step: StageStep, _ desk: Desk, saying words: String) -> [Effect] {
    let review = desk.review
    let change = Change(.stage(step))
    if let refusal = review.refusal(of: change) { return [.say(desk.put(refusal.explanation))] }
    let unheard = step.stage == .ready ? review.readiness.unheard : []
    let warning =
      unheard.isEmpty
      ? "" : " Nobody plans to hear: \(unheard.map(\.words).joined(separator: ", "))."
    return [.record([change]), .say(words + warning)]
  }

  /// The host presses the key: a reviewer alone does not stand behind the host's words.
  private func signOff(isSigned: Bool, _ desk: Desk) -> [Effect] {
    let review = desk.review
    let step =
      isSigned
      ? StageStep(.reopened, by: "HT")
      : StageStep(.signedOff, by: "HT", seen: review.wordsToSignOff)
    if let refusal = review.refusal(of: Change(.stage(step))) {
      return [.say(desk.put(refusal.explanation))]
    }
    let question =
      isSigned
      ? "The host reopens the focus and the lines, to change them? The host presses the key."
      : "The host signs off the focus and the lines of enquiry? The host presses the key."
    return [
      .confirm(
        Confirmation(
          question: question, key: "h",
          then: [
            .record([Change(.stage(step))]),
            .say("\(isSigned ? "Reopened" : "Signed off") by the host."),
          ]))
    ]
  }
}
