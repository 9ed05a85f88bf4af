// A cut in words, as a note would say it: numbers with their whole, so that they count as evidence.
// Words for marks of one's own are their names.

extension TallyCut {
  /// A sentence for each thing counted; none where nothing was. Every number that can have a whole
  /// is written `n of m`.
  public var sentences: [String] {
    [turnWords, chosenWords, questionWords, answerWords, pauseWords, clockWords]
      .compactMap { $0 } + [sweepWords].compactMap { $0 } + spanWords + otherWords
  }

  /// The sentences as one text; empty where nothing was counted.
  public var text: String { sentences.joined(separator: " ") }

  private static let grouped: Set<String> = [
    "turn", "volunteer", "chosen", "recall", "explain", "other", "one-word", "sentence",
  ]

  private func count(_ name: String) -> Int { counts[name] ?? 0 }

  private var turnWords: String? {
    let total = count("turn")
    guard total > 0 else { return nil }
    let spoke = turns.count
    let whole = places
    guard whole > 0, spoke > 0 else { return "\(total) turns." }
    return "\(total) \(total == 1 ? "turn" : "turns"): \(spoke) of \(whole) places spoke."
  }

  private var chosenWords: String? {
    let volunteers = count("volunteer")
    let chosen = count("chosen")
    let total = volunteers + chosen
    guard total > 0 else { return nil }
    return "\(volunteers) of \(total) volunteered, \(chosen) of \(total) were chosen."
  }

  private var questionWords: String? {
    parts([("recall", "recall"), ("explain", "explain"), ("other", "other")]).map {
      "Questions: \($0)."
    }
  }

  private var answerWords: String? {
    parts([("one-word", "one word"), ("sentence", "a sentence")]).map { "Answers: \($0)." }
  }

  private func parts(_ marks: [(name: String, words: String)]) -> String? {
    let total = marks.reduce(0) { $0 + count($1.name) }
    guard total > 0 else { return nil }
    return marks.filter { count($0.name) > 0 }
      .map { "\(count($0.name)) of \(total) \($0.words)" }.joined(separator: ", ")
  }

  private var pauseWords: String? {
    guard let pauses = spans["pause"]?.sorted(), let least = pauses.first, let most = pauses.last
    else { return nil }
    if pauses.count == 1 { return "One pause after a question: \(least) s." }
    return "\(pauses.count) pauses after a question: \(least) to \(most) s, the middle one "
      + "\(pauses[pauses.count / 2]) s."
  }

  private var clockWords: String? {
    let total = clocks.values.reduce(0, +)
    guard total > 0 else { return nil }
    let order = ["adult", "pupil", "silent"]
    let names = order.filter { clocks[$0] != nil } + clocks.keys.filter { !order.contains($0) }
      .sorted()
    let minutes = max(1, (total + 30) / 60)
    return names.map { name in
      let seconds = clocks[name] ?? 0
      let words = order.contains(name) ? (name == "silent" ? "silent" : "\(name) talk") : name
      return total < 120
        ? "\(seconds) of \(total) s \(words)"
        : "\(min(minutes, (seconds + 30) / 60)) of \(minutes) min \(words)"
    }.joined(separator: ", ") + "."
  }

  private var sweepWords: String? {
    guard !sweeps.isEmpty else { return nil }
    let words = sweeps.map { "\($0.n) of \($0.of) at \($0.time)" }
    return "Looking or doing: \(words.joined(separator: ", "))."
  }

  private var spanWords: [String] {
    spans.keys.filter { $0 != "pause" }.sorted().map { name in
      let lengths = spans[name] ?? []
      return "\(name): \(lengths.map { "\($0) s" }.joined(separator: ", "))."
    }
  }

  private var otherWords: [String] {
    counts.keys.filter { !TallyCut.grouped.contains($0) }.sorted().map { name in
      let times = count(name)
      return "\(name): \(times == 1 ? "once" : "\(times) times")."
    }
  }
}
