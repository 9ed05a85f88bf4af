// Sealing what is typed and was never saved. The copy under seal is the first thing that is written
// and the only one: the words are in no journal, so none can show them, and what stops this before
// the copy is durable leaves everything as it was. Only then does the file go that kept them.

import Domain
import JSONText
import Journal

extension KeptDraft {
  /// Everything a person typed into the field, its details included, each in a line of its own.
  public var typedWords: String { typedParts.joined(separator: "\n") }

  /// The field's text and each of its details.
  fileprivate var typedParts: [String] {
    let details = context.sorted { $0.key < $1.key }.filter {
      ($0.key.hasPrefix("field.") || $0.key.hasPrefix("row-")) && !text.contains($0.value)
    }
    return ([text] + details.map(\.value)).filter { !$0.isEmpty }
  }
}

extension ReviewStore {
  /// Puts what is typed in a field of this window under seal, and takes away the files that keep
  /// it.
  ///
  /// - Returns: the receipt; its one item is what is under seal, with a name of its own.
  /// - Throws: `store`, with nothing changed; or with `sealingTyped`, where the copy is under seal
  ///   and a file may still hold the words, which `finishErasing` takes away.
  public mutating func seal(
    typed draft: KeptDraft, requester: String, now: Int64, at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    let words = draft.typedWords
    let file = KeptDraft.fileName(draft.name, window: window, key: key)
    let ref: EntryRef
    do { ref = try copyUnderSeal(typed: words, in: file, now: now, at: at) } catch {
      throw .store(error)
    }
    do {
      let sealed = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      guard let typed = sealed.typed(ref) else { throw StoreError.sealingTyped("it is not there") }
      var receipt = ErasureReceipt(
        items: [.init(typed: typed)], reason: .sealed, requester: requester, at: at)
      receipt.add(try sweepFiles(of: draft, in: file))
      return receipt
    } catch let error as StoreError {
      if case .sealingTyped = error { throw .store(error) }
      throw .store(.sealingTyped("\(error)"))
    } catch {
      throw .store(.sealingTyped("\(error)"))
    }
  }

  /// The copy itself; one that an earlier try left, while its words are still kept, serves again.
  private mutating func copyUnderSeal(
    typed words: String, in draftFile: String, now: Int64, at: WallTime
  ) throws(StoreError) -> EntryRef {
    var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
    let half = halfSealed(in: file)
    let earlier = file.lines.compactMap(\.content).first {
      half[$0.record] == draftFile && $0.version.texts == [words]
    }
    if let earlier { return earlier.record }
    let ref = EntryRef.random()
    let thought = EntryCoding.data(
      of: .thought(Thought(text: words)), at: at, id: nil, replaces: [])
    let data: JSONObject = [
      "at": .string(at.description), "record": .string(ref.hex), "entry": .string(ref.hex),
      "kind": .string("thought"), "draft": .string(draftFile), "by": .string(device.callsign),
      "data": .object(thought),
    ]
    let (folder, place, disk) = (folder, place, disk)
    let done = try file.addTyped(data, now: now) { () throws(JournalError) in
      try Self.check(folder, is: place, on: disk)
    }
    keepSealed(done.writer, seen: file.known)
    return ref
  }

  /// Takes away what keeps the words besides: the field's file, other fields that hold them, and
  /// what a save that failed left cut off.
  private mutating func sweepFiles(
    of draft: KeptDraft, in draftFile: String
  ) throws(StoreError) -> Settled {
    var settled = Settled()
    if try removeDraft(draftFile) { settled.drafts += 1 }
    try sweepFiles(of: ErasedWords(typed: draft, in: review), in: [], &settled)
    settled.strays = strays()
    return settled
  }

  /// The drafts that hold what is typed in one of them, that one included.
  public func drafts(holding draft: KeptDraft, among drafts: [KeptDraft]) -> Set<String> {
    let words = ErasedWords(typed: draft, in: review)
    return Set(drafts.filter { words.concerns($0) }.map(\.name)).union([draft.name])
  }

  /// Which of the typed words under seal are kept as typed all the same, since the sealing was
  /// stopped; and in which file.
  func halfSealed(in sealed: borrowing SealedFile<D>) -> [EntryRef: String] {
    var kept: [EntryRef: String] = [:]
    for content in sealed.lines.compactMap(\.content) {
      guard let file = content.draftFile, let at = content.at else { continue }
      let words = content.version.texts.joined(separator: "\n")
      let isKept = draftFiles().contains { name in
        guard Self.isDraft(name, file), let draft = draft(in: name), !draft.typedWords.isEmpty,
          let keptAt = WallTime(draft.at),
          keptAt.millisecondsSince1970 <= at.millisecondsSince1970
        else { return false }
        // It may have been kept a moment before the last words of it were typed.
        return draft.typedWords.split(separator: "\n").allSatisfy { words.contains($0) }
      }
      if isKept { kept[content.record] = file }
    }
    return kept
  }

  /// Whether a file is a field's, or on the way to its place.
  private static func isDraft(_ name: String, _ file: String) -> Bool {
    name == file || WholeFile.target(ofTemporary: name) == file
  }

  /// Takes away what a sealing that was stopped left of what was typed.
  func forgetHalfSealed(_ kept: [EntryRef: String]) throws(StoreError) {
    for file in Set(kept.values).sorted() { _ = try removeDraft(file) }
  }

  /// - Returns: whether there was such a file.
  private func removeDraft(_ file: String) throws(StoreError) -> Bool {
    try checkPlace()
    do throws(DiskError) {
      guard try disk.status(at: folder.drafts)?.kind == .folder else { return false }
      var isGone = false
      for name in try disk.list(folder.drafts)
      where Self.isDraft(name, file) {
        try disk.remove("\(folder.drafts)/\(name)")
        isGone = true
      }
      try disk.syncFolder(folder.drafts)
      return isGone
    } catch {
      throw .erasing("\(error)")
    }
  }
}

extension SealedFile {
  /// What was typed and never saved, by its reference; nil for what belonged to a record, and for
  /// what is gone.
  func typed(_ ref: EntryRef) -> SealedLine.Content? {
    lines.lazy.compactMap(\.content).first { $0.record == ref && $0.draftFile != nil }
  }
}

extension ErasureReceipt.Item {
  init(typed content: SealedLine.Content) {
    self.init(
      record: content.record, name: content.name, kind: .thought,
      times: [content.at].compactMap { $0 }, versions: 1)
    wasUnsaved = true
  }
}

extension ErasedWords {
  /// Fewer bytes may stand anywhere, and other fields must not go for them.
  private static var typedBytesMin: Int { 12 }

  /// Of words that are in no entry.
  init(typed draft: KeptDraft, in review: Review) {
    self.init(typed: draft.typedParts.filter { $0.utf8.count >= Self.typedBytesMin }, in: review)
  }

  /// The same of texts.
  init(typed parts: [String], in review: Review) {
    let none = Stamp(ref: EntryRef(0, 0, 0, 0), writer: ReviewWriter(number: 0), seq: 0, clock: 0)
    let entries = parts.map { part in
      ReviewEntry(
        stamp: none, kind: "thought", at: nil, content: .event(.thought(Thought(text: part))),
        isPrivate: true)
    }
    self.init(of: entries, in: review)
  }
}

extension EntryRef {
  /// For what has no entry to be named by.
  fileprivate static func random() -> EntryRef {
    func word() -> UInt64 { UInt64.random(in: 0...UInt64.max) }
    return EntryRef(word(), word(), word(), word())
  }
}
