// What `alongside workshop` shows: where it is, the protocols there are, the sheet for the wall.

import Domain
import JSONText
import Packs
import Panes

extension WorkshopCommand {
  func show(
    _ opened: inout OpenedReview, _ packs: Packs, _ out: inout Output
  ) throws(CommandError) {
    let (review, now) = (opened.store.review, opened.clock.wallTime())
    let board = WorkshopBoard(review)
    switch verb {
    case .sheet: try paper.give(board.wallSheet, of: self.review, from: &opened, to: &out)
    case .talk:
      try paper.give(
        .talk(review), of: self.review, from: &opened, to: &out, talkIn: review)
    case .stems: try showStems(review, &out)
    case .wall:
      let page = WorkshopPane.wall(WorkshopRun.current(review, packs, at: now), review)
      if json {
        try out.json(
          "wall",
          ["head": .string(page.head), "words": .string(page.words), "foot": .string(page.foot)])
      } else {
        for part in [page.head, page.words, page.foot] {
          for line in part.split(whereSeparator: \.isNewline) { try out.line(String(line)) }
        }
      }
    case .plan:
      for value in packs.protocols {
        if json {
          try out.json(
            "protocol",
            [
              "id": .string(value.id), "title": .string(value.title),
              "by-itself": .bool(value.goesByItself),
              "workshop": .bool(value.isPlan), "minutes": .integer(Int64(value.minutes)),
              "steps": .array(value.steps.map { .string($0.id) }),
            ])
        } else {
          try out.line("\(value.id)  \(value.title), \(value.minutes) min")
        }
      }
    default:
      let run = WorkshopRun.current(review, packs, at: now)
      let dots = board.dots(each: run.dotsEach(packs))
      if json {
        return try out.json(
          "workshop",
          [
            "on": .bool(run.step != nil), "step": .string(run.stepName),
            "prompt": .string(run.step?.prompt ?? ""), "next": .string(run.next?.title ?? ""),
            "ends": .string(run.expectedEnd(at: now).description),
            "by-itself": .bool(run.goesByItself),
            "not-yet-spoken": .array(
              WorkshopRoom(review).silent.map { .string($0.letter) }),
            "ends-in-person": .array(board.endsInPersons.map { .string(review.name(of: $0)) }),
            "dots-given": .integer(Int64(dots.given)),
            "dots-left": dots.left.map { .integer(Int64($0)) } ?? .null,
            "ideas": .integer(Int64(board.words(.idea).count)),
            "actions": .integer(Int64(review.visible(.action).count)),
          ])
      }
      try out.line(Self.words(run, now))
      if let step = run.step { try out.line(step.prompt) }
      if run.step?.shows == .rules {
        for rule in review.groundRules { try out.line("- \(rule)") }
      }
      for (record, depth) in board.tree {
        guard let word = record.word else { continue }
        let indent = String(repeating: "  ", count: depth)
        try out.line("\(indent)\(review.name(of: record)) \(word.text) (\(board.basis(word)))")
      }
      for (record, depth) in board.aims {
        let indent = String(repeating: "  ", count: depth)
        try out.line("\(indent)\(review.name(of: record)) turned over: \(record.word?.text ?? "")")
      }
      if !dots.words.isEmpty, dots.given > 0 || run.step?.dots != nil { try out.line(dots.words) }
      for record in board.ideasInOrder {
        guard let word = record.word else { continue }
        let place = WorkshopBoard.words(of: word.placing)
        let dots = word.votes > 0 ? counted(word.votes, "dot") : ""
        let tail = [dots, place].filter { !$0.isEmpty }.joined(separator: "; ")
        try out.line(
          "\(review.name(of: record)) \(word.text)" + (tail.isEmpty ? "" : " (\(tail))"))
      }
    }
  }

  private func showStems(_ review: Review, _ out: inout Output) throws(CommandError) {
    for question in WorkshopStems.questions {
      if json {
        try out.json("stem", ["ask": .string(question)])
      } else {
        try out.line(question)
      }
    }
    for (trouble, move) in WorkshopStems.moves {
      if json {
        try out.json("move", ["trouble": .string(trouble), "move": .string(move)])
      } else {
        try out.line("\(trouble): \(move)")
      }
    }
    let order = WorkshopRoom(review).speakingOrder
    guard order.count > 1 else { return }
    if json {
      try out.json("speaking-order", ["order": .array(order.map { .string($0) })])
    } else {
      try out.line("Who speaks, the most senior last: \(order.joined(separator: ", "))")
    }
  }

  static func words(_ run: WorkshopRun, _ now: WallTime) -> String {
    guard let step = run.step, let leading = run.leading, let timer = run.timer else {
      return run.isClosed ? "workshop: closed" : "workshop: not begun"
    }
    let next = run.next.map { "; next: \($0.title)" } ?? ""
    return "\(leading.title): \(step.title), \(timer.reading(at: now)), ends "
      + "\(run.expectedEnd(at: now).time)\(next)"
  }
}
