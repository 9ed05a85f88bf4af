// Who may see what. This is the one place that decides it: the screen, the lists and the exports
// all ask here (`domain` 1, "must not see"). The team sees all that is shared; the host sees what
// it owns; the champion sees what was agreed and what the workshop needs.

/// What one role may see of a review.
public struct Sight: Hashable, Sendable {
  public let role: TeamRole

  public init(_ role: TeamRole) { self.role = role }

  /// True for those who gather the evidence: nothing that is shared is kept from them.
  public var seesAll: Bool { role == .lead || role == .reviewer || role == .noteTaker }

  /// Whether an entry may be seen. An entry that says nothing any more may be seen by everybody.
  ///
  /// - Complexity: constant.
  public func shows(_ entry: Entry) -> Bool {
    if seesAll { return true }
    if entry.isPrivate { return false }
    switch entry.content {
    case .erased: return true
    // What is not understood cannot be judged.
    case .newer, .locked: return false
    case .event(let event): return shows(event)
    }
  }

  /// Whether an event may be seen, whoever wrote it.
  public func shows(_ event: Event) -> Bool {
    if seesAll { return true }
    switch event {
    // Raw notes, words of pupils and staff, private thoughts.
    case .note, .answer, .thought, .setAside, .tally: return false
    case .point(let point): return Sight.isAgreed(point)
    case .word(let word): return shows(word)
    // Who is to be watched when is the team's and the host's.
    case .plan: return role == .host
    // That a concern was raised is for the school's own people.
    case .safeguarding: return role == .host
    case .joined, .review, .line, .slot, .action, .check, .shifted, .undone, .met, .erased, .timer,
      .floor, .consented, .agreed, .stage, .role:
      return true
    }
  }

  /// What was said to the school or by it is the school's; what the champion treads carefully
  /// around is the champion's; what a reviewer takes home, and advice nobody asked for, the team's.
  private func shows(_ word: Word) -> Bool {
    switch word.sort {
    case .hope, .promise, .attendee, .underWay, .heard, .open, .carried: true
    case .sensitivity: role == .champion
    case .takeHome, .advice: false
    // What the school's own people said at their workshop is the school's.
    case .idea, .cause, .aim, .risk, .bright, .fact, .decision, .later, .mark, .seat: true
    }
  }

  /// Whether the host has answered a wording and did not park it: until then it is the team's.
  public static func isAgreed(_ point: Point) -> Bool {
    guard let response = point.response else { return false }
    return response.stance != .parked
  }

  /// The review as this role may see it: made of the entries it may see and of nothing else, so
  /// that whatever is drawn, listed or searched cannot show more.
  ///
  /// - Complexity: linear in all entries; for those who see all, constant.
  public func review(_ whole: Review) -> Review {
    seesAll
      ? whole
      : Review(
        whole.entries.compactMap { entry in
          shows(entry) && !isTakenBack(entry, in: whole) ? named(entry, in: whole) : nil
        })
  }

  /// Whether a wording was agreed once and what stands of its point now is not: the host parked it,
  /// the team wrote it anew, or another wording stands beside it. Without those, which may not be
  /// seen, it would look as if it stood alone.
  private func isTakenBack(_ entry: Entry, in whole: Review) -> Bool {
    guard case .point? = entry.event, let record = whole.record(entry.ref), record.isVisible
    else { return false }
    return !record.current.allSatisfy { version in
      if case .point(let point)? = version.event { Sight.isAgreed(point) } else { false }
    }
  }

  /// An entry as it stands without what came before it: a wording whose drafts are not shown keeps
  /// the name of its record.
  private func named(_ entry: Entry, in whole: Review) -> Entry {
    guard entry.kind == "point", entry.displayID == nil,
      let id = whole.record(entry.ref)?.displayID
    else { return entry }
    return Entry(
      stamp: entry.stamp, kind: entry.kind, at: entry.at, displayID: id, replaces: entry.replaces,
      content: entry.content, isPrivate: entry.isPrivate)
  }
}
