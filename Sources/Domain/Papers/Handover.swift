// The handover to the improvement champion. Where the aim was vague, workshops worked less well, so
// a card that leaves the champion guessing is refused, and says what is missing.

/// What the champion gets.
public struct Handover: Sendable {
  /// Why a card is too vague to hand over.
  public enum Gap: Hashable, Sendable {
    case noPoints
    case noQuestion
    case closedQuestion(String)
    case shortQuestion(String)
    case nobodyNamed
    case sensitivitiesUnsaid
    case underWayUnsaid

    /// What is missing and what would do.
    public var explanation: String {
      switch self {
      case .noPoints: "no point is agreed yet; expected at least one that the host has answered"
      case .noQuestion: "the host's question is missing; expected one open question in their words"
      case .closedQuestion(let text):
        "yes or no answers \"\(text)\"; expected a question that begins with how, what or which"
      case .shortQuestion(let text):
        "\"\(text)\" does not say what the workshop is about; expected a whole question"
      case .nobodyNamed: "nobody is named for the room; expected roles, such as DHT, three TAs"
      case .sensitivitiesUnsaid:
        "nothing is said of what to tread carefully around; expected a line, or the word none"
      case .underWayUnsaid:
        "nothing is said of what the school does already; expected a line, or the word none"
      }
    }
  }

  public let points: [Record]
  public let question: String
  public let attendees: [Word]
  public let sensitivities: [Word]
  public let underWay: [Word]
  private let review: Review

  public init(_ review: Review) {
    self.review = review
    points = review.agreedPointRecords
    question = review.setUp?.setUp?.agreement[.hostQuestion] ?? ""
    attendees = review.words(.attendee)
    sensitivities = review.words(.sensitivity)
    underWay = review.words(.underWay)
  }

  /// What keeps it from being handed over; empty when nothing does.
  public var gaps: [Gap] {
    var gaps: [Gap] = []
    if points.isEmpty { gaps.append(.noPoints) }
    if question.isEmpty {
      gaps.append(.noQuestion)
    } else {
      let words = question.lowercased().split(whereSeparator: \.isWhitespace)
      let closed = [
        "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "will", "would",
        "has", "have",
      ]
      if words.count < 5 || !question.contains("?") {
        gaps.append(.shortQuestion(question))
      } else if let first = words.first, closed.contains(String(first)) {
        gaps.append(.closedQuestion(question))
      }
    }
    if attendees.isEmpty { gaps.append(.nobodyNamed) }
    if sensitivities.isEmpty { gaps.append(.sensitivitiesUnsaid) }
    if underWay.isEmpty { gaps.append(.underWayUnsaid) }
    return gaps
  }

  /// The card; nil while it is too vague.
  public var paper: Paper? { gaps.isEmpty ? draft : nil }

  /// The card as far as it goes.
  public var draft: Paper {
    var paper = Paper("Handover to the champion")
    paper.paragraph(review.schoolAndDay)
    if let setUp = review.setUp?.setUp {
      paper.list(
        [
          setUp.focus.isEmpty ? nil : PaperItem(label: "Focus", setUp.focus),
          question.isEmpty ? nil : PaperItem(label: "The host's question", question),
          setUp.agreement[.champion].map { PaperItem(label: "Champion", $0) },
          setUp.agreement[.workshopDate].map { PaperItem(label: "Workshop", $0) },
        ].compactMap { $0 })
    }
    let hold = ExportHold(review)
    paper.part("Agreed points", paper.items(points, hold) { review.item(ofAgreed: $0) })
    paper.words("Who will be in the room", .attendee, hold)
    if !attendees.isEmpty, attendees.allSatisfy({ Handover.isLeader($0.text) }) {
      paper.paragraph("Only leaders are named. Who else knows what happens in classrooms?")
    }
    paper.words("Tread carefully", .sensitivity, hold)
    paper.words("Being done already", .underWay, hold)
    paper.words("Advice the host asked for", .advice, hold)
    return paper
  }

  private static func isLeader(_ text: String) -> Bool {
    let words = text.uppercased().split { !$0.isLetter }
    return !words.isEmpty
      && words.allSatisfy { ["HT", "DHT", "AHT", "SLT", "HEAD", "DEPUTY", "AND"].contains($0) }
  }
}
