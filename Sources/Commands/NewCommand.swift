// `alongside new`: a review's store with its set-up, its lines of enquiry and, if wanted, its day
// laid out from a template.

import ArgumentParser
import Domain
import Journal
import Keyrings
import Packs
import Runtime
import Store

struct NewCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a review.",
    discussion: """
      Makes the review's folder on this laptop and writes down the school, the date, the focus and \
      the lines of enquiry. Other laptops get in with "alongside join".
      """)

  @Argument(
    help: ArgumentHelp(
      "A name for the review's folder, or a path with \"/\".", valueName: "review"))
  var review: String
  @Option(help: ArgumentHelp("The host school.", valueName: "name"))
  var school: String
  @Option(help: ArgumentHelp("The review day.", valueName: "YYYY-MM-DD"))
  var date: Day
  @Option(help: ArgumentHelp("The focus, in the host's words.", valueName: "text"))
  var focus = ""
  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "A line of enquiry, in the host's words; may be given again.", valueName: "text"))
  var lines: [String] = []
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who writes here; Oak, unless given.", valueName: "callsign"))
  var callsign: Callsign?
  @Option(
    help: ArgumentHelp(
      "Lays out the day from a template, such as primary; \"alongside pack list\" names them.",
      valueName: "name"))
  var template: String?
  @Option(
    name: .customLong("after"),
    help: ArgumentHelp(
      "The review before this one: what it left open stands on page one.", valueName: "review"))
  var earlier: String?
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let folder = try NewFolder(review, in: options.home).folder
    guard school.contains(where: { !$0.isWhitespace }) else {
      throw .usage(
        place: "--school", what: "no name", expected: "the host school's name",
        advice: "write --school \"Harrowmere Primary\"")
    }
    let slots = try slotsOfTemplate().map { Change(.slot($0)) }
    let carried = try carriedOver()
    for (changes, place) in [
      (lines.map { Change(.line(LineOfEnquiry(text: $0))) }, "--line"), (slots, "--template"),
      (carried, "--after"),
    ] {
      for change in changes {
        if let refusal = Review().refusal(of: change) { throw .refused(refusal, place: place) }
      }
    }
    let protection = try protection()
    let clock = SystemClock()
    let writer = callsign?.text ?? Callsign.suggested[0]
    let setUp = ReviewSetUp(
      school: school, day: date, focus: focus, team: [TeamMember(callsign: writer, role: .lead)])
    var opened: OpenedReview
    do throws(RecordFailure) {
      opened = OpenedReview(
        review,
        made: try ReviewStore.begin(
          folder, on: PosixDisk(), setUp: setUp, lines: lines, besides: slots + carried,
          callsign: writer, machine: Machine.digest(), now: clock.now(), at: clock.wallTime(),
          protection: protection))
    } catch {
      throw CommandError(error, place: "--line")
    }
    try out.made(folder, callsign: opened.callsign, json: saved.json)
    opened.close()
    let state = opened.store.review
    // In the order in which they were written, without who joined and the set-up.
    let kinds = Set((slots + carried).map(\.event.kind) + ["line"])
    try out.saved(state.entries.filter { kinds.contains($0.kind) }, in: state, json: saved.json)
    if protection != nil {
      Output.words(
        "Everything you write here is sealed with your passphrase. Without it nobody can read it, "
          + "nor can we: \"alongside passphrase \(review) recovery\" makes a sheet to lock away.")
    }
    Output.words(
      "You are \(opened.callsign) on this laptop. Next: \"alongside open \(review)\"; on another "
        + "laptop, \"alongside join\" with a copy of this folder or an exchange folder.")
  }

  /// What the review before this one left open.
  private func carriedOver() throws(CommandError) -> [Change] {
    guard let earlier else { return [] }
    let opened = try OpenedReview.open(earlier, in: options, for: .reading)
    try opened.refuseNewer()
    return opened.seen.carried
  }

  /// What seals the review, where a passphrase was given.
  private func protection() throws(CommandError) -> Protection? {
    guard let file = options.passphraseFile else { return nil }
    Secrecy.leaveNoDumps()
    guard let passphrase = try PassphraseInput.readNew(file, prompt: "") else { return nil }
    do throws(KeyringError) { return try Protection.begin(passphrase) } catch {
      throw .store(.keyring(path: review, error))
    }
  }

  private func slotsOfTemplate() throws(CommandError) -> [Slot] {
    guard let template else { return [] }
    let packs = OwnFiles(options.home).packs()
    guard let day = packs.day(named: template) else {
      throw .usage(
        place: "--template", what: "no day is called \(template)",
        expected: packs.days.map(\.name).joined(separator: ", "), advice: "choose one of these")
    }
    return day.slots.compactMap { Slot($0, from: date) }
  }
}

extension CommandError {
  /// Why nothing was recorded, and what the words came from.
  init(_ failure: RecordFailure, place: String) {
    switch failure {
    case .refused(let refusal): self = .refused(refusal, place: place)
    case .store(let error): self = .store(error)
    }
  }
}
