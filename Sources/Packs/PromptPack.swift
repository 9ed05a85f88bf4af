// A file of prompts: one theme and its prompts, or the frame of every interview, or both. It reads
// and checks one file and knows nothing of the other files it will be merged with.

import DataFile

/// The prompts of one file.
///
///     pack: prompts
///     theme: T15
///     title: Outdoor learning
///     probes: [Where was that?]
///     prompts:
///       - id: T15-P1
///         for: pupil
///         young: yes
///         text: Show me something you found outside.
public struct PromptPack: Hashable, Sendable {
  /// The theme of the file; nil when the file has only a frame.
  public var theme: PromptTheme?
  /// False when the file adds to a theme that another file describes.
  public var describesTheme: Bool
  /// In the order of the file.
  public var prompts: [Prompt]
  /// The frame of every interview; nil when the file has none.
  public var frame: InterviewFrame?

  /// The longest text of a prompt, in Unicode scalars.
  static let textMax = 400

  init(_ root: Field) throws(DataFileError) {
    let fields = try root.map(
      required: ["pack"],
      optional: [
        "name", "theme", "title", "notice", "listen", "probes", "prompts", "author", "frame",
      ])
    frame = nil
    if let field = fields["frame"] { frame = try InterviewFrame(field) }
    prompts = []
    theme = nil
    describesTheme = fields["title"] != nil
    guard let themeField = fields["theme"] else {
      if let field = fields["prompts"] {
        throw field.error(
          "prompts without a theme", expected: "a key `theme` was expected",
          advice: "add a line such as `theme: T15`")
      }
      guard frame != nil else { throw root.error(.missingKey("prompts")) }
      return
    }
    let id = try themeField.identifier()
    theme = PromptTheme(
      id: id, title: try fields.optionalString("title") ?? id,
      notice: try fields.optionalString("notice"), probes: try fields.strings("probes"))
    let listening: [Prompt.Audience] = try fields.choices("listen")
    let author = try fields.optionalString("author")
    var places: [String: Mark] = [:]
    for field in try fields.field("prompts").list() {
      let prompt = try Prompt(field, theme: id, listening: listening, author: author)
      if let first = places.updateValue(field.mark, forKey: prompt.id) {
        throw field.error(
          "the id \(quoted(prompt.id)) is also at line \(first.line)",
          expected: "each id once", advice: "number one of them on")
      }
      prompts.append(prompt)
    }
  }
}

extension Prompt {
  fileprivate init(
    _ field: Field, theme: String, listening: [Audience], author: String?
  ) throws(DataFileError) {
    let fields = try field.map(
      required: ["id", "for", "text"],
      optional: ["young", "listen", "minutes", "probes", "author"])
    let audienceField = try fields.field("for")
    var asked: [Audience] = []
    if case .list = audienceField.node.value {
      for item in try audienceField.list() { asked.append(try item.choice()) }
      guard !asked.isEmpty else { throw audienceField.error(.blank) }
    } else {
      asked = [try audienceField.choice()]
    }
    let textField = try fields.field("text")
    let text = try textField.string()
    guard text.unicodeScalars.count <= PromptPack.textMax else {
      throw textField.error(
        "the text has \(text.unicodeScalars.count) characters",
        expected: "at most \(PromptPack.textMax) were expected", advice: "ask one thing at a time")
    }
    self.init(
      id: try fields.field("id").identifier(), theme: theme,
      audiences: Audience.allCases.filter(asked.contains), suitsYoung: try fields.flag("young"),
      text: text,
      listensForDisclosure: try fields.flag(
        "listen", default: asked.contains(where: listening.contains)),
      minutes: try fields.optionalInteger("minutes", in: 1...90),
      probes: try fields.strings("probes"), author: try fields.optionalString("author") ?? author)
  }
}

extension InterviewFrame {
  fileprivate init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(required: ["opening", "listen-reminder"], optional: ["probes"])
    self.init(
      probes: try fields.strings("probes"), opening: try fields.string("opening"),
      listenReminder: try fields.string("listen-reminder"))
  }
}

extension Field {
  /// An id: 1 to 24 ASCII letters, digits and hyphens.
  func identifier() throws(DataFileError) -> String {
    let text = try string()
    let isSound =
      text.utf8.count <= 24
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    guard isSound else {
      throw error(
        "\(quoted(text)) is no id", expected: "1 to 24 letters, digits and hyphens were expected",
        advice: "write it like T01-P1")
    }
    return text
  }
}
