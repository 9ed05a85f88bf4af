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
    let kept = ((try? disk.list("\(folder.local)/torn")) ?? []).count
    guard kept > 0 else { return [] }
    return [
      Complaint(
        "torn-kept", .note,
        "\(counted(kept, "cut end")) of journals kept in \(folder.local)/torn.",
        safe: "They were never shown as saved.",
        advice: "They may hold half a sentence; take them away when nobody misses anything.")
    ]
  }

  private static func relative(_ path: String, to root: String) -> String {
    path == root ? "." : String(path.dropFirst(root.count + 1))
  }

  /// A path as a shell takes it.
  static func quoted(_ path: String) -> String {
    "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
