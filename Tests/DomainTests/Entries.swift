// Entries made by hand, as a store would make them.

import Domain

/// Makes entries of a few writers with references of their own.
struct EntryMaker {
  private var count: UInt64 = 0
  private var seqs: [UInt64: Int] = [:]
  private var clock: Int64 = 1_000

  static func writer(_ number: UInt64) -> WriterID { WriterID(number: number) }

  mutating func entry(
    _ event: Event, by writer: UInt64 = 1, id: DisplayID? = nil, replacing: [EntryRef] = [],
    at: String = "2026-11-19T09:30:00+00:00", clock given: Int64? = nil
  ) -> Entry {
    count += 1
    seqs[writer, default: 0] += 1
    clock = max(clock + 1, given ?? 0)
    return Entry(
      stamp: Stamp(
        ref: EntryRef(count &* 0x9E37_79B9_7F4A_7C15, count, writer, 7),
        writer: EntryMaker.writer(writer), seq: seqs[writer] ?? 1, clock: given ?? clock),
      kind: event.kind, at: WallTime(at), displayID: id, replaces: replacing,
      content: .event(event))
  }

  mutating func note(
    _ text: String, _ number: Int, by writer: UInt64 = 1, source: SourceType = .lesson,
    lines: [EntryRef] = [], slot: EntryRef? = nil, replacing: [EntryRef] = [],
    at: String = "2026-11-19T09:30:00+00:00"
  ) -> Entry {
    entry(
      .note(Note(text: text, source: source, slot: slot, lines: lines)), by: writer,
      id: replacing.isEmpty ? DisplayID(.note, number) : nil, replacing: replacing, at: at)
  }
}
