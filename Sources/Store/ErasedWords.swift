// The words of entries that have to go, to be looked for in what lies about besides the journal:
// drafts and cut-off ends of files. It only judges; whoever asks takes the files away.

import Domain
import JSONText

/// Words that must not be found any more.
struct ErasedWords {
  private let refs: Set<String>
  private let texts: [String]
  private let pieces: [[UInt8]]
  private let finder: WordFinder

  /// Bytes of a piece by which a fragment of a text is known again: longer than the turns of phrase
  /// that two notes share, and short enough for a line that was cut.
  private static let pieceBytes = 24
  /// Digits of a reference that a draft's name holds.
  private static let nameDigits = 12

  /// - Parameter review: what stands in its set-up now is not for going, whatever versions of the
  ///   set-up also held it.
  init(of entries: [ReviewEntry], in review: Review) {
    refs = Set(entries.map(\.ref.hex))
    let standing = Set((review.setUp?.current ?? []).flatMap(\.typedTexts))
    texts = entries.flatMap { entry in
      entry.typedTexts.filter { entry.kind != "review" || !standing.contains($0) }
    }
    finder = WordFinder(texts.map { (0, $0) })
    pieces = texts.flatMap(Self.pieces)
  }

  /// Whether a draft corrects one of the entries, or holds the whole of what they say, or nothing
  /// but a part of it. A draft that only mentions one, as evidence or as its slot, is not about it.
  func concerns(_ draft: KeptDraft) -> Bool {
    // It has no words of anybody's, and is for the journal.
    if draft.isOfCard { return false }
    if isAbout(draft) { return true }
    let held = [draft.text] + draft.context.sorted { $0.key < $1.key }.map(\.value)
    return held.contains { text in
      texts.contains { erased in
        text.utf8.holds(erased.utf8)
          || (text.utf8.count >= Self.pieceBytes && erased.utf8.holds(text.utf8))
      }
    }
  }

  /// Whether a draft names one of the entries as what it is about.
  func isAbout(_ draft: KeptDraft) -> Bool {
    for key in ["record", "replaces", "corrects", "point", "seen"] {
      let named = draft.context[key]?.split(separator: " ").map(String.init) ?? []
      if !refs.isDisjoint(with: named) { return true }
    }
    // Some drafts name what they are about in their own name alone.
    return refs.contains { draft.name.contains($0.prefix(Self.nameDigits)) }
  }

  /// Whether raw bytes hold a piece of the words, as they stand in a line or a draft's file, or end
  /// within the beginning of them.
  func areIn(_ bytes: [UInt8]) -> Bool {
    if pieces.contains(where: { bytes.holds($0) }) { return true }
    let ends = Self.openStrings(in: bytes)
    if ends.isEmpty { return false }
    return texts.contains { text in
      let escaped = Self.escaped(text)
      return ends.contains { $0.count <= escaped.count && escaped.starts(with: $0) }
    }
  }

  /// What follows each quotation mark that may open a string, to the end of the bytes. One within
  /// the words stands behind a backslash and opens none; a fragment may begin anywhere, so more
  /// than one may seem to be open.
  private static func openStrings(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.indices.dropLast().filter { index in
      bytes[index] == UInt8(ascii: "\"")
        && (index == 0 || bytes[index - 1] != UInt8(ascii: "\\"))
    }.map { bytes[($0 + 1)...] }
  }

  /// Whether a document for people holds the words, however it sets them.
  func areRead(in document: [UInt8]) -> Bool { !finder.owners(in: document).isEmpty }

  /// A text as it stands between the quotation marks of a line.
  private static func escaped(_ text: String) -> [UInt8] {
    Array(JSONObject([("", .string(text))]).bytes.dropFirst(5).dropLast(2))
  }

  /// The same in pieces without a gap.
  private static func pieces(_ text: String) -> [[UInt8]] {
    let escaped = escaped(text)
    guard escaped.count > pieceBytes else { return [escaped] }
    return stride(from: 0, to: escaped.count, by: pieceBytes).map { start in
      // The last piece reaches back, so that it is as long as the others.
      let from = min(start, escaped.count - pieceBytes)
      return Array(escaped[from..<from + pieceBytes])
    }
  }
}

extension ReviewEntry {
  /// Shorter side texts, such as a place or a kind of source, say nothing by themselves.
  private static var sideBytesMin: Int { 12 }
  /// Fields of the set-up hold a name and little else; "room 2" is in many a note.
  private static var fieldBytesMin: Int { 8 }

  /// What a person typed into it, as far as it is long enough to be known again.
  var typedTexts: [String] {
    if case .review(let setUp)? = event {
      let fields = setUp.agreement.map(\.value) + setUp.selfReview.map(\.value)
      return ([setUp.school, setUp.focus] + fields.sorted()).filter {
        $0.utf8.count >= Self.fieldBytesMin
      }
    }
    if let name { return Self.isARole(name) || name.utf8.count < Self.fieldBytesMin ? [] : [name] }
    let main = words
    return (main.utf8.count >= 4 ? [main] : [])
      + (event?.sideTexts ?? []).filter { $0.utf8.count >= Self.sideBytesMin }
  }

  /// What an entry of a kind in `Review.kindsWithAName` has of a person; nil for any other.
  private var name: String? {
    switch event {
    case .joined(let joined): joined.callsign
    case .stage(let step): step.by
    case .erased(let order): order.requester
    default: nil
    }
  }

  private static func isARole(_ word: String) -> Bool {
    word == "agreement" || Requester(named: word) != nil
  }

  var words: String {
    if case .newer(let text) = content { text } else { event?.text ?? "" }
  }
}

extension Event {
  /// What else a person typed, besides its text.
  var sideTexts: [String] {
    switch self {
    case .note(let note):
      note.quotes + note.counts.map(\.label) + note.fields.map(\.text) + [note.askLater ?? ""]
    case .answer(let answer): answer.counts.map(\.label)
    case .slot(let slot):
      slot.parts.map(\.text) + [slot.hostPartner, slot.noPartnerBecause].compactMap { $0 }
    case .point(let point): [point.response?.text ?? ""]
    case .line(let line):
      [line.whyItMatters, line.groups, line.wouldChangeOurMind, line.outOfScope].compactMap { $0 }
    case .action(let action):
      [action.firstStep, action.howWeWillKnow, action.stopDoing ?? "", action.owner]
    case .word(let word): [word.by]
    case .check(let check): [check.then, check.pupils, check.surprise, check.next]
    case .plan(let row): [row.needs ?? ""]
    default: []
    }
  }
}
