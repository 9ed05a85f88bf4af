// The probe on a pseudo-terminal, and what tests expect of it.

import TerminalSupport
import Testing

extension TerminalRun {
  /// Starts the probe under a shell that prints the terminal's settings before and after it, and
  /// how it ended. The shell outlives the signals that are sent to both.
  static func watched(
    rows: Int = 24, columns: Int = 80, term: String = "xterm-256color",
    _ extra: [String] = []
  ) throws -> TerminalRun {
    let script = """
      trap : TERM HUP INT; before=$(stty -g); "$1"; echo "code=$?"; \
      [ "$before" = "$(stty -g)" ] && echo "settings kept"; echo "the end"
      """
    return try started(
      ["/bin/sh", "-c", script, "sh", try #require(probePath)], rows: rows, columns: columns,
      environment: ["TERM=\(term)", "LANG=C.UTF-8"] + extra)
  }

  /// Starts an interactive shell with job control.
  static func shell() throws -> TerminalRun {
    try started(
      ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"], rows: 24, columns: 80,
      environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "PS1=ready> ", "HISTFILE="])
  }

  static func started(
    _ arguments: [String], rows: Int, columns: Int, environment: [String]
  ) throws -> TerminalRun {
    try #require(
      TerminalRun(arguments, rows: rows, columns: columns, environment: environment),
      "a pseudo-terminal can be made")
  }

  static var probePath: String? { builtProgram("TerminalProbe") }

  /// Reads until the screen shows `text`; records a failure with the screen when it never does.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    expect("shows \(text.debugDescription)", location) { $0.text.contains(text) }
  }

  /// Reads until a condition holds.
  func expect(
    _ what: Comment, _ location: SourceLocation = #_sourceLocation,
    _ condition: (MiniTerminal) -> Bool
  ) {
    let holds = wait(until: condition)
    #expect(holds, "\(what): \(screen.text)", sourceLocation: location)
  }

  /// Waits for the end and checks that the terminal is as it was found.
  func expectAllGivenBack(code: Int, _ location: SourceLocation = #_sourceLocation) {
    expect("the end", location)
    expect("code=\(code)\n", location)
    let text = screen.text
    #expect(text.contains("settings kept"), sourceLocation: location)
    expectModesGivenBack(location)
  }

  func expectModesGivenBack(_ location: SourceLocation = #_sourceLocation) {
    #expect(modesKept == [], sourceLocation: location)
  }
}
