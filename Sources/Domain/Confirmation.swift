// Who has said yes to what, word for word; and what stood behind each point on the day it was
// agreed, so that this can still be told when the raw notes are gone.

/// Somebody of the team says yes.
public struct Consent: Hashable, Sendable {
  public enum Of: String, CaseIterable, Hashable, Sendable {
    /// The wording may be shown in the room.
    case room
    /// The summary says what was agreed.
    case summary
    /// A row of the end-of-day checklist was done.
    case closing
  }

  public var of: Of
  /// The row of the checklist, by its id; empty otherwise.
  public var item: String
  /// The very versions somebody said yes to: other words need another yes.
  public var targets: [EntryRef]

  public init(_ of: Of, item: String = "", targets: [EntryRef] = []) {
    self.of = of
    self.item = item
    self.targets = targets
  }
}

/// What stood behind a wording when it was agreed: how much and of what kind, and no words.
public struct AgreedPoint: Hashable, Sendable {
  /// The agreed version.
  public var version: EntryRef
  public var label: StrengthLabel
  public var items: Int
  public var contrary: Int
  public var groups: [SourceGroup]
  public var observers: Int

  public init(
    version: EntryRef, label: StrengthLabel, items: Int, contrary: Int, groups: [SourceGroup],
    observers: Int
  ) {
    self.version = version
    self.label = label
    self.items = items
    self.contrary = contrary
    self.groups = groups
    self.observers = observers
  }
}

extension Review {
  /// Call-signs of those who said yes to all these versions, sorted.
  public func consenting(_ of: Consent.Of, to targets: [EntryRef]) -> [String] {
    let wanted = Set(targets)
    let signs = consents.compactMap { entry -> String? in
      guard case .consented(let consent)? = entry.event, consent.of == of,
        wanted.isSubset(of: consent.targets), !isWithdrawn(entry.ref)
      else { return nil }
      return callsign(of: entry.stamp.writer)
    }
    return Set(signs).sorted()
  }

  /// What stood behind a point: as it stands, or, once its notes are erased, as it was kept when
  /// the point was agreed.
  public func shape(of record: Record) -> AgreedPoint? {
    guard let point = record.point else { return nil }
    let kept = record.versions.reversed().lazy.compactMap { agreedPoints[$0.ref] }.first
    let strength = strength(of: point)
    if let kept, strength.supporting < kept.items { return kept }
    return AgreedPoint(
      version: record.latest.ref, label: strength.label, items: strength.supporting,
      contrary: strength.contrary, groups: strength.groups, observers: strength.observers.count)
  }

  /// The points the host has taken, each as it stands now: what closing the session locks.
  public var agreedNow: [AgreedPoint] {
    visible(.point).compactMap { record in
      guard record.isAgreed, let shape = shape(of: record) else { return nil }
      return shape
    }
  }

  func isWithdrawn(_ ref: EntryRef) -> Bool { withdrawn.contains(ref) }
}

extension Record {
  /// Whether a point has one wording and the host has answered it and not parked it.
  public var isAgreed: Bool {
    guard !isContested, isVisible, let response = point?.response else { return false }
    return response.stance != .parked
  }
}
