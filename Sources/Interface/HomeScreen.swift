// What stands on the screen before a review is open: the reviews on this laptop, a new one, the
// tutorial, practice, and the demo. A value like everything else; what is chosen comes back
// as a `Choice`.

import Domain
import Guidance
import Packs
import Panes
import Surface

/// The home screen.
public struct HomeScreen: Hashable, Sendable {
  /// What a person decided.
  public enum Choice: Hashable, Sendable {
    case open(String)
    /// To give a review a passphrase, or another one.
    case passphrase(String)
    case demo
    case tutorial
    case practice
    case begin(NewReview)
    case quit
  }

  /// What a new review is begun with.
  public struct NewReview: Hashable, Sendable {
    public var name: String
    public var school: String
    public var day: Day
    public var focus: String
    public var callsign: String
  }

  private enum Field: Int, CaseIterable, Hashable {
    case school, day, focus, callsign

    /// What it is kept under.
    var name: String {
      switch self {
      case .school: "school"
      case .day: "day"
      case .focus: "focus"
      case .callsign: "callsign"
      }
    }

    var label: String {
      switch self {
      case .school: "School"
      case .day: "Day of the review, YYYY-MM-DD"
      case .focus: "Focus, in the school's words (may wait)"
      case .callsign: "Your call-sign, not your name (Oak, Birch)"
      }
    }
  }

  public var size: Size
  private var reviews: [String]
  /// What is wrong with a review's folder, by the review's name.
  private var troubles: [String: String] = [:]
  private let today: Day
  private var selection = Selection()
  /// The form's fields while a new review is being described; nil on the list.
  private var form: [TextField]?
  private var formRow = 0
  /// What was typed into the form when it was last left.
  private var leftForm: [TextField]?
  private var words = ""
  /// Reviews whose raw notes have to go soon, or by now.
  private var reminders: [String: RetentionTerm.Reminder] = [:]
  /// The safeguarding card while it lies over everything: no review need be open for it.
  private var card: SafeguardingCard?

  public init(reviews: [String], today: Day, size: Size) {
    self.reviews = reviews
    self.today = today
    self.size = size
  }

  private var rows: [String] {
    reviews.map { name in troubles[name].map { "\(name)  ! \($0)" } ?? name } + [
      "New review", "Learn the keys in five minutes", "Practise taking notes on a scene",
      "Practise with the demo", "Quit",
    ]
  }

  /// Takes note of what is on this laptop now.
  /// - Parameter begun: the review that has just been begun: it is chosen, and its form is done
  ///   with; nil leaves both as they are.
  public mutating func show(_ reviews: [String], begun: String? = nil) {
    self.reviews = reviews
    guard let begun else { return }
    form = nil
    leftForm = nil
    selection.moveToStart()
    selection.move(by: reviews.firstIndex(of: begun) ?? 0, count: rows.count)
  }

  /// Marks a review whose raw notes have to go; nil takes the mark away.
  public mutating func mark(_ review: String, _ reminder: RetentionTerm.Reminder?) {
    reminders[review] = reminder
  }

  /// Takes note of what is wrong with reviews' folders, by name.
  public mutating func mark(_ troubles: [String: String]) { self.troubles = troubles }

  /// What is typed into the form of a new review, by the names of its fields, also while the form
  /// is left; nil where that is nothing.
  public var typedForm: [String: String]? {
    guard let form = form ?? leftForm else { return nil }
    // The day is there before anybody types.
    guard Field.allCases.contains(where: { $0 != .day && !form[$0.rawValue].text.isEmpty }) else {
      return nil
    }
    return Dictionary(
      uniqueKeysWithValues: Field.allCases.map { ($0.name, form[$0.rawValue].text) })
  }

  /// Puts back what was typed into the form when the program last ended, and says so.
  public mutating func restore(form texts: [String: String]) {
    leftForm = Field.allCases.map {
      TextField(texts[$0.name] ?? "", columns: TextField.lineColumns)
    }
    words = "The new review that was being described is kept: n goes on with it."
  }

  /// Says something in the bottom line, such as why a review could not be begun.
  public mutating func say(_ words: String) { self.words = words }

  public mutating func paste(_ text: String) {
    guard form != nil, card == nil else { return }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    _ = form?[formRow].paste(line)
  }

  /// Takes a key; something is returned once something is decided.
  public mutating func press(_ key: Key) -> Choice? {
    if key == .control("q") { return .quit }
    if card != nil, key == .control("g") || key == .escape {
      card = nil
      return nil
    }
    if key == .control("g") {
      card = cardDesk.map { SafeguardingCard($0, noting: .onPaper) }
      return nil
    }
    if let desk = cardDesk, card?.press(key, desk, in: Layout(size).overlay) != nil { return nil }
    return form == nil ? pressInList(key) : pressInForm(key)
  }

  private mutating func pressInList(_ key: Key) -> Choice? {
    switch key {
    case .down, .character("j"): selection.move(by: 1, count: rows.count)
    case .up, .character("k"): selection.move(by: -1, count: rows.count)
    case .home, .character("g"): selection.moveToStart()
    case .end, .character("G"): selection.moveToEnd(count: rows.count)
    case .character("n"): openForm()
    case .character("t"): return .tutorial
    case .character("p"): return .practice
    case .character("d"): return .demo
    case .character("P"):
      let row = selection.clamped(count: rows.count) ?? 0
      if row < reviews.count { return .passphrase(reviews[row]) }
      words = "Choose the review that is to get a passphrase, then press P."
      return nil
    case .enter:
      let row = selection.clamped(count: rows.count) ?? 0
      if row < reviews.count { return .open(reviews[row]) }
      switch row - reviews.count {
      case 0: openForm()
      case 1: return .tutorial
      case 2: return .practice
      case 3: return .demo
      default: return .quit
      }
    case .character("q"): return .quit
    case .character("?"):
      words =
        "Up and Down choose, Enter opens. t learn the keys, p practise on a scene, d the demo. "
        + "In a review ? shows what its keys do."
      return nil
    default: break
    }
    words = ""
    return nil
  }

  private mutating func openForm() {
    words = ""
    form =
      leftForm
      ?? Field.allCases.map {
        TextField($0 == .day ? today.description : "", columns: TextField.lineColumns)
      }
    formRow = 0
  }

  private mutating func pressInForm(_ key: Key) -> Choice? {
    switch key {
    case .escape:
      leftForm = form
      form = nil
    case .down, .tab: formRow = min(formRow + 1, Field.allCases.count - 1)
    case .up, .backTab: formRow = max(0, formRow - 1)
    case .enter where formRow < Field.allCases.count - 1: formRow += 1
    case .enter: return finished()
    case .control("j"), .altEnter: break
    default:
      if form?[formRow].handle(key) == true { words = "" }
    }
    return nil
  }

  private mutating func finished() -> Choice? {
    guard let form else { return nil }
    func text(_ field: Field) -> String {
      form[field.rawValue].text.split(separator: " ").joined(separator: " ")
    }
    guard !text(.school).isEmpty else { return stay(.school, "The school's name is missing.") }
    guard let day = Day(text(.day)) else {
      return stay(.day, "The day is written YYYY-MM-DD, such as \(today).")
    }
    guard !text(.callsign).isEmpty else {
      return stay(.callsign, "A call-sign is missing: a word your team knows you by.")
    }
    return .begin(
      NewReview(
        name: Self.folderName(text(.school), day), school: text(.school), day: day,
        focus: text(.focus), callsign: text(.callsign)))
  }

  private mutating func stay(_ field: Field, _ words: String) -> Choice? {
    formRow = field.rawValue
    self.words = words
    return nil
  }

  /// A name that every file system takes: `harrowmere-primary-school-2026-11`.
  static func folderName(_ school: String, _ day: Day) -> String {
    let letters = school.lowercased().map { letter -> Character in
      let plain = plainLetters[letter] ?? letter
      return plain.isASCII && (plain.isLetter || plain.isNumber) ? plain : "-"
    }
    let name = String(letters).split(separator: "-").joined(separator: "-")
    return "\(name.isEmpty ? "review" : String(name.prefix(48)))-\(day.description.prefix(7))"
  }

  /// Letters with marks, as names of schools have them, without.
  private static let plainLetters: [Character: Character] = {
    var plain: [Character: Character] = [:]
    for (letter, marked) in [
      ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēę"), ("g", "ġğ"), ("i", "ìíîïī"), ("l", "ł"),
      ("n", "ñńň"), ("o", "òóôõöøō"), ("s", "śšş"), ("u", "ùúûüūů"), ("w", "ẁẃŵẅ"),
      ("y", "ỳýŷÿ"), ("z", "źżž"),
    ] as [(Character, String)] {
      for character in marked { plain[character] = letter }
    }
    return plain
  }()

  /// The whole screen.
  public func draw() -> Surface {
    var surface = Surface(size)
    if let card, let desk = cardDesk {
      card.draw(desk, on: &surface, in: Layout(size).overlay)
      return surface
    }
    let width = max(0, min(size.columns - 4, 72))
    surface.put("Alongside", at: Position(row: 1, column: 2), role: .strong)
    surface.put(
      "For the day of a peer review. Everything stays on this laptop.",
      at: Position(row: 2, column: 2), role: .dim, columns: width, overflow: .ellipsis)
    if let form {
      draw(form, width: width, on: &surface)
    } else {
      drawList(width: width, on: &surface)
    }
    let words = self.words.isEmpty && form == nil ? hint : self.words
    let said = words.isEmpty ? [] : RowText.wrap(words, columns: max(1, width), limit: 3)
    for (step, line) in said.enumerated() {
      let row = size.rows - 1 - said.count + step
      surface.fill(Rect(row: row, column: 2, rows: 1, columns: width))
      surface.put(line, at: Position(row: row, column: 2), role: .warning, columns: width)
    }
    let keys =
      form == nil
      ? "Enter open  n new  P passphrase  p practice  q quit  ^G safeguarding"
      : "Enter next   Up/Down field   Esc back"
    surface.put(
      keys, at: Position(row: size.rows - 1, column: 2), role: .keyLabel,
      columns: max(0, size.columns - 4), overflow: .ellipsis)
    return surface
  }

  /// For the card without a review: what to say and to do, and nothing to note.
  private var cardDesk: Desk? {
    WallTime("\(today)T00:00:00+00:00").map {
      Desk(review: Review(), now: $0, callsign: "", writers: [], guide: .builtIn, packs: .builtIn)
    }
  }

  /// A few words that leave room for the name.
  private static func mark(_ reminder: RetentionTerm.Reminder) -> String {
    switch reminder {
    case .withinAWeek(let days): "! notes go in \(days) days"
    case .tomorrow: "! notes go tomorrow"
    case .due: "! notes are due"
    }
  }

  /// What the mark on the selected review means, and what to do.
  private var hint: String {
    guard let row = selection.clamped(count: rows.count), row < reviews.count,
      let reminder = reminders[reviews[row]]
    else { return "" }
    return switch reminder {
    case .withinAWeek(let days):
      "Raw notes and answers of this review are to be erased in \(days) days."
    case .tomorrow: "Raw notes and answers of this review are to be erased tomorrow."
    case .due:
      "Raw notes and answers of this review are due to be erased: open it, press : and choose "
        + "\"Erase what is due\"."
    }
  }

  private func drawList(width: Int, on surface: inout Surface) {
    let top = 4
    var selection = selection
    let height = max(1, size.rows - top - 3)
    selection.scroll(height: height, count: rows.count)
    for (line, index) in selection.visible(rows: height, count: rows.count).enumerated() {
      let isChosen = index == selection.row
      let role: Role = isChosen ? .selection : index < reviews.count ? .text : .strong
      let reminder = index < reviews.count ? reminders[reviews[index]] : nil
      let mark = reminder.map(Self.mark) ?? ""
      let used = surface.put(
        (isChosen ? "> " : "  ") + rows[index], at: Position(row: top + line, column: 2),
        role: role, columns: max(0, width - (mark.isEmpty ? 0 : mark.count + 2)),
        overflow: .ellipsis)
      surface.put(mark, at: Position(row: top + line, column: 4 + used), role: .warning)
      if isChosen { surface.cursor = Position(row: top + line, column: 2) }
    }
  }

  private func draw(_ form: [TextField], width: Int, on surface: inout Surface) {
    let step = size.rows >= 14 ? 3 : 2
    for field in Field.allCases {
      let row = 4 + field.rawValue * step
      let isChosen = field.rawValue == formRow
      surface.put(
        (isChosen ? "> " : "  ") + field.label, at: Position(row: row, column: 2),
        role: isChosen ? .strong : .dim, columns: width, overflow: .ellipsis)
      let text = form[field.rawValue]
      let place = Rect(row: row + 1, column: 4, rows: 1, columns: max(0, width - 2))
      text.drawLine(on: &surface, in: place, hasCaret: isChosen)
    }
  }
}
