// Every hash of every journal of a store, checked without opening the review: a damaged store must
// be checked as well as a sound one. It changes no byte.

import JSONText
import Journal
import Keyrings
import Runtime
import Store

extension FileVerdict {
  /// Whether entries that were once seen in the file are not in it: then an end that was cut short
  /// is no mere write that was interrupted.
  var lacksEntries: Bool {
    damages.contains { damage in
      switch damage.what {
      case .shorterThanKnown, .notAsKnown: true
      default: false
      }
    }
  }
}

/// The verdict on a store's files.
struct ReviewCheck {
  /// The journal of all writers.
  let journal: Verdict
  /// The private and the sealed lines of this laptop.
  let local: [Verdict]
  /// What each of these verdicts was made with, the journal's first.
  private let setups: [JournalSetup]
  private let disk: PosixDisk
  /// What had been seen of each file before: a lower bound, so that lines that went missing show.
  let anchor: Anchor
  var known: [String: Known] { anchor.files }
  /// The journal files that this laptop alone writes: of any other one that breaks off, nobody here
  /// can know whether more of it was saved.
  let ownFiles: Set<String>
  /// Small files beside the journals that are not as they were written.
  let spoilt: [SpoiltFile]

  /// Copies of others' files that break off in the middle of a line.
  var cutCopies: [TornTail] {
    journal.files.filter { !$0.lacksEntries && !ownFiles.contains($0.file) }.compactMap(\.torn)
  }
  var files: [FileVerdict] { journal.files + local.flatMap(\.files) }
  var damages: [Damage] { journal.damages + local.flatMap(\.damages) }
  var version: Int { ([journal] + local).map(\.version).max() ?? 1 }

  /// - Parameter key: looks into what is sealed beside the journals too.
  init(
    _ folder: StoreFolder, on disk: PosixDisk, now: Int64, key: ReviewKey? = nil
  ) throws(CommandError) {
    ownFiles = folder.ownFiles(on: disk, machine: Machine.digest())
    var spoilt = folder.spoiltFiles(on: disk, key: key)
    // What is told as spoilt keeps no journal from being checked.
    let isAnchorOdd = spoilt.contains { ["local", "local/anchor.json"].contains($0.file) }
    let bytes = isAnchorOdd
      ? nil : try ReviewCheck.bytes(of: "\(folder.local)/anchor.json", on: disk)
    anchor = bytes.flatMap { Anchor(json: $0) } ?? Anchor()
    let hasKeyring = ReviewCheck.isThere(folder.keyring, disk)
    let isStray = hasKeyring && (try? KeyringFile(folder, on: disk).isStray()) == true
    var setup = JournalSetup(
      review: try ReviewCheck.reviewID(in: folder, on: disk), folder: folder.journal,
      local: folder.local, known: anchor.files, isProtected: hasKeyring && !isStray)
    var found = try ReviewCheck.verdicts(setup, folder, anchor, on: disk, now: now)
    if isStray {
      spoilt.removeAll { $0.use == .keyring }
      spoilt.append(SpoiltFile(file: "keys/keyring.json", use: .keyringStray))
    } else if !setup.isProtected,
      found.flatMap({ $0.verdict.files }).contains(where: { $0.boxed > 0 })
    {
      // Sealed lines make the review a protected one, whatever became of its keyring, unless they
      // were put into an open one.
      setup.isProtected = folder.isProtectedByLines(of: setup.review, on: disk)
      setup.isOpen = !setup.isProtected
      found = try ReviewCheck.verdicts(setup, folder, anchor, on: disk, now: now)
      if setup.isProtected, !ReviewCheck.isThere("\(folder.path)/keys/keyring.before.json", disk) {
        spoilt.append(SpoiltFile(file: "keys/keyring.json", use: .keyringGone))
      }
    }
    self.spoilt = spoilt
    journal = found[0].verdict
    local = found.dropFirst().map { $0.verdict }
    setups = found.map { $0.setup }
    self.disk = disk
  }

  /// The journal's verdict, and those on the private and the sealed lines that are there.
  private static func verdicts(
    _ setup: JournalSetup, _ folder: StoreFolder, _ anchor: Anchor, on disk: PosixDisk, now: Int64
  ) throws(CommandError) -> [(setup: JournalSetup, verdict: Verdict)] {
    var found = [(setup: setup, verdict: try verdict(setup, on: disk, now: now))]
    for name in ["private", "sealed"] {
      let known = anchor.local(name)
      guard !known.isEmpty || isThere("\(folder.local)/\(name).jsonl", disk) else { continue }
      var own = setup
      own.folder = folder.local
      own.files = .named(name)
      own.known = known
      found.append((own, try verdict(own, on: disk, now: now)))
    }
    return found
  }

  /// Where words still stand that were to be erased, as paths in the store and lines.
  ///
  /// - Parameter erased: entries that the opened review knows to be erased.
  /// - Throws: `store` where a file cannot be read.
  func heldWords(_ erased: [ReviewEntry] = []) throws(CommandError) -> [HeldLine] {
    var lines: [HeldLine] = []
    for (setup, verdict) in zip(setups, [journal] + local) {
      let places: [Place]
      do throws(StoreError) {
        places = try HeldWords.places(verdict, in: setup, besides: erased, on: disk)
      } catch {
        throw .store(error)
      }
      let folder = setup.folder.split(separator: "/").last.map(String.init) ?? setup.folder
      lines += places.map { HeldLine(file: "\(folder)/\($0.file)", line: $0.line) }
    }
    return lines
  }

  private static func verdict(
    _ setup: JournalSetup, on disk: PosixDisk, now: Int64
  ) throws(CommandError) -> Verdict {
    do throws(JournalError) {
      return try Journal.verify(setup, on: disk, now: now)
    } catch {
      throw .store(.journal(error))
    }
  }

  private static func reviewID(
    in folder: StoreFolder, on disk: PosixDisk
  ) throws(CommandError) -> ReviewID {
    do throws(StoreError) {
      if let identity = try folder.identityByJournal(on: disk) { return identity.id }
    } catch {
      throw .store(error)
    }
    throw .store(.notAStore(folder.path, because: "it has no sound review.json"))
  }

  private static func bytes(of path: String, on disk: PosixDisk) throws(CommandError) -> [UInt8]? {
    do throws(DiskError) {
      return try WholeFile.read(path, limit: 8 << 20, on: disk)
    } catch {
      throw .unreadable(path, because: error.reason)
    }
  }

  private static func isThere(_ path: String, _ disk: PosixDisk) -> Bool {
    ((try? disk.status(at: path)) ?? nil) != nil
  }
}

/// A line that still holds words which were to be erased.
struct HeldLine: Hashable {
  /// The path within the store.
  let file: String
  /// Counted from 1.
  let line: Int

  var place: String { "\(file):\(line)" }
}
