// `alongside pack import`: a form that a partnership already has, as a pack of prompts of one's
// own. What the guide says of a prompt is said beside it and never keeps it out.

import ArgumentParser
import DataFile
import Documents
import Domain
import Guidance
import JSONText
import Journal
import Packs
import Store

extension Prompt.Audience: ExpressibleByArgument {}

struct PackImportCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a pack of prompts out of a form (XLSForm, as CSV).",
    discussion: """
      Reads the survey sheet of an XLSForm saved as CSV: the columns type, name and label, and \
      hint where there is one. Questions become prompts, hints follow-ups, groups are named \
      beside them; conditions are not kept, since a conversation has its own. The pack is written \
      into your packs, or to --out, and is used from then on.
      """)

  @Argument(help: ArgumentHelp("The form, as CSV.", valueName: "FORM.csv"))
  var form: String
  @Option(name: .customLong("for"), help: "Who is asked: pupil, staff, leader or family.")
  var audience: Prompt.Audience = .pupil
  @Option(help: ArgumentHelp("The theme's id in the bank.", valueName: "T20"))
  var theme = "T20"
  @Option(help: "What the theme is called; the file's name, unless given.")
  var title: String?
  @Option(help: ArgumentHelp("Where to write the pack; - for standard output.", valueName: "file"))
  var out: String?
  @Flag(help: "Replace a pack of the same name.")
  var force = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let file = try InputFile(form)
    let survey: SurveyForm
    do throws(DocumentError) {
      survey = try SurveyForm(csv: file.bytes, file: file.name)
    } catch {
      throw .document(error)
    }
    guard !survey.questions.isEmpty else {
      throw .usage(
        place: file.name, what: "there is no question in this form",
        expected: "a row of type text or select_one with a label", advice: "check the survey sheet")
    }
    let name = PackImportCommand.packName(of: form)
    let yaml = PackImportCommand.yaml(
      survey, name: name, theme: theme, title: title ?? name, audience: audience)
    do throws(DataFileError) {
      _ = try Pack(yaml: yaml.utf8, file: file.name)
    } catch {
      throw .dataFile(error)
    }
    tell(survey, file.name)
    if self.out == "-" {
      for line in yaml.split(separator: "\n") { try out.line(String(line)) }
      return
    }
    let path = self.out ?? "\(options.home.config)/packs/\(name).yaml"
    if self.out == nil { try makeFolder("\(options.home.config)/packs") }
    try ResultFile(path: path, replaces: force, isPack: true).write(Array(yaml.utf8))
    try out.line("imported \(counted(survey.questions.count, "prompt")) into \(path)")
  }

  private func makeFolder(_ path: String) throws(CommandError) {
    do throws(DiskError) {
      try PosixDisk().makeFolders(to: path)
    } catch {
      throw .cannotWrite(path, because: error.reason, isFull: error.isFull)
    }
  }

  /// What was passed over, and what the guide calls a prompt; all of it by its line.
  private func tell(_ survey: SurveyForm, _ file: String) {
    for row in survey.passed {
      Output.words("\(file):\(row.line): passed over, since a \(row.type) asks nothing")
    }
    for line in survey.conditions {
      Output.words("\(file):\(line): its condition is not kept; the prompt is always offered")
    }
    let guide = OwnFiles(options.home).guide()
    for question in survey.questions {
      for words in guide.words(onPrompt: question.text, audience: audience.guideAudience) {
        Output.words("\(file):\(question.line): \(words)")
      }
    }
  }

  // MARK: The pack

  /// The form's name as a pack's: letters, digits and hyphens.
  static func packName(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let name = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(name).split(separator: "-").joined(separator: "-")
  }

  static func yaml(
    _ survey: SurveyForm, name: String, theme: String, title: String, audience: Prompt.Audience
  ) -> String {
    // A JSON string is a YAML string, whatever stands in it.
    func quoted(_ text: String) -> String { JSONValue.string(text).text }
    let letter = audience.rawValue.prefix(1).uppercased()
    var lines = [
      "# Made from a form; the words are the form's own.", "pack: prompts", "name: \(quoted(name))",
      "theme: \(quoted(theme))", "title: \(quoted(title))", "prompts:",
    ]
    var group: String?
    for (index, question) in survey.questions.enumerated() {
      if question.group != group {
        group = question.group
        if let group { lines.append("  # \(group.filter { !$0.isNewline })") }
      }
      lines.append("  - id: \(theme)-\(letter)\(index + 1)")
      lines.append("    for: \(audience.rawValue)")
      lines.append("    text: \(quoted(question.text))")
      if let hint = question.hint { lines.append("    probes: [\(quoted(hint))]") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Guide {
  /// What is said of a prompt that is read from a file: what its faults are called, and why those
  /// that are no label are better not asked so. Nothing of a prompt without faults.
  func words(onPrompt text: String, audience: Audience?) -> [String] {
    let remarks = promptRemarks(text, audience: audience)
    let faults = Guide.faults(promptLabels(of: text, audience: audience), remarks)
    let called = faults.isEmpty ? [] : ["the guide calls it \(faults.joined(separator: ", "))"]
    return called + remarks.map(\.why)
  }
}

extension Prompt.Audience {
  /// The same people as the guide calls them.
  var guideAudience: Audience {
    switch self {
    case .pupil: .pupil
    case .staff: .staff
    case .leader: .leader
    case .family: .family
    }
  }
}
