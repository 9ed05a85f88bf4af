// Every hash of every journal of a store, checked without opening the review: a damaged store must
// be checked as well as a sound one. It changes no byte.

import JSONText
import Journal
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
  /// What had been seen of each file before.
  let known: [String: Known]

  var files: [FileVerdict] { journal.files + local.flatMap(\.files) }
  var damages: [Damage] { journal.damages + local.flatMap(\.damages) }
  var version: Int { ([journal] + local).map(\.version).max() ?? 1 }

  init(_ folder: StoreFolder, on disk: PosixDisk, now: Int64) throws(CommandError) {
    known = try ReviewCheck.known(in: folder, on: disk)
    let setup = JournalSetup(
      review: try ReviewCheck.reviewID(in: folder, on: disk), folder: folder.journal,
      local: folder.local, known: known,
      isProtected: try ReviewCheck.bytes(of: "\(folder.path)/keys/keyring.json", on: disk) != nil)
    journal = try ReviewCheck.verdict(setup, on: disk, now: now)
    var local: [Verdict] = []
    for name in ["private", "sealed"] {
      guard ReviewCheck.isThere("\(folder.local)/\(name).jsonl", disk) else { continue }
      var own = setup
      own.folder = folder.local
      own.files = .named(name)
      own.known = [:]
      local.append(try ReviewCheck.verdict(own, on: disk, now: now))
    }
    self.local = local
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
    let bytes = try bytes(of: "\(folder.path)/review.json", on: disk)
    guard let object = bytes.flatMap({ try? JSONReader.object(of: $0) }),
      let id = object["id"]?.string.flatMap({ ReviewID(hex: $0) })
    else { throw .store(.notAStore(folder.path, because: "it has no sound review.json")) }
    return id
  }

  /// What was seen of each file before: a lower bound, so that lines that went missing show.
  private static func known(
    in folder: StoreFolder, on disk: PosixDisk
  ) throws(CommandError) -> [String: Known] {
    let bytes = try bytes(of: "\(folder.local)/anchor.json", on: disk)
    let files = bytes.flatMap { try? JSONReader.object(of: $0) }?["files"]?.object
    var known: [String: Known] = [:]
    for file in files ?? JSONObject() {
      guard let seq = file.value["seq"]?.integer,
        let hash = file.value["hash"]?.string.flatMap({ EntryHash(hex: $0) })
      else { continue }
      known[file.key] = Known(seq: seq, hash: hash)
    }
    return known
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
