// Practice without a screen: which scenes there are, what is in one, and a person's own notes
// beside the practised ones.

import ArgumentParser
import Domain
import Guidance
import Interface
import JSONText
import Packs

struct PracticeListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenes there are, yours among them.")

  @Flag(help: "JSON Lines, one object a scene.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    for scene in OwnFiles(options.home).packs().scenes {
      if json {
        try out.json("scene", scene.members)
      } else {
        try out.line("\(scene.name)  \(scene.title), \(scene.minutes) min")
      }
    }
  }
}

struct PracticeShowCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what happens in a scene and the practised notes.")

  @Argument(help: "A scene's name.")
  var scene: String
  @Flag(help: "JSON Lines: the scene, its happenings, its notes.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let scene = try OwnFiles(options.home).packs().practised(on: scene)
    if json {
      try out.json("scene", scene.members)
      for happening in scene.happenings {
        try out.json("happening", PracticeObject.members(happening.second, happening.text))
      }
      for note in scene.notes { try out.json("practised-note", PracticeObject.members(note)) }
      return
    }
    try out.line("\(scene.title), \(Scene.clock(scene.start)) to \(Scene.clock(scene.end))")
    try out.line(scene.brief)
    for line in scene.lines { try out.line("\(line.id)  \(line.text)") }
    try out.line("What there is to see and hear")
    for happening in scene.happenings {
      try out.line("  \(Scene.clock(happening.second))  \(happening.text)")
    }
    try out.line("A practised reviewer's notes")
    for note in scene.notes {
      let tags = ([note.name ?? ""] + note.lines).filter { !$0.isEmpty }.joined(separator: " ")
      try out.line(
        "  \(Scene.clock(note.second))  \(note.text)\(tags.isEmpty ? "" : "  [\(tags)]")")
    }
  }
}

struct PracticeCompareCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show your notes of a scene beside the practised ones.",
    discussion: """
      Each line of the file is a note: the time and the words, such as "09:33 6 hands". Empty \
      lines are passed over. It shows which happenings are found again in your notes, what the \
      practised notes have besides, and the guide's remarks; it counts nothing and rates nobody.
      """)

  @Argument(help: "A scene's name.")
  var scene: String
  @Argument(help: ArgumentHelp("A file of notes, or - for standard input.", valueName: "file"))
  var file: String
  @Flag(help: "JSON Lines: your notes, the practised ones, the happenings.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let files = OwnFiles(options.home)
    let scene = try files.packs().practised(on: scene)
    let input = try InputFile(file, bytesMax: 1 << 20)
    let written = try PracticeCompareCommand.notes(in: input.text(), of: input.name)
    let page = ComparisonPage(scene, written: written, guide: files.guide())
    guard json else {
      for line in PracticeText.compared(page) { try out.line(line) }
      return
    }
    for (place, note) in written.enumerated() {
      try out.json("practice-note", PracticeObject.members(ofOwn: place, note, page))
    }
    for (place, note) in scene.notes.enumerated() {
      var members = PracticeObject.members(note)
      members["notInYours"] = .array(page.comparison.leftOver[place].map { .string($0) })
      try out.json("practised-note", members)
    }
    for (place, event) in scene.happenings.enumerated() {
      var members = PracticeObject.members(event.second, event.text)
      members["inYours"] = PracticeObject.times(page.comparison.caught[place], written)
      members["inPractised"] = PracticeObject.times(
        page.comparison.caughtByPractised[place], page.comparison.practised)
      try out.json("happening", members)
    }
  }

  /// Lines of `HH:MM words`.
  /// - Throws: `untimedLine` for a line that has no time or no words.
  static func notes(in text: String, of file: String) throws(CommandError) -> [TimedText] {
    var notes: [TimedText] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard let first = parts.first else { continue }
      let clock = first.hasSuffix(":") ? first.dropLast() : first
      guard let time = TimeOfDay(clock), parts.count == 2 else {
        throw .untimedLine(
          place: "\(file):\(number + 1)",
          what: parts.count == 1 ? "no words after the time" : "no time at the start of the line")
      }
      notes.append(TimedText(second: time.minutes * 60, text: String(parts[1])))
    }
    return notes
  }
}

/// Parts of a practice as members of JSON objects.
enum PracticeObject {
  static func members(_ second: Int, _ text: String) -> JSONObject {
    ["at": .string(Scene.clock(second)), "text": .string(text)]
  }

  static func members(_ note: Scene.Note) -> JSONObject {
    var members = members(note.second, note.text)
    members["lines"] = .array(note.lines.map { .string($0) })
    if let name = note.name { members["as"] = .string(name) }
    return members
  }

  static func members(ofOwn place: Int, _ note: TimedText, _ page: ComparisonPage) -> JSONObject {
    var members = members(note.second, note.text)
    let comparison = page.comparison
    members["caught"] = .array(
      comparison.catches(ofOwn: place).map { item in
        var members = PracticeObject.members(
          comparison.happenings[item.happening].second, comparison.happenings[item.happening].text)
        members["inBoth"] = .array(item.shared.map { .string($0) })
        return .object(members)
      })
    members["remarks"] = .array(
      page.remarks[place].map { .object(FindingObject.members($0)) })
    return members
  }

  static func times(_ catches: [Comparison.Catch], _ notes: [TimedText]) -> JSONValue {
    .array(catches.map { .string(Scene.clock(notes[$0.note].second)) })
  }
}

extension Scene {
  fileprivate var members: JSONObject {
    [
      "name": .string(name), "title": .string(title), "source": .string(source.rawValue),
      "place": .string(place), "start": .string(Scene.clock(start)),
      "end": .string(Scene.clock(end)), "minutes": .integer(Int64(minutes)),
      "brief": .string(brief),
      "lines": .array(
        lines.map { .object(["id": .string($0.id), "text": .string($0.text)]) }),
    ]
  }
}
