// Who asked for words to go, as a role. A fixed list: what is written with an order to erase can
// never be erased itself, so there must be no place in it for a name.

/// A role that asks for an erasing or a sealing.
public enum Requester: String, CaseIterable, Hashable, Sendable {
  case host, head
  case parent = "parent or carer"
  case pupil
  case staff = "member of staff"
  case governor
  case officer = "data-protection officer"
  case lead = "DSL"
  case reviewer
  case notSaid = "not said"

  /// What it is called on the command line: the first word of it.
  public var name: String {
    switch self {
    case .staff: "staff"
    case .officer: "dpo"
    case .lead: "dsl"
    case .notSaid: "not-said"
    default: String(rawValue.prefix { $0 != " " })
    }
  }

  /// The role that a word on the command line means; nil for none.
  public init?(named word: String) {
    let word = word.lowercased()
    let found = Self.allCases.first { $0.name == word || $0.rawValue.lowercased() == word }
    guard let found = found ?? (word == "carer" ? .parent : nil) else { return nil }
    self = found
  }

  /// Who asked, where nobody says so: whoever writes, unless the reason is that somebody asked.
  public static func usual(for reason: Erasure.Reason) -> Requester {
    reason == .request ? .notSaid : .reviewer
  }
}
