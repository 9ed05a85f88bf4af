// The tree of causes: each under what it is a reason of, resting on a point or said to be a guess,
// and no branch of it over while it ends in a person. Turned over it is a tree of aims.

extension WorkshopBoard {
  /// Causes with their depth, each under what it is a reason of.
  /// - Complexity: linear in the causes times their depth; at most 12 deep.
  public var tree: [(record: Record, depth: Int)] {
    let causes = words(.cause)
    let known = Set(causes.map(\.ref))
    let byParent = Dictionary(grouping: causes) { record in
      subject(of: record).flatMap { known.contains($0) ? $0 : nil }
    }
    var rows: [(record: Record, depth: Int)] = []
    func add(below parent: EntryRef?, _ depth: Int) {
      guard depth < 12 else { return }
      for record in byParent[parent] ?? [] {
        rows.append((record, depth))
        add(below: record.ref, depth + 1)
      }
    }
    add(below: nil, 0)
    return rows
  }

  /// The ends of the tree's branches.
  public var leaves: [Record] {
    let causes = words(.cause)
    let parents = Set(causes.compactMap { subject(of: $0) })
    return causes.filter { !parents.contains($0.ref) }
  }

  /// What a cause rests on: `F2`, or `guess`.
  public func basis(_ word: Word) -> String {
    word.evidence.isEmpty
      ? "guess" : word.evidence.map { review.name(of: $0) }.joined(separator: " ")
  }

  // MARK: Persons

  /// Branches that still end in a person; nothing takes them for a cause the room has found.
  public var endsInPersons: [Record] { leaves(endingInPersons: true) }

  /// The ends of branches that the school can do something about.
  public var roots: [Record] { leaves(endingInPersons: false) }

  private func leaves(endingInPersons isWanted: Bool) -> [Record] {
    let leaves = leaves
    guard !leaves.isEmpty else { return [] }
    let scan = IdentityScan(review)
    return leaves.filter { isPerson($0.word?.text ?? "", scan) == isWanted }
  }

  private func isPerson(_ cause: String, _ scan: IdentityScan) -> Bool {
    WorkshopBoard.isPerson(cause) || scan.scan(cause).contains { $0.sort.isName }
  }

  /// What to ask about a cause; nil where there is nothing to ask.
  public func question(on cause: String) -> String? {
    isPerson(cause, IdentityScan(review))
      ? WorkshopBoard.personQuestion : WorkshopBoard.question(on: cause)
  }

  /// What is said when a step of causes is left while branches end in persons; nil for none.
  public var personsInWords: String? {
    let names = endsInPersons.map { review.name(of: $0) }
    guard !names.isEmpty else { return nil }
    let words = names.count == 1 ? "ends in a person and is no cause" : "end in persons, no causes"
    return "\(names.joined(separator: " ")) \(words) yet; one more why?"
  }

  private static let personQuestion =
    "It ends in a person, whom nobody here can change. What in the routine makes that likely?"

  private static let persons: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "mr", "mrs", "ms", "miss", "sir", "somebody",
    "someone", "teacher", "head", "headteacher", "deputy", "ta", "governor", "parent", "pupil",
    "child",
  ]

  /// Roles that one person has in a school, as they are written.
  private static let roles: Set<String> = [
    "HT", "DHT", "AHT", "SENCO", "ALNCO", "DSL", "DSP", "SC", "EL", "CL",
  ]

  /// Words that make one of a kind stand for all of them: "each teacher".
  private static let all: Set<String> = ["each", "every", "any", "no", "per"]

  /// Whether a cause names one person: the routine behind it is what the room can change.
  public static func isPerson(_ cause: String) -> Bool {
    let words = cause.split { !$0.isLetter }.map(String.init)
    return words.indices.contains { place in
      let isOfAll = place > 0 && all.contains(words[place - 1].lowercased())
      return roles.contains(words[place])
        || (persons.contains(words[place].lowercased()) && !isOfAll)
    }
  }

  /// What to ask about the words of a cause alone; nil where there is nothing to ask.
  public static func question(on cause: String) -> String? {
    if isPerson(cause) { return personQuestion }
    if cause.lowercased().contains("lack of") {
      return "\"Lack of\" names what is not there, and with it an answer. What is there instead?"
    }
    return nil
  }

  // MARK: Turned over

  /// What a cause says turned over: the latest that stands; nil while nobody turned it.
  public func aim(of cause: Record) -> Record? {
    words(.aim).last { subject(of: $0) == cause.ref }
  }

  /// The tree turned over: the aims of causes in the causes' order, with the depth their causes
  /// have; an aim whose cause is gone stands by itself at the end.
  public var aims: [(record: Record, depth: Int)] {
    let all = words(.aim)
    guard !all.isEmpty else { return [] }
    let byCause = Dictionary(grouping: all) { subject(of: $0) }
    let tree = tree
    let known = Set(tree.map(\.record.ref))
    let turned = tree.flatMap { row in
      (byCause[row.record.ref] ?? []).map { (record: $0, depth: row.depth) }
    }
    let alone = all.filter { aim in subject(of: aim).map { !known.contains($0) } ?? true }
    return turned + alone.map { (record: $0, depth: 0) }
  }

  /// What turning a cause over records: a new version where it was turned over before.
  public func turning(_ cause: Record, into text: String, step: String) -> Change {
    var word = Word(text: text, sort: .aim, about: cause.ref)
    word.step = step
    return Change(.word(word), replacing: aim(of: cause)?.currentRefs ?? [])
  }

  /// The cause to turn over when none was chosen: the first that is not, from the trunk on.
  public var nextToTurn: Record? { tree.map(\.record).first { aim(of: $0) == nil } }
}
