// `alongside safeguard`: that a concern was raised or handed over, when, to which role, by whom. It
// takes no words about it, and never will (`domain` 9, SG2).

import ArgumentParser
import Domain
import JSONText
import Packs

struct SafeguardCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "safeguard",
    abstract: "The safeguarding card; note that a concern was raised or handed over.",
    usage: """
      alongside safeguard <review> [--json]
      alongside safeguard <review> raise [--at <HH:MM>]
      alongside safeguard <review> hand-over --to dsl|deputy|head|chair|lado [--at <HH:MM>]
      alongside safeguard <review> mistake
      """,
    discussion: """
      Without an action it prints the card: whom to go to, what to say, what not to say. Go now, \
      in person; note it afterwards. What a child said is written on the school's own form, \
      never here. A concern is handed over after it was raised: hand-over exits with 1 where none \
      is open. A raising that was noted by mistake is taken back by "mistake"; that it \
      was stays in the journal.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "raise, hand-over or mistake; without it the card is printed.")
  var action: Action?
  @Option(help: "hand-over: dsl, deputy, head, chair or lado.")
  var to: SafeguardingRole?
  @Flag(help: "JSON: contacts and what is open, or what was saved.")
  var json = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case raise
    case handOver = "hand-over"
    case mistake
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard let action else {
      do throws(CommandError) {
        let opened = try OpenedReview.open(review, in: options, for: .listing)
        return try card(opened.store.review, opened.words, &out)
      } catch {
        // Whom to go to stands in the review; that somebody must go does not.
        if !json { try card(Review(), .asWritten, &out) }
        throw error
      }
    }
    if action == .handOver, to == nil {
      throw .usage(
        place: "safeguard hand-over", what: "to whom is not said",
        expected: "--to dsl, deputy, head, chair or lado", advice: "a role, never a name")
    }
    if action == .mistake { return try takeBack(&out) }
    do throws(CommandError) {
      try note(action, &out)
    } catch {
      Output.words("Not noted. Go all the same, in person, and note the time on paper.")
      throw error
    }
  }

  private func note(_ action: Action, _ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let at = try given(in: opened)
    let step = SafeguardingStep(
      step: action == .raise ? .raised : .handedOver,
      role: action == .raise ? "" : to?.words ?? "", by: opened.callsign)
    let entries = try opened.record([Change(.safeguarding(step), at: at)], place: review)
    opened.close()
    try out.saved(step.step.rawValue, as: entries, json: json)
    if action == .raise { Output.words("Now go, in person.") }
  }

  /// The time given: nothing is raised or handed over at a time of today that has not come.
  private func given(in opened: borrowing OpenedReview) throws(CommandError) -> WallTime? {
    guard let at = moment.given(in: opened.store.review, opened.clock) else { return nil }
    let now = opened.clock.wallTime()
    guard at.day != now.day || at.millisecondsSince1970 <= now.millisecondsSince1970 else {
      throw .usage(
        place: "--at \(at.time)", what: "this has not come yet", expected: "a time up to now",
        advice: "leave --at out for now; nothing was changed")
    }
    return at
  }

  private func takeBack(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let entries = try opened.takeBackRaising()
    opened.close()
    if json { return try out.saved("mistake", as: entries, json: true) }
    try out.line("taken back: raised")
  }

  private func card(
    _ state: Review, _ words: NationWords, _ out: inout Output
  ) throws(CommandError) {
    if json {
      let agreement = state.mergedSetUp?.agreement ?? [:]
      func text(_ field: AgreementField) -> JSONValue {
        agreement[field].map { .string($0) } ?? .null
      }
      try out.json(
        "safeguarding",
        [
          "dsl": text(.dsl), "deputy-dsl": text(.deputyDSL), "first-aid": text(.firstAid),
          "fire-route": text(.fireRoute), "open": .integer(Int64(state.openConcerns.count)),
        ])
      return
    }
    for line in SafeguardingWords.card(state) { try out.line(words.put(line)) }
  }
}

extension SafeguardingRole: ExpressibleByArgument {}
