// `alongside answer`: what somebody said to a prompt, under a token and never a name.

import ArgumentParser
import Domain
import Packs
import Store

struct AnswerCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Save what was said to a prompt.",
    discussion: """
      Prints "saved ID" once the answer is on the disk. With "-" each line of standard input is an \
      answer by the same speaker to the same prompt.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(
    help: ArgumentHelp(
      "A prompt of the bank by its id, or the words as they were put.", valueName: "id"))
  var prompt: String
  @Option(
    help: ArgumentHelp(
      "A token such as A2, a group or a role code; never a name.", valueName: "A2"))
  var speaker: String
  @Flag(help: "These are not the words as said.")
  var paraphrase = false
  @OptionGroup var evidence: EvidenceOptions
  @Argument(help: ArgumentHelp("The words said, or - for standard input.", valueName: "text"))
  var text: String
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let asked = try askedPrompt(opened.store.folder)
    guard let token = SpeakerToken(speaker) else {
      throw .usage(
        place: "--speaker \(speaker)", what: "not a speaker token",
        expected: "a letter and a number such as A2, a group letter, or a role code such as EL",
        advice: "names are never written down")
    }
    _ = try EvidencePlace(evidence, in: opened)
    try EntryStream(text: text, noun: "answer", json: saved.json).save(to: &opened, &out) {
      (words, opened) throws(CommandError) in
      let place = try EvidencePlace(evidence, in: opened)
      let answer = Answer(
        text: words, promptID: asked.id, prompt: asked.text, speaker: token.text,
        source: source(place, asked), isVerbatim: !paraphrase, place: place.place,
        slot: place.slot, lines: place.lines, counts: Reading.counts(in: words))
      return Change(.answer(answer), at: place.at)
    }
  }

  private struct Asked {
    var id: String?
    var text: String
    var audience: Prompt.Audience?
  }

  /// An id of the bank, or somebody's own words. What looks like an id and is none is a slip.
  private func askedPrompt(_ folder: StoreFolder) throws(CommandError) -> Asked {
    let bank = OwnFiles(options.home, review: folder).packs().prompts
    if let known = bank.prompt(prompt) ?? bank.prompt(prompt.uppercased()) {
      return Asked(id: known.id, text: known.text, audience: known.audiences.first)
    }
    guard prompt.contains(where: \.isWhitespace) else {
      throw .usage(
        place: "--prompt \(prompt)", what: "no prompt has this id",
        expected: "an id such as T01-P1, or the words of your own prompt",
        advice: "the screen's Prompts pane lists them")
    }
    return Asked(id: nil, text: prompt, audience: nil)
  }

  /// What was given, what the slot expects where people talk in it, or whom the prompt is for.
  private func source(_ place: EvidencePlace, _ asked: Asked) -> SourceType {
    if let given = evidence.source { return given }
    if let expected = place.source, expected.isTalk { return expected }
    switch asked.audience {
    case .staff?: return .staff
    case .leader?: return .leader
    case .family?: return .family
    case .pupil?, nil: return .pupil
    }
  }
}

extension SourceType {
  /// Whether somebody is talked with.
  fileprivate var isTalk: Bool {
    switch self {
    case .pupil, .staff, .leader, .family, .governor: true
    default: false
    }
  }
}
