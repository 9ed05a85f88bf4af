// `alongside erase`: words that must go. The command line is the asking; at a terminal a person is
// asked once more, by a key that is not the one just pressed.

import ArgumentParser
import Domain
import Packs
import Panes
import Store

/// The reasons for erasing that a person can give.
enum EraseReason: String, CaseIterable, ExpressibleByArgument {
  case request, retention, mistake, safeguarding, name

  var reason: Erasure.Reason {
    switch self {
    case .request: .request
    case .retention: .retention
    case .mistake: .mistake
    case .safeguarding: .safeguarding
    case .name: .name
    }
  }
}

struct EraseCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase records for good, with all their versions.",
    discussion: """
      Takes effect at once and cannot be undone: the words go from every file of this store, \
      drafts included, and from other laptops' copies when they next take this one's in. What \
      stays is that there was something, and why and when it went. Ticks go with the slot they \
      were counted in, and with the last of their writer's notes and answers in it. Prints a \
      receipt, which also says what became of documents that were written out of the review \
      before, and what could not be looked into.

      "review" stands for what is agreed, the focus and the self-review: it erases every earlier \
      version and leaves what stands. "review:FIELD", with a field as "alongside agree" names it, \
      empties that field first. WRITER:SEQ, as "alongside list --all" shows it, stands also for an \
      entry that has no name, such as a laptop's first with the call-sign. FILE:LINE, as \
      "alongside verify" names it, is a damaged line: its bytes go, and that it was damaged stays \
      known.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(
    help: ArgumentHelp(
      "The records, such as N12, or WRITER:SEQ; review, review:FIELD; FILE:LINE.",
      valueName: "id"))
  var ids: [String]
  @Option(help: "Why: request, retention, mistake, safeguarding or name.")
  var because: EraseReason
  @Option(
    name: .customLong("requested-by"),
    help: ArgumentHelp("Who asked: \(RoleText.names).", valueName: "role"))
  var requester: String?
  @Flag(
    name: .customLong("dsl-says-erase"),
    help: "The safeguarding lead says that sealed words go; only with --because safeguarding.")
  var leadSaysErase = false
  @Flag(help: "Don't ask, also at a terminal.")
  var yes = false
  @Flag(help: "The receipt as JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    try checkUsage()
    let requester = try RoleText.role(
      requester, otherwise: .usual(for: because.reason), option: "--requested-by")
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    var records: [Record] = []
    var sealed: [EntryRef] = []
    var typed: [String] = []
    var setAsides: [(entry: ReviewEntry, value: SetAside)] = []
    var fields: [String] = []
    var lines: [LinePlace] = []
    var others: [ReviewEntry] = []
    for id in ids {
      let record: Record
      if let place = LinePlace(id) {
        lines.append(try damaged(place, in: opened))
        continue
      }
      if let entry = opened.store.review.otherEntry(named: id),
        opened.store.review.setAside(named: id) == nil
      {
        if let refusal = opened.store.review.refusal(ofErasing: entry) {
          throw .refused(refusal, place: id, say: opened.words)
        }
        others.append(entry)
        continue
      }
      if let setAside = opened.store.review.setAside(named: id) {
        setAsides.append(setAside)
        continue
      }
      if let item = try opened.underSeal(named: id), let ref = item.record,
        !item.isField || leadSaysErase || !holdsWords(id, opened.store.review)
      {
        guard leadSaysErase else { throw sealedRefusal(item.name, id, opened.words) }
        sealed.append(ref)
        typed.append(item.wasTyped ? "\(item.name) (typed and never saved)" : item.name)
        continue
      }
      if let setUp = SetUpName(id) {
        record = try setUp.record(in: opened, named: review)
        if case .field(let field) = setUp {
          // Emptying a field leaves a version behind that can go.
          fields.append(field)
          records.append(record)
          continue
        }
      } else {
        record = try opened.store.review.named(id)
      }
      switch opened.store.review.refusal(ofErasing: record) {
      case nil: records.append(record)
      case .isSealed where leadSaysErase: sealed.append(record.ref)
      case .isSealed(let name)?: throw sealedRefusal(name, id, opened.words)
      case let refusal?: throw .refused(refusal, place: id, say: opened.words)
      }
    }
    let state = opened.store.review
    let known = records + sealed.compactMap { state.record($0) }
    let names = typed + known.map { Confirmation.words(for: $0, in: state) }
      + setAsides.map { "what was set aside: \(SetAsideWords.line($0.value, state))" }
      + others.map { "\($0.stamp.address) (\($0.kind))" }
      + lines.map { "the damaged line \($0.path)" }
    guard try Confirmation.given(names, verb: "Erase", key: "e", isSkipped: yes) else {
      throw .told(.refused)
    }
    try opened.empty(fields, of: review)
    var receipts: [ErasureReceipt] = []
    // The names of each step, the one that is at work first.
    var steps = [
      records.map { state.name(of: $0) } + setAsides.map { _ in "what was set aside" },
      others.map { "\($0.stamp.address)" }, lines.map(\.path),
      typed + sealed.compactMap { state.record($0) }.map { state.name(of: $0) },
    ]
    var stop: CommandError?
    do throws(CommandError) {
      if !steps[0].isEmpty {
        receipts.append(
          try opened.erase(
            records.map(\.ref), setAsides: setAsides.map(\.entry.ref), because: because.reason,
            requester: requester))
      }
      steps.removeFirst()
      if !others.isEmpty {
        receipts.append(
          try opened.erase(
            entries: others.map(\.ref), because: because.reason, requester: requester))
      }
      steps.removeFirst()
      if !lines.isEmpty {
        receipts.append(
          try opened.eraseDamaged(lines, because: because.reason, requester: requester))
      }
      steps.removeFirst()
      if !sealed.isEmpty {
        receipts.append(try opened.eraseSealed(sealed, requester: requester))
      }
    } catch {
      receipts += [error.receiptOfPart].compactMap(\.self)
      stop = error
    }
    opened.close()
    for receipt in receipts {
      let text = ReceiptText(
        receipt, of: review, in: opened.store.review, isProtected: opened.store.isProtected)
      try text.print(&out, asJSON: json)
    }
    guard let stop else { return }
    // What is half done says itself what of it is left.
    if stop.isHalfDone { steps.removeFirst() }
    let left = steps.flatMap(\.self)
    if !left.isEmpty, stop.isHalfDone || !receipts.isEmpty {
      Output.words("Not erased, and to be erased again: \(left.joined(separator: ", "))")
    }
    throw stop
  }

  /// Whether a field of what is agreed has words that are not under seal.
  private func holdsWords(_ id: String, _ state: Review) -> Bool {
    guard case .field(let field)? = SetUpName(id) else { return false }
    return state.fieldsToSeal([field]).values.contains { $0.contains(field) }
  }

  /// A damaged line as it is named, if there is one.
  private func damaged(
    _ place: LinePlace, in opened: borrowing OpenedReview
  ) throws(CommandError) -> LinePlace {
    if place.isSealed, !leadSaysErase {
      Output.words(
        opened.words.put(
          "With the safeguarding lead's word: alongside erase \(review) \(place.path) "
            + "--because safeguarding --dsl-says-erase"))
      throw .refused(.isSealed(name: place.path), place: place.path, say: opened.words)
    }
    guard try opened.isDamaged(place) else {
      throw .usage(
        place: place.path, what: "no damaged line stands there",
        expected: "a line that \"alongside verify \(review)\" names as damaged",
        advice: "a sound one is erased by its name or WRITER:SEQ; nothing was erased")
    }
    return place
  }

  /// What is under seal goes on one word only, and how that is said.
  private func sealedRefusal(_ name: String, _ id: String, _ words: NationWords) -> CommandError {
    Output.words(
      "With the safeguarding lead's word: alongside erase \(review) \(name) "
        + "--because safeguarding --dsl-says-erase")
    return .refused(.isSealed(name: name), place: id, say: words)
  }

  private func checkUsage() throws(CommandError) {
    guard leadSaysErase, because != .safeguarding else { return }
    throw .usage(
      place: "--dsl-says-erase", what: "the reason given is \(because.rawValue)",
      expected: "--because safeguarding", advice: "nothing was erased")
  }
}

/// A role on the command line.
enum RoleText {
  static var names: String { Requester.allCases.map(\.name).joined(separator: ", ") }

  /// The role as it is written with the order.
  static func role(
    _ word: String?, otherwise: Requester, option: String
  ) throws(CommandError) -> String {
    guard let word else { return otherwise.rawValue }
    guard let role = Requester(named: word) else {
      throw .usage(
        place: option, what: "not a role", expected: names,
        advice: "what is written with an erasing stays for ever, so it takes no name")
    }
    return role.rawValue
  }
}
