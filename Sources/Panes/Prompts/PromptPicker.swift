// Choosing prompts from the whole bank: words typed narrow the list, Enter takes one and puts it
// back. It keeps each prompt's words in lower case, so that a key costs one pass over them.

import Packs
import Surface

/// The bank, narrowed by what was typed.
struct PromptPicker: Sendable {
  private(set) var filter = TextField(columns: 200)
  private(set) var matches: [Prompt]
  var selection = Selection()
  /// The line of enquiry that narrows the list; nil for none.
  private(set) var near: PromptNearness?
  private let entries: [(prompt: Prompt, words: String)]

  /// Prompts for the people at hand come first.
  init(_ bank: PromptBank, for audience: Prompt.Audience) {
    let prompts = bank.prompts
    let ordered =
      prompts.filter { $0.audiences.contains(audience) }
      + prompts.filter { !$0.audiences.contains(audience) }
    entries = ordered.map { prompt in
      let theme = bank.theme(prompt.theme)?.title ?? ""
      let audiences = prompt.audiences.flatMap { [$0.rawValue, $0.people] }
      let young = prompt.suitsYoung ? "young °" : ""
      let words = [prompt.id, theme, prompt.text, young] + audiences
      return (prompt, words.joined(separator: " ").lowercased())
    }
    matches = ordered
  }

  var selected: Prompt? { selection.clamped(count: matches.count).map { matches[$0] } }

  /// Takes a key for the filter. A comma adds a further word that must be there too, since Space
  /// takes the prompt.
  /// - Complexity: O(words of the bank).
  mutating func type(_ key: Key) {
    let before = filter.text
    filter.handle(key)
    if filter.text != before { narrow() }
  }

  mutating func paste(_ text: String) {
    filter.paste(text.split { $0.isNewline }.joined(separator: " "))
    narrow()
  }

  /// Narrows the list to what bears on a line of enquiry, the nearest first; nil for the whole.
  ///
  /// - Complexity: O(words of the bank and of the line).
  mutating func narrow(to near: PromptNearness?) {
    self.near = near
    narrow()
  }

  private mutating func narrow() {
    let terms = filter.text.lowercased().split(separator: ",").map { term in
      String(term.drop { $0 == " " })
    }.filter { !$0.isEmpty }
    let fitting = entries.filter { entry in terms.allSatisfy { entry.words.contains($0) } }
    if let near {
      let scored = fitting.enumerated().map { place, entry in
        (score: near.score(entry.prompt, entry.words), place: place, prompt: entry.prompt)
      }
      matches = scored.filter { $0.score > 0 }
        .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.prompt)
    } else {
      matches = fitting.map(\.prompt)
    }
    selection = Selection()
  }
}
