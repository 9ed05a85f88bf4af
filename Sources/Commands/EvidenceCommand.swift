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
      none, "!" a single one, "~" all gathered on one half of the day.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "JSON Lines, one object a line of enquiry.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let review = opened.store.review
    let lines = review.linesOfEnquiry
    if json {
      for line in lines { try out.json("evidence", members(of: line, in: review)) }
    } else {
      let map = GapMapText(review)
      for row in map.rows { try out.line(row) }
      try out.line("\(opened.clock.wallTime().time)  \(map.words)")
    }
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
      "gaps": .array(review.gaps(of: line.ref).map { .string(GapMapText.words($0)) }),
    ]
  }
}
