// Rules of the guide held to their own sentences: each must find what it says it catches, and be
// silent on what it says passes.

import Domain
import Guidance

/// The check of one file's rules.
struct RuleCheck {
  /// `file:line:column: what is wrong; what was expected; what you can do`, in the file's order.
  private(set) var complaints: [String] = []
  /// How many rules and sentences were looked at.
  private(set) var rules = 0
  private(set) var sentences = 0
  /// Rules with no sentence to hold them to, by their places.
  private(set) var untried: [String] = []

  /// - Parameter file: the file whose rules are checked, as the guide was told its name.
  init(_ guide: Guide, file: String) {
    complaints = guide.idle.filter { $0.file == file }.map { "\($0)" }
    for rule in guide.rules {
      let catches = rule.catches.filter { $0.file == file }
      let passes = rule.passes.filter { $0.file == file }
      guard rule.patterns.contains(where: { $0.file == file }) || !(catches + passes).isEmpty else {
        continue
      }
      rules += 1
      sentences += catches.count + passes.count
      if let first = rule.patterns.first(where: { $0.file == file }), rule.catches.isEmpty {
        untried.append(
          Self.at(first, "\(rule.id) was tried on no sentence; expected some; add \"catches\""))
      }
      if let first = rule.patterns.first(where: { $0.file == file }) {
        for offer in rule.offers {
          if let trouble = RuleCheck.trouble(with: offer.text, of: rule, guide) {
            complain(first, trouble)
          }
        }
      }
      for pattern in rule.patterns where pattern.file == file {
        if let trouble = RuleCheck.wordlessField(of: pattern.text) { complain(pattern, trouble) }
      }
      for sentence in catches where !RuleCheck.finds(rule, in: sentence.text, guide) {
        complain(sentence, "\(rule.id) does not find this; expected a remark; widen the pattern")
      }
      for sentence in passes where RuleCheck.finds(rule, in: sentence.text, guide) {
        complain(sentence, "\(rule.id) finds this; expected silence; narrow the pattern")
      }
    }
  }

  /// A field of a pattern that no text can have, since words have no hyphen, and numbers and marks
  /// are none; nil where each has a word that may be found.
  private static func wordlessField(of pattern: String) -> String? {
    for field in pattern.split(separator: " ") {
      var word = field
      if word.count > 1, let first = word.first, "!&~".contains(first) { word.removeFirst() }
      if word.count > 1, let last = word.last, "?*".contains(last) { word.removeLast() }
      guard !word.contains("|"), !word.contains("<"), !word.hasPrefix("..") else { continue }
      let parts = word.split(separator: "-")
      if parts.count > 1, parts.allSatisfy({ $0.contains(where: \.isLetter) }) {
        let apart = parts.joined(separator: " ")
        let joined = parts[0] + String(repeating: " <joined>", count: parts.count - 1)
        return "\"\(word)\" matches no word; expected single words; write \(apart), or \(joined)"
      }
      if word.allSatisfy(\.isNumber) {
        return "\"\(word)\" matches no word; expected words; write <number> for a number"
      }
      if ["&", "!", "~"].contains(word) {
        return "\"\(word)\" matches no word; expected words; leave it out, or put it at a word"
      }
    }
    return nil
  }

  /// What the guide would ask about words that a rule offers; nil where it leaves them alone. What
  /// is said in brackets goes into no text, and a question may lack what it is about.
  private static func trouble(with offer: String, of rule: Rule, _ guide: Guide) -> String? {
    if offer.hasPrefix("(") || offer.hasSuffix("…?") { return nil }
    let kind = rule.kinds.contains(.prompt) && rule.kinds.count == 1 ? TextKind.prompt : .feedback
    // A word or two in small letters go where the words found stood; by themselves they would be
    // read as an order to somebody.
    let isWording = offer.first?.isLowercase == true && offer.split(separator: " ").count < 4
      && offer.allSatisfy { $0.isLetter || " -'".contains($0) }
    let before = isWording ? "It was a " : ""
    let place = before.utf8.count..<before.utf8.count + offer.utf8.count
    let found = guide.findings(
      in: before + offer + (isWording ? " lesson." : ""), as: kind,
      audience: rule.audiences.first
    ).first {
      $0.tier == .flag && $0.bytes.overlaps(place) && (!isWording || $0.level > .nudge)
    }
    let words = found.map { isWording ? offer : $0.text }
    let name = IdentityScan().scan(offer, leavesTeam: true).first { $0.sort == .name }?.text
    guard let asked = words ?? name else { return nil }
    return "\(rule.id) offers \"\(offer)\", where \"\(asked)\" would be asked about; expected "
      + "words the guide leaves alone; offer what was seen, or a question"
  }

  private mutating func complain(_ sentence: Placed, _ words: String) {
    complaints.append(Self.at(sentence, words))
  }

  private static func at(_ place: Placed, _ words: String) -> String {
    "\(place.file):\(place.mark.line):\(place.mark.column): \(words)"
  }

  private static func finds(_ rule: Rule, in text: String, _ guide: Guide) -> Bool {
    rule.kinds.contains { kind in
      guide.findings(in: text, as: kind, audience: rule.audiences.first)
        .contains { $0.rule == rule.id }
    }
  }
}
