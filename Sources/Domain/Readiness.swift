// What stands between a review and its day: what the agreement still lacks, which visits nobody of
// the host goes with, which groups nobody plans to hear. It finds and names; what may not be done
// is said by the refusals.

/// A group of people whose voice a review should plan for (`domain` 12, principle 7).
public enum Heard: String, CaseIterable, Hashable, Sendable {
  case supportStaff = "support-staff"
  case pupils, governors

  public var words: String {
    switch self {
    case .supportStaff: "support staff"
    case .pupils: "pupil group"
    case .governors: "governor"
    }
  }
}

/// How far a review is on its way to the day.
public struct Readiness: Hashable, Sendable {
  /// Fields of the agreement that nobody has filled in, in the order of the checklist.
  public var missing: [AgreementField] = []
  /// Of those, the ones the day cannot start without (`domain` 9, SG4).
  public var missingContacts: [AgreementField] = []
  /// Contacts that are filled in and name no telephone.
  public var withoutPhone: [AgreementField] = []
  /// Observation slots with neither a host partner nor a reason why not (principle 2).
  public var withoutPartner: [Record] = []
  /// Groups that no slot and no row of the evidence plan plans to hear (principle 7).
  public var unheard: [Heard] = []
  /// Lines of enquiry without a row in the evidence plan.
  public var unplanned: [Record] = []
  public var hasFocus = false
  public var hasLines = false
  public var hasSlots = false

  /// True when the team may be called ready.
  public var isReady: Bool { withoutPartner.isEmpty && hasFocus && hasLines && hasSlots }
}

extension AgreementField {
  /// What is agreed before the day, in the order it is talked through.
  public static let checklist: [AgreementField] = [
    .purpose, .confidentiality, .controller, .lawfulBasis, .copies, .eraseBy, .dsl, .deputyDSL,
    .firstAid, .fireRoute, .devices, .feedbackAttendees, .champion, .workshopDate,
  ]

  /// Without these the day cannot start.
  public static let contacts: [AgreementField] = [.dsl, .deputyDSL, .firstAid, .fireRoute]

  /// Whose field it is to be reached by telephone.
  static let reached: [AgreementField] = [.dsl, .deputyDSL]
}

extension Slot {
  /// True when somebody of the team watches pupils or staff at work in it.
  public var isObservation: Bool {
    parts.contains { part in
      switch part.source {
      case .lesson?, .walk?, .play?, .environment?, .book?: true
      default: false
      }
    }
  }

  /// True for a visit with neither somebody of the school along nor a reason why not.
  public var lacksPartner: Bool {
    isObservation && (hostPartner ?? "").isEmpty && (noPartnerBecause ?? "").isEmpty
  }
}

extension Review {
  /// How far the review is.
  ///
  /// - Complexity: linear in slots, lines and rows of the plan.
  public var readiness: Readiness {
    let setUp = mergedSetUp
    func isEmpty(_ field: AgreementField) -> Bool {
      !(setUp?.agreement[field] ?? "").contains { !$0.isWhitespace }
    }
    var found = Readiness()
    found.missing = AgreementField.checklist.filter(isEmpty)
    found.missingContacts = AgreementField.contacts.filter(isEmpty)
    found.withoutPhone = AgreementField.reached.filter { field in
      !isEmpty(field) && !(setUp?.agreement[field] ?? "").contains(where: \.isNumber)
    }
    found.hasFocus = (setUp?.focus ?? "").contains { !$0.isWhitespace }
    let lines = linesOfEnquiry
    found.hasLines = !lines.isEmpty
    let slots = visible(.slot).filter { !($0.slot?.isCancelled ?? true) }
    found.hasSlots = !slots.isEmpty
    found.withoutPartner = slots.filter { $0.slot?.lacksPartner ?? false }
    let plan = evidencePlan.compactMap(\.planRow)
    let sources = Set(slots.flatMap { $0.slot?.parts.compactMap(\.source) ?? [] })
      .union(plan.map(\.source))
    found.unheard = Heard.allCases.filter { heard in
      switch heard {
      case .supportStaff: !sources.contains(.staff)
      case .pupils: !sources.contains(.pupil)
      case .governors: !sources.contains(.governor)
      }
    }
    let planned = Set(plan.map { record($0.line)?.ref ?? $0.line })
    found.unplanned = lines.filter { !planned.contains($0.ref) }
    return found
  }
}
