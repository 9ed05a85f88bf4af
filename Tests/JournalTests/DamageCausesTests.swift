import Journal
import Testing

/// One changed line is one damage, and what is missing for another reason stays one of its own.
@Suite struct DamageCausesTests {
  private func line(_ line: Int, _ file: String = "a") -> Damage {
    Damage(file: file, line: line, what: .line(.commit))
  }

  private func chain(_ line: Int, _ expected: Int64, _ seq: Int64, _ file: String = "a") -> Damage {
    Damage(file: file, line: line, what: .chain(expectedSeq: expected, seq: seq))
  }

  @Test func aChangedLineIsOneDamage() {
    #expect(Damage.causes([line(5), chain(6, 5, 6)]) == [line(5)])
    let two = [line(5), line(6), chain(7, 5, 7), line(9), chain(10, 9, 10)]
    #expect(Damage.causes(two) == [line(5), line(6), line(9)])
  }

  @Test func whatIsMissingBesidesStays() {
    let others = [
      [line(5), chain(6, 4, 6)], [line(5), chain(7, 5, 6)], [line(5, "b"), chain(6, 5, 6)],
      [line(5), chain(6, 6, 5)], [chain(2, 1, 3)], [line(1), chain(2, 1, 4)],
      [chain(1, 1, .max)],
    ]
    for damages in others { #expect(Damage.causes(damages) == damages) }
  }

  @Test func aScanOfOneChangedLineSaysSo() throws {
    let scanning = try Scanning()
    var lines = scanning.lines
    lines[2][lines[2].count - 10] ^= 1
    let damages = scanning.scan(lines.flatMap(\.self)).scan.allDamages
    #expect(damages.map(\.line) == [3, 4])
    #expect(Damage.causes(damages).map(\.line) == [3])
  }
}
