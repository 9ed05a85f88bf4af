// The built program on a pseudo-terminal, as a reviewer would meet it.

import TerminalSupport
import TestSupport
import Testing

/// `alongside` on a terminal of its own, with a home of its own.
struct ReviewDay {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  static var program: String? { TerminalRun.builtProgram("alongside") }

  /// Starts the program with these arguments.
  func start(
    _ arguments: [String], rows: Int = 24, columns: Int = 80, _ extra: [String] = []
  ) throws -> TerminalRun {
    let program = try #require(Self.program)
    return try start([program] + arguments, rows: rows, columns: columns, environment: extra)
  }

  /// Starts a shell that does this.
  func start(shell script: String, rows: Int = 24, columns: Int = 80) throws -> TerminalRun {
    try start(["/bin/sh", "-c", script], rows: rows, columns: columns, environment: [])
  }

  private func start(
    _ arguments: [String], rows: Int, columns: Int, environment: [String]
  ) throws -> TerminalRun {
    try #require(
      TerminalRun(
        arguments, rows: rows, columns: columns,
        environment: [
          "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(folder.path)",
          "ALONGSIDE_HOME=\(folder.path)/home", "TMPDIR=\(folder.path)",
        ] + environment))
  }

  /// Begins a review in a folder, as Oak.
  func begin(_ path: String, on date: String = "2024-11-19") throws {
    let made = try start([
      "new", path, "--school", "Harrowmere Primary", "--date", date, "--focus",
      "Talk for every child",
    ])
    made.expect("You are Oak on this laptop.")
  }

  func remove() { folder.remove() }
}

extension TerminalRun {
  /// Reads until the screen shows `text`; records a failure with the screen when it never does.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let holds = wait { $0.text.contains(text) }
    #expect(holds, "shows \(text.debugDescription): \(screen.text)", sourceLocation: location)
  }

  /// Reads until the bottom line says when something was saved.
  func expectSaved(_ location: SourceLocation = #_sourceLocation) {
    let holds = wait { $0.text.contains(/saved \d\d:\d\d:\d\d/) }
    #expect(holds, "says saved: \(screen.text)", sourceLocation: location)
  }

  /// Reads until the screen no longer shows `text`. Not after a change of size: half-way through a
  /// new picture nothing of the old one is left.
  func expectGone(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let holds = wait { !$0.text.contains(text) }
    #expect(holds, "no longer \(text.debugDescription): \(screen.text)", sourceLocation: location)
  }
}
