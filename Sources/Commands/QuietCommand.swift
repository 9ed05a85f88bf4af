// `alongside quiet`: remarks of the guide that are set aside on this laptop: a list, one more, or
// one of them revived.

import ArgumentParser
import DataFile
import Domain
import Guidance
import JSONText
import Panes

struct QuietCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiet", abstract: "List, add or revive remarks that are set aside.",
    discussion: """
      Without options it lists them with their numbers. With --rule a remark is set aside in the \
      record named, or in the whole review when none is; --phrase narrows it to some words; \
      --family quiets a whole family; words that may say who somebody is are only set aside in a \
      record. --revive brings one back by its number. They are private to this laptop, like \
      thoughts.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The record to be quiet in, such as F5.", valueName: "id"))
  var id: String?
  @Option(help: ArgumentHelp("A rule's id, as lint prints it.", valueName: "rule"))
  var rule: String?
  @Option(help: ArgumentHelp("The words remarked on.", valueName: "words"))
  var phrase: String?
  @Option(help: ArgumentHelp("A family of remarks, such as mind-reading.", valueName: "family"))
  var family: String?
  @Option(help: ArgumentHelp("Why, in a few words.", valueName: "reason"))
  var because = ""
  @Option(help: ArgumentHelp("The number of one to revive.", valueName: "number"))
  var revive: Int?
  @Flag(help: "JSON Lines, one object a remark.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    if let revive { return try bringBack(revive, &out) }
    guard rule != nil || family != nil else {
      guard id == nil, phrase == nil else { throw Self.nothingNamed }
      return try list(&out)
    }
    try add(&out)
  }

  private static let nothingNamed = CommandError.usage(
    place: "quiet", what: "no rule is named", expected: "--rule with it",
    advice: "\"alongside point REVIEW check\" and lint print the rules")

  private func list(_ out: inout Output) throws(CommandError) {
    let state = try OpenedReview.open(review, in: options, for: .reading).store.review
    for (number, one) in state.standingSetAsides.enumerated() {
      let words = SetAsideWords.line(one.value, state)
      guard json else {
        try out.line("\(number + 1)  \(words)")
        continue
      }
      var object: JSONObject = ["number": .integer(Int64(number + 1))]
      switch one.value.subject {
      case .words(let rule, let phrase):
        object["rule"] = .string(rule)
        object["phrase"] = .string(phrase)
      case .family(let family): object["family"] = .string(family)
      }
      if let place = one.value.place { object["place"] = .string(state.name(of: place)) }
      object["reason"] = .string(one.value.reason)
      try out.json("quiet", object)
    }
  }

  private func add(_ out: inout Output) throws(CommandError) {
    guard rule == nil || family == nil, family == nil || (id == nil && phrase == nil) else {
      throw .usage(
        place: "quiet", what: "a family is quiet in the whole review",
        expected: "either --family alone or --rule", advice: "nothing was changed")
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let isWordless = try isOnWhoSomebodyIs(opened)
    let place = try id.map { (name) throws(CommandError) in
      try opened.store.review.named(name).ref
    }
    let subject: SetAside.Subject =
      family.map { .family($0) }
      ?? .words(rule: rule ?? "", phrase: isWordless ? "" : (phrase ?? "").lowercased())
    if place == nil, case .words(_, "") = subject {
      throw .usage(
        place: "quiet", what: "a rule without words would be quiet nowhere",
        expected: "--phrase, or a record such as F5", advice: "or name a --family")
    }
    let value = SetAside(subject, in: place, because: because)
    _ = try opened.record([Change(.setAside(value))], place: "quiet")
    opened.close()
    Output.words("Set aside: \(SetAsideWords.line(value, opened.store.review)).")
  }

  /// Whether the remark's words may say who somebody is, which are looked at record by record and
  /// never kept.
  ///
  /// - Throws: a family that there is not, and the whole review for such words, as on the screen.
  private func isOnWhoSomebodyIs(
    _ opened: borrowing OpenedReview
  ) throws(CommandError) -> Bool {
    let guide = opened.files(options).guide()
    let named = family ?? guide.family(of: rule ?? "") ?? ""
    let isWordless = SetAside.wordlessFamilies.contains(named)
    if isWordless, id == nil {
      throw .usage(
        place: "quiet", what: "words that may say who somebody is are looked at one by one",
        expected: "a record and --rule, such as F5 --rule people.name",
        advice: "nothing was changed")
    }
    if let rule { try refuseUnknown(rule, guide) }
    if family != nil, !guide.families.contains(named) {
      let families = guide.families.filter { !SetAside.wordlessFamilies.contains($0) }
      let near = nearest(to: named, among: families).map { "perhaps \($0); one of " } ?? "one of "
      throw .usage(
        place: "--family \(named)", what: "no family of remarks is called that",
        expected: near + families.joined(separator: ", "), advice: "nothing was changed")
    }
    return isWordless
  }

  /// A rule that there is not would be quiet nowhere, and its remark go on speaking.
  private func refuseUnknown(_ rule: String, _ guide: Guide) throws(CommandError) {
    let known = guide.ruleIDs.union(PointCheck.rules).union(Identification.rules).sorted()
    guard !known.contains(rule) else { return }
    throw .usage(
      place: "--rule \(rule)", what: "no rule is called that",
      expected: "perhaps \(nearestFew(to: rule, among: known).joined(separator: ", "))",
      advice: "nothing was changed; \"alongside pack patterns --rules\" lists the guide's")
  }

  private func bringBack(_ number: Int, _ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let all = opened.store.review.standingSetAsides
    guard all.indices.contains(number - 1) else {
      throw .usage(
        place: "--revive \(number)", what: "nothing set aside has this number",
        expected: all.isEmpty ? "no number, for nothing is set aside" : "1 to \(all.count)",
        advice: "\"alongside quiet \(review)\" lists them")
    }
    let one = all[number - 1]
    let words = SetAsideWords.line(one.value, opened.store.review)
    _ = try opened.record([Change(.undone([one.entry.ref]))], place: "quiet")
    opened.close()
    Output.words("Revived: \(words).")
  }
}
