// Whose voices fill the room. One key says who has the floor; the time between two such entries is
// theirs. Nothing is kept but host or team: no names, no seats.

/// Who is talking.
public enum Floor: String, CaseIterable, Hashable, Sendable {
  case host, team
  /// Silence, or nobody minds the tally.
  case nobody
}

/// How long host and team have talked.
public struct TalkShare: Hashable, Sendable {
  private(set) var hostSeconds = 0
  private(set) var teamSeconds = 0
  public private(set) var floor = Floor.nobody
  private var since: WallTime?

  /// A turn longer than this was left open and not talked through.
  static let turnSecondsMax = 15 * 60

  public init() {}

  /// Seconds of each up to a moment.
  public func seconds(at now: WallTime) -> (host: Int, team: Int) {
    let open = openSeconds(at: now)
    return (
      hostSeconds + (floor == .host ? open : 0), teamSeconds + (floor == .team ? open : 0)
    )
  }

  /// The team's part of the talk in a hundred; nil before anybody has talked.
  public func teamPercent(at now: WallTime) -> Int? {
    let (host, team) = seconds(at: now)
    return host + team == 0 ? nil : team * 100 / (host + team)
  }

  /// True when the team has talked for more than half of the time, and for two minutes at least:
  /// before that a share says nothing.
  public func isTeamHeavy(at now: WallTime) -> Bool {
    let (host, team) = seconds(at: now)
    return host + team >= 120 && team > host
  }

  mutating func take(_ floor: Floor, at: WallTime?) {
    guard let at else { return }
    (hostSeconds, teamSeconds) = seconds(at: at)
    self.floor = floor
    since = at
  }

  private func openSeconds(at now: WallTime) -> Int {
    guard let since, floor != .nobody else { return 0 }
    let seconds = (now.millisecondsSince1970 - since.millisecondsSince1970) / 1000
    return min(max(0, Int(clamping: seconds)), TalkShare.turnSecondsMax)
  }
}
