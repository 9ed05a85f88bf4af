// `alongside agree`: what is settled with the host before the day, field by field, and what is
// still missing.

import ArgumentParser
import Domain
import JSONText
import Packs

struct AgreeCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Show or fill in what is agreed with the host.",
    discussion: """
      Without a field it lists all of them, the missing ones marked. A field is one of the \
      agreement (dsl, deputy-dsl, first-aid, fire-route, confidentiality, controller, erase-by, \
      devices, feedback-attendees, champion, workshop-date …), of the school's self-review (phase, \
      roll, known, puzzles …), or focus, school, date or nation (england, wales).
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The field to fill in.", valueName: "field"))
  var field: String?
  @Argument(help: ArgumentHelp("What was agreed; empty takes it back.", valueName: "text"))
  var text: String?
  @Flag(help: "JSON Lines, one object a field.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    guard let name = field else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      let words = opened.words
      return try list(opened.store.review, words, &out)
    }
    guard let text else {
      throw .usage(
        place: "agree \(name)", what: "nothing to fill in", expected: "the words of \(name)",
        advice: "write them after the field")
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    guard var setUp = opened.store.review.mergedSetUp else { throw .noSetUp(review) }
    try AgreeCommand.set(name, to: text, in: &setUp)
    let refs = opened.store.review.setUp?.currentRefs ?? []
    let entries = try opened.record([Change(.review(setUp), replacing: refs)], place: name)
    opened.close()
    try out.saved(name, as: entries, json: json)
    if name == AgreementField.eraseBy.rawValue {
      AgreeCommand.sayErasing(opened.store.review, on: opened.clock.wallTime().day)
    }
  }

  /// A day that has come makes everything due at once, and that is said.
  private static func sayErasing(_ state: Review, on today: Day) {
    if let words = state.eraseDayPassed(on: today) { Output.words(words) }
  }

  /// What a field's page says as a part of a sentence.
  private static func clause(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst().replacing(" goes here", with: "")
  }

  static func set(
    _ name: String, to text: String, in setUp: inout ReviewSetUp
  ) throws(CommandError) {
    let value = text.contains { !$0.isWhitespace } ? text : nil
    if let field = AgreementField(rawValue: name) {
      guard field.allows(value ?? "") else {
        throw .usage(
          place: "agree \(name)", what: "\(text) cannot stand here",
          expected: Self.clause(field.expected ?? "words"), advice: "nothing was changed")
      }
      setUp.agreement[field] = value
    } else if let field = SelfReviewField(rawValue: name) {
      setUp.selfReview[field] = value
    } else {
      switch name {
      case "focus": setUp.focus = text
      case "school": setUp.school = text
      case "date":
        guard let day = Day(text) else {
          throw .usage(
            place: "agree date", what: "\(text) is not a date", expected: "year, month, day",
            advice: "write it like 2026-11-19")
        }
        setUp.day = day
      case "nation":
        guard let nation = Nation(rawValue: text.lowercased()) else {
          throw .usage(
            place: "agree nation", what: "\(text) is not a nation", expected: "england or wales",
            advice: "choose one of these")
        }
        setUp.nation = nation
      default:
        let all =
          (AgreementField.allCases.map(\.rawValue) + SelfReviewField.allCases.map(\.rawValue))
        throw .usage(
          place: "agree \(name)", what: "no field is called that",
          expected: (["focus", "school", "date", "nation"] + all).joined(separator: ", "),
          advice: "choose one of these")
      }
    }
  }

  private func list(
    _ state: Review, _ words: NationWords, _ out: inout Output
  ) throws(CommandError) {
    guard let setUp = state.mergedSetUp else { throw .noSetUp(review) }
    let needed = Set(AgreementField.contacts)
    let sealed = state.fieldsUnderSeal
    let rows: [(name: String, label: String, text: String, isNeeded: Bool)] =
      [
        ("focus", "Focus", setUp.focus, true)
      ]
      + AgreementField.checklist.map {
        ($0.rawValue, $0.label, setUp.agreement[$0] ?? "", needed.contains($0))
      }
      + AgreementField.allCases.filter { !AgreementField.checklist.contains($0) }.map {
        ($0.rawValue, $0.label, setUp.agreement[$0] ?? "", false)
      }
      + SelfReviewField.allCases.map { ($0.rawValue, $0.label, setUp.selfReview[$0] ?? "", false) }
    for row in rows {
      if json {
        try out.json(
          "agreed",
          [
            "field": .string(row.name), "label": .string(words.put(row.label)),
            "text": .string(row.text),
            "missing": .bool(row.text.isEmpty), "needed-to-start": .bool(row.isNeeded),
          ])
      } else {
        let mark = (row.isNeeded ? "! " : "") + "not yet agreed"
        let empty = sealed.contains(row.name) ? "\(mark); earlier words went under seal" : mark
        try out.line("\(row.name): \(row.text.isEmpty ? empty : row.text)")
      }
    }
  }
}
