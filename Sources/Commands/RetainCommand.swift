// `alongside retain`: until when raw notes and answers are kept, and erasing them when that day has
// come. A date alone never erases anything.

import ArgumentParser
import Domain
import JSONText
import Store

struct RetainCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "retain", abstract: "Say, set and carry out how long raw notes are kept.",
    discussion: """
      Without an option it says until when notes and answers are kept: the day of the agreement, \
      or 28 days after its last day. --erase-due erases them once that day has come, and prints \
      the receipt; this laptop's own thoughts go with them. Points, lines of enquiry, slots and \
      actions stay, and so does what is under seal. What is being typed stays and is named.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep them so many days after the review's last day.", valueName: "n"))
  var days: Int?
  @Option(help: ArgumentHelp("Keep them until this day.", valueName: "YYYY-MM-DD"))
  var until: Day?
  @Flag(help: "Say until when they are kept; so does the command by itself.")
  var show = false
  @Flag(name: .customLong("erase-due"), help: "Erase what is due.")
  var eraseDue = false
  @Flag(help: "Don't ask, also at a terminal.")
  var yes = false
  @Flag(help: "JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    try checkUsage()
    let isWriting = eraseDue || days != nil || until != nil
    var opened = try OpenedReview.open(review, in: options, for: isWriting ? .writing : .listing)
    guard opened.store.review.retention != nil else { throw .noSetUp(review) }
    if days != nil || until != nil { try agree(&opened) }
    let isErasing = eraseDue ? try erase(&opened, &out) : false
    if isWriting { opened.close() }
    if !isErasing || show { try describe(opened, &out) }
  }

  private func checkUsage() throws(CommandError) {
    if days != nil && until != nil {
      throw .usage(
        place: "retain", what: "--days and --until do not go together",
        expected: "one of them", advice: "nothing was changed")
    }
    if let days, !(0...3_650).contains(days) {
      throw .usage(
        place: "--days \(days)", what: "not a number of days to keep notes",
        expected: "0 to 3650", advice: "nothing was changed")
    }
  }

  private func agree(_ opened: inout OpenedReview) throws(CommandError) {
    let known = opened.store.review
    guard let record = known.setUp, var setUp = record.setUp, let lastDay = known.lastDay else {
      throw .noSetUp(review)
    }
    let day = until ?? Day(ordinal: lastDay.ordinal + (days ?? Review.retentionDays))
    guard setUp.agreement[.eraseBy] != day.description else { return }
    setUp.agreement[.eraseBy] = day.description
    let change = Change(.review(setUp), replacing: record.currentRefs)
    _ = try opened.record([change], place: until == nil ? review : "--until")
    if let words = opened.store.review.eraseDayPassed(on: opened.clock.wallTime().day) {
      Output.words(words)
    }
  }

  /// Erases what is due; false where nothing is.
  private func erase(
    _ opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) -> Bool {
    let today = opened.clock.wallTime().day
    let records: [EntryRef]
    let what: String
    switch opened.store.review.dueForErasing(on: today) {
    case .noTerm, .nothingLeft:
      sayDrafts(opened)
      return false
    case .unclear(let agreed):
      throw .usage(
        place: "erase-by", what: "the agreement says \"\(agreed)\"",
        expected: "one date and nothing else, since what is erased does not come back",
        advice: "say which day is meant with \"alongside retain \(review) --until YYYY-MM-DD\"; "
          + "nothing was erased")
    case .notYet:
      Output.words("Nothing is due yet, and nothing was erased.")
      return false
    case .due(let found, let ticks):
      records = found
      let thoughts = opened.store.review.rawThoughts.count
      what = DueWords.what(
        records: found.count - thoughts, ticks: ticks, thoughts: thoughts,
        setAsides: opened.store.review.rawSetAsides.count)
    }
    guard try Confirmation.given([what], verb: "Erase", key: "e", isSkipped: yes) else {
      throw .told(.refused)
    }
    let receipt: ErasureReceipt
    do throws(CommandError) {
      receipt = try opened.erase(records, because: .retention, requester: "agreement")
    } catch {
      if let part = error.receiptOfPart { try print(part, opened, &out) }
      throw error
    }
    try print(receipt, opened, &out)
    sayDrafts(opened)
    return true
  }

  private func print(
    _ receipt: ErasureReceipt, _ opened: borrowing OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    let text = ReceiptText(
      receipt, of: review, in: opened.store.review, isProtected: opened.store.isProtected)
    try text.print(&out, asJSON: json)
  }

  /// What is being typed is nobody's to take away from outside, and may be of the same day.
  private func sayDrafts(_ opened: borrowing OpenedReview) {
    let kept = opened.store.everyKeptDraft()
    let questions = kept.reduce(0) { $0 + $1.ownQuestions }
    if questions > 0 {
      Output.words(
        "\(review): \(counted(questions, "question")) of your own, kept to be asked, "
          + "\(questions == 1 ? "stays" : "stay") in local/drafts; open the review, 3, and take "
          + "off with d what is to go.")
    }
    let drafts = kept.count { $0.isTyped && !$0.text.isEmpty }
    guard drafts > 0 else { return }
    let stay = drafts == 1 ? "stays" : "stay"
    Output.words(
      "\(review): \(counted(drafts, "draft")), typed and not saved, \(stay) in local/drafts; open "
        + "the review, and save or empty \(drafts == 1 ? "it" : "them").")
  }

  private func describe(
    _ opened: borrowing OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    guard let term = opened.store.review.retention else { return }
    let left = term.daysLeft(on: opened.clock.wallTime().day)
    let count = opened.store.review.rawRecords.count
    let ticks = opened.store.review.rawTicks
    let thoughts = opened.store.review.rawThoughts.count
    if json {
      return try out.json(
        "retention",
        [
          "review": .string(review), "erase-by": .string(term.day.description),
          "agreed": .bool(term.isAgreed), "days-left": .integer(Int64(left)),
          "records": .integer(Int64(count)), "ticks": .integer(Int64(ticks)),
          "thoughts": .integer(Int64(thoughts)),
          "due": .bool(left <= 0 && count + ticks + thoughts > 0),
        ])
    }
    try out.line("\(review): notes and answers are to be erased by \(term.day)\(source(term))")
    try out.line(state(count, ticks, thoughts, left, term))
    sayDrafts(opened)
  }

  private func source(_ term: RetentionTerm) -> String {
    if term.isAgreed { return ", as agreed" }
    let assumed = ", \(Review.retentionDays) days after the review"
    guard let agreed = term.agreed else { return assumed }
    return "\(assumed): the agreement does not say one date alone (\(agreed))"
  }

  private func state(
    _ count: Int, _ ticks: Int, _ thoughts: Int, _ left: Int, _ term: RetentionTerm
  ) -> String {
    guard count + ticks + thoughts > 0 else { return "none of them has its words any more" }
    let there = "\(count) of them still \(count == 1 ? "has its" : "have their") words"
      + (ticks > 0 ? ", and \(counted(ticks, "tick")) \(ticks == 1 ? "is" : "are") kept" : "")
      + (thoughts > 0
        ? ", and \(counted(thoughts, "thought")) of yours \(thoughts == 1 ? "is" : "are") kept"
        : "")
    return switch left {
    case ...0: "\(there); due now: alongside retain \(review) --erase-due"
    case 1: "\(there); due tomorrow"
    default: "\(there); due in \(left) days"
    }
  }
}
