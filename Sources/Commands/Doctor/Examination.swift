// Everything `doctor` looks at in one store, gathered. Whatever cannot be looked at becomes a
// complaint itself, so that trouble with one review never hides another. It changes no byte.

import Domain
import Journal
import Keyrings
import Packs
import Runtime
import Store

/// One store, looked at from all sides.
struct Examination {
  /// What people call the review here.
  let name: String
  let folder: StoreFolder
  /// The gravest first; otherwise in the order of the checks.
  let complaints: [Complaint]
  /// Journal files and sound lines that were checked; 0 where nothing could be.
  private(set) var files = 0
  private(set) var lines = 0
  /// The entries; empty where the store cannot be opened.
  private(set) var review = Review()
  /// The name of what was typed and not saved, and when it was kept.
  private(set) var drafts: [(name: String, at: String)] = []
  /// Documents that were written out, as paths; none while the review is locked.
  private(set) var documents: [String] = []
  /// Where the review was before, and where it went on, as paths.
  private(set) var otherFolders: [String] = []

  var isSound: Bool { !complaints.contains { $0.gravity == .damage } }

  /// - Parameters:
  ///   - key: opens a review with a passphrase; without it its words are not looked into.
  ///   - packs: how a nation says things.
  ///   - state: this person's state folder; without it every list of documents counts as another's.
  init(
    _ name: String, _ folder: StoreFolder, on disk: PosixDisk, clock: SystemClock,
    key: ReviewKey? = nil, packs: Packs = .builtIn, state: String? = nil
  ) {
    self.name = name
    self.folder = folder
    var found: [Complaint] = []
    var made: ReviewCheck?
    var settled: Set<Damage> = []
    do throws(CommandError) {
      let check = try ReviewCheck(folder, on: disk, now: clock.now())
      made = check
      settled = Set(check.damages.filter { $0.wholeIn != nil })
      files = check.files.count
      lines = check.files.reduce(0) { $0 + $1.entries }
    } catch {
      found.append(Examination.unreadable(folder, "\(error)"))
    }
    do throws(StoreError) {
      var store = try ReviewStore.open(
        folder, on: disk, machine: Machine.digest(), now: clock.now(), key: key)
      store.stateFolder = state
      if store.notices.contains(.movedMachine) { found.append(Examination.moved) }
      found += store.notices.compactMap(Examination.copied)
      settled.formUnion((made?.damages ?? []).filter { store.isSettled($0) })
      review = store.review
      let kept = store.everyKeptDraft()
      drafts = kept.filter { $0.isTyped && !$0.text.isEmpty }.map { ($0.name, $0.at) }
      found += Examination.questions(kept.reduce(0) { $0 + $1.ownQuestions })
      found += Examination.steps(kept.flatMap(\.steps), store)
      let nation = review.mergedSetUp?.nation ?? .england
      let words = packs.words[nation.rawValue] ?? .asWritten
      found += ReviewComplaints(
        review: review, own: store.writers, elsewhere: store.writersElsewhere,
        inOtherFolders: store.writersInOtherFolders,
        today: clock.wallTime().day, now: clock.now(), isExample: store.isExample, say: words.put
      ).all
      let isKeyGone = made?.spoilt.contains { $0.use == .keyringGone } ?? false
      if isKeyGone { found.removeAll { $0.check == "locked" } }
      found += Leftovers.halfSealed(try? store.sealedRecords(now: clock.now()), of: name)
      found += Examination.kept(drafts, hasOther: !store.otherFolders.isEmpty)
      found += Leftovers(strays: store.strays(), left: store.foldersLeft(now: clock.now()), folder)
        .complaints
      found += Leftovers.halfCopies(store.halfCopies())
      found += Leftovers.tooLong(store.entriesTooLongToSeal(now: clock.now()), of: name)
      found += Leftovers.carried(store.carriedFromErased(now: clock.now()))
      found += Leftovers.ordersElsewhere(store.ordersElsewhere(now: clock.now()))
      documents = store.listedExports().map(\.path)
      otherFolders = store.otherFolders
      found += Leftovers.restored(
        store.restored(now: clock.now()),
        isUnnoticed: store.isRestoringUnnoticed(now: clock.now()), inTheWay: store.inOrdersWay)
      if store.isPlainAgain { found.append(Leftovers.plainAgain(folder, name)) }
      found += Leftovers.documents(store.documentsLeft())
      if store.isProtected {
        found += Leftovers.otherKeyrings(store.foldersWithOtherKeyring())
        found += PlainBeside(folder, documents: documents, others: store.plainFolders(), disk)
          .complaints
      }
      found += store.damagedExportLists().map { Examination.damagedList($0, folder) }
    } catch {
      let isSaid = made.map { !JournalComplaints.all($0, settled: []).isEmpty } ?? false
      if found.isEmpty && !isSaid { found.append(Examination.unreadable(folder, "\(error)")) }
    }
    do throws(CommandError) {
      found += [try made?.heldWords(review.erasedEntries)].compactMap { $0.flatMap(Complaint.held) }
    } catch {
      found.append(Examination.unreadable(folder, "\(error)"))
    }
    found = (made.map { JournalComplaints.all($0, settled: settled) } ?? []) + found
    do throws(StoreError) { _ = try KeyringFile(folder, on: disk).read() } catch {
      // That one is told of where the lines are.
      if case .strayKeyring = error {} else { found.append(Examination.noKey(error)) }
    }
    found += FolderComplaints.all(folder, on: disk)
    complaints = Complaint.Gravity.allCases.flatMap { gravity in
      found.filter { $0.gravity == gravity }
    }
  }

  private static func unreadable(_ folder: StoreFolder, _ words: String) -> Complaint {
    Complaint(
      "unreadable", .damage, words, safe: "Nothing was changed in \(folder.path).",
      advice: "Check the folder and the disk; another laptop, a stick or a backup may have a copy.")
  }

  private static func noKey(_ error: StoreError) -> Complaint {
    Complaint(
      "keyring", .damage, "\(error)",
      safe: "The journals are not touched by it: every other laptop's keyring opens them too.",
      advice: "Copy keys/keyring.json from another laptop of the team, a stick or a backup.")
  }

  private static func damagedList(_ name: String, _ folder: StoreFolder) -> Complaint {
    Complaint(
      "exports", .damage,
      "\(folder.path)/local/\(name), the list of documents written out of this review, is damaged.",
      safe: "The review is not touched by it, and neither are the documents.",
      advice: "An erasing will not find what only this list named: look for those documents "
        + "yourself. Then take the damaged list away.")
  }

  private static let moved = Complaint(
    "moved", .note, "This folder comes from another laptop, or this one was set up anew.",
    safe: "Everything in it is read; what you write goes into a file of its own.",
    advice: "Nothing. If the other laptop is in use, let each have the other's journal files.")

  private static func copied(_ notice: Notice) -> Complaint? {
    guard case .copied(let original) = notice else { return nil }
    return Complaint(
      "copied", .note,
      original.map { "This folder is a copy of \($0)." }
        ?? "This folder was copied, put back or moved from another disk since it was written in.",
      safe: "Everything in it is read; what you write goes into a file of its own.",
      advice: original.map {
        "Go on in one of the two: what is written in \($0) is not written here, and what is "
          + "erased in one has to be erased in the other too."
      } ?? "Nothing. If the folder it was copied from is in use, go on in one of the two.")
  }

  private static func questions(_ count: Int) -> [Complaint] {
    guard count > 0 else { return [] }
    return [
      Complaint(
        "own-questions", .note,
        "\(counted(count, "question")) of your own kept to be asked, in local/drafts.",
        safe: "On this laptop and nowhere else; no date takes them.",
        advice: "Take off what is not wanted any more: open the review, 3, d.")
    ]
  }

  private static func steps(
    _ kept: [KeptStep], _ store: borrowing ReviewStore<PosixDisk>
  ) -> [Complaint] {
    let steps = store.unwritten(kept, now: SystemClock().now())
    guard !steps.isEmpty else { return [] }
    return [
      Complaint(
        "safeguarding-kept", .care,
        "Noted on the safeguarding card and not in the journal yet: "
          + "\(steps.map(\.words).joined(separator: ", ")).",
        safe: "It is kept in local/drafts, with the time at which it was noted.",
        advice: "Open the review: it is written then, with that time.")
    ]
  }

  private static func kept(
    _ drafts: [(name: String, at: String)], hasOther: Bool
  ) -> [Complaint] {
    guard let latest = drafts.max(by: { $0.at < $1.at }) else { return [] }
    return [
      Complaint(
        "drafts", .note,
        "\(counted(drafts.count, "draft")) kept, typed and not saved, the latest at \(latest.at).",
        safe: hasOther
          ? "The words are on this laptop; the review's other folder may have them too."
          : "The words are on this laptop and nowhere else.",
        advice: "Open the review: they stand in their fields again.")
    ]
  }
}
