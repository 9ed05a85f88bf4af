// What a long script of keys waits for between them.

import TerminalSupport
import Testing

/// What has to be seen before the next key makes sense: without it the rest is not tried.
extension TerminalRun {
  func need(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let holds = wait { $0.text.contains(text) }
    try #require(holds, "shows \(text.debugDescription): \(screen.text)", sourceLocation: location)
  }

  func needGone(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let holds = wait { !$0.text.contains(text) }
    try #require(
      holds, "no longer \(text.debugDescription): \(screen.text)", sourceLocation: location)
  }

  func needSaved(_ location: SourceLocation = #_sourceLocation) throws {
    let holds = wait { $0.text.contains(/saved \d\d:\d\d:\d\d/) }
    try #require(holds, "says saved: \(screen.text)", sourceLocation: location)
  }
}
