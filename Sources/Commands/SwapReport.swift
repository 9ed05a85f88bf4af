// The cheapest swap of the day as lines of text or as one JSON object. What it is comes from the
// domain; here it is only written out.

import Domain
import JSONText

/// The swap, for `alongside evidence --swap`.
struct SwapReport {
  private let words: SwapWords?
  private let cost: Int
  private let at: WallTime

  init(_ review: Review, at: WallTime) {
    let proposal = review.swap(after: at)
    words = proposal.map { review.words(of: $0) }
    cost = proposal?.swap.cost ?? 0
    self.at = at
  }

  func write(_ out: inout Output, json: Bool) throws(CommandError) {
    if json {
      try out.json("swap", members)
    } else {
      for line in lines { try out.line(line) }
    }
  }

  private var lines: [String] {
    guard let words else { return ["Swap: nothing is missing that a swap could bring."] }
    var lines: [String] = []
    if words.steps.isEmpty {
      lines.append("Swap: none; what is left of the day stays as it is.")
    } else {
      lines.append("Swap: \(words.steps.joined(separator: "; "))")
    }
    if !words.agree.isEmpty {
      lines.append("Must agree: \(words.agree.joined(separator: ", "))")
    }
    if !words.told.isEmpty { lines.append("To be told: \(words.told.joined(separator: ", "))") }
    if !words.closes.isEmpty { lines.append("Closes: \(words.closes.joined(separator: "; "))") }
    if !words.open.isEmpty { lines.append("Stays open: \(words.open.joined(separator: "; "))") }
    return lines
  }

  private var members: JSONObject {
    func list(_ texts: [String]?) -> JSONValue { .array((texts ?? []).map { .string($0) }) }
    return [
      "at": .string(at.description), "steps": list(words?.steps), "years": .integer(Int64(cost)),
      "must-agree": list(words?.agree), "to-be-told": list(words?.told),
      "closes": list(words?.closes), "stays-open": list(words?.open),
    ]
  }
}
