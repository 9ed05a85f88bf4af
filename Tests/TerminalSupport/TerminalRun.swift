// A program on a pseudo-terminal with a screen that can be read. Everything waits for a condition
// up to a deadline; nothing sleeps. What a test makes of it is up to the test.

import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a terminal of its own.
public final class TerminalRun {
  public private(set) var screen: MiniTerminal
  public private(set) var output: [UInt8] = []
  private let file: Int32
  private var child: Int32 = 0
  /// Closed by the system when the program has ended.
  private var life: Int32 = -1
  private var isClosed = false
  private var isCollected = false

  /// Far more than any of this takes; only a failure waits as long.
  public static let deadlineSeconds = 30

  /// - Returns: nil when no pseudo-terminal can be made.
  public init?(_ arguments: [String], rows: Int, columns: Int, environment: [String]) {
    screen = MiniTerminal(rows: rows, columns: columns)
    let words = arguments.map { strdup($0) } + [nil]
    let variables = (environment + ["PATH=/usr/bin:/bin"]).map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    file = pt_spawn(arguments[0], words, variables, Int32(rows), Int32(columns), &child, &life)
    if file < 0 { return nil }
  }

  deinit {
    if !isClosed { pt_close(file) }
    pt_close(life)
    guard !isCollected else { return }
    pt_signal(child, SIGKILL)
    _ = pt_collect(child)
  }

  /// A program that was built beside the tests' own executable.
  public static func builtProgram(_ name: String) -> String? {
    for argument in CommandLine.arguments {
      guard let bundle = argument.firstRange(of: ".xctest") else { continue }
      let folder = argument[..<bundle.lowerBound].lastIndex(of: "/")
        .map { String(argument[..<$0]) } ?? "."
      return folder + "/" + name
    }
    return nil
  }

  public func send(_ text: String) {
    _ = pt_write(file, Array(text.utf8), text.utf8.count)
  }

  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    pt_resize(file, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program in the foreground and its group.
  public func signal(_ number: Int32) { pt_signal(-pt_foreground(file), number) }

  /// Takes the terminal away and returns how the program ended, nil when it did not.
  public func closeTerminal() -> Int32? {
    isClosed = true
    pt_close(file)
    var byte: UInt8 = 0
    guard pt_read(life, &byte, 1, Int32(Self.deadlineSeconds) * 1_000) < 0 else { return nil }
    isCollected = true
    return pt_collect(child)
  }

  /// Reads until a condition holds; false when the deadline came first.
  public func wait(until condition: (MiniTerminal) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(Self.deadlineSeconds)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !condition(screen), ContinuousClock.now < end {
      let count = pt_read(file, &buffer, buffer.count, 100)
      if count < 0 { break }
      output += buffer[..<Int(count)]
      screen.feed(buffer[..<Int(count)])
    }
    return condition(screen)
  }

  /// What of the terminal's modes was not given back; empty when all was.
  public var modesKept: [String] {
    var kept = screen.unknown
    if screen.isAlternate { kept.append("the alternate screen is not left") }
    if !screen.isCursorVisible { kept.append("the cursor is hidden") }
    if screen.marksPastes { kept.append("pastes are still marked") }
    if screen.isKeypadInApplicationMode { kept.append("the keypad sends other codes") }
    return kept
  }
}
