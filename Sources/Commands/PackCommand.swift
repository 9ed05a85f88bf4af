// `alongside pack`: which prompts, days, shorthand, protocols, scenes and rules there are, and
// whether a file of them is sound before it is given to a team.

import ArgumentParser
import DataFile
import Domain
import Guidance
import JSONText
import Packs

struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "List and check packs of prompts, days, protocols and rules.",
    subcommands: [
      PackListCommand.self, PackCheckCommand.self, PackPatternsCommand.self,
      PackImportCommand.self,
    ])
}

struct PackListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the packs there are, the built-in ones and yours.")

  @Option(help: ArgumentHelp("A review whose own packs count, too.", valueName: "name"))
  var review: String?
  @Flag(help: "JSON Lines, one object a pack.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    for pack in try OwnFiles.of(review, options).packs().packs {
      if json {
        try out.json(
          "pack",
          [
            "name": .string(pack.name), "kind": .string(pack.kind.rawValue),
            "summary": .string(pack.summary),
          ])
      } else {
        try out.line("\(pack.kind.rawValue) \(pack.name)  \(pack.summary)")
      }
    }
  }
}

extension Pack {
  /// What is in it, in a few words.
  fileprivate var summary: String {
    switch content {
    case .prompts(let pack):
      [pack.theme?.title, pack.prompts.isEmpty ? nil : counted(pack.prompts.count, "prompt")]
        .compactMap { $0 }.joined(separator: ", ")
    case .day(let day): "\(day.title), \(counted(day.slots.count, "row"))"
    case .shorthand: "shorthand"
    case .words(let words): "\(words.title), \(counted(words.terms.count, "word"))"
    case .remote(let activities): "\(activities.count) activities"
    case .counters(let counters): counted(counters.count, "counter")
    case .routine(let routine): "\(routine.title), \(counted(routine.steps.count, "step"))"
    case .protocols(let protocols):
      "\(counted(protocols.count, "protocol")): \(protocols.map(\.id).joined(separator: " "))"
    case .scene(let scene):
      "\(scene.title), \(counted(scene.happenings.count, "happening")), "
        + counted(scene.notes.count, "note")
    case .rules: "rules of the guide"
    }
  }
}

struct PackCheckCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check pack files; for rules, with their own sentences.",
    discussion: """
      A complaint names the file, the line and the column; what does not fit in a file of rules \
      is all said at once. Rules must find what they say they catch and be silent on what they \
      say passes, and what they mute must be there. Exits with 1 when one does not, and with 65 \
      when a file cannot be read. With --review the packs of your config folder and of that \
      review count beside each file. "alongside pack patterns" says how rules are written.
      """)

  @Argument(help: ArgumentHelp("Pack files.", valueName: "file"))
  var files: [String]
  @Option(help: ArgumentHelp("A review whose own packs count, too.", valueName: "name"))
  var review: String?
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var worst = ExitStatus.done
    for path in files {
      do throws(CommandError) {
        let verdict = try check(InputFile(path, bytesMax: YAMLReader.bytesMax))
        for line in verdict.lines { try out.line(line) }
        if !verdict.isSound, worst == .done { worst = .refused }
      } catch {
        if case .outputClosed = error { throw error }
        Output.words("\(error)")
        worst = error.status
      }
    }
    if worst != .done { throw .told(worst) }
  }

  /// What the guide says of the prompts of a pack, whoever is asked; each thing once.
  private func remarks(on pack: Pack, _ file: String) throws(CommandError) -> [String] {
    guard case .prompts(let prompts) = pack.content else { return [] }
    let guide = try OwnFiles.of(review, options).guide()
    var seen: Set<String> = []
    return prompts.prompts.flatMap { prompt in
      prompt.audiences.flatMap { audience in
        guide.words(onPrompt: prompt.text, audience: audience.guideAudience).map {
          "\(file): \(prompt.id): \($0)"
        }
      }
    }.filter { seen.insert($0).inserted }
  }

  /// What there is to say of a file, and whether it does what it says.
  private func check(_ file: InputFile) throws(CommandError) -> (lines: [String], isSound: Bool) {
    let root: Field
    let rules: Field?
    do throws(DataFileError) {
      root = try YAMLReader.read(bytes: file.bytes, file: file.name)
      rules = try root.rules()
    } catch {
      throw .dataFile(error)
    }
    if let rules { return try check(rules, file) }
    let pack: Pack
    do throws(DataFileError) { pack = try Pack(root) } catch { throw .dataFile(error) }
    let sound = "\(file.name): sound (\(pack.kind.rawValue) \(pack.name), \(pack.summary))"
    return ([sound] + (try remarks(on: pack, file.name)), true)
  }

  private func check(
    _ rules: Field, _ file: InputFile
  ) throws(CommandError) -> (lines: [String], isSound: Bool) {
    let files = try review.map { (name) throws(CommandError) in try OwnFiles.of(name, options) }
    let guide: Guide
    do throws(DataFileError) {
      if let files {
        guide = try files.guide(with: rules, file.bytes)
      } else {
        guide = try Guide.builtIn.adding([rules])
      }
    } catch {
      // Whoever writes rules mends all that is wrong with them at once.
      let all = files?.faults(with: rules, file.bytes) ?? Guide.builtIn.faults(adding: [rules])
      guard let last = all.last else { throw .dataFile(error) }
      for fault in all.dropLast() { Output.words("\(fault)") }
      throw .dataFile(last)
    }
    let check = RuleCheck(guide, file: file.name)
    guard check.complaints.isEmpty else { return (check.complaints, false) }
    let untried = rules.isInValesForm ? [] : check.untried
    let verdict = untried.isEmpty ? "sound" : "can be read"
    let counts = "\(counted(check.rules, "rule")), \(counted(check.sentences, "sentence"))"
    return (untried + ["\(file.name): \(verdict) (\(counts))"], true)
  }
}
