// Who sits at a laptop in which role. A role is chosen at the start and can be changed at any time;
// each choice is an entry, so that the team sees it and it survives a restart.

extension Review {
  /// The role of whoever writes with these writers.
  ///
  /// - Returns: the latest choice that stands; without one, what the team's list says of the
  ///   call-sign; without that, reviewer.
  public func role(of writers: Set<WriterID>, called callsign: String) -> TeamRole {
    let chosen = roleSteps.last {
      writers.contains($0.stamp.writer) && !withdrawn.contains($0.ref)
    }
    if case .role(let role)? = chosen?.event { return role }
    return mergedSetUp?.team.first { $0.callsign == callsign }?.role ?? .reviewer
  }
}

extension TeamRole {
  /// The role in words for the screen.
  public var words: String {
    switch self {
    case .lead: "lead reviewer"
    case .reviewer: "reviewer"
    case .noteTaker: "note taker"
    case .champion: "champion"
    case .host: "host"
    }
  }
}
