// `alongside seal`: words typed before a safeguarding stop, put out of everybody's sight without
// destroying what may be evidence.

import ArgumentParser
import Domain
import Journal
import Runtime
import Store

struct SealCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Put records under seal after a safeguarding stop.",
    discussion: """
      Hidden from every view, search, export and merge, and erased from other laptops' copies; \
      one copy stays on this laptop, in local/sealed.jsonl of the review's folder, for the \
      safeguarding lead. It goes only with "alongside erase ID --because safeguarding \
      --dsl-says-erase", and never by a date.

      A question that was kept with a note stands word for word in the answers to it: these are \
      named, and go under seal with the note, unless --only-named leaves them.

      "review:FIELD", with a field as "alongside agree" names it, is a field of what is agreed, \
      of the focus or of the self-review: its words go under seal from every version, and it is \
      empty then. What else only earlier versions say goes under seal by the name of its own field.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(
    help: ArgumentHelp("The records, such as N12, or WRITER:SEQ; review:FIELD.", valueName: "id"))
  var ids: [String] = []
  @Flag(help: "Name what is under seal and since when, and none of its words.")
  var list = false
  @Flag(
    name: .customLong("hand-over"),
    help: "Show the words of what is under seal, once, for the safeguarding lead.")
  var handsOver = false
  @Flag(help: "With --hand-over: although they were shown already.")
  var again = false
  @Option(
    name: .customLong("requested-by"),
    help: ArgumentHelp("Who asked: \(RoleText.names).", valueName: "role"))
  var requester: String?
  @Flag(
    name: .customLong("only-named"),
    help: "Leave answers that hold a question which was kept with one of these.")
  var onlyNamed = false
  @Flag(help: "Don't ask, also at a terminal.")
  var yes = false
  @Flag(help: "The receipt, or the list, as JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let requester = try RoleText.role(
      requester, otherwise: .reviewer, option: "--requested-by")
    if handsOver, ids.isEmpty {
      throw .usage(
        place: "seal --hand-over", what: "no record is named",
        expected: "the names of those to hand over, such as N12",
        advice: "\"alongside seal \(review) --list\" names what is under seal; nothing was shown")
    }
    guard list == ids.isEmpty else {
      throw .usage(
        place: "seal", what: list ? "names and --list do not go together" : "nothing is named",
        expected: "either the records to seal or --list", advice: "nothing was changed")
    }
    if list { return try printList(&out) }
    if handsOver { return try handOver(&out) }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    var records: [Record] = []
    var fields: [String] = []
    for id in ids {
      if let setUp = SetUpName(id) {
        fields.append(try field(setUp, opened))
        continue
      }
      if let typed = try opened.underSeal(named: id) {
        throw .refused(.isSealed(name: typed.name), place: id, say: opened.words)
      }
      let record = try opened.store.review.named(id)
      if let refusal = opened.store.review.refusal(ofSealing: record) {
        throw .refused(refusal, place: id, say: opened.words)
      }
      records.append(record)
    }
    let state = opened.store.review
    let answers = onlyNamed ? [] : state.answers(toQuestionsOf: records).filter {
      state.refusal(ofSealing: $0) == nil
    }
    let ofFields = fieldNames(fields, state)
    let names = ofFields + records.map { Confirmation.words(for: $0, in: state) }
      + answers.map { "\(Confirmation.words(for: $0, in: state)), which holds the question" }
    if !answers.isEmpty {
      let holders = answers.map { state.name(of: $0) }.joined(separator: " ")
      Output.words(
        "\(review): \(holders) hold\(answers.count == 1 ? "s" : "") a question that was kept with "
          + "\(records.map { state.name(of: $0) }.joined(separator: " ")), and "
          + "\(answers.count == 1 ? "goes" : "go") under seal too; --only-named leaves "
          + "\(answers.count == 1 ? "it" : "them")")
    }
    guard try Confirmation.given(names, verb: "Seal", key: "y", isSkipped: yes) else {
      throw .told(.refused)
    }
    var receipts: [ErasureReceipt] = []
    if !fields.isEmpty {
      receipts.append(try opened.seal(fields: fields, requester: requester))
    }
    if !records.isEmpty {
      receipts.append(try opened.seal((records + answers).map(\.ref), requester: requester))
    }
    opened.close()
    for receipt in receipts {
      let text = ReceiptText(
        receipt, of: review, in: opened.store.review, isProtected: opened.store.isProtected)
      try text.print(&out, asJSON: json)
    }
  }

  /// Fields as they are named when asking, with those of which earlier words go along.
  private func fieldNames(_ fields: [String], _ state: Review) -> [String] {
    if fields.isEmpty { return [] }
    let going = Set(state.fieldsToSeal(fields).values.flatMap { $0 })
    let others = going.subtracting(fields).sorted()
    return fields.map { "review:\($0)" }
      + others.map { "earlier words of review:\($0), which go with it" }
  }

  /// The field that a name means.
  /// - Throws: usage for all of what is agreed, and for a field that no review can be without.
  private func field(
    _ name: SetUpName, _ opened: borrowing OpenedReview
  ) throws(CommandError) -> String {
    guard case .field(let field) = name else {
      throw .usage(
        place: "review", what: "what is agreed goes under seal field by field",
        expected: "review:FIELD, with a field as \"alongside agree \(review)\" lists it",
        advice: "nothing was changed")
    }
    _ = try name.record(in: opened, named: review)
    return field
  }

  private func handOver(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    for id in ids {
      let own = try opened.underSeal(named: id)
      let ref: EntryRef
      if let record = own?.record { ref = record } else if let name = SetUpName(id) {
        let words = "review:\(try field(name, opened))"
        throw .refused(.notUnderSeal(name: words), place: id, say: opened.words)
      } else {
        ref = try opened.store.review.named(id).ref
      }
      let versions = try opened.handOver(ref, isAgain: again)
      try out.line(own?.name ?? opened.store.review.name(of: ref))
      for line in HandOverSheet.lines(versions) { try out.line(line) }
    }
    opened.close()
  }

  private func printList(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .listing)
    let sealed = try opened.sealedRecords()
    if json {
      for item in sealed.items {
        try out.json(
          "sealed",
          [
            "at": item.at.map { .string($0.description) } ?? .null,
            "id": item.name.isEmpty ? .null : .string(item.name),
            "shown": item.shownAt.map { .string($0.description) } ?? .null,
            "versions": .integer(Int64(item.versions)), "erased": .bool(item.isErased),
            "still-shown": .bool(!item.isWholeSealed), "typed": .bool(item.wasTyped),
            "damaged": .bool(item.isDamaged), "restored": .bool(item.isComingBack),
          ])
      }
      return try tell(sealed.damages)
    }
    let kept = sealed.items.count { !$0.isErased && $0.isWholeSealed }
    try out.line("\(counted(kept, "record")) under seal")
    for item in sealed.items {
      let at = item.at.map { "\($0.day) \($0.time)" } ?? "at a time that cannot be read"
      if item.isErased {
        let words = "  erased \(at), because the safeguarding lead said so"
        try out.line(opened.words.put(words))
        continue
      }
      if item.isComingBack {
        try out.line(
          "  \(item.name)  NOT sealed yet: it was under seal, and its words came back with a "
            + "backup of the folder; they are shown nowhere, and the next program that writes puts "
            + "them under seal: alongside open \(review)")
        continue
      }
      if item.isStillShown, item.wasTyped {
        try out.line(
          "  \(item.name)  HALF sealed: a copy is under seal, and the words are still kept as "
            + "typed, in local/drafts; the next program that writes takes them away: alongside "
            + "open \(review)")
        continue
      }
      if item.isStillShown {
        try out.line(
          "  \(item.name)  NOT sealed yet: its words are still in the journal and in every view; "
            + "seal it again: alongside seal \(review) \(item.sealAgain)")
        continue
      }
      if let other = item.foldersHolding.first {
        try out.line(
          "  \(item.name)  NOT sealed yet: its words are still in \(other), another folder of this "
            + "review; the next program that writes here takes them away: alongside open "
            + "\(review)")
        continue
      }
      let shown = item.shownAt.map { "handed over \($0.day) \($0.time)" } ?? "not handed over yet"
      let typed = item.wasTyped ? "  typed and never saved," : " "
      let damaged = item.isDamaged ? ", DAMAGED since: not all may be as it was written" : ""
      try out.line("  \(item.name)\(typed) sealed \(at), \(shown)\(damaged)")
    }
    if let name = sealed.items.first(where: { !$0.isErased && $0.isWholeSealed })?.name {
      Output.words(
        opened.words.put(
          "To hand one over: alongside seal \(review) \(name) --hand-over. When the safeguarding "
            + "lead says erase: alongside erase \(review) \(name) --because safeguarding "
            + "--dsl-says-erase"))
    }
    try tell(sealed.damages)
  }

  /// Says what of the file can't be read: more may be under seal than is listed.
  private func tell(_ damages: [Damage]) throws(CommandError) {
    guard !damages.isEmpty else { return }
    for damage in damages { Output.words("local/\(damage)") }
    Output.words(
      "Not all of what is under seal can be read; the safeguarding lead should know. More: "
        + "alongside doctor \(review)")
    throw .told(.refused)
  }
}
