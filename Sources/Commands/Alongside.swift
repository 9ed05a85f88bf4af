// The command line's root: one line a subcommand. Everything on the screen is a command as well,
// and no command needs a terminal but those that open the screen.

import ArgumentParser

/// `alongside`.
public struct Alongside: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "alongside",
    abstract: "A companion for the review day of school-to-school peer review.",
    discussion: """
      Without a subcommand it opens the screen with your reviews. Everything stays on this laptop; \
      nothing here ever opens a network connection.
      """,
    version: "Alongside 1 (journal format 1). It contains no network code.",
    subcommands: [
      DemoCommand.self, TutorialCommand.self, PracticeCommand.self, NewCommand.self,
      JoinCommand.self, OpenCommand.self,
      NoteCommand.self, AnswerCommand.self, TallyCommand.self, PromptsCommand.self,
      ParkCommand.self, LaterCommand.self, PickCommand.self, ThoughtCommand.self, EditCommand.self,
      UndoCommand.self, RedoCommand.self,
      ListCommand.self, ShowCommand.self, EvidenceCommand.self, RoutineCommand.self,
      SortCommand.self, PointCommand.self, RepairsCommand.self, QuietCommand.self,
      MirrorCommand.self, SearchCommand.self, LintCommand.self, ScheduleCommand.self,
      ExportCommand.self, EraseCommand.self, SealCommand.self, RetainCommand.self,
      SessionCommand.self, WorkshopCommand.self, ActionCommand.self, HandoverCommand.self,
      SummaryCommand.self, AfterCommand.self, CarryOnCommand.self, VerifyCommand.self,
      DoctorCommand.self, ThemeCommand.self, PackCommand.self, KeysCommand.self, HomeCommand.self,
      AgreeCommand.self, EnquiryCommand.self, PlanCommand.self, TeamCommand.self, RoleCommand.self,
      SlotCommand.self, ReadyCommand.self, SignOffCommand.self, DayCommand.self,
      SafeguardCommand.self, NoticeCommand.self, BriefingCommand.self, ProtectCommand.self,
      PassphraseCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)

  public init() {}
}
