// `alongside point`: the drafter without a screen. A point is written, worded anew, tied to its
// evidence, answered by the host, and checked; every change is a new version, as on the screen.

import ArgumentParser
import Domain
import Guidance
import Panes

struct PointCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "point", abstract: "Write feedback points, link evidence, check them.",
    usage: """
      alongside point <review> add <text> [--line L2] [--evidence N05]... [--contrary N13]...
      alongside point <review> edit <id> <text>
      alongside point <review> link <id> [--evidence N05]... [--contrary N13]... [--unlink N06]...
      alongside point <review> respond <id> <stance> [<text>]
      alongside point <review> check [<id>] [--json] [--fail-on ask]
      alongside point <review> near <id> [--contrary-first] [--json]
      alongside point <review> rehearse <id> [--json]
      alongside point <review> wording [begin|keep|next|back|more|stop] [--json]
      """,
    discussion: """
      link adds to what is linked; --unlink takes off. The stances of respond are recognise, \
      surprised, corrected and parked. check says what the guide remarks on in a point and in what \
      stands behind it, and what the points on a line have too many or none of; without an ID it \
      checks every point. near lists the notes and answers on its line, the nearest first. wording \
      is the wording check: keep says that a wording is for the room as it stands. - as the text \
      reads standard input.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "add, edit, link, respond, check, near, rehearse or wording.")
  var action: Action
  @Argument(help: ArgumentHelp("What the action needs, in its order.", valueName: "value"))
  var values: [String] = []
  @Option(help: ArgumentHelp("The line of enquiry.", valueName: "L1"))
  var line: String?
  @Option(help: ArgumentHelp("A note or an answer behind it; may be given again.", valueName: "id"))
  var evidence: [String] = []
  @Option(help: ArgumentHelp("One that says something else; may be given again.", valueName: "id"))
  var contrary: [String] = []
  @Option(help: ArgumentHelp("One to take off; may be given again.", valueName: "id"))
  var unlink: [String] = []
  @Option(help: ArgumentHelp("pupils, support-staff or leaders.", valueName: "whom"))
  var about: ClaimSubject?
  @Flag(name: .customLong("looked-for-opposite"), help: "Somebody looked for the opposite.")
  var lookedForOpposite = false
  @Option(help: ArgumentHelp("works or puzzles.", valueName: "which"))
  var sort: PointSort?
  @Flag(name: .customLong("contrary-first"), help: "near: what may say the opposite first.")
  var contraryFirst = false
  @Flag(help: "JSON Lines, one object a remark, a row or for each point saved.")
  var json = false
  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp("check: exit with 1 for a remark of this level or above.",
      valueName: "level"))
  var failOn: Level?
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case add, edit, link, respond, check, near, rehearse, wording
  }

  func perform(_ out: inout Output) throws(CommandError) {
    try checkOptions()
    switch action {
    case .add: try add(&out)
    case .edit: try edit(&out)
    case .link: try link(&out)
    case .respond: try respond(&out)
    case .check:
      try PointRemarks(review, id: values.first, options, json: json, failOn: failOn).print(&out)
    case .near:
      try NearList(review, values[0], isContrary: contraryFirst, options, json: json).print(&out)
    case .rehearse: try RehearsalText(review, values[0], options, json: json).print(&out)
    case .wording: try WordingSteps(review, values.first, options, json: json).perform(&out)
    }
  }

  private func checkOptions() throws(CommandError) {
    let linking: Set<Action> = [.add, .edit, .link]
    let misplaced: [(String, isGiven: Bool, Set<Action>)] = [
      ("--line", line != nil, linking), ("--evidence", !evidence.isEmpty, linking),
      ("--contrary", !contrary.isEmpty, linking), ("--unlink", !unlink.isEmpty, [.edit, .link]),
      ("--about", about != nil, linking),
      ("--looked-for-opposite", lookedForOpposite, linking), ("--sort", sort != nil, linking),
      ("--contrary-first", contraryFirst, [.near]),
      ("--fail-on", failOn != nil, [.check]),
    ]
    for (name, isGiven, actions) in misplaced where isGiven && !actions.contains(action) {
      throw .usage(
        place: "point \(action.rawValue)", what: "\(name) means nothing here",
        expected: "it with \(actions.map(\.rawValue).sorted().joined(separator: " or "))",
        advice: "leave it out")
    }
    let wanted: ClosedRange<Int>
    switch action {
    case .add, .link: wanted = 1...1
    case .edit: wanted = 2...2
    case .respond: wanted = 2...3
    case .check, .wording: wanted = 0...1
    case .near, .rehearse: wanted = 1...1
    }
    guard wanted.contains(values.count) else {
      throw .usage(
        place: "point \(action.rawValue)",
        what: values.isEmpty ? "nothing follows it" : "\(counted(values.count, "value")) given",
        expected: Self.expectation(of: action), advice: "quote a text that has blanks in it")
    }
  }

  private static func expectation(of action: Action) -> String {
    switch action {
    case .add: "the text of the point"
    case .edit: "an ID such as F2 and the new text"
    case .link: "an ID such as F2"
    case .respond: "an ID such as F2, a stance, and the host's words if there are any"
    case .check: "an ID such as F2, or nothing"
    case .near, .rehearse: "an ID such as F2"
    case .wording: "begin, keep, next, back, more or stop, or nothing"
    }
  }

  // MARK: Writing

  private func add(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let point = try linked(Point(text: try text(values[0])), in: opened.seen)
    try save(Change(.point(point)), to: &opened, &out)
  }

  private func edit(_ out: inout Output) throws(CommandError) {
    try change(&out) { (point) throws(CommandError) in
      let words = try text(values[1])
      // The host answered other words: what they said of those is not said of these.
      if words != point.text { point.response = nil }
      point.text = words
    }
  }

  private func link(_ out: inout Output) throws(CommandError) {
    let isBare =
      line == nil && evidence.isEmpty && contrary.isEmpty && unlink.isEmpty && about == nil
      && !lookedForOpposite && sort == nil
    guard !isBare else {
      throw .usage(
        place: "point link", what: "nothing to link is named",
        expected:
          "--evidence, --contrary, --unlink, --line, --about, --sort or --looked-for-opposite",
        advice: "nothing was changed")
    }
    try change(&out) { (_) throws(CommandError) in }
  }

  private func respond(_ out: inout Output) throws(CommandError) {
    guard let stance = HostStance(rawValue: values[1]) else {
      throw .usage(
        place: "point respond \(values[1])", what: "not a stance",
        expected: HostStance.allCases.map(\.rawValue).joined(separator: ", "),
        advice: "choose one of these")
    }
    let words = values.count > 2 ? try text(values[2]) : ""
    try change(&out) { (point) throws(CommandError) in
      point.response = HostResponse(stance: stance, text: words)
    }
  }

  /// Makes a new version of a point. Where versions stand side by side only an edit settles them.
  private func change(
    _ out: inout Output, _ body: (inout Point) throws(CommandError) -> Void
  ) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.seen
    let record = try state.named(values[0], kind: .point)
    guard record.isVisible else {
      throw .refused(.replacesNothing(kind: RecordKind.point.rawValue), place: values[0])
    }
    guard var point = record.settled else {
      throw .usage(
        place: values[0], what: "it was written by a newer version",
        expected: "a point this one knows", advice: "install the newer Alongside to change it")
    }
    guard action == .edit || !record.isContested else {
      throw .usage(
        place: values[0], what: "it has wordings side by side", expected: "one that is agreed",
        advice: "settle them first: alongside point \(review) edit \(values[0]) TEXT")
    }
    try body(&point)
    point = try linked(point, in: state)
    try save(Change(.point(point), replacing: record.currentRefs), to: &opened, &out)
  }

  private func save(
    _ change: Change, to opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    let entries = try opened.record([change], place: "point \(action.rawValue)")
    try out.saved(entries, in: opened.store.review, json: json)
    opened.close()
  }

  /// A point with what the options say of its links.
  private func linked(_ point: Point, in review: Review) throws(CommandError) -> Point {
    var point = point
    if let line { point.line = try review.named(line, kind: .line).ref }
    if let about { point.about = about }
    if lookedForOpposite { point.lookedForOpposite = true }
    if let sort { point.sort = sort }
    // Links may name any version; they are compared by record.
    func isSame(_ ref: EntryRef, _ record: Record) -> Bool {
      (review.record(ref)?.ref ?? ref) == record.ref
    }
    for name in unlink {
      let record = try review.named(name)
      point.evidence.removeAll { isSame($0, record) }
      point.contrary.removeAll { isSame($0, record) }
    }
    for name in evidence {
      let record = try review.named(name)
      point.contrary.removeAll { isSame($0, record) }
      if !point.evidence.contains(where: { isSame($0, record) }) {
        point.evidence.append(record.ref)
      }
    }
    for name in contrary {
      let record = try review.named(name)
      point.evidence.removeAll { isSame($0, record) }
      if !point.contrary.contains(where: { isSame($0, record) }) {
        point.contrary.append(record.ref)
      }
    }
    return point
  }

  private func text(_ value: String) throws(CommandError) -> String {
    guard value == "-" else { return value }
    var words = try InputFile("-", bytesMax: StandardInput.lineBytesMax).text()
    while let last = words.last, last.isNewline { words.removeLast() }
    return words
  }
}

extension ClaimSubject: ExpressibleByArgument {}
extension PointSort: ExpressibleByArgument {}
