// What notes and answers have in common on the command line: where, in which slot, on which lines
// of enquiry, when.

import ArgumentParser
import Domain

extension SourceType: ExpressibleByArgument {}

/// `--source`, `--place`, `--slot`, `--line` and `--at`.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How it came about; what the slot expects, unless given.", valueName: "type"))
  var source: SourceType?
  @Option(help: ArgumentHelp("A place code such as Y6 or a room; never a name.", valueName: "code"))
  var place: String?
  @Option(
    help: ArgumentHelp(
      "The slot it belongs to; the one the clock says for you, unless given.", valueName: "S04"))
  var slot: String?
  @Option(
    name: .customLong("line"),
    help: ArgumentHelp("A line of enquiry; may be given again.", valueName: "L1"))
  var lines: [String] = []
  @OptionGroup var moment: MomentOptions
}

/// What the options mean in a review, at a moment.
struct EvidencePlace {
  let at: WallTime?
  let slot: EntryRef?
  /// What was given or what the slot expects; nil where neither says.
  let source: SourceType?
  let place: String?
  let lines: [EntryRef]

  /// - Throws: for a name that means nothing or something else.
  init(_ options: EvidenceOptions, in opened: borrowing OpenedReview) throws(CommandError) {
    let review = opened.store.review
    at = options.moment.given(in: review, opened.clock)
    var record: Record?
    if let name = options.slot {
      record = try review.named(name, kind: .slot)
    } else {
      let moment = at ?? opened.clock.wallTime()
      record = review.slotNow(at: moment, for: opened.callsign)?.record
    }
    let part = record?.slot?.part(for: opened.callsign)
    slot = record?.ref
    source = options.source ?? part?.source
    place = options.place ?? part?.place ?? record?.slot?.place
    lines = try review.lines(named: options.lines)
  }
}
