// A piece of a review day to practise with: what there is to see and hear, by the clock, and the
// notes a practised reviewer took of it. It reads and checks a scene; who replays it is elsewhere.

import DataFile

/// A scene.
public struct Scene: Hashable, Sendable {
  /// What kind of source a scene is, in the words of the review.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    case lesson, walk, pupil, staff, leader, family, governor, book, document, environment, play
  }

  /// A line of enquiry of the scene's review.
  public struct Line: Hashable, Sendable, Identifiable {
    public var id: String
    public var text: String
  }

  /// Something there is to see or hear: neutral, as a camera and a microphone would have it.
  public struct Happening: Hashable, Sendable {
    /// Seconds since midnight.
    public var second: Int
    public var text: String
  }

  /// A note of a practised reviewer.
  public struct Note: Hashable, Sendable {
    /// Seconds since midnight.
    public var second: Int
    public var text: String
    /// The ids of the lines it belongs to.
    public var lines: [String]
    /// What it is called in the worked example; nil for one that is not in it.
    public var name: String?
  }

  /// The name of the pack, by which a scene is chosen.
  public var name: String
  public var title: String
  public var source: Source
  /// The class or room, as a code.
  public var place: String
  /// Seconds since midnight; the end is later than the start.
  public var start: Int
  public var end: Int
  /// What the reviewer was asked to look at, in a sentence or two.
  public var brief: String
  public var lines: [Line]
  /// In the order of the clock; never empty.
  public var happenings: [Happening]
  /// In the order of the clock; never empty.
  public var notes: [Note]

  /// Whole minutes from start to end, rounded up.
  public var minutes: Int { (end - start + 59) / 60 }

  /// `09:33` for 34,389.
  public static func clock(_ second: Int) -> String { DayTemplate.clockText(second / 60) }

  init(_ root: Field, name: String) throws(DataFileError) {
    let fields = try root.map(
      required: [
        "pack", "title", "source", "place", "start", "end", "brief", "happenings", "notes",
      ],
      optional: ["name", "lines"])
    self.name = name
    title = try fields.string("title")
    source = try fields.choice("source")
    place = try fields.string("place")
    start = try Self.second(fields.field("start"))
    end = try Self.second(fields.field("end"))
    guard start < end else {
      throw try fields.field("end").error(
        "the scene ends before it begins",
        expected: "a time after \(Self.clock(start)) was expected",
        advice: "change one of them")
    }
    brief = try fields.string("brief")
    lines = []
    for field in try fields.list("lines") {
      let line = try field.map(required: ["id", "text"], optional: [])
      let id = try line.field("id").identifier()
      guard !lines.contains(where: { $0.id == id }) else {
        throw field.error(
          "the line \(quoted(id)) is there already", expected: "each line once was expected",
          advice: "give one of them another id")
      }
      lines.append(Line(id: id, text: try line.string("text")))
    }
    happenings = []
    notes = []
    for field in try fields.list("happenings") {
      let entry = try field.map(required: ["at", "text"], optional: [])
      let second = try time(entry.field("at"), after: happenings.last?.second)
      happenings.append(Happening(second: second, text: try entry.string("text")))
    }
    for field in try fields.list("notes") {
      let entry = try field.map(required: ["at", "text"], optional: ["lines", "as"])
      let second = try time(entry.field("at"), after: notes.last?.second)
      notes.append(
        Note(
          second: second, text: try entry.string("text"), lines: try named(entry["lines"]),
          name: try entry.optionalString("as")))
    }
    guard !happenings.isEmpty else { throw try fields.field("happenings").error(.blank) }
    guard !notes.isEmpty else { throw try fields.field("notes").error(.blank) }
  }

  /// A time in the scene and not before the one above it.
  private func time(_ field: Field, after last: Int?) throws(DataFileError) -> Int {
    let second = try Self.second(field)
    // A note's minute may be the one the scene begins or ends in.
    guard second >= start / 60 * 60, second <= end else {
      throw field.error(
        "\(Self.clock(second)) is outside the scene",
        expected: "a time from \(Self.clock(start)) to \(Self.clock(end)) was expected",
        advice: "change it, or the scene's start or end")
    }
    guard second >= last ?? 0 else {
      throw field.error(
        "\(Self.clock(second)) is before the one above it",
        expected: "the order of the clock was expected",
        advice: "move it up")
    }
    return second
  }

  /// The ids of lines the scene has.
  private func named(_ field: Field?) throws(DataFileError) -> [String] {
    var names: [String] = []
    for item in try field?.list() ?? [] {
      let id = try item.string()
      guard lines.contains(where: { $0.id == id }) else {
        throw item.error(
          "no line is called \(quoted(id))",
          expected: lines.isEmpty
            ? "none was expected, since the scene has none"
            : "one of \(lines.map(\.id).joined(separator: ", ")) was expected",
          advice: "name the line in \"lines\" first")
      }
      names.append(id)
    }
    return names
  }

  /// Reads `HH:MM` or `HH:MM:SS`.
  private static func second(_ field: Field) throws(DataFileError) -> Int {
    let text = try field.string()
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
      part.utf8.count == 2 && part.allSatisfy(\.isNumber) ? Int(part) ?? 99 : 99
    }
    guard (2...3).contains(parts.count), parts[0] < 24, parts.dropFirst().allSatisfy({ $0 < 60 })
    else {
      throw field.error(
        "\(quoted(text)) is no time", expected: "HH:MM or HH:MM:SS was expected",
        advice: "write it like 09:33:10")
    }
    return parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)
  }
}
