// Golden screens of panes, in `Screens` beside this target's tests.

import TestSupport
import Testing

/// Expects a screen to be as recorded in `Screens/<name>.screen`; `RECORD_SCREENS=1` records it anew.
func expectScreen(
  _ screen: String, _ name: String, at place: SourceLocation = #_sourceLocation
) {
  let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Screens"
  switch GoldenScreen.compare(screen, name, in: folder) {
  case .same, .recordedAnew: break
  case .recordedFirst:
    Issue.record("no screen \(name) yet; recorded it, look at it", sourceLocation: place)
  case .differs: Issue.record("\(name) differs:\n\(screen)", sourceLocation: place)
  case .cannotWrite: Issue.record("cannot write \(folder)/\(name).screen", sourceLocation: place)
  }
}
