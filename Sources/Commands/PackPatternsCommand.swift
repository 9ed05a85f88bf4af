// `alongside pack patterns`: the language in which rules say what they look for, for whoever writes
// rules of their own; and the sets and rules that there are.

import ArgumentParser
import Guidance
import JSONText

struct PackPatternsCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "patterns", abstract: "How rules of your own are written, with examples.",
    discussion: """
      Prints the pattern language, each form with a sentence it finds and one it doesn't, an \
      example of a whole file, and the codes, categories and zones there are. --sets lists the \
      sets that patterns can name, --rules the rules that can be changed or muted; yours are \
      among them.
      """)

  @Option(help: ArgumentHelp("A review whose own rules count, too.", valueName: "name"))
  var review: String?
  @Flag(help: "The sets of words that patterns can name.")
  var sets = false
  @Flag(help: "The rules there are.")
  var rules = false
  @Flag(help: "JSON Lines, one object a form, set or rule.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    if sets { return try listSets(&out) }
    if rules { return try listRules(&out) }
    for row in RuleHelp.rows {
      if json {
        try out.json(
          "pattern",
          [
            "form": .string(row.form), "meaning": .string(row.meaning),
            "pattern": .string(row.pattern), "finds": .string(row.finds),
            "passes": .string(row.passes),
          ])
      } else {
        let form = row.form.padding(to: 10)
        try out.line("\(form)  \(row.meaning)")
        try out.line("            \(row.pattern)   finds: \(row.finds)   passes: \(row.passes)")
      }
    }
    if json { return }
    try out.line("")
    for note in RuleHelp.notes { try out.line(note) }
    let words = RuleHelp.words
    try out.line("")
    try out.line("codes: \(words.codes.joined(separator: " "))")
    try out.line("categories: \(words.categories.joined(separator: " "))")
    try out.line("zones: \(words.zones.joined(separator: " "))")
    try out.line("")
    try out.line("A file, such as packs/ours.yaml in your config folder or in a review's folder:")
    try out.line("")
    for line in RuleHelp.example.split(separator: "\n", omittingEmptySubsequences: false) {
      try out.line(String(line))
    }
  }

  private func listSets(_ out: inout Output) throws(CommandError) {
    for set in try OwnFiles.of(review, options).guide().sets {
      if json {
        try out.json(
          "set", ["name": .string(set.name), "words": .array(set.words.map { .string($0) })])
      } else {
        let more = set.words.count > 8 ? " …" : ""
        try out.line("\(set.name)  \(set.words.prefix(8).joined(separator: " "))\(more)")
      }
    }
  }

  private func listRules(_ out: inout Output) throws(CommandError) {
    for rule in try OwnFiles.of(review, options).guide().rules {
      if json {
        try out.json(
          "rule",
          [
            "id": .string(rule.id), "code": .string(rule.code),
            "category": .string(rule.category), "level": .string(rule.level.rawValue),
            "why": .string(rule.why),
          ])
      } else {
        try out.line("\(rule.id)  \(rule.code) \(rule.category): \(rule.why)")
      }
    }
    for id in Guide.idsWithoutPatterns {
      if json {
        try out.json("rule", ["id": .string(id)])
      } else {
        try out.line("\(id)  no patterns; its level, why and offers can be changed")
      }
    }
  }
}

extension String {
  fileprivate func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
