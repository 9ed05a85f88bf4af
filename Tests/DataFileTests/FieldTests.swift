// The typed readers: each value they give, and the exact words when they cannot.

import DataFile
import Testing

@Suite struct FieldTests {
  private enum Colour: String, CaseIterable { case red, green, blue }

  private func fields(_ yaml: String) throws -> Fields {
    try YAMLReader.read(yaml, file: "t.yaml").map(
      required: [], optional: ["title", "list", "count", "open", "colour", "colours"])
  }

  private func complaint(_ yaml: String, _ body: (Fields) throws -> Void) -> String {
    do {
      try body(try fields(yaml))
      return "no complaint"
    } catch {
      return "\(error)"
    }
  }

  @Test func everyReaderGivesItsValue() throws {
    let fields = try fields(
      "title: '  Day  '\nlist: [a, b]\ncount: 12\nopen: yes\ncolour: red\ncolours: [blue, green]\n")
    #expect(try fields.string("title") == "Day")
    #expect(try fields.strings("list") == ["a", "b"])
    #expect(try fields.list("list").map(\.mark.column) == [8, 11])
    #expect(try fields.integer("count", in: 1...12) == 12)
    #expect(try fields.flag("open"))
    #expect(try fields.choice("colour", Colour.self) == .red)
    #expect(try fields.choices("colours", Colour.self) == [.blue, .green])
  }

  @Test func whatIsNotThereIsNilOrTheDefault() throws {
    let fields = try fields("title: x\n")
    #expect(try fields.optionalString("list") == nil)
    #expect(try fields.optionalInteger("count", in: 0...1) == nil)
    #expect(try fields.optionalChoice("colour", Colour.self) == nil)
    #expect(try fields.strings("list").isEmpty)
    #expect(try fields.flag("open") == false)
    #expect(try fields.flag("open", default: true))
  }

  @Test(arguments: [
    ("titel: x\n", "t.yaml:1:1: unknown key \"titel\"; did you mean \"title\"?"),
    (
      "title: x\nzebra: y\n",
      "t.yaml:2:1: unknown key \"zebra\"; known here: title, list, count, open, colour, colours;"
        + " delete it"
    ),
    ("title:\n", "t.yaml:1:7: nothing stands here; some text was expected"),
    ("title: [a]\n", "t.yaml:1:8: a list stands here; one text was expected"),
    ("title: {a: b}\n", "t.yaml:1:8: a map stands here; one text was expected"),
    (
      "count: 1\n",
      "t.yaml:1:1: the key \"title\" is missing; it is needed here; add a line `title: …`"
    ),
    ("- a\n", "t.yaml:1:1: a list stands here; a map of keys and values was expected"),
    ("word\n", "t.yaml:1:1: the text \"word\" stands here; a map of keys and values was expected"),
  ])
  func titleComplaints(yaml: String, words: String) {
    #expect(complaint(yaml) { _ = try $0.string("title") } == words)
  }

  @Test(arguments: [
    ("colour: gren\n", "t.yaml:1:9: unknown word \"gren\"; did you mean \"green\"?"),
    ("colour: mauve\n", "t.yaml:1:9: unknown word \"mauve\"; one of red, green, blue was expected"),
    ("colour: Red\n", "t.yaml:1:9: unknown word \"Red\"; did you mean \"red\"?"),
  ])
  func choiceComplaints(yaml: String, words: String) {
    #expect(complaint(yaml) { _ = try $0.choice("colour", Colour.self) } == words)
  }

  @Test(arguments: ["13", "0", "-1", "x", "1.5", "99999999999999999999"])
  func numberComplaints(text: String) {
    #expect(
      complaint("count: \(text)\n") { _ = try $0.integer("count", in: 1...12) }
        == "t.yaml:1:8: \"\(text)\" is not a whole number from 1 to 12")
  }

  @Test func flagAndListComplaints() {
    #expect(
      complaint("open: maybe\n") { _ = try $0.flag("open") }
        == "t.yaml:1:7: \"maybe\" stands here; yes or no was expected")
    #expect(
      complaint("list: a\n") { _ = try $0.strings("list") }
        == "t.yaml:1:7: the text \"a\" stands here; a list was expected")
    #expect(
      complaint("list: [a, '']\n") { _ = try $0.strings("list") }
        == "t.yaml:1:11: nothing stands here; some text was expected")
  }

  @Test func aLongOrBrokenTextStaysOneShortLine() {
    let long = String(repeating: "x", count: 200)
    #expect(quoted(long) == "\"" + String(repeating: "x", count: 48) + "…\"")
    #expect(quoted("a\nb") == "\"a b\"")
  }

  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("focus-titel", "focus-title"), ("tag", "tag"),
      ("TEXT", "text"), ("x", nil), ("", nil), ("quite-selection", "quiet-selection"),
      ("banana", nil),
    ] as [(String, String?)])
  func nearestIsNearOrNothing(word: String, near: String?) {
    let roles = ["title", "focus-title", "tag", "text", "quiet-selection", "banner"]
    #expect(nearest(to: word, among: roles) == near)
  }
}
