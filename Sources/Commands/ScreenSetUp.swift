// What the screen needs before it opens: theme, keys and packs of the person and of the review. A
// file of theirs that cannot be read never keeps the screen shut; it is named once the screen is
// up.

import DataFile
import Guidance
import Interface
import Journal
import Packs
import Panes
import Runtime
import Store
import Surface
import Theme

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Collects what a session needs from the config and review folders.
struct ScreenSetUp {
  let home: Home
  private(set) var theme = Catalogue.standard
  private(set) var keyMap = KeyMap()
  private(set) var packs = Packs.builtIn
  private(set) var guide = Guide.builtIn
  private(set) var lockAfterMinutes = IdleTime.minutesDefault
  private(set) var troubles: [String] = []

  init(home: Home, themeName: String?) {
    self.home = home
    loadTheme(themeName)
    loadKeys()
    loadLock()
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// `NO_COLOR` set to anything at all means none.
  static var noColour: Bool { environment("NO_COLOR").map { !$0.isEmpty } ?? false }
  static var asciiOnly: Bool { environment("ALONGSIDE_ASCII").map { !$0.isEmpty } ?? false }
  /// For screen readers: `ALONGSIDE_PLAIN` set to anything at all.
  static var isPlain: Bool { environment("ALONGSIDE_PLAIN").map { !$0.isEmpty } ?? false }
  static var escapeDelayMilliseconds: Int {
    environment("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 0), 5_000) } ?? 25
  }

  /// Takes in the packs and rules of the person and of a review; nil for none.
  mutating func loadPacks(in folder: StoreFolder?) {
    let heard = Heard()
    let files = OwnFiles(home, review: folder, report: heard.take)
    packs = files.packs()
    guide = files.guide()
    // Packs and rules are read from the same files, and each trouble need only be said once.
    for words in heard.words where !troubles.contains(words) { troubles.append(words) }
  }

  func session(clock: SystemClock, focus: PaneID, greeting: String? = nil) -> SessionSetUp {
    var greetings: [(words: String, urgency: Urgency)] = troubles.map { ($0, .warning) }
    if let greeting { greetings.append((greeting, .ordinary)) }
    return SessionSetUp(
      clock: clock, guide: guide, packs: packs, theme: theme, keyMap: keyMap, focus: focus,
      noColour: ScreenSetUp.noColour, asciiOnly: ScreenSetUp.asciiOnly,
      isPlain: ScreenSetUp.isPlain, escapeDelayMilliseconds: ScreenSetUp.escapeDelayMilliseconds,
      lockAfterMinutes: lockAfterMinutes, greetings: greetings)
  }

  private mutating func loadTheme(_ name: String?) {
    guard let wanted = name ?? ScreenSetUp.environment("ALONGSIDE_THEME") else { return }
    let heard = Heard()
    let catalogue = OwnFiles(home, report: heard.take).themes()
    troubles += heard.words + catalogue.troubles.map { "\($0)" }
    guard let found = catalogue.theme(named: wanted) else {
      troubles.append(
        "theme \(wanted): not here; one of \(catalogue.names.joined(separator: ", ")) was "
          + "expected; the standard theme is used")
      return
    }
    for user in catalogue.userThemes where user.theme.name == wanted && !user.shortfalls.isEmpty {
      troubles.append(
        "theme \(wanted): \(user.shortfalls.count) roles are hard to read; "
          + "\"alongside theme check\" names them")
    }
    theme = found
  }

  private mutating func loadKeys() {
    let path = "\(home.config)/keys.yaml"
    do {
      guard let bytes = try WholeFile.read(path, limit: 1 << 20, on: PosixDisk()) else { return }
      keyMap = KeyMap(overrides: try KeyFile.read(bytes, file: path))
      for conflict in keyMap.conflicts {
        let names = conflict.commands.map(\.name).joined(separator: " and ")
        troubles.append(
          "\(path): \(conflict.key.name) stands for \(names)"
            + "; one command a key was expected; the first one has it")
      }
    } catch {
      troubles.append("\(error)")
    }
  }
}

extension ScreenSetUp {
  /// When a review with a passphrase locks itself: `lock.yaml` in the config folder.
  private mutating func loadLock() {
    let path = "\(home.config)/lock.yaml"
    do {
      guard let bytes = try WholeFile.read(path, limit: 1 << 16, on: PosixDisk()) else { return }
      lockAfterMinutes = try LockFile.minutes(bytes, file: path)
    } catch {
      troubles.append("\(error)")
    }
  }
}

/// What was reported while files were read.
private final class Heard {
  private(set) var words: [String] = []
  func take(_ words: String) { self.words.append(words) }
}
