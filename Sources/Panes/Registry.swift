// Every pane there is. Adding one is a folder beside this file and a line here.

/// The panes, in the order of their digits.
public enum Registry {
  static let kinds: [any Pane.Type] = [
    SchedulePane.self,
    NotesPane.self,
    PromptsPane.self,
    EvidencePane.self,
    FeedbackPane.self,
    WorkshopPane.self,
    ReviewPane.self,
    SessionPane.self,
    AfterPane.self,
  ]

  /// All panes with their first state.
  public static func panes(_ desk: Desk) -> [any AnyPane] {
    kinds.map { mounted($0, desk) }
  }

  /// The command tables of all panes, without any state.
  public static var tables: [(pane: PaneID, title: String, commands: [Command])] {
    kinds.map { ($0.id, $0.title, $0.commands) }
  }

  private static func mounted<Kind: Pane>(_ kind: Kind.Type, _ desk: Desk) -> any AnyPane {
    MountedPane<Kind>(desk)
  }
}
