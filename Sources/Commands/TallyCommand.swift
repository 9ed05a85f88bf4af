// `alongside tally`: ticks from the shell, and ticks counted again. Every tick keeps its time, so
// that a lesson can be cut into parts, by five minutes or by what happened in between.

import ArgumentParser
import Domain
import JSONText
import Packs
import Runtime
import Store

struct TallyCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Keep ticks, or count them again in another way.",
    discussion: """
      With marks it keeps them, each saved before the next: "recall" counts one, "turn:7" is a \
      turn of place 7, "clock-adult" starts a clock that runs until the next clock- mark or \
      "clock-off", "span-pause" opens a span and the next one closes it, "sweep:24/27" is a count \
      at a moment, "seats:27" says how many places there are. With "-" each line of standard input \
      is a mark, with "HH:MM:SS " before it where it was made at another time. Without marks it \
      shows what they come to; places are numbers on the host's plan and never names.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(help: ArgumentHelp("The slot; the one the clock says, unless given.", valueName: "S04"))
  var slot: String?
  @Option(help: ArgumentHelp("Only ticks of this person.", valueName: "call-sign"))
  var by: String?
  @Option(help: ArgumentHelp("Only from this time on.", valueName: "HH:MM"))
  var from: TimeOfDay?
  @Option(help: ArgumentHelp("Only before this time.", valueName: "HH:MM"))
  var to: TimeOfDay?
  @Option(help: ArgumentHelp("Cut into parts of so many minutes.", valueName: "minutes"))
  var every: Int?
  @Flag(help: "JSON Lines, one object a part, or one for each tick saved.")
  var json = false
  @OptionGroup var moment: MomentOptions
  @Argument(help: ArgumentHelp("Marks to keep, or - for standard input.", valueName: "mark"))
  var marks: [String] = []
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if let every, !(1...600).contains(every) {
      throw ValidationError(
        "--every \(every): not a number of minutes to tick by; 1 to 600 were expected")
    }
  }

  func perform(_ out: inout Output) throws(CommandError) {
    if marks.isEmpty {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      try show(opened, &out)
      try opened.refuseNewer()
      return
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    _ = try record(in: opened)
    if marks == ["-"] {
      try EntryStream(text: "-", noun: "tick", json: json).save(to: &opened, &out) {
        (line, opened) throws(CommandError) in
        try change(for: line, in: opened)
      }
      return
    }
    for mark in marks {
      try EntryStream(text: mark, noun: "tick", json: json).save(to: &opened, &out) {
        (line, opened) throws(CommandError) in
        try change(for: line, in: opened)
      }
    }
    for name in strangers(opened.store.folder) {
      Output.words(
        "\(name): kept, though no counter is called that; \"alongside undo \(review)\" takes it "
          + "back")
    }
  }

  /// Marks that neither a pack nor the sheet knows: somebody's own, or a slip.
  private func strangers(_ folder: StoreFolder) -> [String] {
    let packs = OwnFiles(options.home, review: folder, report: { _ in }).packs()
    let known = Set(packs.counters.map(\.mark)).union([
      "turn", "sweep", "seats", "span-pause", "clock-off",
    ])
    return marks.compactMap { TallyMark($0)?.name }.filter { !known.contains($0) }
  }

  // MARK: Keeping

  /// The slot meant; nil for none.
  private func record(in opened: borrowing OpenedReview) throws(CommandError) -> Record? {
    let review = opened.store.review
    if let slot { return try review.named(slot, kind: .slot) }
    let at = moment.given(in: review, opened.clock) ?? opened.clock.wallTime()
    return review.slotNow(at: at, for: opened.callsign)?.record
  }

  private func change(
    for line: String, in opened: borrowing OpenedReview
  ) throws(CommandError) -> Change {
    var at = moment.given(in: opened.store.review, opened.clock) ?? opened.clock.wallTime()
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 2, let time = TallyCommand.time(words[0], on: at) {
      at = time
      words.removeFirst()
    }
    guard words.count == 1, let mark = TallyMark(words[0]) else {
      throw .usage(
        place: line, what: "not a mark",
        expected: "small letters and hyphens, with :n or :n/of behind them, such as turn:7",
        advice: "write it like recall, turn:7 or sweep:24/27")
    }
    let record = try record(in: opened)
    let part = record?.slot?.part(for: opened.callsign)
    let tally = Tally(
      slot: record?.ref, place: part?.place ?? record?.slot?.place,
      ticks: [Tick(seconds: 0, mark: mark)])
    return Change(.tally(tally), at: at)
  }

  /// `HH:MM:SS` or `HH:MM` on a day.
  private static func time(_ text: String, on day: WallTime) -> WallTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      let time = TimeOfDay(parts[0...1].joined(separator: ":"))
    else { return nil }
    var seconds = 0
    if parts.count == 3 {
      guard parts[2].utf8.count == 2, let given = Int(parts[2]), (0..<60).contains(given) else {
        return nil
      }
      seconds = given
    }
    return WallTime(
      day: day.day, seconds: time.minutes * 60 + seconds, offsetMinutes: day.offsetMinutes)
  }

  // MARK: Counting again

  private func show(
    _ opened: borrowing OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    let review = opened.store.review
    let slots: [EntryRef?]
    if let slot {
      slots = [try review.named(slot, kind: .slot).ref]
    } else {
      slots = review.talliedSlots
    }
    let writers = try by.map { sign throws(CommandError) in try review.writers(named: sign) }
    if slots.isEmpty, !json { try out.line("No ticks yet.") }
    for slot in slots {
      let ticks = review.ticks(in: slot, by: writers)
      for part in parts(of: ticks) {
        let report = TallyReport(
          part, slot: slot.map { review.name(of: $0) } ?? "no slot")
        try report.write(&out, json: json)
      }
    }
  }

  private func parts(of ticks: [TimedTick]) -> [TallyPart] {
    guard let first = ticks.first, let last = ticks.last else { return [] }
    // Minutes of the day become moments by the first tick, whose time of day is known.
    func moment(_ time: TimeOfDay) -> Int64 {
      let minute = first.moment - first.moment % 60_000
      return minute + Int64(time.minutes - first.time.minutes) * 60_000
    }
    let start = from.map(moment) ?? first.moment - first.moment % 60_000
    let end = to.map(moment) ?? last.moment + 1
    guard start < end else { return [] }
    guard let every else {
      return [
        TallyPart(
          cut: TallyCut(ticks, from: from.map(moment), to: to.map(moment)),
          from: from ?? first.time, to: to ?? last.time)
      ]
    }
    let step = Int64(every) * 60_000
    return stride(from: start, to: end, by: Int64.Stride(step)).map { from in
      let minutes = (from - (first.moment - first.moment % 60_000)) / 60_000
      let time = first.time.adding(minutes: Int(minutes))
      return TallyPart(
        cut: TallyCut(ticks, from: from, to: min(from + step, end)), from: time,
        to: time.adding(minutes: every))
    }
  }
}
