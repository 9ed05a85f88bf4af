// A field of words with the guide under it, for every pane in which somebody writes. It knows the
// text, the remarks on it and how both look; it refuses to know what the words are for and who
// saves them.

import Domain
import Guidance
import Packs
import Surface

/// A text being written, read by the guide.
///
/// Keys change the text only. The guide reads in `settle`, once for a burst of keys, so that typing
/// never waits for it.
public struct Composer: Sendable {
  /// Which rules of the guide hold for this text.
  public let kind: TextKind
  public internal(set) var field: TextField
  let guide: Guide
  var reader: GuideReader
  var people = PeopleReader()
  /// Every remark the last reading made that is not set aside, in the order of the text.
  var findings: [Finding] = []

  /// The remarks that are shown: at most `remarksMax`, in the order of the text.
  public internal(set) var remarks: [Finding] = []
  /// What was set aside in this field with "not this one".
  public internal(set) var dismissals: Set<Dismissal>
  /// The evidence near to the sentence of the remark in hand; read when the guide reads.
  public internal(set) var near: [NearEvidence] = []
  /// What may be put in place of the sentence, or the words, of the remark in hand.
  public internal(set) var offers: [ComposerOffer] = []
  /// The nearest evidence where none is offered, since somebody might be known by its words.
  var heldBack: NearEvidence?
  /// The words of the evidence that was looked through, at hand for the next key.
  var nearWords = NearWords()
  /// Whether the words are what somebody else said, told in short.
  var isReported = false
  /// Every remark that was made here, with its family, for the writer's private mirror.
  var habits: [Dismissal: String] = [:]
  /// What is to be set aside in the record that this field becomes.
  var queued: [SetAside] = []
  var chosenRemark: Int?
  var taken: TakenOffer?
  /// The offers that were put in, in step with undo.
  var trail = OfferTrail()
  var hasUnread: Bool
  /// Whether the last reading took the text for somebody else's words.
  var wasQuoted = false
  /// Grows with every change of the text, so that others need not compare texts.
  public private(set) var revision = 0

  /// The most remarks shown at a time.
  public static let remarksMax = 3

  /// A remark set aside, by its rule and its words; elsewhere the rule goes on speaking.
  public struct Dismissal: Hashable, Sendable {
    public let rule: String
    /// In lower case.
    public let phrase: String

    public init(rule: String, phrase: String) {
      self.rule = rule
      self.phrase = phrase.lowercased()
    }
  }

  /// A field with text in it and the cursor at its end.
  ///
  /// - Parameter dismissals: remarks set aside before, which stay so.
  public init(
    kind: TextKind, text: String = "", guide: Guide, dismissals: Set<Dismissal> = []
  ) {
    self.kind = kind
    self.dismissals = dismissals
    field = TextField(text)
    self.guide = guide
    reader = GuideReader(guide)
    hasUnread = !text.isEmpty
  }

  public var text: String { field.text }

  /// True when there is nothing but white space.
  public var isEmpty: Bool { !field.text.contains { !$0.isWhitespace } }
}

// MARK: Typing

extension Composer {
  /// Edits or moves by a key; false when the key means nothing to a field.
  public mutating func handle(_ key: Key) -> Bool {
    let isBack = key == .control("z") || key == .control("y")
    // Only a text that holds offers is compared with what it was.
    let before = isBack && !trail.isEmpty ? field.text : nil
    guard field.handle(key) else { return false }
    if let before {
      trail.follow(from: before, to: field.text)
      taken = trail.taken
    }
    noteChange(by: key)
    return true
  }

  /// The same, and a space after an abbreviation puts its long form in its place. That is a step of
  /// undo of its own, so `^Z` brings back what was typed.
  public mutating func handle(_ key: Key, expanding shorthand: Shorthand) -> Bool {
    guard handle(key) else { return false }
    if key == .character(" ") { expand(shorthand) }
    return true
  }

  /// Takes pasted text; it is text, whatever it holds.
  public mutating func paste(_ text: String) {
    field.paste(text)
    changed()
  }

  /// Replaces the whole text as one step of undo.
  public mutating func replaceAll(with text: String) {
    field.replace(bytes: 0..<field.text.utf8.count, with: text)
    changed()
  }

  /// Tells the field how wide it is shown, so that Up and Down go by the rows that are seen.
  public mutating func fit(columns: Int) { field.columns = columns }

  /// Moving about leaves what the guide has read as it is.
  private mutating func noteChange(by key: Key) {
    switch key {
    case .up, .down, .left, .right, .home, .end, .wordLeft, .wordRight, .alt("b"), .alt("f"),
      .control("a"), .control("e"), .control("f"):
      break
    default:
      changed()
    }
  }

  mutating func changed() {
    hasUnread = true
    revision += 1
  }

  private mutating func expand(_ shorthand: Shorthand) {
    let text = field.text
    let space = field.cursor - 1
    guard space > 0 else { return }
    let before = text.utf8.index(text.startIndex, offsetBy: space)
    guard let expansion = shorthand.expansion(endOf: text[..<before].unicodeScalars) else { return }
    let short = text.unicodeScalars.index(before, offsetBy: -expansion.scalars)
    let start = text.utf8.distance(from: text.startIndex, to: short)
    // The space is typed first and the word replaced after it: undo then takes back the long form
    // alone and leaves the space where it was typed.
    if field.replace(bytes: start..<space, with: expansion.text) {
      field.move(to: field.cursor + 1)
    }
  }
}
