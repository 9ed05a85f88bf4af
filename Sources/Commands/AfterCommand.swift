// `alongside after`: what comes of a review. Pages to give out, and what people say when they come
// back to look.

import ArgumentParser
import Domain

struct AfterCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "after", abstract: "What comes of a review: checks, pages, the close of the day.",
    usage: """
      alongside after <review> closing [<row> ...]
      alongside after <review> class <code>
      alongside after <review> heard [<words>]
      alongside after <review> open <question>
      alongside after <review> check <action> <found> --visit light|impact --status <status> \\
        [--then <words>] [--pupils <words>] [--surprise <words>] [--next <words>] [--on <day>]
      alongside after <review> impact|carry|principles
      alongside after <review> trace <action or point>
      """,
    discussion: """
      closing ticks rows of the end-of-day checklist by their ids, and shows it. class gives every \
      note on a class code and none on another. carry shows what "alongside new --after" takes \
      into the next review. All pages take --as text, markdown or html, --out and --json.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "Which page, or what to keep.")
  var verb: Verb
  @Argument(help: ArgumentHelp("What the verb is about.", valueName: "value"))
  var values: [String] = []
  @Option(help: ArgumentHelp("check: light or impact.", valueName: "visit"))
  var visit: ImpactCheck.Visit?
  @Option(
    help: ArgumentHelp(
      "check: not-begun, under-way, done, changed or dropped.", valueName: "status"))
  var status: ImpactCheck.Status?
  @Option(help: ArgumentHelp("check: what stood there before.", valueName: "words"))
  var then: String?
  @Option(help: ArgumentHelp("check: what pupils say.", valueName: "words"))
  var pupils: String?
  @Option(help: ArgumentHelp("check: what surprised us.", valueName: "words"))
  var surprise: String?
  @Option(help: ArgumentHelp("check: what comes next.", valueName: "words"))
  var next: String?
  @Option(
    help: ArgumentHelp(
      "check: the day it was looked at, such as 2027-02-25; today, unless given.",
      valueName: "day"))
  var on: Day?
  @OptionGroup var paper: PaperOptions
  @OptionGroup var options: PlaceOptions

  enum Verb: String, CaseIterable, ExpressibleByArgument {
    case closing, heard, open, check, impact, carry, principles, trace
    case classPage = "class"
  }

  func perform(_ out: inout Output) throws(CommandError) {
    let isWriting =
      switch verb {
      case .check, .open: true
      case .heard, .closing: !values.isEmpty
      default: false
      }
    var opened = try OpenedReview.open(review, in: options, for: isWriting ? .writing : .reading)
    if isWriting {
      let changes = try changes(in: opened.seen, now: opened.clock.wallTime())
      for entry in try opened.record(changes, place: "after \(verb.rawValue)")
      where entry.event?.recordKind != nil {
        Output.words("saved \(opened.store.review.name(of: entry.ref))")
      }
      opened.close()
    }
    if verb == .classPage, !Sight(opened.role).seesAll {
      throw .teamOnly("after class", opened.role)
    }
    try paper.give(try page(of: opened.seen), of: review, from: &opened, to: &out)
    try opened.refuseNewer()
  }

  private func page(of review: Review) throws(CommandError) -> Paper {
    switch verb {
    case .closing: return Closing(review).paper
    case .heard: return .heard(review)
    case .check, .impact: return .impact(review)
    case .carry, .open: return .carryOver(review)
    case .principles: return .principles(review)
    case .classPage: return ClassPage(try value("a class code such as Y4"), in: review).paper
    case .trace:
      let record = try review.named(try value("an action such as X1, or a point"))
      guard record.kind == .action || record.kind == .point else {
        throw .otherKind(values[0], isA: record.kind, expected: .action)
      }
      return .trace(record, in: review)
    }
  }

  private func changes(in review: Review, now: WallTime) throws(CommandError) -> [Change] {
    switch verb {
    case .closing:
      var changes: [Change] = []
      for id in values {
        guard let item = ClosingItem(named: id) else {
          throw .usage(
            place: "after closing", what: "no row is called \(id)",
            expected: ClosingItem.allCases.map(\.rawValue).joined(separator: ", "),
            advice: "choose one of these")
        }
        changes.append(Change(.consented(Consent(.closing, item: item.rawValue))))
      }
      return changes
    case .heard: return [Change(.word(Word(text: try words(from: 0), sort: .heard)))]
    case .open: return [Change(.word(Word(text: try words(from: 0), sort: .open)))]
    case .check:
      let action = try review.named(try value("an action such as X1"), kind: .action)
      guard let visit, let status else {
        throw .usage(
          place: "after check", what: "no --visit or no --status",
          expected: "--visit light|impact and --status "
            + ImpactCheck.Status.allCases.map(\.rawValue).joined(separator: "|"),
          advice: "say both")
      }
      let check = ImpactCheck(
        text: try words(from: 1), action: action.ref, visit: visit, status: status,
        then: then ?? "", pupils: pupils ?? "", surprise: surprise ?? "", next: next ?? "")
      return [Change(.check(check), at: on.map { now.on($0) })]
    default: return []
    }
  }

  private func value(_ expected: String) throws(CommandError) -> String {
    guard let value = values.first else {
      throw .usage(
        place: "after \(verb.rawValue)", what: "nothing follows it", expected: expected,
        advice: "add it")
    }
    return value
  }

  private func words(from first: Int) throws(CommandError) -> String {
    let text = values.dropFirst(first).joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw .usage(
        place: "after \(verb.rawValue)", what: "no words", expected: "the words to keep",
        advice: "write them in quotation marks")
    }
    return text
  }
}

extension ImpactCheck.Visit: ExpressibleByArgument {}
extension ImpactCheck.Status: ExpressibleByArgument {}
