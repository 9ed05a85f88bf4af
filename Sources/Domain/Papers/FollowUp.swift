// What comes of a review: what pupils are told, what became of each action, and what goes on into
// the next review. Then and now stand side by side; nothing is weighed.

extension Paper {
  /// What we heard, for the pupils who were asked.
  public static func heard(_ review: Review) -> Paper {
    var paper = Paper("What we heard")
    paper.paragraph("Thank you for talking with us and showing us around.")
    let heard = review.words(.heard)
    paper.part("You told us", heard.map { PaperItem($0.text) })
    if heard.isEmpty { paper.paragraph("Nothing is written for pupils yet.") }
    paper.part("What happens now", review.visible(.action).compactMap { $0.action?.text }.map {
      PaperItem($0)
    })
    return paper
  }

  /// Every action with its start line and what was found since.
  public static func impact(_ review: Review) -> Paper {
    var paper = Paper("What became of it")
    paper.paragraph(review.schoolAndDay)
    let actions = review.visible(.action)
    if actions.isEmpty { paper.paragraph("No actions yet.") }
    for record in actions {
      guard let action = record.action else { continue }
      paper.heading("\(review.name(of: record))  \(action.text)")
      paper.list(
        [
          ("From", action.from.map { review.name(of: $0) } ?? ""), ("Owner", action.owner),
          ("By", action.by?.description ?? ""), ("We will know because", action.howWeWillKnow),
        ].filter { !$0.1.isEmpty }.map { PaperItem(label: $0.0, $0.1) })
      let checks = review.checks(of: record.ref)
      paper.table(
        ["Visit", "Status", "Then", "Now", "Pupils", "Surprise", "Next"],
        checks.map { check in
          let value = check.1
          return [
            "\(value.visit.rawValue) \(check.0.latest.at?.day.description ?? "")",
            value.status.words, value.then, value.text, value.pupils, value.surprise, value.next,
          ]
        })
      if checks.isEmpty { paper.paragraph("Nobody has come back to look yet.") }
    }
    return paper
  }

  /// What the next review begins with.
  public static func carryOver(_ review: Review) -> Paper {
    var paper = Paper("For page one of the next review")
    paper.paragraph(review.schoolAndDay)
    let carried = review.carryOver
    if carried.isEmpty { paper.paragraph("Nothing is open.") }
    paper.part(
      "Actions not finished",
      carried.filter { $0.sort == .carried }.map { PaperItem(label: $0.by, $0.text) })
    paper.part("Open questions", carried.filter { $0.sort == .open }.map { PaperItem($0.text) })
    paper.part(
      "What reviewers meant to take home",
      carried.filter { $0.sort == .takeHome }.map { PaperItem(label: $0.by, $0.text) })
    return paper
  }
}

extension Review {
  /// The same as the first entries of another review: what is open there is the old one's, so that
  /// it is not taken for something of the new day.
  public var carried: [Change] {
    carryOver.map { word in
      let text =
        switch word.sort {
        case .open: "Open question: \(word.text)"
        case .takeHome: "Meant to take home: \(word.text)"
        default: word.text
        }
      return Change(.word(Word(text: text, sort: .carried, by: word.by, due: word.due)))
    }
  }

  /// The checks of an action, in clock order.
  public func checks(of action: EntryRef) -> [(Record, ImpactCheck)] {
    let first = record(action)?.ref ?? action
    return visible(.check).compactMap { record in
      guard let check = record.check, (self.record(check.action)?.ref ?? check.action) == first
      else { return nil }
      return (record, check)
    }
  }

  /// What goes on into the next review: actions not finished, open questions, and what reviewers
  /// promised themselves.
  public var carryOver: [Word] {
    let actions = visible(.action).compactMap { record -> Word? in
      guard let action = record.action else { return nil }
      let last = checks(of: record.ref).last?.1
      if let last, !last.status.isOpen { return nil }
      let status = last.map { "\($0.status.words)" } ?? "not looked at"
      let next = last.map { $0.next.isEmpty ? "" : "; next: \($0.next)" } ?? ""
      return Word(
        text: "\(name(of: record)) \(action.text) (\(status)\(next))", sort: .carried,
        by: action.owner, due: action.by)
    }
    let question = setUp?.setUp?.agreement[.hostQuestion].map { [Word(text: $0, sort: .open)] }
    let open = (question ?? []) + words(.open).map { Word(text: $0.text, sort: .open) }
    let homes = words(.takeHome).map { Word(text: $0.text, sort: .takeHome, by: $0.by) }
    return actions + open + homes
  }
}
