// What records of one number are called: names that differ, and each of them is understood.

import Domain
import Testing

@Suite struct RecordNameTests {
  /// The record that a name means; nil where it means none, or more than one.
  private static func found(_ name: String, _ review: Review) -> EntryRef? {
    if case .record(let record) = review.find(name) { record.ref } else { nil }
  }

  private static func ambiguous(_ name: String, _ review: Review) -> [String] {
    if case .ambiguous(let names) = review.find(name) { names } else { [] }
  }

  /// A backup that was put back writes on, and its newer copy comes beside it: two entries of one
  /// writer have one number within it and one name.
  @Test func twoHistoriesOfOneLaptopHaveNamesThatDiffer() {
    var maker = EntryMaker()
    let oak = maker.entry(.joined(Joined(callsign: "Oak")))
    var other = maker
    let one = maker.note("after the backup", 3)
    _ = other.entry(.joined(Joined(callsign: "Birch")), by: 2)
    let two = other.note("after it was put back", 3)
    #expect(one.stamp.seq == two.stamp.seq)
    let review = Review([oak, one, two])
    let names = [one, two].map { review.name(of: $0.ref) }
    #expect(names == [one, two].map { "N03.Oak-\($0.ref.hex.prefix(8))" })
    let address = "\(one.stamp.writer.hex):\(one.stamp.seq)"
    #expect(Set(Self.ambiguous("N03", review)) == Set(names))
    #expect(Set(Self.ambiguous("n03.oak", review)) == Set(names))
    let addresses = Self.ambiguous(address, review)
    #expect(Set(addresses) == Set([one, two].map { "\(address):\($0.ref.hex.prefix(8))" }))
    for entry in [one, two] {
      let digits = entry.ref.hex.prefix(8)
      for form in [
        "N03.Oak-\(digits)", "n03.oak-\(digits)", "\(address):\(digits)",
        "\(address) \(digits)", "\(digits)", entry.ref.hex, "\(address):\(entry.ref.hex)",
      ] { #expect(Self.found(form, review) == entry.ref, "\(form)") }
    }
    let strangers = ["N03.Oak-00000000", "\(address):00000000", "00000000"]
    for form in strangers + ["\(one.ref.hex.prefix(7))"] {
      #expect(Self.found(form, review) == nil, "\(form)")
      #expect(Self.ambiguous(form, review).isEmpty, "\(form)")
    }
  }

  /// A third laptop does not make the others' names longer, and no name is understood as another's.
  @Test func everyNameThatIsShownIsUnderstood() {
    var maker = EntryMaker()
    let joined = [("Oak", 1), ("oak", 2), ("Birch", 3)].map { sign, writer in
      maker.entry(.joined(Joined(callsign: sign)), by: UInt64(writer) << 40)
    }
    let notes = [1, 2, 3, 1].map { maker.note("a", 5, by: UInt64($0) << 40) }
    let review = Review(joined + notes)
    let names = notes.map { review.name(of: $0.ref) }
    #expect(names[1...2] == ["N05.oak-0200", "N05.Birch"])
    #expect(Set(names).count == 4)
    for (name, note) in zip(names, notes) {
      #expect(Self.found(name, review) == note.ref, "\(name)")
    }
  }
}
