// Practice without a terminal and without waiting: key scripts in, a steady clock that is moved by
// hand, what is drawn out.

import Domain
import Guidance
import Packs
import Surface

@testable import Interface

struct PracticeHarness {
  var screen: PracticeScreen
  private(set) var requests: [PracticeRequest] = []
  private var milliseconds: Int64 = 1_000_000

  init(
    _ scene: String? = nil, speed: PracticeSpeed? = nil, rows: Int = 24, columns: Int = 80,
    packs: Packs = .builtIn
  ) {
    screen = PracticeScreen(
      chosen: scene.flatMap { packs.scene(named: $0) }, speed: speed, guide: .builtIn,
      packs: packs, size: Size(rows: rows, columns: columns), now: milliseconds)
    screen.settle()
  }

  /// Presses the keys of a script and settles once, as the loop does after a burst.
  mutating func press(_ script: String) {
    for key in KeyScript.keys(script) { requests += screen.update(.key(key)) }
    screen.settle()
  }

  /// Lets so many seconds of the world go by.
  mutating func wait(_ seconds: Double) {
    milliseconds += Int64(seconds * 1000)
    update(.ticked(milliseconds))
  }

  mutating func update(_ msg: PracticeMsg) {
    requests += screen.update(msg)
    screen.settle()
  }

  mutating func resize(_ rows: Int, _ columns: Int) {
    update(.resized(Size(rows: rows, columns: columns)))
  }

  var text: String { screen.draw().text }
  var head: String { text.split(separator: "\n").first.map(String.init) ?? "" }
  var said: String { screen.words }

  /// The notes of a scene, as they would be compared.
  func written(_ scene: String) -> [String] {
    screen.runs[scene]?.written.map { "\(Scene.clock($0.second)) \($0.text)" } ?? []
  }
}
