// A review opened for one command: its store, the clock, and what the store has to tell, said once.
// Reading commands change no byte; only `close` after writing brings the anchor up to date.

import Domain
import Guidance
import Journal
import Keyrings
import Packs
import Runtime
import Store

/// One review during one command.
struct OpenedReview: ~Copyable {
  /// What the command is going to do with it.
  enum Purpose {
    /// Shows the entries.
    case listing
    /// Works with the words.
    case reading
    /// Copies it, and writes in it only to erase again what came back.
    case carryingOn
    case writing
  }

  /// What people call the review here.
  let name: String
  let clock = SystemClock()
  private(set) var store: ReviewStore<PosixDisk>
  private var noticesTold = 0
  private let isWriting: Bool
  /// The newest format version of any line, where that is newer than this program's.
  private(set) var newerVersion: Int?
  /// Where this person's own words may be; nil for a review that was just made.
  private var home: Home?

  /// How the review's nation says things: the built-in words, or a pack of the person or of the
  /// review.
  var words: NationWords {
    guard let home, let nation = store.review.mergedSetUp?.nation else { return .asWritten }
    let files = OwnFiles(home, review: store.folder, report: { _ in })
    return files.packs().words[nation.rawValue] ?? .asWritten
  }

  /// The guide with the rules of the person and of the review, of which this reports no trouble:
  /// commands that are asked for the guide do.
  var guide: Guide {
    home.map { OwnFiles($0, review: store.folder, report: { _ in }).guide() } ?? .builtIn
  }

  var callsign: String { store.callsign }

  /// The role of whoever sits at this laptop.
  var role: TeamRole { store.review.role(of: store.writers, called: callsign) }

  /// The review as far as this role may see it.
  var seen: Review { Sight(role).review(store.review) }

  /// Opens the review that a name means.
  static func open(
    _ name: String, in options: PlaceOptions, for purpose: Purpose, with unlocker: Unlocker? = nil
  ) throws(CommandError) -> OpenedReview {
    let folder = try options.existing(name)
    let unlocker = unlocker ?? options.unlocker
    let protection = try unlocker.protection(of: folder, name: name)
    var opened = OpenedReview(
      name, made: try store(folder, protection?.key), isWriting: purpose == .writing)
    opened.home = options.home
    opened.store.stateFolder = options.home.state
    try opened.checkSeals(isOpen: protection != nil, hasPassphrase: unlocker.isGiven)
    try opened.checkVersions()
    if protection != nil, purpose == .writing {
      KeyringFile(folder, on: PosixDisk()).forgetBefore()
    }
    if purpose == .writing {
      opened.carryOnErasing()
    } else {
      if purpose == .carryingOn {
        opened.store.eraseRestored(now: opened.clock.now(), at: opened.clock.wallTime())
      }
      opened.store.hideErasedElsewhere(now: opened.clock.now())
      opened.tell()
    }
    return opened
  }

  /// A review that was just made.
  init(_ name: String, made store: consuming ReviewStore<PosixDisk>, isWriting: Bool = true) {
    self.name = name
    self.store = store
    self.isWriting = isWriting
    tell()
  }

  private static func store(
    _ folder: StoreFolder, _ key: ReviewKey?
  ) throws(CommandError) -> ReviewStore<PosixDisk> {
    do throws(StoreError) {
      return try ReviewStore.open(
        folder, on: PosixDisk(), machine: Machine.digest(), now: SystemClock().now(), key: key)
    } catch {
      throw .store(error)
    }
  }

  /// Records changes; all are durable when this returns.
  ///
  /// - Parameter place: what an error says the words came from.
  mutating func record(
    _ changes: [Change], place: String
  ) throws(CommandError) -> [ReviewEntry] {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(place) { (store) throws(RecordFailure) in
      try store.record(changes, now: now, at: wall)
    }
  }

  /// Begins a run of lines; see `ReviewStore.beginRun`.
  mutating func beginRun() throws(CommandError) -> RecordRun? {
    let now = clock.now()
    return try telling(name) { (store) throws(RecordFailure) in
      do throws(StoreError) { return try store.beginRun(now: now) } catch { throw .store(error) }
    }
  }

  /// Hands a change over to be saved; see `ReviewStore.record(_:in:now:at:acknowledging:)`.
  mutating func record(
    _ change: Change, place: String, in run: RecordRun,
    acknowledging: ([ReviewEntry]) -> @Sendable () -> Int32
  ) throws(CommandError) {
    let (now, wall) = (clock.now(), clock.wallTime())
    try telling(place) { (store) throws(RecordFailure) in
      try store.record(change, in: run, now: now, at: wall, acknowledging: acknowledging)
    }
  }

  /// Waits for the oldest change of a run; see `ReviewStore.settle`.
  mutating func settle(in run: RecordRun, place: String) throws(CommandError) -> RunRecorded? {
    try telling(place) { (store) throws(RecordFailure) in
      do throws(StoreError) { return try store.settle(in: run) } catch { throw .store(error) }
    }
  }

  mutating func endRun(_ run: RecordRun) { store.endRun(run) }

  /// Erases records; see `ReviewStore.erase`.
  mutating func erase(
    _ records: [EntryRef], setAsides: [EntryRef] = [], because reason: Erasure.Reason,
    requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.erase(
        records, setAsides: setAsides, because: reason, requester: requester, now: now, at: wall)
    }
  }

  /// Erases entries that are no records; see `ReviewStore.erase(entries:)`.
  mutating func erase(
    entries: [EntryRef], because reason: Erasure.Reason, requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.erase(
        entries: entries, because: reason, requester: requester, now: now, at: wall)
    }
  }

  /// Whether a damaged line stands there; see `ReviewStore.isDamaged`.
  func isDamaged(_ place: LinePlace) throws(CommandError) -> Bool {
    do throws(StoreError) { return try store.isDamaged(place, now: clock.now()) } catch {
      throw .store(error)
    }
  }

  /// Takes damaged lines away; see `ReviewStore.eraseDamaged`.
  mutating func eraseDamaged(
    _ places: [LinePlace], because reason: Erasure.Reason, requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.eraseDamaged(
        places, because: reason, requester: requester, now: now, at: wall)
    }
  }

  /// Puts records under seal; see `ReviewStore.seal`.
  mutating func seal(
    _ records: [EntryRef], requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.seal(records, requester: requester, now: now, at: wall)
    }
  }

  /// Puts fields of what is agreed under seal; see `ReviewStore.seal(fields:)`.
  mutating func seal(
    fields: [String], requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.seal(fields: fields, requester: requester, now: now, at: wall)
    }
  }

  /// Erases records that are under seal; see `ReviewStore.eraseSealed`.
  mutating func eraseSealed(
    _ records: [EntryRef], requester: String
  ) throws(CommandError) -> ErasureReceipt {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.eraseSealed(records, requester: requester, now: now, at: wall)
    }
  }

  /// Notes that a document is about to be written, so that an erasing finds it. A store that cannot
  /// be written to, such as one on a full disk, is told of and stops no export.
  mutating func listExport(
    _ path: String, format: String, _ audience: String, _ bytes: [UInt8]
  ) {
    do throws(StoreError) {
      try store.listExport(
        path, format: format, audience: audience, at: clock.wallTime(), bytes: bytes)
    } catch {
      let found = error.isHalfDone
        ? "this stops no export, and an erasing later finds it unless the power is cut first"
        : "this stops no export, but an erasing later will not find it"
      Output.words("\(error); \(found)")
    }
  }

  /// The words of a record under seal; see `ReviewStore.handOver`.
  mutating func handOver(
    _ record: EntryRef, isAgain: Bool
  ) throws(CommandError) -> [SealedVersion] {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.handOver(record, isAgain: isAgain, now: now, at: wall)
    }
  }

  /// Takes back a raising that was noted by mistake; see `ReviewStore.takeBackRaising`.
  mutating func takeBackRaising() throws(CommandError) -> [ReviewEntry] {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.takeBackRaising(now: now, at: wall)
    }
  }

  /// Makes a copy of the review to go on with; see `ReviewStore.carryOn`.
  func carryOn(to folder: StoreFolder) throws(CommandError) -> CarriedOn {
    do throws(StoreError) {
      let next = try store.carryOn(
        to: folder, now: clock.now(), at: clock.wallTime(), withDrafts: true)
      return next.carriedOn ?? CarriedOn(from: store.folder.path, files: 0, isComplete: false)
    } catch {
      throw .store(error)
    }
  }

  /// What is under seal here by a name of its own, typed and never saved or a field of what is
  /// agreed; nil for any other name.
  func underSeal(named name: String) throws(CommandError) -> SealedRecords.Item? {
    try sealedRecords().items.first {
      $0.hasOwnName && $0.name == ($0.wasTyped ? name.uppercased() : name)
    }
  }

  /// How much is under seal.
  func sealedRecords() throws(CommandError) -> SealedRecords {
    do throws(StoreError) { return try store.sealedRecords(now: clock.now()) } catch {
      throw .store(error)
    }
  }

  /// What an earlier program could not finish, here or in another folder of this review, is
  /// finished by the next that writes; trouble with it is told, and is no reason not to save.
  private mutating func carryOnErasing() {
    store.carryOnErasing(now: clock.now(), at: clock.wallTime())
    store.settleFolders(now: clock.now(), at: clock.wallTime())
    tell()
  }

  mutating func undo() throws(CommandError) -> [ReviewEntry] {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.undo(now: now, at: wall)
    }
  }

  mutating func redo() throws(CommandError) -> [ReviewEntry] {
    let (now, wall) = (clock.now(), clock.wallTime())
    return try telling(name, isDeed: true) { (store) throws(RecordFailure) in
      try store.redo(now: now, at: wall)
    }
  }

  /// Hands over the review of a store that is done with.
  mutating func takeReview() -> Review { store.takeReview() }

  /// Brings the anchor up to date after writing.
  mutating func close() { store.keepAnchor() }

  /// - Parameter isDeed: there are no words to be kept that a failure would lose.
  private mutating func telling<Result>(
    _ place: String, isDeed: Bool = false,
    _ body: (inout ReviewStore<PosixDisk>) throws(RecordFailure) -> Result
  ) throws(CommandError) -> Result {
    defer { tell() }
    do throws(RecordFailure) {
      return try body(&store)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal, place: place, say: words)
      case .store(let trouble): throw isDeed ? .notDone(trouble) : .store(trouble)
      }
    }
  }

  private mutating func tell() {
    for notice in store.notices.dropFirst(noticesTold) {
      // It is for whoever notes something: only that gets its time from the clock.
      if case .clockBehind = notice, !isWriting { continue }
      Output.words("\(notice)")
    }
    noticesTold = store.notices.count
  }

  /// A review with a passphrase is never treated as if its words were there.
  private func checkSeals(isOpen: Bool, hasPassphrase: Bool) throws(CommandError) {
    if isOpen { return }
    if store.isLocked || store.review.entries.contains(where: { $0.isLocked }) {
      throw .store(.keyringMissing(name))
    }
    if hasPassphrase {
      Output.words("\(name): no passphrase protects this review; the one given was not needed")
    }
  }

  /// A newer format is read as far as it can be; only a check of the files says how new it is, so
  /// this is asked where there is damage to explain and nowhere else.
  private mutating func checkVersions() throws(CommandError) {
    guard store.notices.contains(where: \.isGrave) else { return }
    let check = try ReviewCheck(store.folder, on: store.disk, now: clock.now())
    newerVersion = check.version > 1 ? check.version : nil
  }

  /// Ends a command that showed what can be read of a review in part written by a newer version.
  func refuseNewer() throws(CommandError) {
    if let newerVersion { throw .newerEntries(name, version: newerVersion) }
  }
}

extension ReviewEntry {
  /// True for an entry whose words are sealed here.
  var isLocked: Bool { if case .locked = content { true } else { false } }
}
