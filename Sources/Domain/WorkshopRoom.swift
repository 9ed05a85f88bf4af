// Who is in the room of a workshop: by role and number, and who has spoken by the letter of a
// seat. There are no names, and nothing here says what anybody is like.

/// The room of a workshop.
public struct WorkshopRoom: Sendable {
  /// So many of one role.
  public struct Group: Hashable, Sendable {
    public var role: String
    /// 1 to 99.
    public var count: Int
  }

  /// A place in the room.
  public struct Seat: Hashable, Sendable {
    /// `A` to `Z`.
    public let letter: String
    public let turns: Int
    /// The record that counts its turns; nil before the first.
    public let record: EntryRef?
  }

  /// The most seats: the letters.
  public static let seatsMax = 26

  /// In the order they were written down.
  public let groups: [Group]
  /// As many as there are people, or as the last letter that has spoken.
  public let seats: [Seat]

  /// - Complexity: linear in the words of the review.
  public init(_ review: Review) {
    let board = WorkshopBoard(review)
    let groups = board.words(.attendee).compactMap(\.word)
      .flatMap { WorkshopRoom.groups(in: $0.text) }
    self.groups = groups
    var turns: [String: Record] = [:]
    for record in board.words(.seat) {
      if let letter = record.word?.text { turns[letter] = record }
    }
    let people = groups.reduce(0) { $0 + $1.count }
    let last = turns.keys.compactMap { WorkshopRoom.place(of: $0) }.max() ?? -1
    seats = (0..<min(WorkshopRoom.seatsMax, max(people, last + 1))).map { place in
      let letter = WorkshopRoom.letter(place)
      return Seat(
        letter: letter, turns: turns[letter]?.word?.votes ?? 0, record: turns[letter]?.ref)
    }
  }

  /// Groups in words such as `HT, 5 teachers and 3 TAs`.
  static func groups(in text: String) -> [Group] {
    text.replacing(" and ", with: ",").split { $0 == "," || $0 == ";" || $0.isNewline }
      .compactMap { part in
        let words = part.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        guard let count = Int(first), (1...99).contains(count), words.count > 1 else {
          return Group(role: words.joined(separator: " "), count: 1)
        }
        return Group(role: words.dropFirst().joined(separator: " "), count: count)
      }
  }

  public var people: Int { groups.reduce(0) { $0 + $1.count } }

  /// People who are not of the senior team.
  public var beyondSeniorTeam: Int {
    groups.filter { !Review.isSenior($0.role) }.reduce(0) { $0 + $1.count }
  }

  /// `14 people, 9 beyond the senior team`.
  public var headcountText: String {
    "\(counted(people, "person", "people")), \(beyondSeniorTeam) beyond the senior team"
  }

  /// Roles in the order of speaking that lets everybody say what they think: the most senior last.
  public var speakingOrder: [String] {
    groups.enumerated().sorted {
      (WorkshopRoom.rank($0.element.role), $0.offset)
        < (WorkshopRoom.rank($1.element.role), $1.offset)
    }.map(\.element.role)
  }

  /// Seats that have had no turn.
  public var silent: [Seat] { seats.filter { $0.turns == 0 } }

  /// What another turn of a seat records; nil for what is no letter.
  public func turn(of letter: String, in review: Review) -> Change? {
    let letter = letter.uppercased()
    guard WorkshopRoom.place(of: letter) != nil else { return nil }
    let seat = seats.first { $0.letter == letter }
    var word = Word(text: letter, sort: .seat)
    word.votes = (seat?.turns ?? 0) + 1
    let replaced = seat?.record.flatMap { review.record($0) }?.currentRefs ?? []
    return Change(.word(word), replacing: replaced)
  }

  private static func rank(_ role: String) -> Int {
    let words = Set(role.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["ht", "head", "headteacher"]) { return 5 }
    if Review.isSenior(role) { return 4 }
    if !words.isDisjoint(with: ["governor", "governors", "trustee", "trustees"]) { return 3 }
    if !words.isDisjoint(with: ["lead", "leader", "senco", "sc", "el", "cl"]) { return 2 }
    return words.isDisjoint(with: ["teacher", "teachers"]) ? 0 : 1
  }

  private static func letter(_ place: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(65 + place))))
  }

  private static func place(of letter: String) -> Int? {
    guard letter.utf8.count == 1, let byte = letter.utf8.first, (65...90).contains(byte) else {
      return nil
    }
    return Int(byte) - 65
  }
}
