// Texts from another program, one JSON object a line, each answered in its place and at once. A bad
// line costs only itself. Whoever sends a draft again at every key pays for the paragraph that
// changed: what was found in the others of the text before is known still.

import Domain
import Guidance
import JSONText

/// One run of `lint --batch`.
struct LintBatch {
  private var reader: GuideReader
  private var people = LineMemory()
  /// What a text is that does not say so itself.
  let kind: TextKind?
  let audience: Audience?
  let tier: TierChoice
  let failOn: Level?
  let quiet: LintQuiet
  private var worst = ExitStatus.done

  init(
    guide: Guide, kind: TextKind?, audience: Audience?, tier: TierChoice, failOn: Level?,
    quiet: LintQuiet
  ) {
    reader = GuideReader(guide)
    self.kind = kind
    self.audience = audience
    self.tier = tier
    self.failOn = failOn
    self.quiet = quiet
  }

  /// Answers until the input ends. Nobody ever waits for an answer that is ready: what is gathered
  /// goes out before the next line is waited for.
  mutating func answer(_ out: inout Output) throws(CommandError) {
    var input = StandardInput()
    while true {
      if !input.hasLineWaiting { try out.flush() }
      guard let line = try input.next() else { break }
      switch line {
      case .fault(let error): try refuse("\(error)", &out)
      case .text(let text): try answer(text, at: input.place, &out)
      }
    }
    if worst != .done {
      try out.flush()
      throw .told(worst)
    }
  }

  private mutating func answer(
    _ line: String, at place: String, _ out: inout Output
  ) throws(CommandError) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONReader.value(of: line) } catch {
      return try refuse("\(place): \(error)", &out)
    }
    guard value.object != nil, let text = value["text"]?.string else {
      return try refuse(
        "\(place): no \"text\" in it; expected {\"text\":…,\"kind\":…,\"audience\":…}; "
          + "send one object a line", &out)
    }
    let audience = value["audience"]?.string.flatMap(Audience.init(argument:)) ?? audience
    let kind = kind(of: value)
    let quiet = quiet.reading(Array(text.utf8))
    let findings = reader.read(
      text, as: kind, audience: audience, protected: quiet.protected, names: quiet.names
    ).filter { tier.includes($0.tier) && !quiet.holds($0) }
    if let failOn, worst == .done, findings.contains(where: { $0.level >= failOn }) {
      worst = .refused
    }
    let labels = kind == .prompt ? reader.guide.promptLabels(of: text, audience: audience) : []
    var object: JSONObject = [
      "findings": .array(findings.map { .object(FindingObject.members($0)) }),
      "labels": .array(labels.map { .string($0) }),
    ]
    if kind != .prompt {
      let people = quiet.people.findings(
        in: text, leavesTeam: kind != .note, remembering: &people)
      if !people.isEmpty {
        object["people"] = .array(people.map { .object(FindingObject.members($0)) })
      }
    }
    if let notice = notice(of: value, at: place) { object["notice"] = .string(notice) }
    try out.json(bare: object)
  }

  /// What is said of a kind or an audience that nobody knows; the text is read all the same.
  private func notice(of value: JSONValue, at place: String) -> String? {
    if let kind = value["kind"]?.string, TextKind(rawValue: kind) == nil {
      return "\(place): \"\(kind)\" is no kind and was read as a note; expected "
        + "\(TextKind.allCases.map(\.rawValue).joined(separator: ", "))"
    }
    if let name = value["audience"]?.string, Audience(argument: name) == nil {
      return "\(place): \"\(name)\" is no audience and was left out; expected "
        + "\(Audience.allCases.map(\.rawValue).joined(separator: ", "))"
    }
    return nil
  }

  /// An audience without a kind means a prompt; a kind nobody knows is read as a note.
  private func kind(of value: JSONValue) -> TextKind {
    if let named = value["kind"]?.string { return TextKind(rawValue: named) ?? .note }
    if value["audience"]?.string != nil { return .prompt }
    return kind ?? (audience == nil ? .note : .prompt)
  }

  private mutating func refuse(_ words: String, _ out: inout Output) throws(CommandError) {
    worst = .badData
    try out.json(bare: ["error": .string(words)])
  }
}
