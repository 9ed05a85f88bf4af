// Ends of files that were cut off within words which have to go.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct TornWordsTests {
  @Test func anEndCutAnywhereWithinTheWordsGoesWithThem() throws {
    let text = "Pupil \"Bob\" cried today, \\ \"he\" told us so at caf\u{E9} \u{1F600}"
    let torn = "/data/review/local/torn/x.jsonl.0.00000000"
    let escaped = Array(
      #"Pupil \"Bob\" cried today, \\ \"he\" told us so at caf\u00e9 \ud83d\ude00"#.utf8)
    let start = Array(#"{"head":{"v":1},"hash":"00","body":{"data":{"at":"x","text":""#.utf8)
    for length in 1...escaped.count {
      let disk = Morning.disk()
      var store = try Morning.begin(on: disk)
      let note = try store.say(.note(Note(text: text, source: .lesson)))
      disk.prepare(folders: ["/data/review/local/torn"])
      disk.put(start + escaped[..<length], at: torn)
      disk.put(start + Array("Quite another one".utf8.prefix(length)), at: torn + "1")
      #expect(try store.erase([note.ref]).tornEnds == 1, "cut after \(length)")
      #expect(disk.bytes(of: torn) == nil, "cut after \(length)")
      #expect(disk.bytes(of: torn + "1") != nil, "cut after \(length)")
    }
  }
}
