// One question or invitation for an interview, as a pack gives it. What was said to it is a record
// of the review and lives elsewhere.

/// A prompt.
public struct Prompt: Hashable, Sendable, Identifiable {
  /// Who is asked.
  public enum Audience: String, CaseIterable, Hashable, Sendable {
    case pupil, staff, leader, family
  }

  /// `T01-P1`: the theme, the audience's letter, a number. Never renumbered.
  public var id: String
  /// The theme's id, such as `T01`.
  public var theme: String
  /// Whom it suits; at least one, in the order of `Audience`.
  public var audiences: [Audience]
  /// Whether it also suits children of four to seven.
  public var suitsYoung: Bool
  /// The words to say.
  public var text: String
  /// Whether the reminder to listen for disclosure is shown with it.
  public var listensForDisclosure: Bool
  /// How long it usually takes; nil when nobody said.
  public var minutes: Int?
  /// Follow-ups of its own, before the theme's; usually none.
  public var probes: [String]
  /// Who wrote it; nil for the built-in ones.
  public var author: String?

  /// A prompt of these parts.
  public init(
    id: String, theme: String, audiences: [Audience], suitsYoung: Bool = false, text: String,
    listensForDisclosure: Bool = false, minutes: Int? = nil, probes: [String] = [],
    author: String? = nil
  ) {
    self.id = id
    self.theme = theme
    self.audiences = audiences
    self.suitsYoung = suitsYoung
    self.text = text
    self.listensForDisclosure = listensForDisclosure
    self.minutes = minutes
    self.probes = probes
    self.author = author
  }
}

/// A theme that prompts are filed under.
public struct PromptTheme: Hashable, Sendable, Identifiable {
  /// `T01`.
  public var id: String
  /// `Curriculum`.
  public var title: String
  /// What to bear in mind with every prompt of the theme; nil when there is nothing.
  public var notice: String?
  /// Follow-ups that suit any prompt of the theme.
  public var probes: [String]

  /// A theme of these parts.
  public init(id: String, title: String, notice: String? = nil, probes: [String] = []) {
    self.id = id
    self.title = title
    self.notice = notice
    self.probes = probes
  }
}

/// What holds for every interview, whatever the theme.
public struct InterviewFrame: Hashable, Sendable {
  /// Follow-ups that suit any prompt, in the order of their keys, 1 first.
  public var probes: [String]
  /// What is said before the first prompt.
  public var opening: String
  /// The one line shown with a prompt that may bring a disclosure.
  public var listenReminder: String

  /// A frame of these parts; empty when no pack has one.
  public init(probes: [String] = [], opening: String = "", listenReminder: String = "") {
    self.probes = probes
    self.opening = opening
    self.listenReminder = listenReminder
  }
}
