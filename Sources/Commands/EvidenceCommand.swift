// `alongside evidence`: the gap map, lines of enquiry by kinds of source, and what it says in
// words.

import ArgumentParser
import Domain
import JSONText
import Runtime

struct EvidenceCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Show the gap map: what is still missing.",
    discussion: """
      Each cell has the number of notes and answers and the initials of who wrote them. "." is \
      none, "!" a single one, "~" watched on one half of the day only. --swap adds the cheapest \
      change to what is left of the day that closes a gap, and who must agree to it; --checks adds \
      how strong each feedback point is and what the checks on its evidence have to say.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "JSON Lines, one object a line of enquiry.")
  var json = false
  @Flag(help: "The cheapest swap of what is left of the day.")
  var swap = false
  @Flag(help: "The strength of each point, and the checks on its evidence.")
  var checks = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let review = opened.seen
    let at = moment.given(in: review, opened.clock) ?? opened.clock.wallTime()
    let lines = review.linesOfEnquiry
    if json {
      for line in lines { try out.json("evidence", members(of: line, in: review)) }
    } else {
      let map = GapMapText(review)
      for row in map.rows { try out.line(row) }
      try out.line("\(at.time)  \(map.words)")
    }
    if swap { try SwapReport(review, at: at).write(&out, json: json) }
    if checks { try ChecksReport(review).write(&out, json: json) }
    try opened.refuseNewer()
  }

  private func members(of line: Record, in review: Review) -> JSONObject {
    let cells = SourceGroup.allCases.map { group -> (String, JSONValue) in
      let cell = review.gapMap.cell(line.ref, group)
      return (
        group.rawValue,
        [
          "items": .integer(Int64(cell.items)),
          "observers": .array(review.observers(of: cell).map { .string($0) }),
          "single": .bool(cell.items == 1), "skewed": .bool(cell.isSkewed),
        ]
      )
    }
    return [
      "line": .string(review.name(of: line)), "text": .string(line.line?.text ?? ""),
      "items": .integer(Int64(review.gapMap.items(line.ref))),
      "sources": .integer(Int64(review.gapMap.groups(line.ref))),
      "cells": .object(JSONObject(cells)),
      "gaps": .array(review.gaps(of: line.ref).map { .string($0.words) }),
    ]
  }
}
