// What can be read beside a protected review without its passphrase, because somebody asked for it
// on paper or as a document.

import Journal
import Store

/// Complaints about plain pages and documents of a protected review.
struct PlainBeside {
  /// Names of pages to print in the store.
  private let pages: [String]
  /// Documents that were written out and are still there, as paths.
  private let documents: [String]
  /// Other folders of the review that have no passphrase.
  private let others: [FolderLeft]
  private let folder: StoreFolder

  private static let shownMax = 8

  /// - Parameter documents: what is listed as written out, as paths; empty while the review is
  ///   locked.
  init(
    _ folder: StoreFolder, documents: [String], others: [FolderLeft], _ disk: PosixDisk
  ) {
    self.folder = folder
    self.others = others
    pages = ((try? disk.list("\(folder.local)/pages")) ?? []).sorted()
    self.documents = Set(documents).filter { path in
      !path.hasSuffix("/local/pages/\(StoreFolder(path).name)")
        && ((try? disk.status(at: path)) ?? nil) != nil
    }.sorted()
  }

  var complaints: [Complaint] {
    var found: [Complaint] = []
    if !pages.isEmpty {
      found.append(
        Complaint(
          "plain-pages", .note,
          "Pages to print in \(folder.local)/pages can be read without the passphrase: "
            + "\(Self.named(pages)).",
          safe: "No note or answer is in them; contacts and the day's plan are.",
          advice: "Take them away when they are printed; they can be made anew."))
    }
    if !documents.isEmpty {
      found.append(
        Complaint(
          "plain-documents", .note,
          "Written out of this review, and to be read without the passphrase: "
            + "\(Self.named(documents)).",
          advice: "Take away what nobody needs."))
    }
    found += others.map { other in
      Complaint(
        "plain-folder", .care,
        "\(other.path), \(other.relation), holds a review without a passphrase: this one as it was "
          + "before it was protected, unless something else was put there.",
        safe: "What was saved since is only here.",
        advice: "An erasing here does not reach it: erase there too, or take that folder away when "
          + "nothing is only in it.")
    }
    return found
  }

  private static func named(_ names: [String]) -> String {
    let more = names.count > shownMax ? " and \(names.count - shownMax) more" : ""
    return names.prefix(shownMax).joined(separator: ", ") + more
  }
}
