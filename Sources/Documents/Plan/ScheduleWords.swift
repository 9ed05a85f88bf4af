// The words by which a slot's lines, people and host partner travel through calendars and tables,
// written and read in one place so that what we write we also read.

import Domain

/// Words about slots in documents.
enum ScheduleWords {
  static let untitled = "Untitled"
  static let everyone = "Everyone"
  static let midnight = WallTime(millisecondsSince1970: 0, offsetMinutes: 0).time

  /// The lines of enquiry named in a text (`L1`, `L2`), those that the review has.
  static func lines(in text: String, of review: Review) -> [EntryRef] {
    var found: [EntryRef] = []
    guard mayHoldTags(text) else { return found }
    for word in text.unicodeScalars.split(whereSeparator: { !isWordScalar($0) }).prefix(20_000) {
      guard word.first == "L", word.count <= 4, let id = DisplayID(String(word)), id.kind == .line,
        case .record(let record) = review.find(id.description), record.isVisible,
        !found.contains(record.ref)
      else { continue }
      found.append(record.ref)
    }
    return found
  }

  /// `Oak, Birch: Y6 history @ hall`, one to a line or parted by semicolons; only those whose
  /// call-signs are known.
  static func parts(in text: String, of review: Review) -> [SlotPart] {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return [] }
    let known = callsigns(of: review)
    var found: [SlotPart] = []
    for piece in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == ";" }).prefix(1000)
    {
      let halves = String(piece).unicodeScalars.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let names = String(halves[0]).split(separator: ",").map { PlainText.trimmed($0) }
      let isEveryone = names.count == 1 && isSame(names[0], everyone)
      let who = names.compactMap { name in known.first { isSame($0, name) } }
      guard isEveryone || (who.count == names.count && !who.isEmpty) else { continue }
      var words = PlainText.trimmed(String(halves[1]))
      var place: String?
      if let at = lastPlaceMark(in: words) {
        place = PlainText.trimmed(words[words.index(at, offsetBy: 3)...])
        words = PlainText.trimmed(words[..<at])
      }
      guard !words.isEmpty, found.count < 50 else { continue }
      found.append(SlotPart(who: isEveryone ? [] : who, text: words, place: place))
    }
    return found
  }

  /// What stands behind `Host:` on a line of its own; nil where there is none.
  static func host(in text: String) -> String? {
    for line in text.unicodeScalars.split(separator: "\n").prefix(1000) {
      let halves = String(line).unicodeScalars.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, isSame(PlainText.trimmed(String(halves[0])), "Host") else {
        continue
      }
      let words = PlainText.trimmed(String(halves[1]))
      return words.isEmpty ? nil : words
    }
    return nil
  }

  /// One part as `parts(in:of:)` reads it.
  static func text(of part: SlotPart) -> String {
    let who = part.who.isEmpty ? everyone : part.who.joined(separator: ", ")
    return "\(who): \(PlainText.line(part.text))"
      + (part.place.map { " @ \(PlainText.line($0))" } ?? "")
  }

  /// A slot that running late must not push.
  static func isProtected(_ title: String) -> Bool {
    let title = title.lowercased()
    return title.contains("synthesis") || title.contains("feedback")
  }

  /// Everyone the set-up names and everyone who has joined, sorted.
  static func callsigns(of review: Review) -> [String] {
    Array(Set(review.team + (review.setUp?.setUp?.team.map(\.callsign) ?? []))).sorted()
  }

  /// Whether an `L` stands before a digit anywhere; asking Unicode about every letter is dear.
  private static func mayHoldTags(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "L"), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return true
      }
      last = byte
    }
    return false
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }

  private static func lastPlaceMark(in words: String) -> String.Index? {
    words.indices.last { words[$0...].hasPrefix(" @ ") }
  }
}
