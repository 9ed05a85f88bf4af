// Sealing: a record's lines are copied under seal, durably, and only then erased everywhere else.
// Stopped in between, the record is still visible and the copy is there; sealing again goes on.

import Domain
import JSONText
import Journal

extension ReviewStore {
  /// Puts records under seal with all their versions: hidden from every view, search, export and
  /// merge, and from this program too.
  ///
  /// - Returns: the receipt of the erasing that is part of it.
  /// - Throws: as `erase`; nothing is erased unless all of it is under seal.
  public mutating func seal(
    _ records: [EntryRef], requester: String, now: Int64, at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    try lookFirst(now: now)
    for ref in records {
      guard let record = review.record(ref) else { throw .refused(.unknownReference("That")) }
      if let refusal = review.refusal(ofSealing: record) { throw .refused(refusal) }
    }
    var owners: [EntryHash: SealedOwner] = [:]
    for record in records.compactMap({ review.record($0) }) {
      let owner = SealedOwner(record: record.ref, name: review.name(of: record))
      for version in record.versions where version.content != .erased {
        owners[EntryHash(version.ref)] = owner
      }
    }
    do {
      try copyUnderSeal(owners, now: now, at: at)
    } catch {
      throw .store(error)
    }
    // What is ordered last is what a stopped sealing is begun anew with: the note that a question
    // was kept with, after the answers that hold the question.
    let going = records.compactMap { review.record($0) }
    let answers = Set(review.answers(holdingQuestionsOf: going).map(\.ref))
    let inOrder = going.map(\.ref).filter { answers.contains($0) }
      + going.map(\.ref).filter { !answers.contains($0) }
    do {
      return try erase(inOrder, because: .sealed, requester: requester, now: now, at: at)
    } catch {
      guard case .store(let trouble) = error, !trouble.isHalfDone else { throw error }
      throw .store(.sealing("\(trouble)", code: trouble.exitCode))
    }
  }

  /// How much is under seal in this store. Changes nothing.
  public func sealedRecords(now: Int64) throws(StoreError) -> SealedRecords {
    let comingBack = sealedComingBack()
    guard try hasSealedFile() || !seenSealed.isEmpty else {
      var found = SealedRecords()
      found.items = comingBack
      return found
    }
    var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
    file.hide(sealedBack(now: now).lines)
    var found = file.records
    found.damages = file.damages
    let kept = halfSealed(in: file)
    let standing = found.items.filter { !$0.isErased }.compactMap(\.record)
    let elsewhere = folders(
      stillHolding: Set(standing), fields: standing.compactMap { ref in
        file.field(ref).map { (ref, $0.entries) }
      }, now: now)
    for index in found.items.indices {
      guard let ref = found.items[index].record else { continue }
      found.items[index].foldersHolding = elsewhere[ref] ?? []
      // As it is called now: another record of that number may have come since.
      if let record = review.record(ref) { found.items[index].name = review.name(of: record) }
      found.items[index].isComingBack = comingBack.contains { $0.record == ref }
      found.items[index].isStillShown =
        !found.items[index].isComingBack && (isShown(ref, in: file) || kept[ref] != nil)
    }
    let known = Set(found.items.compactMap(\.record))
    found.items += comingBack.filter { item in item.record.map { !known.contains($0) } ?? true }
    nameWhatToSealAgain(&found, in: file)
    return found
  }

  /// Whether no order to erase a record has been given: then its words are in every view.
  func isShown(_ ref: EntryRef) -> Bool {
    guard let record = review.record(ref) else { return false }
    return review.erasureOrder(record.ref) == nil
      && record.versions.contains { $0.content != .erased }
  }

  /// The words of a record under seal, to hand them over to the safeguarding lead. That they are
  /// shown is noted, durably, before they are.
  ///
  /// - Parameter isAgain: shows them although they were shown already.
  /// - Throws: `refused` where it is not under seal here, or only half-way, or was shown and this
  ///   is not `isAgain`.
  public mutating func handOver(
    _ record: EntryRef, isAgain: Bool = false, now: Int64, at: WallTime
  ) throws(RecordFailure) -> [SealedVersion] {
    var name = review.record(record).map { review.name(of: $0) } ?? "That"
    do {
      guard try hasSealedFile() else { throw RecordFailure.refused(.notUnderSeal(name: name)) }
      var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      file.hide(sealedBack(now: now).lines)
      if let own = file.typed(record)?.name ?? file.field(record)?.name { name = own }
      let versions = file.versions(of: record)
      guard !versions.isEmpty else { throw RecordFailure.refused(.notUnderSeal(name: name)) }
      if isShown(record, in: file) { throw RecordFailure.refused(.sealedHalfWay(name: name)) }
      if !isAgain, let shown = file.shownAt(record) {
        throw RecordFailure.refused(.shownAlready(name: name, at: shown))
      }
      let writer = try file.noteShown(record, by: device.callsign, now: now, at: at)
      keepSealed(writer, seen: file.known)
      return versions
    } catch let failure as RecordFailure {
      throw failure
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(.file(path: folder.local, because: "\(error)"))
    }
  }

  /// Erases records that are under seal, because the safeguarding lead says so.
  ///
  /// - Throws: `refused` where one is not under seal on this laptop, or only half-way.
  public mutating func eraseSealed(
    _ records: [EntryRef], requester: String, now: Int64, at: WallTime
  ) throws(RecordFailure) -> ErasureReceipt {
    var receipt = ErasureReceipt(items: [], reason: .safeguarding, requester: requester, at: at)
    receipt.wasSealed = true
    receipt.holders = holders(ofSealed: records)
    do {
      var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
      var targets: [(record: EntryRef, lines: [EntryHash])] = []
      for ref in records {
        if let typed = file.typed(ref) {
          targets.append((ref, file.lines(of: ref)))
          receipt.items.append(ErasureReceipt.Item(typed: typed))
          continue
        }
        if let name = file.field(ref)?.name {
          if isShown(ref, in: file) {
            throw RecordFailure.refused(.sealedHalfWay(name: name))
          }
          let lines = file.lines(of: ref)
          targets.append((ref, lines))
          receipt.items.append(
            .init(record: ref, name: name, kind: .review, times: [], versions: lines.count))
          continue
        }
        guard let record = review.record(ref) else {
          throw RecordFailure.refused(.unknownReference("That"))
        }
        let lines = file.lines(of: record.ref)
        guard !lines.isEmpty else {
          throw RecordFailure.refused(.notUnderSeal(name: review.name(of: record)))
        }
        if isShown(record.ref) {
          throw RecordFailure.refused(.sealedHalfWay(name: review.name(of: record)))
        }
        targets.append((record.ref, lines))
        var item = ErasureReceipt.Item(record, name: review.name(of: record))
        item.versions = lines.count
        receipt.items.append(item)
      }
      let done = try file.erase(
        targets.flatMap(\.lines), requester: requester, now: now, at: at)
      keepSealed(done.writer, seen: file.known)
      rememberErasedUnderSeal(targets, requester: requester)
      var settled = Settled()
      settled.add(done.nulled, folder: "local")
      settled.foldersLeft = eraseSealedInFoldersLeft(
        records, requester: requester, now: now, at: at)
      receipt.add(settled)
    } catch let failure as RecordFailure {
      throw failure
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(.file(path: folder.local, because: "\(error)"))
    }
    return receipt
  }

  /// Everybody else who may have a copy of sealed records under seal, and whose journal says that
  /// they do; nobody for what was typed and never saved.
  private func holders(ofSealed records: [EntryRef]) -> [ErasureReceipt.Holder] {
    let known = records.compactMap { review.record($0) }
    guard !known.isEmpty else { return [] }
    let all = review.sealers
    let sealers = known.reduce(into: Set<ReviewWriter>()) { $0.formUnion(all[$1.ref] ?? []) }
    return holders.map { holder in
      var holder = holder
      holder.hasSealed = sealers.contains(holder.writer)
      return holder
    }
  }

  /// Erases what is under seal here of some records, whatever this store knows of them besides.
  /// - Returns: whether there was anything.
  mutating func eraseSealedLines(
    _ records: [EntryRef], requester: String, now: Int64, at: WallTime
  ) throws(StoreError) -> Bool {
    guard try hasSealedFile() else { return false }
    var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
    let targets = records.map { (record: $0, lines: file.lines(of: $0)) }
    let lines = targets.flatMap(\.lines)
    guard !lines.isEmpty else { return false }
    let done = try file.erase(lines, requester: requester, now: now, at: at)
    keepSealed(done.writer, seen: file.known)
    rememberErasedUnderSeal(targets, requester: requester)
    return true
  }

  /// Carries out what the safeguarding lead ordered, where that was stopped half-way.
  mutating func finishErasingSealed(now: Int64) throws(StoreError) {
    guard try hasSealedFile() else { return }
    var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
    _ = try file.nullOwed(now: now)
    try forgetHalfSealed(halfSealed(in: file))
  }

  /// Versions of sealed records that came to light after the sealing, and in no file under seal
  /// yet: they are put there before their words go.
  static func lateVersionsToSeal(in review: Review) -> [EntryHash: SealedOwner] {
    var owners: [EntryHash: SealedOwner] = [:]
    for entry in review.entriesToName {
      guard let order = review.erasureOrder(entry.ref), order.erasure.reason == .sealed else {
        continue
      }
      let record = order.erasure.record ?? entry.ref
      owners[EntryHash(entry.ref)] = SealedOwner(record: record, name: review.name(of: record))
    }
    return owners
  }

  /// Copies lines under seal, durably.
  /// - Parameters:
  ///   - owners: the entries, each with the record it belongs to.
  ///   - foreign: lines that are not in this store yet.
  /// - Throws: `file` where not every one of them can be read; then none is copied.
  mutating func copyUnderSeal(
    _ owners: [EntryHash: SealedOwner], besides foreign: [SoundLine] = [], now: Int64,
    at: WallTime
  ) throws(StoreError) {
    guard !owners.isEmpty else { return }
    var file = try SealedFile.open(sealedSetup, on: disk, now: now, key: key)
    let done = file.sealed
    let own = writers
    var data: [JSONObject] = []
    var found: Set<EntryHash> = []
    func look(at line: SoundLine) {
      guard let owner = owners[line.entry.hash], let words = line.entry.words(key),
        found.insert(line.entry.hash).inserted
      else { return }
      let ref = EntryRef(line.entry.hash)
      let names = owner.names.filter { name in
        !done.contains(SealedName(entry: ref, name: owner.fields.isEmpty ? "" : name))
      }
      // A private writer is named in no journal.
      let writer = ReviewWriter(line.entry.head.writer)
      let by = own.contains(writer) ? device.callsign : review.callsign(of: writer)
      data += names.map { owner.underSeal(line.entry, words, as: $0, by: by, at: at) }
    }
    // The lines are read again: what goes under seal is what stands there, byte for byte.
    for setup in [sharedSetup, privateSetup] {
      do { _ = try JournalFolder.verify(setup, on: disk, now: now, each: look(at:)) } catch {
        throw .journal(error)
      }
    }
    for line in foreign { look(at: line) }
    guard found.count == owners.count else {
      throw .file(
        path: folder.journal, because: "not every version of what is to be sealed can be read")
    }
    guard !data.isEmpty else { return }
    let writer = try file.add(data, now: now)
    keepSealed(writer, seen: file.known)
  }

  var sharedSetup: JournalSetup {
    told(
      JournalSetup(
        review: reviewID, folder: folder.journal, local: folder.local, isProtected: isProtected))
  }

  var privateSetup: JournalSetup {
    told(
      JournalSetup(
        review: reviewID, folder: folder.local, local: folder.local, files: .named("private"),
        isProtected: isProtected))
  }

  var sealedSetup: JournalSetup {
    told(
      JournalSetup(
        review: reviewID, folder: folder.local, local: folder.local, files: .named("sealed"),
        own: device.sealedWriter.map { .continuing($0) } ?? .beginning(after: nil),
        known: seenSealed, isProtected: isProtected))
  }

  /// What the lines of the open store told is known of its other files too.
  private func told(_ setup: JournalSetup) -> JournalSetup {
    var setup = setup
    setup.isOpen = !isProtected
    setup.lockWaitMilliseconds = lockWaitMilliseconds
    return setup
  }

  func hasSealedFile() throws(StoreError) -> Bool {
    guard try disk.isFolder(folder.local) else { return false }
    do {
      return try disk.list(folder.local).contains {
        $0.hasPrefix("sealed.") && $0.hasSuffix(".jsonl")
      }
    } catch {
      throw .file(path: folder.local, because: error.reason)
    }
  }

  mutating func keepSealed(_ writer: StoredWriter?, seen: [String: Known]) {
    seenSealed = seen
    anchorLags = true
    guard let writer else { return }
    device.sealedWriter = writer
    keepDevice()
  }
}
