// Lines that did not change are not looked at again, and what is found is what a look at the whole
// text finds.

import Domain
import Testing

@Suite struct LineMemoryTests {
  private let scan = IdentityScan()

  private func found(_ lines: [LineIdentifications]) -> [String] {
    lines.map { "\($0.linesBefore) \($0.bytesBefore) \($0.line) \($0.found.map(\.text))" }
  }

  @Test func onlyLinesThatChangedAreLookedAt() {
    var memory = LineMemory()
    var lines = ["Tom sat.", "4 of 7 hands.", "", "We met Mrs Khan.", "Siôn asked."]
    func read(_ memory: inout LineMemory) -> [String] {
      let text = lines.joined(separator: "\n")
      let all = found(memory.read(text, with: scan, leavesTeam: false))
      #expect(all == found(scan.scanLines(of: Array(text.utf8), leavesTeam: false)))
      return all
    }
    #expect(read(&memory).count == 3)
    #expect(memory.linesRead == 5)
    lines[1] += " Tom"
    #expect(read(&memory).count == 4)
    #expect(memory.linesRead == 1)
    lines.insert("One more.", at: 0)
    #expect(read(&memory).count == 4)
    #expect(memory.linesRead == 1)
    lines.removeLast()
    #expect(read(&memory).count == 3)
    #expect(memory.linesRead == 0)
    memory.forget()
    #expect(read(&memory).count == 3)
    #expect(memory.linesRead == 5)
  }

  @Test func anotherMannerIsAnotherReading() {
    var memory = LineMemory()
    let text = "2 pupils with EAL used a card."
    #expect(memory.read(text, with: scan, leavesTeam: false).isEmpty)
    #expect(!memory.read(text, with: scan, place: "Y4", leavesTeam: false).isEmpty)
    #expect(memory.linesRead == 1)
    #expect(memory.read(text, with: scan, leavesTeam: false).isEmpty)
  }
}
