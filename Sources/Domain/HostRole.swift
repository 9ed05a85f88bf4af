// Who of the school stood behind the words, as a role. A fixed list, as for who asked for an
// erasing: what is signed goes to every laptop, so there must be no place in it for a name.

/// A role of the host that signs off.
public enum HostRole: String, CaseIterable, Hashable, Sendable {
  case head = "HT"
  case executive = "EHT"
  case deputy = "DHT"
  case assistant = "AHT"
  case leadership = "SLT"
  case needs = "SENCO"
  case chair
  case governor
  case champion

  /// The role that a word means; nil for none.
  public init?(named word: String) {
    let word = word.lowercased()
    let others: [String: HostRole] = [
      "head": .head, "headteacher": .head, "deputy": .deputy, "alnco": .needs,
    ]
    let named = Self.allCases.first { $0.rawValue.lowercased() == word }
    guard let role = others[word] ?? named else { return nil }
    self = role
  }
}
