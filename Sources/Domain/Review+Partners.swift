// Who of the school could go along where nobody does yet: the roles that the day's own plan and the
// agreement name. A partnership grows from its heads to middle leaders and then to all staff, so a
// role that has not gone along yet comes before one that has (`domain` 11, levels). It suggests;
// the school decides.

/// How far into a school's staff a role reaches.
public enum StaffLevel: Int, CaseIterable, Comparable, Hashable, Sendable {
  case senior, middle, allStaff

  /// The level of a role as people write it: `HT`, `Y4 teacher`, and any other code, such as `EL`,
  /// for somebody who leads a subject or a phase; nil for words that name no role, such as
  /// `Office`.
  public init?(_ role: String) {
    let words = role.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .map(String.init)
    if words.contains(where: StaffLevel.seniorWords.contains) {
      self = .senior
    } else if words.contains(where: StaffLevel.staffWords.contains) {
      self = .allStaff
    } else if role.wholeMatch(of: /[A-Z]{2,5}|ALNCo/) != nil
      || words.contains(where: StaffLevel.middleWords.contains)
    {
      self = .middle
    } else {
      return nil
    }
  }

  public var words: String {
    switch self {
    case .senior: "senior leaders"
    case .middle: "middle leaders"
    case .allStaff: "teachers and support staff"
    }
  }

  public static func < (one: StaffLevel, other: StaffLevel) -> Bool {
    one.rawValue < other.rawValue
  }

  private static let seniorWords: Set<String> = [
    "ht", "dht", "aht", "slt", "head", "headteacher", "deputy", "principal",
  ]
  private static let middleWords: Set<String> = [
    "lead", "leader", "leaders", "coordinator", "senco", "alnco",
  ]
  private static let staffWords: Set<String> = [
    "teacher", "teachers", "ta", "tas", "hlta", "ect", "assistant", "assistants", "midday", "staff",
  ]
}

/// Somebody of the school who could go along with a slot.
public struct PartnerOffer: Hashable, Sendable {
  /// A role code or words for a role, never a name.
  public var role: String
  public var level: StaffLevel
  /// In how many slots of the review they go along already.
  public var slots: Int
}

extension Review {
  /// Who could go along with a visit: roles that are nowhere else at that time, those who go along
  /// with the other visits least first, and of these the level that is reached least.
  ///
  /// - Returns: none for a slot that is no visit, or where the plan names no role that is free; at
  ///   most three.
  /// - Complexity: linear in the slots of the review.
  public func partnerOffers(for record: Record) -> [PartnerOffer] {
    guard let slot = record.slot, slot.isObservation else { return [] }
    let slots = visible(.slot).compactMap { other -> (ref: EntryRef, slot: Slot)? in
      guard let value = other.slot, !value.isCancelled else { return nil }
      return (other.ref, value)
    }
    let visits = slots.filter { $0.slot.isObservation && $0.ref != record.ref }
    let named = slots.compactMap(\.slot.hostPartner) + [agreed(.feedbackAttendees) ?? ""]
    var offers: [PartnerOffer] = []
    for role in named.flatMap(Review.roles) where !offers.contains(where: { $0.role == role }) {
      guard let level = StaffLevel(role) else { continue }
      let isBusy = slots.contains { other in
        other.ref != record.ref && other.slot.day == slot.day && other.slot.start < slot.end
          && slot.start < other.slot.end && other.slot.names(role)
      }
      guard !isBusy else { continue }
      let count = visits.filter { Review.roles($0.slot.hostPartner ?? "").contains(role) }.count
      offers.append(PartnerOffer(role: role, level: level, slots: count))
    }
    var reached: [StaffLevel: Int] = [:]
    for visit in visits {
      for level in Set(Review.roles(visit.slot.hostPartner ?? "").compactMap(StaffLevel.init)) {
        reached[level, default: 0] += 1
      }
    }
    let sorted = offers.sorted {
      ($0.slots, reached[$0.level] ?? 0, -$0.level.rawValue, $0.role)
        < ($1.slots, reached[$1.level] ?? 0, -$1.level.rawValue, $1.role)
    }
    return Array(sorted.prefix(3))
  }

  /// The roles that some words name: `HT, DHT, EL one each` are three. Whoever must stay where a
  /// child can find them, the safeguarding lead, is none of them.
  static func roles(_ text: String) -> [String] {
    var roles: [String] = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let role = String(word)
      guard role.wholeMatch(of: /[A-Z]{2,5}|ALNCo/) != nil, !Review.noRoles.contains(role),
        !roles.contains(role)
      else { continue }
      roles.append(role)
    }
    return roles
  }

  /// Codes in capitals that are no role of somebody who could go along.
  private static let noRoles: Set<String> = [
    "DSL", "DDSL", "DSP", "DDSP", "EYFS", "KIT", "ID", "PE", "ICT", "IT", "RE", "PSHE", "RSHE",
    "SEND", "SEN", "ALN", "EAL", "FSM", "PPA", "AM", "PM", "OK", "TV", "UK",
  ]
}

extension Slot {
  /// Whether somebody with a role is wanted in this slot: as a partner, or to be talked with.
  fileprivate func names(_ role: String) -> Bool {
    ([hostPartner, text] + parts.map(\.text)).compactMap { $0 }.contains {
      Review.roles($0).contains(role)
    }
  }
}

extension Array where Element == PartnerOffer {
  /// `CL or EL`, and nothing where there is none.
  public var words: String { map(\.role).joined(separator: " or ") }
}
