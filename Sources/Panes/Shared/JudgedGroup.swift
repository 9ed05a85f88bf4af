// Whom a sentence judges, so that what is offered in its place speaks of them: frames of the guide
// tell of pupils, and of staff, governors or families other things can be counted.

import Domain
import Guidance

/// People of a school whom a sentence may be about.
enum JudgedGroup: String {
  case pupils, staff, assistants, midday, leaders, governors, families

  /// The group a sentence names first; nil where it names none.
  init?(of sentence: String) {
    for word in TurningWords.words(of: String(sentence.prefix(200))) {
      let bare = word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
      if let group = Self.words[bare] {
        self = group
        return
      }
    }
    return nil
  }

  /// As more of them are counted.
  private var many: String {
    switch self {
    case .assistants: "TAs"
    case .midday: "midday staff"
    default: rawValue
    }
  }

  private var one: String {
    switch self {
    case .pupils: "a pupil"
    case .staff: "a member of staff"
    case .assistants: "a TA"
    case .midday: "a member of midday staff"
    case .leaders: "a leader"
    case .governors: "a governor"
    case .families: "a family"
    }
  }

  /// A frame of a rule as one about these people; nil where it fits pupils alone.
  func frame(_ offer: Offer, for code: String) -> Offer? {
    guard self != .pupils, offer.text.firstRange(of: "pupil") != nil else { return offer }
    if Self.pupilsAlone.contains(where: { offer.text.firstRange(of: $0) != nil }) { return nil }
    // What goes on in a mind is told by those whose it is.
    if code == "MIND", offer.text.hasPrefix("<n> of <N> pupils") {
      return Offer(meant: "their words", text: "<n> of <N> \(many) said: \"…\"")
    }
    let single = one.prefix(1).uppercased() + one.dropFirst()
    return Offer(
      meant: offer.meant,
      text: offer.text.replacing("A pupil", with: single).replacing("a pupil", with: one)
        .replacing("pupils", with: many))
  }

  /// The frames of a rule for a sentence, and where all of them are of pupils alone, what these
  /// people said.
  static func frames(_ offers: [Offer], for remark: Finding, in sentence: String) -> [Offer] {
    guard let group = JudgedGroup(of: sentence), group != .pupils else { return offers }
    var frames: [Offer] = []
    for offer in offers.compactMap({ group.frame($0, for: remark.code) })
    where !frames.contains(where: { $0.text == offer.text }) { frames.append(offer) }
    guard frames.isEmpty, !offers.isEmpty else { return frames }
    return [Offer(meant: "their words", text: "<n> of <N> \(group.many) said: \"…\"")]
  }

  private static let pupilsAlone = [
    "guided table", "had written", "in this task", "were asked", "sat …", "At the bell", "answers",
  ]

  private static let words: [String: JudgedGroup] = {
    let listed: [(JudgedGroup, String)] = [
      (.pupils, "pupil pupils child children chn student students boy boys girl girls class"),
      (.staff, "staff teacher teachers adult adults colleague colleagues ect ects"),
      (.assistants, "ta tas hlta hltas lsa lsas assistant assistants"),
      (.midday, "midday middays lunchtime"),
      (
        .leaders,
        "leader leaders leadership head heads headteacher deputy slt senco alnco coordinator"
      ),
      (.governors, "governor governors trustee trustees"),
      (.families, "family families parent parents carer carers mum mums dad dads"),
    ]
    var words: [String: JudgedGroup] = [:]
    for (group, names) in listed {
      for name in names.split(whereSeparator: \.isWhitespace) { words[String(name)] = group }
    }
    return words
  }()
}
