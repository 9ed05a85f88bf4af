// One review on this laptop: its folder, its journal and its private journal, and the review they
// make together. The one path for every change is here: refusal, journal, entry, apply.

import Domain
import JSONText
import Journal
import Keyrings

/// An open store. One owner, one thread.
public struct ReviewStore<D: Disk>: ~Copyable {
  public let folder: StoreFolder
  public let disk: D
  /// All entries of all writers and the private journal, applied.
  public internal(set) var review = Review()
  /// Damage and other things to tell, oldest first, in plain words.
  public internal(set) var notices: [Notice] = []
  /// What `join` took in; nil for a store that was opened or begun.
  public internal(set) var joining: Joining?
  /// What came along from another folder; nil for a store that was opened or begun.
  public internal(set) var carriedOn: CarriedOn?
  var journal: JournalFolder<D>
  var privateJournal: JournalFolder<D>
  var device: Device
  /// This person's state folder on this laptop, where the secret is that marks the list of
  /// documents as theirs; nil where nobody said: then no document is ever taken away.
  public var stateFolder: String?
  /// Whether lines of a newer version have been told of.
  private var isNewerTold = false
  /// Whether the device file was there and could not be read when the store was opened.
  var isDeviceUnread = false
  /// Whether the folder was found to be a copy of one that goes on under the writers in it.
  var isCopied = false
  let reviewID: ReviewID
  /// What stood as `review.json` when the store was opened.
  var place: FileIdentity?
  /// Whether the review has a passphrase: a keyring says so, or sealed lines do.
  public let isProtected: Bool
  /// What opens the review, as it was last read: its folder may be gone when the review goes on in
  /// another. Nil in a review without a passphrase, and where it could not be read.
  var keyring: Keyring?
  private var keyringSeen: FileStatus?
  /// Opens and seals; nil in a review without a passphrase, and while it is locked.
  var key: ReviewKey?
  /// What this writer last said it had met.
  var met: [ReviewWriter: Tip] = [:]
  /// What was seen of each file when the anchor was last written, as it was read on opening.
  private var anchored: [String: Known] = [:]
  /// What was seen of the files of what is under seal, which are read for one deed at a time.
  var seenSealed: [String: Known] = [:]
  /// What others say they saw of this laptop's own files, beyond what is in them.
  private var claims: [String: Known] = [:]
  /// Words erased elsewhere while this store was open, for the drafts on a screen.
  var erasedSince: [ErasedWords] = []
  /// Which of the screens on this store this one is, from 1; it names the drafts' files.
  public internal(set) var window = 1
  /// Held while a screen shows the store; nil for a command.
  var windowLock: FileHandle?
  /// Counts what changed the review: entries that came, and words that went. A screen that shows
  /// an older count shows an older review.
  public internal(set) var changes = 0
  /// Whether the anchor says less than is known.
  var anchorLags = false
  /// How long a save waits for another program before it gives up.
  public internal(set) var lockWaitMilliseconds = JournalSetup.lockWaitDefault
  /// Where lines were put that an older copy of a file swept away, by that file's name.
  var sweptKept: [String: String] = [:]
  /// Whether an order to erase may not have been carried out here yet.
  var owesErasing = false
  /// The highest numbers in lines that were cut off and may have been saved.
  var cutNumbers: [RecordKind: Int] = [:]
  /// Orders that were carried out where this store's journals came from, for its own list.
  var ordersBrought: [OrderHere] = []
  /// What is hidden since it was erased here and came back, and its words, for drafts.
  var hiddenAsBack: Set<EntryRef> = []
  var wordsBack: [ErasedWords] = []
  /// Orders to erase what was set aside here with words that another laptop has erased.
  var owedSetAsides: [Erasure] = []

  public var callsign: String { device.callsign }

  /// Every writer of this laptop in this review, the private journal's included.
  public var writers: Set<ReviewWriter> { Set(device.writers.map { ReviewWriter($0) }) }

  /// Those of its writers that another machine had, from which this store came.
  public var writersElsewhere: Set<ReviewWriter> {
    Set(device.elsewhere.map { ReviewWriter($0) })
  }

  /// Whether it is the worked example: its times are a story's, and say nothing of any clock.
  public var isExample: Bool { device.isExample }

  /// Opens a store and reads everything in it. Changes nothing that another program would see.
  ///
  /// - Parameters:
  ///   - key: opens a review with a passphrase; without it such a review is locked.
  /// - Throws: `StoreError` where there is no store, or one that cannot be read.
  public static func open(
    _ folder: StoreFolder, on disk: D, callsign: String? = nil, machine: String, now: Int64,
    key: ReviewKey? = nil
  ) throws(StoreError) -> ReviewStore<D> {
    guard try disk.isFolder(folder.path) else {
      throw .notAStore(folder.path, because: "there is no such folder")
    }
    if let what = folder.strayFolder(on: disk) {
      throw .strayFolder("\(folder.path)/\(what)")
    }
    guard let identity = try folder.identity(on: disk) else {
      throw .notAStore(folder.path, because: "it has no review.json")
    }
    let store = try opened(
      folder, identity, on: disk, callsign: callsign, machine: machine, now: now, key: key)
    // Where not one line is of the review that is named, the name may be what is wrong.
    guard identity.trouble == nil, store.review.entries.isEmpty,
      let other = folder.contradiction(of: identity.id, on: disk)
    else { return store }
    return try opened(
      folder, ReviewIdentity(id: other, trouble: .other(identity.id)), on: disk,
      callsign: callsign, machine: machine, now: now, key: key)
  }

  private static func opened(
    _ folder: StoreFolder, _ identity: ReviewIdentity, on disk: D, callsign: String?,
    machine: String, now: Int64, key: ReviewKey?, isSealed: Bool? = nil
  ) throws(StoreError) -> ReviewStore<D> {
    let id = identity.id
    var trouble = identity.trouble.map { [Notice.reviewFile(folder.reviewFile, $0)] } ?? []
    let kept = beside("device.json", in: folder, on: disk, &trouble) { Device(json: $0) }
    var device = kept ?? Device(callsign: callsign ?? "Reviewer", machine: machine)
    // Another machine: what stands here was copied. The old chain is another laptop's now.
    let isMoved = !device.machine.isEmpty && !machine.isEmpty && device.machine != machine
    let copied = isMoved ? nil : CopiedStore(device, in: folder, on: disk)
    if isMoved || copied != nil { device.leaveWriters(from: nil) }
    device.copiedFrom = copied?.original ?? device.copiedFrom
    if isMoved {
      device.machine = machine
      device.elsewhere = device.writers
    }
    let isDeviceUnread = trouble.contains { $0.isOf("\(folder.local)/device.json") }
    let anchor =
      beside("anchor.json", in: folder, on: disk, &trouble) { Anchor(json: $0) } ?? Anchor()
    let known = anchor.files
    let keyrings = KeyringFile(folder, on: disk)
    let hasKeyring = try keyrings.isThere()
    let isStray = try keyrings.isStray()
    let isProtected = isSealed ?? (hasKeyring && !isStray)
    var setup = JournalSetup(
      review: id, folder: folder.journal, local: folder.local,
      own: Self.own(device.writer, after: device.after), known: known,
      isProtected: isProtected)
    setup.isOpen = isSealed == false
    var privateSetup = setup
    // A copy of the shared parts alone has no folder of its own; nothing can be written in it, and
    // all that is in it can be read.
    privateSetup.folder = try disk.isFolder(folder.local) ? folder.local : folder.journal
    privateSetup.files = .named("private")
    privateSetup.own = Self.own(device.privateWriter, after: device.privateAfter)
    privateSetup.known = anchor.local("private")
    var store = ReviewStore(
      folder: folder, disk: disk, device: device, reviewID: id, key: isProtected ? key : nil,
      isProtected: isProtected, journal: try journal(setup, on: disk),
      privateJournal: try journal(privateSetup, on: disk))
    store.place = ((try? disk.status(at: folder.reviewFile)) ?? nil)?.identity
    store.isDeviceUnread = isDeviceUnread
    if isDeviceUnread { store.device.carriedFrom = carriedFromSpoilt(folder, on: disk) }
    store.anchored = known
    store.seenSealed = anchor.local("sealed")
    store.notices += trouble
    if isMoved { store.notices.append(.movedMachine) }
    if let copied { store.notices.append(.copied(from: copied.original)) }
    store.isCopied = copied != nil
    if let place = carriedOnPlaces(of: folder, on: disk).first {
      store.notices.append(.carriedOn(to: place))
    }
    try store.catchUp(now: now)
    if !isProtected, store.journal.holdsSealed || store.privateJournal.holdsSealed {
      // Its keyring is missing, and it is no plain review for that; or somebody put them there.
      return try opened(
        folder, identity, on: disk, callsign: callsign, machine: machine, now: now, key: key,
        isSealed: folder.isProtectedByLines(of: id, on: disk))
    }
    store.tellOpen()
    setup.isOpen = store.journal.setup.isOpen
    let remembered = store.knownByOthers()
    if !remembered.isEmpty {
      // Others saw more of the own file than is here: it was restored or cut, and must not go on.
      var warned = setup
      warned.known.merge(remembered) { $0.seq > $1.seq ? $0 : $1 }
      store.claims = remembered
      store.review = Review()
      store.journal = try journal(warned, on: disk)
      try store.catchUp(now: now)
    }
    if store.device.callsign.isEmpty {
      store.device.callsign = store.callsignOfOwn() ?? callsign ?? "Reviewer"
    }
    store.review.ownCallsign = store.device.callsign
    if !store.isExample,
      let behind = store.review.clockBehind(writers: store.writers, now: now)
    {
      store.notices.append(.clockBehind(milliseconds: behind))
    }
    store.cutNumbers = CutLines.numbers(in: folder, on: disk)
    store.owesErasing =
      !store.review.entriesToNull.isEmpty || store.isHalfErased || !store.ownHeldFields.isEmpty
    return store
  }

  /// What a file says beside the journal; nil where there is none, or none that can be read: the
  /// journal is read and written all the same.
  private static func beside<Content>(
    _ name: String, in folder: StoreFolder, on disk: D, _ trouble: inout [Notice],
    _ content: ([UInt8]) -> Content?
  ) -> Content? {
    let path = "\(folder.local)/\(name)"
    do throws(StoreError) {
      guard let bytes = try disk.wholeFile(path, limit: 4 << 20) else { return nil }
      if let content = content(bytes) { return content }
      trouble.append(.spoilt(path))
    } catch {
      trouble.append(.unreadable(path))
    }
    return nil
  }

  private static func carriedFromSpoilt(_ folder: StoreFolder, on disk: D) -> String? {
    let bytes = (try? disk.wholeFile("\(folder.local)/device.json", limit: 4 << 20)) ?? nil
    return bytes.flatMap { Device.carriedFrom(spoilt: $0) }
  }

  /// Once lines were read or written and none is sealed, a sealed one was put there by somebody: it
  /// is damage, and stops nothing.
  mutating func tellOpen() {
    guard !isProtected, !journal.setup.isOpen, !review.entries.isEmpty,
      !journal.holdsSealed, !privateJournal.holdsSealed
    else { return }
    journal.refuseSealed()
    privateJournal.refuseSealed()
  }

  /// What other writers' `met` entries name of this laptop's files beyond what is in them.
  private func knownByOthers() -> [String: Known] {
    var known: [String: Known] = [:]
    let own = writers
    for entry in review.entries where !own.contains(entry.stamp.writer) {
      guard case .met(let tips)? = entry.event else { continue }
      for (writer, tip) in tips where own.contains(writer) {
        let file = "\(writer.hex).jsonl"
        let seen = Known(seq: Int64(tip.seq), hash: EntryHash(tip.ref))
        if (journal.known[file]?.seq ?? 0) < seen.seq {
          if (known[file]?.seq ?? 0) < seen.seq { known[file] = seen }
        }
      }
    }
    return known
  }

  private init(
    folder: StoreFolder, disk: D, device: Device, reviewID: ReviewID,
    key: ReviewKey?, isProtected: Bool, journal: consuming JournalFolder<D>,
    privateJournal: consuming JournalFolder<D>
  ) {
    self.folder = folder
    self.disk = disk
    self.device = device
    self.reviewID = reviewID
    self.key = key
    self.isProtected = isProtected
    self.journal = journal
    self.privateJournal = privateJournal
  }

  private static func own(_ writer: StoredWriter?, after: StoredWriter?) -> OwnWriter {
    writer.map { .continuing($0) } ?? .beginning(after: after)
  }

  private static func journal(
    _ setup: JournalSetup, on disk: D
  ) throws(StoreError) -> JournalFolder<D> {
    do { return try JournalFolder(setup, on: disk) } catch { throw .journal(error) }
  }

  /// Hands the review over; the store holds an empty one until `hold` brings it back.
  public mutating func takeReview() -> Review {
    var taken = Review()
    hold(&taken)
    return taken
  }

  /// Exchanges the review for another value of it. Whoever shows the review keeps it, and hands it
  /// in for the length of a call: two copies would each have to be copied whole at every change.
  public mutating func hold(_ other: inout Review) { swap(&review, &other) }

  /// Reads what other programs wrote since. Cheap when nothing did.
  ///
  /// - Returns: the entries that are new.
  @discardableResult
  public mutating func catchUp(now: Int64) throws(StoreError) -> [ReviewEntry] {
    rememberKeyring()
    let key = key
    var found = FoundLines(isPrivate: false, key)
    var foundPrivate = FoundLines(isPrivate: true, key)
    var news: News
    let privateNews: News
    do {
      // Line by line: a store that is opened would have every line in memory twice otherwise.
      news = try journal.catchUp(now: now) { found.add($0) }
      if let name = keepSwept() {
        // It is whole again before anybody hears of it as damage.
        news.damages.removeAll { $0.file == name && $0.isAboutKnown }
        news.add(try journal.catchUp(now: now) { found.add($0) })
      }
      privateNews = try privateJournal.catchUp(now: now) { foundPrivate.add($0) }
    } catch {
      throw .journal(error)
    }
    let shared = take(news, found)
    let own = take(privateNews, foundPrivate)
    // Said before a save fails, once, and not of a line that is told of as damage.
    if !isNewerTold, let newer = journal.newer ?? privateJournal.newer {
      isNewerTold = true
      let isDamage = (news.damages + privateNews.damages).contains {
        if case .line(.newer) = $0.what { true } else { false }
      }
      if !isDamage { notices.append(.newerLines("\(newer)")) }
    }
    return own.isEmpty ? shared : shared + own
  }

  /// Keeps the keyring in memory as it stands, while there is a key to go on with: should the
  /// folder be gone, the review goes on in another one with the passphrase that was set last.
  /// Cheap.
  public mutating func rememberKeyring() {
    guard isProtected, key != nil,
      let status = (try? disk.status(at: folder.keyring)) ?? nil, status != keyringSeen
    else { return }
    keyringSeen = status
    keyring = ((try? KeyringFile(folder, on: disk).read()) ?? nil) ?? keyring
  }

  /// Puts the anchor on disk when it says less than is known. Never in the way of a save: trouble
  /// with it is left for the next time.
  public mutating func keepAnchor() {
    guard anchorLags, (try? checkPlace()) != nil else { return }
    var seen = journal.known
    // What others say they saw of a file warns, and is theirs to know: it was never seen here.
    for (name, claim) in claims where seen[name] == claim { seen[name] = anchored[name] }
    let anchor = Anchor(
      files: seen, local: privateJournal.known.merging(seenSealed) { seen, _ in seen })
    if (try? disk.replaceFile("anchor.json", in: folder.local, with: anchor.json)) != nil {
      anchorLags = false
    }
  }
}
