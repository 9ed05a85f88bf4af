// `alongside pick`: who is talked with, or whose books are looked at, by chance and not by choice.

import ArgumentParser
import Domain
import JSONText

struct PickCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick", abstract: "Draw pupils or books from a register by chance.",
    discussion: """
      "alongside pick 4 of 27" prints four numbers on a register of 27, and two for whoever is \
      away, in words that fit the details of a note: --field "chosen-by=…". It knows no names and \
      keeps nothing.
      """)

  @Argument(help: ArgumentHelp("Such as 4 of 27.", valueName: "n of m"))
  var words: [String]
  @Flag(help: "One JSON object.")
  var json = false

  func perform(_ out: inout Output) throws(CommandError) {
    var random = SystemRandomNumberGenerator()
    let words = words.joined(separator: " ")
    guard let pick = RandomPick(words, using: &random) else {
      throw .usage(
        place: words, what: "not so many of so many",
        expected: "4 of 27: at most \(RandomPick.countMax) of at most \(RandomPick.totalMax)",
        advice: "give how many to draw, the word of, and how many are on the register")
    }
    guard json else { return try out.line(pick.text) }
    try out.json(
      "pick",
      [
        "of": .integer(Int64(pick.total)),
        "numbers": .array(pick.numbers.map { .integer(Int64($0)) }),
        "reserves": .array(pick.reserves.map { .integer(Int64($0)) }),
        "text": .string(pick.text),
      ])
  }
}
