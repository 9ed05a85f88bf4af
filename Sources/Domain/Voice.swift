// Whose voice is nearest to a line of enquiry: those its own words speak of. `domain` 8 says which
// kinds of source hear them.

/// People a line of enquiry can be about.
public enum Voice: String, CaseIterable, Hashable, Sendable {
  case pupils, staff, leaders, families

  /// The kinds of source in which they are seen or heard.
  public var groups: [SourceGroup] {
    switch self {
    case .pupils: [.lesson, .pupil, .work]
    case .staff: [.staff]
    case .leaders: [.leader, .staff, .governorFamily]
    case .families: [.governorFamily]
    }
  }

  /// Who is meant, before the word "voice".
  public var singular: String {
    switch self {
    case .pupils: "pupil"
    case .staff: "class-teacher"
    case .leaders: "leader's"
    case .families: "family"
    }
  }

  /// The kind of talk that would bring it.
  public var source: SourceType {
    switch self {
    case .pupils: .pupil
    case .staff: .staff
    case .leaders: .leader
    case .families: .family
    }
  }

  fileprivate var words: Set<String> {
    switch self {
    case .pupils: ["pupil", "pupils", "children", "child", "learners", "students"]
    case .staff: ["staff", "teacher", "teachers", "assistants", "adults"]
    case .leaders: ["leader", "leaders", "leadership", "governors", "trustees"]
    case .families: ["parent", "parents", "family", "families", "carers"]
    }
  }
}

extension LineOfEnquiry {
  /// Those its words name, in the order of `Voice`. Empty where they name nobody.
  ///
  /// - Complexity: linear in the words.
  public var voices: [Voice] {
    let said = text + " " + (groups ?? "")
    let words = Set(said.lowercased().split { !$0.isLetter }.map(String.init))
    return Voice.allCases.filter { !$0.words.isDisjoint(with: words) }
  }
}
