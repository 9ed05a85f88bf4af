// A program for the terminal's tests: it shows what it is sent and does harm to itself on request.
// It has no other use and is part of no product.

import Foundation
import Surface
import Terminal
import Theme

struct Probe {
  var field = TextField(columns: 20)
  var lines: [String] = []
  /// Whether to pass over the first word that the terminal is gone.
  let isDeaf = CommandLine.arguments.contains("--deaf")
  var hangups = 0

  func surface(_ size: Size, _ mode: String) -> Surface {
    var surface = Surface(size)
    surface.frame(surface.bounds, title: "Probe \(size.rows)x\(size.columns)", isFocused: true)
    surface.put(
      "\(mode) wide 漢字 … ✓", at: Position(row: 1, column: 2), role: .warning,
      columns: size.columns - 4)
    for (row, line) in lines.suffix(4).enumerated() {
      surface.put(
        line, at: Position(row: 2 + row, column: 2), role: .strong, columns: size.columns - 4,
        overflow: .ellipsis)
    }
    surface.draw(field, in: Rect(row: 6, column: 2, rows: size.rows - 7, columns: 20))
    return surface
  }

  /// False when the probe should end.
  mutating func take(_ event: TerminalEvent, _ terminal: inout Terminal) -> Bool {
    switch event {
    case .key(.control("q")): return false
    case .quit(.hangup) where isDeaf && hangups == 0: hangups += 1
    case .quit(let cause):
      lines.append("quit \(cause)")
      return false
    case .stop: terminal.suspend()
    case .key(.function(1)): preconditionFailure("the probe was asked to trap")
    case .key(.function(2)): lines.append("depth \(sink(1))")
    case .key(.function(3)): terminal.suspend()
    case .key(.function(4)): complain()
    case .key(let key):
      field.handle(key)
      lines.append("key \(key), \(field.text.utf8.count) bytes")
    case .pasted(let text):
      field.paste(text)
      lines.append("pasted \(text.utf8.count)")
    case .resized(let size): lines.append("resized \(size.rows)x\(size.columns)")
    }
    return true
  }

  /// Overflows the stack.
  @inline(never) func sink(_ depth: Int) -> Int {
    depth == 0 ? 0 : 1 + sink(depth + 1) % 7
  }

  /// Writes to standard error while the screen is up.
  func complain() { FileHandle.standardError.write(Data("a stray line\n".utf8)) }
}

func run() throws(TerminalError) -> [String] {
  let environment = ProcessInfo.processInfo.environment
  var terminal = try Terminal(
    noColour: environment["NO_COLOR"]?.isEmpty == false,
    asciiOnly: environment["PROBE_ASCII"] != nil)
  var probe = Probe()
  while true {
    let mode = terminal.isASCIIOnly ? "ascii" : "\(terminal.depth)"
    terminal.paint(probe.surface(terminal.size, mode), theme: Catalogue.standard)
    for event in terminal.wait(timeoutMilliseconds: nil) where !probe.take(event, &terminal) {
      return probe.lines
    }
  }
}

do {
  print(try run().last ?? "nothing", "bye")
} catch {
  print("error:", error)
  exit(2)
}
