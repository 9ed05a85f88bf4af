// Putting words under seal after a safeguarding stop: what is in the field, what was saved last or
// what is selected. It names things and never shows their words; there is nothing to type.

import Domain
import Panes
import Surface

/// The question before a sealing.
struct SealQuestion: OverlayPage, Hashable {
  /// Something that can be put under seal.
  struct Candidate: Hashable, Sendable {
    var deed: ErasureDeed
    var words: String
    /// Answers that hold a question which was kept with it, by name; empty for most.
    var alongside: [String] = []
    /// Fields of what is agreed of which earlier words go along; empty for most.
    var fields: [String] = []

    /// The same without them.
    var alone: ErasureDeed {
      if case .seal(let ref, with: _) = deed { .seal(ref) } else { deed }
    }
  }

  private let candidates: [Candidate]
  private var chosen: Candidate?

  init(_ candidates: [Candidate]) {
    self.candidates = Array(candidates.prefix(9))
    if candidates.count == 1 { chosen = candidates.first }
  }

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    guard let chosen else {
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        candidates.indices.contains(number - 1)
      else { return .stay(self) }
      var next = self
      next.chosen = candidates[number - 1]
      return .stay(next)
    }
    if key == .character("o"), !chosen.alongside.isEmpty {
      return .close([.erasure(chosen.alone)])
    }
    guard key == .character("y") else { return .close(saying: "Nothing was put under seal.") }
    return .close([.erasure(chosen.deed)])
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(title: "Put words under seal", keys: "")
    sheet.add(
      desk.put(
        "Sealed words are in no view, search, export or exchange any more. One copy stays on this "
          + "laptop for the safeguarding lead, and goes only on that word."))
    sheet.add("")
    if let chosen {
      sheet.add(chosen.words, .strong)
      sheet.keys = "y puts it under seal. Any other key leaves it as it is."
      if !chosen.alongside.isEmpty {
        let names = chosen.alongside.joined(separator: " ")
        let holds = chosen.alongside.count == 1 ? "holds" : "hold"
        sheet.add("With it: \(names), which \(holds) the question that was kept with it.")
        sheet.keys = "y puts all under seal, o only the first. Any other key leaves them."
      }
      if !chosen.fields.isEmpty {
        let names = chosen.fields.map { "review:\($0)" }.joined(separator: ", ")
        sheet.add("With it: earlier words of \(names), each by itself.")
      }
    } else if candidates.isEmpty {
      sheet.add("Nothing is selected, nothing is in a field, and nothing of yours was saved.")
      sheet.keys = "Esc goes back."
    } else {
      sheet.add("Which?", .strong)
      for (index, candidate) in candidates.enumerated() {
        sheet.add("\(index + 1)  \(candidate.words)")
      }
      sheet.keys = "A digit chooses. Esc leaves everything as it is."
    }
    return sheet
  }
}

extension App {
  /// What there is to put under seal here and now, the likeliest first.
  ///
  /// - Complexity: linear in the answers where a question was kept with one, and in the versions of
  ///   what is agreed where a field of it is selected; else constant, as it looks at the last
  ///   entries only.
  var sealCandidates: [SealQuestion.Candidate] {
    var candidates: [SealQuestion.Candidate] = []
    for draft in focused.drafts.reversed() where draft.isTyped && !draft.text.isEmpty {
      let count = draft.text.split(whereSeparator: \.isWhitespace).count
      candidates.append(
        SealQuestion.Candidate(
          deed: .sealDraft("\(focused.id.rawValue)-\(draft.name)"),
          words: "what is typed in \(focused.title) and not saved "
            + "(\(count) word\(count == 1 ? "" : "s"))"))
    }
    if let field = focused.subjectField(desk) {
      let going = desk.review.fieldsToSeal([field])
      let versions = going.values.count { $0.contains(field) }
      if versions > 0 {
        candidates.append(
          SealQuestion.Candidate(
            deed: .sealAgreed(field),
            words: "review:\(field), \(counted(versions, "version")) of what is agreed",
            fields: Set(going.values.joined()).subtracting([field]).sorted()))
      }
    }
    let latest = desk.review.entries.suffix(60).last { entry in
      desk.writers.contains(entry.stamp.writer) && Self.hasWordsOfPeople(entry.kind)
        && desk.review.record(entry.ref).map { canBeErased($0) } ?? false
    }
    let refs = [latest?.ref, focused.subject(desk)].compactMap { $0 }
    for record in refs.compactMap({ desk.review.record($0) }) where canBeErased(record) {
      let answers = desk.review.answers(toQuestionsOf: [record]).filter { canBeErased($0) }
      let deed = ErasureDeed.seal(record.ref, with: answers.map(\.ref))
      if candidates.contains(where: { $0.deed == deed }) { continue }
      let time = record.latest.at.map { ", \($0.time)" } ?? ""
      let by = desk.review.callsign(of: record.first.stamp.writer)
      candidates.append(
        SealQuestion.Candidate(
          deed: deed,
          words: "\(desk.review.name(of: record)), \(record.kind.rawValue)\(time), by \(by)",
          alongside: answers.map { desk.review.name(of: $0) }))
    }
    return candidates
  }

  /// Whether what is said of people is written down in entries of a kind.
  private static func hasWordsOfPeople(_ kind: String) -> Bool {
    ["note", "answer", "thought", "point", "word"].contains(kind)
  }

  func canBeErased(_ record: Record) -> Bool {
    desk.review.refusal(ofSealing: record) == nil
      && record.versions.contains { $0.content != .erased }
  }
}
