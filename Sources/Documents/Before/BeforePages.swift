// Two pages made before the day: the notice that tells a school's staff what will happen, and the
// pack a reviewer carries. Both are blocks; what they become on paper is for the writers.

import Domain

/// A page made from what was agreed.
public enum BeforePages {
  /// What staff are told: what it is about, what it is not, what happens to what is written.
  ///
  /// - Parameter say: puts the page's own sentences in the words of the review's nation.
  public static func notice(
    of review: Review, say: (String) -> String = { $0 }
  ) -> [PaperBlock] {
    let setUp = review.mergedSetUp
    let agreement = setUp?.agreement ?? [:]
    let kept = agreed(
      agreement, [.purpose, .confidentiality, .controller, .copies, .lawfulBasis, .eraseBy], say)
    var blocks: [PaperBlock] = [
      .heading(level: 1, "Visitors from our partner schools"),
      .paragraph(
        "\(setUp?.school ?? "Our school"), \(setUp.map { dates(review, $0) } ?? "date to come"). "
          + "Colleagues from partner schools are coming to look with us at something we chose."),
      .heading(level: 2, "What we want to understand"),
    ]
    if let focus = setUp?.focus, !focus.isEmpty { blocks.append(.paragraph(focus)) }
    blocks += [
      .list(
        review.linesOfEnquiry.map {
          PaperItem(label: review.name(of: $0), $0.line?.text ?? "")
        }),
      .heading(level: 2, "What to expect"),
      .list(
        [
          PaperItem("Teach as you normally would. Nothing needs to be prepared."),
          PaperItem(
            "At most two visitors are in a room at once; some stay twenty minutes or more."),
          PaperItem("There are no grades, and nobody is rated: not a person, not a lesson."),
          PaperItem(
            "Visitors write down what was seen, heard and counted. No names of pupils or staff."),
          PaperItem("You may read what was written about your class; ask whoever leads the day."),
          PaperItem("No photos, no sound, no video."),
        ] + agreed(agreement, [.offLimits, .devices], say)),
      .heading(level: 2, "What happens to what is written"),
      .list(kept.isEmpty ? [PaperItem("This is agreed with the school before the day.")] : kept),
      .heading(level: 2, "If a child tells a visitor something"),
      .list(
        [
          PaperItem(
            say(
              "Visitors do not ask further. They go to the safeguarding lead at once, in person."))
        ]
          + agreed(agreement, [.dsl, .deputyDSL], say)),
    ]
    return blocks.filter { if case .list(let items) = $0 { !items.isEmpty } else { true } }
  }

  /// What a reviewer carries: contacts first, then the day, then the lines of enquiry and the plan.
  ///
  /// - Parameter say: puts the page's own sentences in the words of the review's nation.
  public static func pack(
    of review: Review, say: (String) -> String = { $0 }
  ) -> [PaperBlock] {
    let setUp = review.mergedSetUp
    let agreement = setUp?.agreement ?? [:]
    var blocks: [PaperBlock] = [
      .heading(level: 1, "\(setUp?.school ?? "Review"), \(setUp.map { dates(review, $0) } ?? "")"),
      .list(
        agreed(
          agreement, [.dsl, .deputyDSL, .firstAid, .fireRoute, .base, .devices, .offLimits], say)),
    ]
    if let focus = setUp?.focus, !focus.isEmpty {
      blocks += [.heading(level: 2, "Focus"), .paragraph(focus)]
    }
    blocks.append(
      .list(
        review.linesOfEnquiry.map { record in
          PaperItem(
            label: review.name(of: record), record.line?.text ?? "",
            details: [
              record.line?.groups.map { "Groups: \($0)" },
              record.line?.wouldChangeOurMind.map { "Would change our mind: \($0)" },
              record.line?.outOfScope.map { "Out of scope: \($0)" },
            ].compactMap { $0 })
        }))
    for day in review.plannedDays {
      blocks.append(.heading(level: 2, "The day, \(day)"))
      blocks.append(schedule(review, day))
    }
    let plan = review.evidencePlan
    if !plan.isEmpty {
      blocks += [
        .heading(level: 2, "Evidence plan"),
        .table(
          header: ["Line", "Source", "Where", "Who", "Slot", "What for", "To arrange"],
          rows: plan.compactMap { record in
            record.planRow.map { row in
              [
                review.name(of: row.line), row.source.rawValue, row.place ?? "",
                row.who.joined(separator: " "), row.slot.map { review.name(of: $0) } ?? "",
                row.text, row.needs ?? "",
              ]
            }
          }),
      ]
    }
    blocks.append(
      .paragraph(
        "Write what was seen, heard and counted; no names; every note as if it will be read by the "
          + "person it is about."))
    return blocks.filter { if case .list(let items) = $0 { !items.isEmpty } else { true } }
  }

  private static func schedule(_ review: Review, _ day: Day) -> PaperBlock {
    let people = review.reviewers
    return .table(
      header: ["Time"] + (people.isEmpty ? ["What"] : people) + ["Host", "Lines"],
      rows: review.timeline(on: day, at: nil).map { row in
        let own = people.map { person -> String in
          guard let part = row.slot.part(for: person) else { return "" }
          let words = part.text.isEmpty ? row.slot.text : part.text
          return [words, part.place ?? row.slot.place].compactMap { $0 }.joined(separator: ", ")
        }
        return ["\(row.start)-\(row.end)"] + (people.isEmpty ? [row.slot.text] : own)
          + [
            row.slot.hostPartner ?? row.slot.noPartnerBecause.map { "(\($0))" } ?? "",
            review.namesInOrder(row.slot.lines),
          ]
      })
  }

  private static func agreed(
    _ agreement: [AgreementField: String], _ fields: [AgreementField],
    _ say: (String) -> String
  ) -> [PaperItem] {
    fields.compactMap { field in
      guard let text = agreement[field], text.contains(where: { !$0.isWhitespace }) else {
        return nil
      }
      return PaperItem(label: say(field.label), text)
    }
  }

  private static func dates(_ review: Review, _ setUp: ReviewSetUp) -> String {
    let days = review.plannedDays
    guard days.count > 1, let first = days.first, let last = days.last else {
      return setUp.day.description
    }
    return "\(first) to \(last)"
  }
}

extension Review {
  fileprivate func namesInOrder(_ refs: [EntryRef]) -> String {
    refs.map { name(of: $0) }.joined(separator: " ")
  }
}
