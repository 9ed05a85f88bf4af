// Choosing by one key (stance, line, whom a claim is about) and picking evidence from a list. Both
// end in one correction of the point, or in a change of the draft being written.

import Domain
import Surface

extension FeedbackState.Choice {
  /// What the keys stand for, as shown while choosing.
  func words(_ desk: Desk) -> String {
    switch self {
    case .stance:
      "The host: " + Self.keyed(HostStance.allCases.map(\.rawValue))
    case .sort:
      "It shows something that: " + Self.keyed(PointSort.allCases.map(\.rawValue)) + "  0 not said"
    case .about:
      "About: " + Self.keyed(ClaimSubject.allCases.map(\.words)) + "  0 not said"
    case .settingAside(let asking): asking.words
    case .move(let tagger), .draftLine(let tagger):
      "Line: " + Self.keyed(tagger.options.prefix(9).map(\.name)) + "  0 no line yet"
    }
  }

  private static func keyed(_ words: some Collection<String>) -> String {
    words.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "  ")
  }
}

extension ClaimSubject {
  /// The subject in words.
  var words: String {
    switch self {
    case .pupils: "pupils"
    case .supportStaff: "support staff"
    case .leaders: "leaders"
    }
  }
}

extension FeedbackState {
  /// Takes the key of a choice. Any other key changes nothing and the choice stays.
  mutating func choose(_ key: Key, _ desk: Desk) -> [Effect] {
    if case .settingAside(let asking) = choice { return answer(asking, key) }
    guard let choice, case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else { return [.bell] }
    switch choice {
    case .settingAside: return []
    case .stance:
      guard let stance = HostStance.allCases.element(digit) else { return [.bell] }
      return decide(desk) { $0.beginResponse($1, stance, desk) }
    case .about:
      let about = ClaimSubject.allCases.element(digit)
      guard about != nil || digit == 0 else { return [.bell] }
      return decide(desk) { state, record in
        guard var point = record.point else { return [] }
        point.about = about
        return state.change(record, to: point, "about \(about?.words ?? "nobody in particular").")
      }
    case .sort:
      let sort = PointSort.allCases.element(digit)
      guard sort != nil || digit == 0 else { return [.bell] }
      return decide(desk) { state, record in
        guard var point = record.point else { return [] }
        point.sort = sort
        return state.change(record, to: point, sort?.rawValue ?? "not said which.")
      }
    case .move(let tagger):
      let line = tagger.options.element(digit)
      guard line != nil || digit == 0 else { return [.bell] }
      return decide(desk) { state, record in
        guard var point = record.point else { return [] }
        point.line = line?.ref
        let words = line.map { "moved to \($0.name)." } ?? "no line yet."
        return state.change(record, to: point, words)
      }
    case .draftLine(let tagger):
      let line = tagger.options.element(digit)
      guard line != nil || digit == 0 else { return [.bell] }
      changeDraft {
        $0.base.line = line?.ref
        $0.isRelinked = true
      }
      self.choice = nil
      return []
    }
  }

  private mutating func decide(
    _ desk: Desk, _ work: (inout FeedbackState, Record) -> [Effect]
  ) -> [Effect] {
    choice = nil
    guard let ref = subject, let record = desk.review.record(ref), record.isVisible else {
      return [.say("That point has gone; nothing was changed.")]
    }
    return settleFirst(record, desk) ?? work(&self, record)
  }

  mutating func askDraftLine(_ desk: Desk) -> [Effect] {
    guard let draft else { return [] }
    let tagger = LineTagger(desk, chosen: draft.base.line.map { [$0] } ?? [], isSingle: true)
    if tagger.isEmpty { return [.say(tagger.text(isASCII: desk.isASCII))] }
    choice = .draftLine(tagger)
    return []
  }

  // MARK: Picking evidence

  mutating func pick(for record: Record, contrary: Bool, _ desk: Desk) -> [Effect] {
    if let settle = settleFirst(record, desk) { return settle }
    guard let base = record.point else { return [] }
    if var left = leftPicker, left.purpose == .point, left.seen == record.currentRefs,
      left.isChanged
    {
      left.prefer(contrary: contrary, desk.review)
      picker = left
      return [.say("Your picks, as you left them; Enter saves them.")]
    }
    picker = EvidencePicker(
      .point, point: record.ref, base: base, seen: record.currentRefs, prefersContrary: contrary,
      desk.review)
    return []
  }

  mutating func pickForDraft(_ desk: Desk) -> [Effect] {
    guard let draft else { return [] }
    guard case .wording = draft.purpose else {
      return [.say("Save the host's words first; evidence is linked from the point.")]
    }
    var base = draft.base
    base.text = draft.composer.text
    picker = EvidencePicker(
      .draft, point: draft.point, base: base, seen: draft.seen, prefersContrary: false,
      desk.review)
    return []
  }

  /// Takes what was picked: as one correction of the point, or into the draft.
  mutating func done(_ desk: Desk) -> [Effect] {
    if choice != nil { return [.say("Press one of the keys that are shown, or Esc.")] }
    guard let picker else { return [] }
    switch picker.purpose {
    case .draft:
      if picker.isChanged {
        changeDraft { $0.relink(picker.supporting, contrary: picker.contrary) }
      }
      self.picker = nil
      return []
    case .point:
      if !picker.isChanged {
        self.picker = nil
        return [.say("Nothing has changed, so nothing was saved.")]
      }
      pending = .picked
      return [.record([Change(.point(picker.result), replacing: picker.seen)])]
    }
  }
}

extension Collection {
  /// The element that a digit from 1 up stands for.
  fileprivate func element(_ digit: Int) -> Element? {
    digit >= 1 && digit <= Swift.min(count, 9) ? self[index(startIndex, offsetBy: digit - 1)] : nil
  }
}
