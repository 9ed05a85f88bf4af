// The loop of practice: no review is open, so nothing is saved and nothing can be lost but what was
// practised. The time it is told is the steady one.

import Interface
import Packs
import Surface
import Terminal
import Theme

/// Runs practice.
public enum PracticeSession {
  /// Shows practice until the person leaves. The terminal is given back before this returns.
  ///
  /// - Parameters:
  ///   - chosen: a scene to begin with; nil for the list of them.
  ///   - speed: the speed for it; nil to choose one.
  ///   - keep: puts a text into a file that has the name in its own, and says where or why not.
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func run(
    _ setUp: SessionSetUp, chosen: Scene?, speed: PracticeSpeed?,
    keep: (_ text: String, _ name: String) -> (words: String, isWarning: Bool)
  ) throws(TerminalError) -> SessionEnd {
    var terminal = try setUp.openTerminal()
    var screen = PracticeScreen(
      chosen: chosen, speed: speed, guide: setUp.guide, packs: setUp.packs, size: terminal.size,
      keyMap: setUp.keyMap, isASCII: terminal.isASCIIOnly, now: SystemClock.steadyMilliseconds())
    for greeting in setUp.greetings {
      _ = screen.update(.kept(greeting.words, isWarning: greeting.urgency == .warning))
    }
    var isStale = true
    while true {
      if isStale {
        screen.settle()
        terminal.paint(screen.draw(), theme: setUp.theme)
      }
      let before = screen.moment
      let events = terminal.wait(timeoutMilliseconds: screen.waitMilliseconds)
      _ = screen.update(.ticked(SystemClock.steadyMilliseconds()))
      isStale = !events.isEmpty || screen.moment != before
      for event in events {
        let requests: [PracticeRequest]
        switch event {
        case .key(let key): requests = screen.update(.key(key))
        case .pasted(let text): requests = screen.update(.pasted(text))
        case .resized(let size): requests = screen.update(.resized(size))
        case .stop: requests = [.suspend]
        case .quit(let cause): return .signal(cause)
        }
        for request in requests {
          switch request {
          case .leave, .quit: return .quit
          case .bell: terminal.bell()
          case .redraw: _ = screen.update(.resized(terminal.size))
          case .suspend:
            screen.pause()
            terminal.suspend()
            _ = screen.update(.ticked(SystemClock.steadyMilliseconds()))
            _ = screen.update(.resized(terminal.size))
          case .keep(let text, let name):
            let (words, isWarning) = keep(text, name)
            _ = screen.update(.kept(words, isWarning: isWarning))
          }
        }
      }
    }
  }
}
