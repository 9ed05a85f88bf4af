// What is said where nothing was saved: whoever typed the words must not have to guess it.

import Journal
import Store
import Testing

@testable import Commands

@Suite struct NotSavedWordsTests {
  @Test(arguments: [
    JournalError.disk(DiskError(.syncFolder, "/x/journal", code: 5)),
    .disk(DiskError(.open, "/x/local/lock", code: 28)),
    .notSaved(DiskError(.sync, "/x/journal/a.jsonl", code: 5)),
  ])
  func aLineThatTheDiskDidNotTakeIsNotSaved(_ error: JournalError) {
    let words = "\(CommandError.store(.journal(error)))"
    #expect(words.hasPrefix("not saved: /x/"), "\(words)")
    #expect(words.contains("give it again"), "\(words)")
    let deed = "\(CommandError.notDone(.journal(error)))"
    #expect(deed.hasPrefix("not done: /x/"), "\(deed)")
  }

  @Test func aNameOfManyRecordsIsALineToRead() {
    func words(_ count: Int) -> String {
      "\(CommandError.ambiguousName("N05", (1...count).map { "N05.Oak-\($0)" }))"
    }
    #expect(words(10).contains("N05.Oak-9, N05.Oak-10; write"), "\(words(10))")
    #expect(words(400).contains("N05.Oak-10 and 390 more; write"), "\(words(400))")
    #expect(!words(400).contains("N05.Oak-11"))
  }

  @Test func whatCannotBeReadIsNotCalledUnsaved() {
    let error = DiskError(.read, "/x/journal/a.jsonl", code: 5)
    #expect(!"\(CommandError.store(.journal(.disk(error))))".contains("saved"))
  }
}
