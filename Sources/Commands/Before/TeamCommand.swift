// `alongside team` and `alongside role`: who is in the team, by call-sign and role, and which role
// this laptop has now.

import ArgumentParser
import Domain
import JSONText

extension TeamRole: ExpressibleByArgument {}

struct TeamCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Show or change the team's list: call-signs and roles, no names.",
    usage: """
      alongside team <review> [--json]
      alongside team <review> add <callsign> --role <role> [--from <where>]
      alongside team <review> remove <callsign>
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "add or remove; without it the list is shown.")
  var action: Action?
  @Argument(help: ArgumentHelp("A call-sign, never a name.", valueName: "callsign"))
  var callsign: Callsign?
  @Option(help: "lead, reviewer, note-taker, champion or host.")
  var role: TeamRole?
  @Option(help: ArgumentHelp("Where they work.", valueName: "where"))
  var from: String?
  @Flag(help: "JSON Lines, one object a person.")
  var json = false
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case add, remove
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard let action else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      for member in opened.store.review.mergedSetUp?.team ?? [] {
        if json {
          try out.json(
            "member",
            [
              "callsign": .string(member.callsign), "role": .string(member.role.rawValue),
              "from": member.from.map { .string($0) } ?? .null,
            ])
        } else {
          let from = member.from.map { ", \($0)" } ?? ""
          try out.line("\(member.callsign), \(member.role.words)\(from)")
        }
      }
      return
    }
    guard let sign = callsign?.text else {
      throw .usage(
        place: "team \(action.rawValue)", what: "nobody is named", expected: "a call-sign",
        advice: "write one such as Birch")
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    guard var setUp = opened.store.review.mergedSetUp else { throw .noSetUp(review) }
    let place = setUp.team.firstIndex { $0.callsign == sign }
    switch (action, place) {
    case (.add, let place?):
      if let role { setUp.team[place].role = role }
      if let from { setUp.team[place].from = from }
    case (.add, nil):
      setUp.team.append(TeamMember(callsign: sign, role: role ?? .reviewer, from: from))
    case (.remove, let place?): setUp.team.remove(at: place)
    case (.remove, nil):
      throw .unknownName(sign, kind: nil, among: [])
    }
    let refs = opened.store.review.setUp?.currentRefs ?? []
    let entries = try opened.record([Change(.review(setUp), replacing: refs)], place: "team")
    opened.close()
    try out.saved(sign, as: entries, json: json)
  }
}

struct RoleCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Say or change which role this laptop has.",
    discussion: """
      A lead reviewer, reviewer and note taker see all that is shared; the host and the champion \
      see what was agreed and no raw notes, on the screen and in lists, search and exports.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "lead, reviewer, note-taker, champion or host.")
  var role: TeamRole?
  @Flag(help: "JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(
      review, in: options, for: role == nil ? .reading : .writing)
    if let role {
      let entries = try opened.record([Change(.role(role))], place: "role")
      opened.close()
      try out.saved(role.rawValue, as: entries, json: json)
      return
    }
    let role = opened.role
    if json {
      try out.json(
        "role", ["callsign": .string(opened.callsign), "role": .string(role.rawValue)])
    } else {
      try out.line("\(opened.callsign), \(role.words)")
    }
  }
}
