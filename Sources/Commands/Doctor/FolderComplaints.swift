// What is wrong with the folder a store stands in: who may read it, who carries it about, what was
// left behind, how much room there is. It knows nothing of what the entries say.

import Domain
import Journal
import Store

/// Complaints about a store's folder.
enum FolderComplaints {
  /// Under this many bytes a disk counts as nearly full. A day's notes are well under 5 MB; what
  /// fills a disk is something else, and it will not stop for us.
  static let bytesFreeWanted: UInt64 = 200 << 20

  static func all(_ folder: StoreFolder, on disk: PosixDisk) -> [Complaint] {
    let walk = FolderWalk(folder.path, on: disk)
    return permissions(walk) + links(walk) + leftovers(walk) + carrier(folder, disk)
      + ownFolder(folder, disk)
      + refusing(
        [folder.journal, folder.local].filter { FileFacts($0) != nil && !FileFacts.isWritable($0) })
      + space(FileFacts.bytesFree(at: folder.path)) + torn(folder, disk)
  }

  private static func ownFolder(_ folder: StoreFolder, _ disk: PosixDisk) -> [Complaint] {
    guard FileFacts(folder.local) == nil, FileFacts(folder.journal) != nil else { return [] }
    return [
      Complaint(
        "no-local", .care,
        "\(folder.local) is not there, as in a copy of the shared parts alone; nothing can be "
          + "saved without it.",
        safe: "Every line of the journals is read. Thoughts, drafts and what was under seal on "
          + "this laptop stood there and are in no other copy.",
        advice: "Bring the folder back from a backup; or alongside doctor REVIEW --mend makes an "
          + "empty one, and what you write goes into a new file.")
    ]
  }

  private static func permissions(_ walk: FolderWalk) -> [Complaint] {
    let wide = walk.facts.filter(\.isWide)
    guard let root = walk.facts.first, let first = wide.first else { return [] }
    let named = wide.prefix(3).map { "\(relative($0.path, to: root.path)) \($0.octal)" }
    let more = wide.count > 3 ? " and \(wide.count - 3) more" : ""
    return [
      Complaint(
        "permissions", .care,
        "Other people who use this laptop may read it: \(named.joined(separator: ", "))\(more); "
          + "folders should be 0700 and files 0600.",
        safe: "Nothing is lost.",
        advice: "chmod -R go= \(quoted(wide.count == 1 ? first.path : root.path))")
    ]
  }

  private static func links(_ walk: FolderWalk) -> [Complaint] {
    let links = walk.facts.filter(\.isLink)
    guard let first = links.first else { return [] }
    return [
      Complaint(
        "links", .care, "\(first.path) is a link, and links are not followed.",
        safe: "What it points to is neither read nor changed.",
        advice: "Put the file itself there, or take the link away.")
    ]
  }

  private static func leftovers(_ walk: FolderWalk) -> [Complaint] {
    let left = walk.facts.filter { FolderWalk.isLeftover($0.path) }
    guard let first = left.first else { return [] }
    return [
      Complaint(
        "leftovers", .note,
        "\(counted(left.count, "file")) left over from a write that was interrupted, such as "
          + "\(first.path).",
        safe: "The file it was to replace is whole; nothing reads the leftover.",
        advice: "Take it away when no Alongside is open. It may hold words that were erased since.")
    ]
  }

  private static func carrier(_ folder: StoreFolder, _ disk: PosixDisk) -> [Complaint] {
    guard let found = SyncedFolder.carrier(of: FileFacts.real(folder.path), on: disk) else {
      return []
    }
    return [
      Complaint(
        "synced-folder", .care,
        "The review lies inside \(found.folder), which \(found.name) may carry to other machines.",
        safe: "What is here is whole. Thoughts, drafts and erased words may be kept elsewhere, and "
          + "an old copy may come back over a new one.",
        advice: "Move the folder out of it while Alongside is closed, and let laptops meet through "
          + "an exchange folder.")
    ]
  }

  /// - Parameter folders: those of the store that take no file.
  static func refusing(_ folders: [String]) -> [Complaint] {
    guard let first = folders.first else { return [] }
    return [
      Complaint(
        "read-only", .care, "Nothing can be saved in \(first): it may not be written to.",
        safe: "Everything that is in it is read.",
        advice: "Look at the disk and the folder's permissions; or go on in another folder: "
          + "alongside carry-on REVIEW FOLDER.")
    ]
  }

  /// - Parameter free: bytes; nil where the system does not say.
  static func space(_ free: UInt64?) -> [Complaint] {
    guard let free, free < bytesFreeWanted else { return [] }
    return [
      Complaint(
        "disk-space", .care, "Only \(free >> 20) MB are left on this disk.",
        safe: "What is saved stays saved. When nothing more fits, a line is said to be not saved "
          + "and its words stay on the screen.",
        advice: "Make room now: empty the wastebasket, move films and downloads away.")
    ]
  }

  private static func torn(_ folder: StoreFolder, _ disk: PosixDisk) -> [Complaint] {
    let place = "\(folder.local)/torn"
    let kept = ((try? disk.list(place)) ?? []).sorted()
    // What ends a line is not what a stopped save leaves.
    let whole = kept.filter { name in
      let bytes = (try? WholeFile.read("\(place)/\(name)", limit: 8 << 20, on: disk)) ?? nil
      return bytes.map(CutLines.areWhole) ?? false
    }
    var found: [Complaint] = []
    if !whole.isEmpty {
      let (it, isKept) = whole.count == 1 ? ("It", "It is kept as") : ("They", "They are kept as")
      found.append(
        Complaint(
          "cut-line", .care,
          "\(counted(whole.count, "whole line")) cut from the end of a journal. \(it) may have "
            + "been saved, and damaged since. \(isKept) "
            + "\(whole.prefix(3).map { "\(place)/\($0)" }.joined(separator: ", ")).",
          safe: "Every line before is as it was saved, and no number in what was cut is given to "
            + "anything else.",
          advice: "Look whether another laptop, a stick or a backup has the words, and note them "
            + "again where they are missing. Then take the file away."))
    }
    let ends = kept.count - whole.count
    if ends > 0 {
      found.append(
        Complaint(
          "torn-kept", .note, "\(counted(ends, "cut end")) of journals kept in \(place).",
          safe: "They were never shown as saved.",
          advice: "They may hold half a sentence; take them away when nobody misses anything."))
    }
    return found
  }

  private static func relative(_ path: String, to root: String) -> String {
    path == root ? "." : String(path.dropFirst(root.count + 1))
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
