// What a prompt is told of where nobody sees its labels: every fault has a remark, also those that
// lie under another remark's words and those that are true of the prompt as a whole.

extension Guide {
  /// The remarks on one prompt: those on its words, one for each of its labels that none of them
  /// tells of, what is not ours to ask, and that it is too long; in the order of the text.
  ///
  /// What `promptRemarks` says beside a prompt is as sure here as a label. Unlike `findings`,
  /// remarks may lie over one another.
  /// - Parameters:
  ///   - audience: whom it is for; nil leaves out what depends on it.
  ///   - protected: wordings that are never remarked on.
  ///   - names: names of people, places and schemes, which are words of no judgment.
  /// - Complexity: O(text).
  public func promptFindings(
    in text: String, audience: Audience? = nil, protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    var all = findings(
      in: text, as: .prompt, audience: audience, protected: protected, names: names)
    let beside = promptRemarks(text, audience: audience, protected: protected, names: names)
    for var remark in beside {
      remark.tier = .flag
      if let place = all.firstIndex(where: { $0.rule == remark.rule }) {
        // Its own words say more than the whole prompt.
        all[place].tier = .flag
      } else {
        all.append(remark)
      }
    }
    let told = Set(all.lazy.filter { $0.tier == .flag }.map(\.code))
    let labels = promptLabels(
      of: text, audience: audience, protected: protected, names: names
    ).filter {
      $0 != "open" && !told.contains($0) && !($0 == "judgmental" && told.contains("rates-a-person"))
    }
    if !labels.isEmpty {
      let rules = matchingRules(in: text, as: .prompt, audience: audience)
      let second = secondAsk(in: text, audience, protected, names)
      all += labels.compactMap { label in
        // Where no words match, the first rule of that name says what the whole prompt's fault is.
        let rule =
          rules.first { $0.code == label && $0.tier == .flag }
          ?? together.rules.first { $0.code == label && $0.tier == .flag }
        return rule?.isMuted == true
          ? nil : remark(label, rule, text, label == "double-barrelled" ? second : nil)
      }
    }
    return all.enumerated().sorted {
      $0.element.bytes.lowerBound != $1.element.bytes.lowerBound
        ? $0.element.bytes.lowerBound < $1.element.bytes.lowerBound : $0.offset < $1.offset
    }.map(\.element)
  }

  /// A remark that a prompt has a fault: a part of it, or the whole.
  private func remark(
    _ label: String, _ rule: Rule?, _ text: String, _ part: Range<Int>?
  ) -> Finding? {
    let utf8 = Array(text.utf8)
    guard let first = utf8.firstIndex(where: { $0 > 0x20 }),
      let last = utf8.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    let second = Offer(meant: "one question", text: "What …? (and keep the other for later)")
    return Finding(
      rule: rule?.id ?? "prompt.\(label)", code: label, category: rule?.category ?? label,
      level: rule?.level ?? .ask, tier: .flag, bytes: part ?? first..<last + 1, in: text,
      why: rule?.why ?? "Two questions are hard to answer at once. Which one matters more?",
      offers: rule?.offers ?? [second])
  }
}
