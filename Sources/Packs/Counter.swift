// What one key counts while somebody watches. It reads and checks the list; what a mark comes to is
// worked out by whoever has the ticks.

import DataFile

/// A key and the mark it makes.
public struct Counter: Hashable, Sendable {
  /// One capital letter; small letters and digits are places.
  public var key: Character
  /// Lower-case letters and hyphens, such as `recall` or `clock-adult`.
  public var mark: String
  /// What is counted, in a few words.
  public var label: String

  static func list(_ root: Field) throws(DataFileError) -> [Counter] {
    let fields = try root.map(required: ["pack", "counters"], optional: ["name"])
    var counters: [Counter] = []
    for item in try fields.field("counters").list() {
      let counter = try Counter(item)
      if counters.contains(where: { $0.key == counter.key }) {
        throw item.error(
          "the key \(counter.key) counts two things", expected: "a key of its own was expected",
          advice: "choose another capital letter")
      }
      counters.append(counter)
    }
    return counters
  }

  private init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(required: ["key", "mark", "label"], optional: [])
    let key = try fields.field("key")
    let text = try key.string()
    guard text.count == 1, let letter = text.first, letter.isASCII, letter.isUppercase else {
      throw key.error(
        "\(quoted(text)) is no key for a counter", expected: "one capital letter was expected",
        advice: "write it like V")
    }
    let mark = try fields.field("mark")
    let name = try mark.string()
    guard (1...24).contains(name.utf8.count), name.utf8.first != UInt8(ascii: "-"),
      name.utf8.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
      })
    else {
      throw mark.error(
        "\(quoted(name)) is no mark", expected: "small letters and hyphens were expected",
        advice: "write it like one-word")
    }
    self.key = letter
    self.mark = name
    label = try fields.string("label")
  }

  /// Lists one after the other; a later key takes the place of an earlier one.
  static func merging(_ earlier: [Counter], _ later: [Counter]) -> [Counter] {
    var merged = earlier
    for counter in later {
      if let place = merged.firstIndex(where: { $0.key == counter.key }) {
        merged[place] = counter
      } else {
        merged.append(counter)
      }
    }
    return merged
  }
}
