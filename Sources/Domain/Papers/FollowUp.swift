// What comes of a review: what pupils are told, what became of each action, and what goes on into
// the next review. Then and now stand side by side; nothing is weighed.

extension Paper {
  /// What we heard, for the pupils who were asked.
  public static func heard(_ review: Review) -> Paper {
    var paper = Paper("What we heard")
    paper.isForWall = true
    paper.paragraph("Thank you for talking with us and showing us around.")
    let hold = ExportHold(review)
    paper.words("You told us", .heard, hold)
    if review.wordRecords(.heard).isEmpty { paper.paragraph("Nothing is written for pupils yet.") }
    paper.part(
      "What happens now",
      paper.items(review.visible(.action), hold) { $0.action.map { PaperItem($0.text) } })
    return paper
  }

  /// Every action with its start line and what was found since.
  public static func impact(_ review: Review) -> Paper {
    var paper = Paper("What became of it")
    paper.paragraph(review.schoolAndDay)
    let hold = ExportHold(review)
    let actions = review.visible(.action)
    if actions.isEmpty { paper.paragraph("No actions yet.") }
    for record in actions {
      guard let action = record.action else { continue }
      guard !paper.holdsBack(record, hold) else {
        paper.heading("\(review.name(of: record))  \(HeldBack.notice)")
        continue
      }
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
          let visit = "\(value.visit.rawValue) \(check.0.latest.at?.day.description ?? "")"
          guard !paper.holdsBack(check.0, hold) else {
            return [visit, value.status.words, "", HeldBack.notice, "", "", ""]
          }
          return [
            visit, value.status.words, value.then, value.text, value.pupils, value.surprise,
            value.next,
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
    let hold = ExportHold(review)
    if review.carryOver.isEmpty { paper.paragraph("Nothing is open.") }
    paper.part(
      "Actions not finished",
      paper.items(review.openActions, hold) { record in
        review.carried(record).map { PaperItem(label: $0.by, $0.text) }
      })
    let question = review.hostQuestion.map { [PaperItem($0)] } ?? []
    let open = paper.items(review.wordRecords(.open), hold) { $0.word.map { PaperItem($0.text) } }
    paper.part("Open questions", question + open)
    paper.part(
      "What reviewers meant to take home",
      paper.items(review.wordRecords(.takeHome), hold) { record in
        record.word.map { PaperItem(label: $0.by, $0.text) }
      })
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
      var carried = Word(text: text, sort: .carried, by: word.by, due: word.due)
      carried.carriedFrom = word.carriedFrom
      return Change(.word(carried))
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
    func word(_ text: String, _ sort: Word.Sort, by: String = "", from: EntryRef?) -> Word {
      var word = Word(text: text, sort: sort, by: by)
      word.carriedFrom = from
      return word
    }
    let question = hostQuestion.map { [word($0, .open, from: setUp?.latest.ref)] } ?? []
    let open = question + wordRecords(.open).compactMap { record in
      record.word.map { word($0.text, .open, from: record.latest.ref) }
    }
    let homes = wordRecords(.takeHome).compactMap { record in
      record.word.map { word($0.text, .takeHome, by: $0.by, from: record.latest.ref) }
    }
    return openActions.compactMap { carried($0) } + open + homes
  }

  /// Actions that nobody has found done or dropped, in clock order.
  var openActions: [Record] {
    visible(.action).filter { record in
      record.action != nil && (checks(of: record.ref).last?.1.status.isOpen ?? true)
    }
  }

  /// An open action as the next review reads it, with what was found of it last.
  func carried(_ record: Record) -> Word? {
    guard let action = record.action else { return nil }
    let last = checks(of: record.ref).last?.1
    let status = last.map { "\($0.status.words)" } ?? "not looked at"
    let next = last.map { $0.next.isEmpty ? "" : "; next: \($0.next)" } ?? ""
    var word = Word(
      text: "\(name(of: record)) \(action.text) (\(status)\(next))", sort: .carried,
      by: action.owner, due: action.by)
    word.carriedFrom = record.latest.ref
    return word
  }

  /// The host's question for the workshop; nil while there is none.
  var hostQuestion: String? {
    setUp?.setUp?.agreement[.hostQuestion].flatMap { $0.isEmpty ? nil : $0 }
  }
}
