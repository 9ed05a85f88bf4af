// What can be done while practising, beside writing notes. The table has the form of a pane's, so
// that key bar, help and key list read it as they read any other.

import Panes
import Surface

/// The commands of practice.
public enum PracticeCommands {
  public static let place = "Practice"

  /// What works everywhere and means something while practising too.
  static let everywhere: Set<CommandID> = [
    "undo", "redo", "help", "safeguarding", "hide", "capture", "redraw", "suspend", "quit",
  ]

  /// All of them.
  public static let table: [Command] = choosing + replaying + comparing

  /// Choosing a scene and a speed.
  static let choosing: [Command] = [
    Command(
      "practice.choose", "Choose", help: "Takes the scene or the speed that is selected.",
      keys: [.enter], in: [.picker], bar: "choose"),
    Command(
      "practice.up", "Up", help: "Selects the row above.", keys: [.up, .character("k")],
      in: [.picker]),
    Command(
      "practice.down", "Down", help: "Selects the row below.", keys: [.down, .character("j")],
      in: [.picker]),
  ]

  /// While a scene goes by. `list` is without a line being typed, `field` with one.
  static let replaying: [Command] = [
    Command(
      "practice.pause", "Pause or go on",
      help: "Stops the practice clock, or lets it go on. What you type stays.",
      keys: [.character("p"), .function(5)], in: [.list, .field], bar: "pause"),
    Command(
      "practice.step", "Next happening", help: "Goes to the next thing there is to see or hear.",
      keys: [.character(" "), .function(6)], in: [.list, .field], bar: "next"),
    Command(
      "practice.faster", "Faster", help: "Lets the scene go by at the next faster speed.",
      keys: [.character("+")]),
    Command(
      "practice.slower", "Slower", help: "Lets the scene go by at the next slower speed.",
      keys: [.character("-")]),
    Command(
      "practice.compare", "Both notes",
      help: "Shows your notes beside a practised reviewer's, and what there was to see and hear.",
      keys: [.character("w"), .function(7)], in: [.list, .field], bar: "compare"),
  ]

  /// With both notes in view.
  static let comparing: [Command] = [
    Command(
      "practice.side", "The other side",
      help: "Goes to the practised notes, to what there was to see and hear, and back to yours.",
      keys: [.tab, .right], in: [.list], bar: "other side"),
    Command(
      "practice.previousSide", "The side before", help: "Goes round the other way.",
      keys: [.backTab, .left], in: [.list]),
    Command(
      "practice.noteUp", "Row above", help: "Selects the row above.",
      keys: [.up, .character("k")]),
    Command(
      "practice.noteDown", "Row below", help: "Selects the row below.",
      keys: [.down, .character("j")]),
    Command(
      "practice.again", "Once more",
      help: "Goes over the scene again, at another speed if you like; these notes are kept.",
      keys: [.character("r")], bar: "again"),
    Command(
      "practice.keep", "Keep as a text",
      help: "Writes your practice notes and the comparison into a text file.",
      keys: [.character("s")], bar: "keep as text"),
  ]
}
