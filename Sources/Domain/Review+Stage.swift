// Where a review stands on its way through the day, from the marks that were set, and what a mark
// needs before it can be.

/// The marks as they stand now.
public struct Standing: Hashable, Sendable {
  /// The latest entry of each mark that stands; nil where it does not.
  public var ready: Entry?
  public var signedOff: Entry?
  /// By day.
  public var started: [Day: Entry] = [:]
  public var closed: [Day: Entry] = [:]
  /// What changed after the host signed off: lines of enquiry, and the focus.
  public var changedSince: [Record] = []
}

extension Review {
  /// The marks as they stand.
  ///
  /// - Complexity: linear in the marks ever set and in the lines of enquiry.
  public var standing: Standing {
    var standing = Standing()
    for entry in stageSteps where !withdrawn.contains(entry.ref) {
      guard case .stage(let step)? = entry.event else { continue }
      switch step.stage {
      case .ready: standing.ready = entry
      case .signedOff: standing.signedOff = entry
      case .reopened: standing.signedOff = nil
      case .started:
        if let day = step.day {
          standing.started[day] = entry
          standing.closed[day] = nil
        }
      case .closed: if let day = step.day { standing.closed[day] = entry }
      }
    }
    if case .stage(let step)? = standing.signedOff?.event {
      standing.changedSince = changes(since: step)
    }
    return standing
  }

  /// Whether a mark is one of those that stand.
  public func stands(_ mark: EntryRef) -> Bool {
    let standing = standing
    return ([standing.ready, standing.signedOff].compactMap { $0 }
      + standing.started.values + standing.closed.values).contains { $0.ref == mark }
  }

  /// The host's words that are not as they were signed off. Only the focus counts of the set-up:
  /// rooms and telephone numbers may change without the host's name under them.
  private func changes(since step: StageStep) -> [Record] {
    let seen = Set(step.seen)
    var changed = linesOfEnquiry.filter { !$0.currentRefs.allSatisfy(seen.contains) }
    if let setUp, let focus = mergedSetUp?.focus {
      let signed = setUp.versions.last { seen.contains($0.ref) }
      if case .review(let value)? = signed?.event, value.focus != focus { changed.append(setUp) }
    }
    return changed
  }

  /// The versions a host signs off now.
  public var wordsToSignOff: [EntryRef] {
    (setUp?.currentRefs ?? []) + linesOfEnquiry.flatMap(\.currentRefs)
  }

  /// A concern that was raised and not handed over yet, the oldest first (`domain` 9, SG4).
  ///
  /// Each handing-over answers one raising by the same person, or else the oldest one that is open.
  public var openConcerns: [Entry] {
    var open: [Entry] = []
    for entry in safeguardingSteps where !withdrawn.contains(entry.ref) {
      guard case .safeguarding(let step)? = entry.event else { continue }
      if step.step == .raised {
        open.append(entry)
      } else if let place = open.firstIndex(where: { isRaised($0, by: step.by) })
        ?? open.indices.first
      {
        open.remove(at: place)
      }
    }
    return open
  }

  private func isRaised(_ entry: Entry, by sign: String) -> Bool {
    if case .safeguarding(let step)? = entry.event { step.by == sign } else { false }
  }

  /// Why a mark may not be set; nil when it may.
  func refusal(of step: StageStep) -> Refusal? {
    let standing = standing
    switch step.stage {
    case .ready:
      let readiness = readiness
      if !readiness.withoutPartner.isEmpty {
        return .slotsWithoutPartner(readiness.withoutPartner.map { name(of: $0) })
      }
      return readiness.isReady ? nil : .nothingToSignOff
    case .signedOff:
      let readiness = readiness
      return readiness.hasFocus && readiness.hasLines ? nil : .nothingToSignOff
    case .reopened:
      return standing.signedOff == nil ? .notSignedOff : nil
    case .started:
      let missing = readiness.missingContacts
      if !missing.isEmpty { return .contactsMissing(missing) }
      if standing.signedOff == nil { return .notSignedOff }
      guard let day = step.day else { return .dayNotStarted }
      return standing.started[day] != nil && standing.closed[day] == nil ? .dayStarted(day) : nil
    case .closed:
      if !openConcerns.isEmpty { return .concernOpen(openConcerns.count) }
      guard let day = step.day, standing.started[day] != nil else { return .dayNotStarted }
      return standing.closed[day] != nil ? .dayClosed(day) : nil
    }
  }

  /// Why the host's own words may not be changed now; nil when they may (`domain` 12, principle 6).
  func refusalOfHostsWords(_ change: Change) -> Refusal? {
    guard standing.signedOff != nil else { return nil }
    switch change.event {
    case .line(let line):
      let before = change.replaces.first.flatMap { record($0)?.line }
      return before == line ? nil : .signedOff
    case .review(let setUp):
      return setUp.focus == mergedSetUp?.focus ? nil : .signedOff
    case .undone(let targets):
      let areWords = targets.contains { target in
        switch entry(target)?.event {
        case .line?: true
        case .review(let setUp)?: setUp.focus != focusWithout(target)
        default: false
        }
      }
      return areWords ? .signedOff : nil
    default:
      return nil
    }
  }

  /// The focus as the version says that would stand if one were withdrawn.
  private func focusWithout(_ ref: EntryRef) -> String? {
    guard let setUp, let place = setUp.versions.firstIndex(where: { $0.ref == ref }), place > 0
    else { return nil }
    if case .review(let before)? = setUp.versions[place - 1].event { return before.focus }
    return nil
  }
}
