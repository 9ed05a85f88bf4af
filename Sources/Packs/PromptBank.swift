// All prompts of all packs, merged and in one order. It is the same for the same packs in any
// order of reading, and it never asks where a prompt came from.

/// Every prompt there is to ask.
public struct PromptBank: Hashable, Sendable {
  /// Themes by id.
  public private(set) var themes: [PromptTheme] = []
  /// Theme by theme; within a theme in the order of the packs.
  public private(set) var prompts: [Prompt] = []
  /// What holds for every interview.
  public private(set) var frame = InterviewFrame()

  private var promptPlaces: [String: Int] = [:]
  private var themePlaces: [String: Int] = [:]

  /// Merges packs by prompt id: a later pack's prompt takes the place of an earlier one with the
  /// same id, and so do a theme described again and a frame given again.
  /// - Complexity: O(prompts × log themes).
  public init(_ packs: [PromptPack]) {
    var merged: [Prompt] = []
    var places: [String: Int] = [:]
    var described: [String: PromptTheme] = [:]
    for pack in packs {
      if let frame = pack.frame { self.frame = frame }
      if let theme = pack.theme, pack.describesTheme || described[theme.id] == nil {
        described[theme.id] = theme
      }
      for prompt in pack.prompts {
        if let place = places[prompt.id] {
          merged[place] = prompt
        } else {
          places[prompt.id] = merged.count
          merged.append(prompt)
        }
      }
    }
    themes = described.values.sorted { $0.id < $1.id }
    for (place, theme) in themes.enumerated() { themePlaces[theme.id] = place }
    let order = merged.indices.sorted { left, right in
      let ranks = (themePlaces[merged[left].theme] ?? 0, themePlaces[merged[right].theme] ?? 0)
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    prompts = order.map { merged[$0] }
    for (place, prompt) in prompts.enumerated() { promptPlaces[prompt.id] = place }
  }

  /// The prompt with an id; nil when there is none.
  /// - Complexity: O(1).
  public func prompt(_ id: String) -> Prompt? {
    promptPlaces[id].map { prompts[$0] }
  }

  /// The theme with an id; nil when there is none.
  /// - Complexity: O(1).
  public func theme(_ id: String) -> PromptTheme? {
    themePlaces[id].map { themes[$0] }
  }

  /// The prompts that suit, in the bank's order; nil leaves a question open.
  /// - Parameter young: true for the ones that also suit children of four to seven.
  /// - Complexity: O(prompts).
  public func prompts(
    for audience: Prompt.Audience? = nil, theme: String? = nil, young: Bool = false
  ) -> [Prompt] {
    prompts.filter { prompt in
      (audience.map(prompt.audiences.contains) ?? true)
        && (theme == nil || prompt.theme == theme) && (!young || prompt.suitsYoung)
    }
  }

  /// What to ask after a prompt: its own follow-ups, then its theme's. The frame's come besides,
  /// each with a key of its own.
  public func probes(after prompt: Prompt) -> [String] {
    prompt.probes + (theme(prompt.theme)?.probes ?? [])
  }
}
