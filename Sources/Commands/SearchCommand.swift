// `alongside search`: words in everything that stands, in one review, some or all.

import ArgumentParser
import Domain
import JSONText
import Journal

struct SearchCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find words in everything that is visible.",
    discussion: """
      All words must occur; case does not matter; the newest come first. Where they are in text \
      that was withdrawn or written over, or typed and not saved, that is said beside the results. \
      Erased text is never looked at. With "-" each line of standard input is a query and gets one \
      line of JSON.
      """)

  @Argument(help: ArgumentHelp("The words, or - for standard input.", valueName: "query"))
  var query: String
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only this review; may be given again.", valueName: "review"))
  var reviews: [String] = []
  @Option(help: ArgumentHelp("The most results in each review.", valueName: "number"))
  var limit = 200
  @Flag(help: "JSON Lines, one object a result.")
  var json = false
  @OptionGroup var options: PlaceOptions

  /// A review to look in.
  private struct Place {
    let name: String
    let review: Review
    /// What is typed and not saved.
    let drafts: [String]
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard limit > 0 else {
      throw .usage(
        place: "--limit \(limit)", what: "nothing could be found",
        expected: "a number from 1 up", advice: "choose another")
    }
    let (places, trouble) = try openAll()
    if query == "-" {
      try answerLines(places, &out)
    } else {
      for place in places { try answer(query, in: place, isOnly: places.count == 1, &out) }
    }
    if let trouble { throw .told(trouble) }
  }

  /// A review that was asked for by name must open; among all of them one that does not is named
  /// and the others are searched.
  private func openAll() throws(CommandError) -> ([Place], trouble: ExitStatus?) {
    var places: [Place] = []
    var trouble: ExitStatus?
    let names = reviews.isEmpty ? options.home.reviewNames(on: PosixDisk()) : reviews
    if names.isEmpty {
      Output.words("There is no review on this laptop yet; \"alongside new\" begins one.")
    }
    let unlocker = options.unlocker
    for name in names {
      do throws(CommandError) {
        var opened = try OpenedReview.open(name, in: options, for: .reading, with: unlocker)
        let sight = Sight(opened.role)
        let drafts = opened.store.keptDrafts().filter(\.isTyped).map(\.text)
        places.append(
          Place(name: name, review: sight.review(opened.takeReview()), drafts: drafts))
      } catch {
        if !reviews.isEmpty { throw error }
        Output.words("\(error)")
        trouble = trouble ?? error.status
      }
    }
    return (places, trouble)
  }

  private func answer(
    _ query: String, in place: Place, isOnly: Bool, _ out: inout Output
  ) throws(CommandError) {
    let row = EntryRow(place.review)
    let found = place.review.search(query, limit: limit)
    for record in found {
      let state = record.isContested ? EntryState.contested : .current
      if json {
        try out.json("result", members(record, in: place))
      } else {
        try out.line((isOnly ? "" : "\(place.name): ") + row.text(record.latest, state: state))
      }
    }
    if found.count == limit {
      Output.words("\(place.name): the newest \(limit) are shown; --limit shows more")
    }
    sayBehind(query, in: place)
  }

  /// Whoever looks for words to erase them must hear of those that no result shows.
  private func sayBehind(_ query: String, in place: Place) {
    let behind = place.review.searchBehind(query).map { place.review.name(of: $0) }
    if !behind.isEmpty {
      Output.words(
        "\(place.name): also in what was withdrawn or written over: "
          + "\(behind.joined(separator: " ")); alongside list \(place.name) --all shows it")
    }
    let drafts = place.drafts.count { Review.holds($0, query) }
    if drafts > 0 {
      Output.words(
        "\(place.name): also in \(counted(drafts, "draft")), typed and not saved; open the review "
          + "to see it")
    }
  }

  private func answerLines(_ places: [Place], _ out: inout Output) throws(CommandError) {
    var input = StandardInput()
    var worst = ExitStatus.done
    while true {
      if !input.hasLineWaiting { try out.flush() }
      guard let line = try input.next() else { break }
      switch line {
      case .fault(let error):
        // A query without an answer would shift all answers after it.
        try out.json("search", ["query": .null, "error": .string("\(error)")])
        worst = error.status
      case .text(let words):
        var results: [JSONValue] = []
        for place in places {
          for record in place.review.search(words, limit: limit) {
            results.append(.object(members(record, in: place)))
          }
        }
        try out.json(
          "search",
          [
            "query": .string(words), "count": .integer(Int64(results.count)),
            "results": .array(results),
          ])
      }
    }
    if worst != .done { throw .told(worst) }
  }

  private func members(_ record: Record, in place: Place) -> JSONObject {
    var object: JSONObject = ["review": .string(place.name)]
    let state = record.isContested ? EntryState.contested : .current
    let entry = EntryObject(review: place.review).members(record.latest, state: state)
    for member in entry { object[member.key] = member.value }
    return object
  }
}
