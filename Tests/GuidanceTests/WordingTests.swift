// The ninety-five first wordings, their repairs, and wordings that only look judgmental.

import Guidance
import Testing

@Suite struct WordingTests {
  @Test(arguments: JudgmentRow.all) func firstWordingIsNamed(_ row: JudgmentRow) {
    let found = Guide.builtIn.findings(in: row.first).filter { $0.tier == .flag }
    #expect(
      found.contains { row.codes.contains($0.code) },
      "row \(row.number) \(row.codes): found \(found.map { "\($0.code) \($0.text)" })")
  }

  @Test(arguments: JudgmentRow.all.filter { $0.repair != nil })
  func repairHasNoRemark(_ row: JudgmentRow) {
    let found = Guide.builtIn.findings(in: row.repair ?? "").filter { $0.tier == .flag }
    #expect(found.isEmpty, "row \(row.number): \(found.map { "\($0.rule) \($0.text)" })")
  }

  @Test(arguments: FineWording.all) func fineWordingIsLeftAlone(_ wording: FineWording) {
    let found = Guide.builtIn.findings(
      in: wording.text, protected: wording.protected, names: wording.names
    ).filter { $0.tier == .flag }
    #expect(found.isEmpty, "\(found.map { "\($0.rule) \($0.text)" })")
  }

  @Test func rowsAreAllThere() {
    #expect(JudgmentRow.all.map(\.number) == Array(1...95))
  }

  @Test func strongestComeFirstAndStayInOrder() {
    let text =
      "Well done. Most pupils wrote. Lazy boys sat there. Teaching is outstanding. It was dull."
    let all = Guide.builtIn.findings(in: text)
    let three = Guide.strongest(all)
    #expect(three.count == 3)
    #expect(three.filter { $0.level == .stop }.count == 2)
    #expect(three.map(\.bytes.lowerBound) == three.map(\.bytes.lowerBound).sorted())
    let louder = Guide.builtIn.findings(in: "They were really engaged.")
    #expect(louder.count == 2)
    #expect(Guide.strongest(louder).map(\.text) == ["engaged"])
    let alone = Guide.builtIn.findings(in: "It was really noisy.")
    #expect(Guide.strongest(alone).count == 1)
    #expect(Guide.strongest(all, limit: 0).isEmpty)
  }

  @Test(arguments: [
    ("The display is nice to look at.", false, ["NOEV"]),
    ("The display has 14 photographs.", false, []),
    ("A pupil said \"we chose them\".", false, []),
    ("The display faces the door.", true, ["NOEV"]),
    ("The display faces the door. What for?", true, []),
    ("We saw 3 drafts. What came first? What came next?", false, ["double-barrelled"]),
    ("", false, []),
  ])
  func pointsNeedSomethingToPointAt(_ text: String, _ hasEvidence: Bool, _ codes: [String]) {
    let remarks = Guide.builtIn.pointRemarks(text, hasEvidence: hasEvidence, isFinished: false)
    #expect(remarks.filter { $0.level > .nudge }.map(\.code) == codes)
  }
}
