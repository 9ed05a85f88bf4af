// `alongside prompts`: the bank of prompts, narrowed by whom one talks with, theme, age, words and
// line of enquiry.

import ArgumentParser
import Domain
import JSONText
import Packs
import Panes

struct PromptsCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts", abstract: "List prompts to ask, the built-in ones and yours.",
    discussion: """
      Without an option it lists the whole bank. --line needs the review it belongs to, and puts \
      first what bears on that line of enquiry most.
      """)

  @Argument(help: "A review, for --line and for packs in its folder.")
  var review: String?
  @Option(name: .customLong("for"), help: "Who is asked: pupil, staff, leader or family.")
  var audience: Prompt.Audience?
  @Option(help: ArgumentHelp("A theme by its id.", valueName: "T01"))
  var theme: String?
  @Flag(help: "Only what suits ages four to seven too.")
  var young = false
  @Option(help: ArgumentHelp("A line of enquiry of the review.", valueName: "L1"))
  var line: String?
  @Option(help: "Words that must be in it.")
  var words: String?
  @Flag(help: "JSON Lines, one object a prompt.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if line != nil && review == nil {
      throw ValidationError(
        "--line: the review is not named; it was expected, for a line is one review's")
    }
  }

  func perform(_ out: inout Output) throws(CommandError) {
    let bank = try OwnFiles.of(review, options).packs().prompts
    var near: PromptNearness?
    if let review, let line {
      let state = try OpenedReview.open(review, in: options, for: .reading).seen
      near = PromptNearness(try state.named(line, kind: .line), in: state)
    }
    if let theme, bank.theme(theme.uppercased()) == nil {
      throw .usage(
        place: "--theme \(theme)", what: "no theme has this id",
        expected: bank.themes.map(\.id).joined(separator: ", "), advice: "choose one of these")
    }
    var prompts = bank.prompts.filter { prompt in
      (audience.map(prompt.audiences.contains) ?? true)
        && (theme.map { $0.uppercased() == prompt.theme } ?? true)
        && (!young || prompt.suitsYoung)
        && (words.map { prompt.text.lowercased().contains($0.lowercased()) } ?? true)
    }
    if let near {
      prompts = prompts.enumerated().map { (near.score($1, in: bank), $0, $1) }
        .filter { $0.0 > 0 }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { $0.2 }
    }
    for prompt in prompts { try show(prompt, in: bank, &out) }
  }

  private func show(
    _ prompt: Prompt, in bank: PromptBank, _ out: inout Output
  ) throws(CommandError) {
    guard json else {
      let young = prompt.suitsYoung ? "°" : ""
      return try out.line("\(prompt.id)  \(prompt.text)\(young)")
    }
    try out.json(
      "prompt",
      [
        "id": .string(prompt.id), "theme": .string(prompt.theme),
        "title": bank.theme(prompt.theme).map { .string($0.title) } ?? .null,
        "for": .array(prompt.audiences.map { .string($0.rawValue) }),
        "young": .bool(prompt.suitsYoung), "text": .string(prompt.text),
        "listen": .bool(prompt.listensForDisclosure),
        "probes": .array(
          (bank.probes(after: prompt) + bank.frame.probes).map { .string($0) }),
        "author": prompt.author.map { .string($0) } ?? .null,
      ])
  }
}
