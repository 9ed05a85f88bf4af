// What was drawn of the pane beside the focused one. It shows the same until an entry comes, the
// minute changes or the focus goes there, and typing must not pay for drawing it at every key.

import Domain
import Panes
import Surface

/// Drawings that can be used again.
public struct FrameCache: Sendable {
  /// Everything that a pane without the focus can show the change of.
  struct Key: Hashable {
    let pane: PaneID
    let size: Size
    let entries: Int
    let changes: Int
    let day: Day
    let minute: Int
    let isASCII: Bool
    let isUnkept: Bool
  }

  private var key: Key?
  private var surface: Surface?

  public init() {}

  func drawing(_ key: Key) -> Surface? { key == self.key ? surface : nil }

  mutating func keep(_ surface: Surface, as key: Key) {
    self.key = key
    self.surface = surface
  }

  /// A pane with the focus changes in ways that no key tells.
  mutating func forget(_ pane: PaneID) {
    if key?.pane == pane { key = nil }
  }
}
