// What lies where no erasing comes: files in a review's folder that are none of Alongside's, and
// folders that the review was in before it was carried on.

import Domain
import Store

/// Complaints about files and folders that may hold words which are gone here.
struct Leftovers {
  /// Paths within the folder.
  let strays: [String]
  let left: [FolderLeft]
  private let folder: StoreFolder

  private static let shownMax = 8

  init(strays: [String], left: [FolderLeft], _ folder: StoreFolder) {
    // A link and a carrier's own folder are told of by themselves.
    self.strays = strays.filter { path in
      let isLink = FileFacts("\(folder.path)/\(path)")?.isLink ?? false
      return !isLink && !(path.hasPrefix(".") && !path.hasPrefix("..") && path.hasSuffix("/"))
    }
    self.left = left
    self.folder = folder
  }

  var complaints: [Complaint] { strayFiles + left.compactMap(about) }

  private var strayFiles: [Complaint] {
    guard !strays.isEmpty else { return [] }
    let named = strays.prefix(Self.shownMax).joined(separator: ", ")
    let more = strays.count > Self.shownMax ? " and \(strays.count - Self.shownMax) more" : ""
    return [
      Complaint(
        "strays", .note, "Not looked into by any erasing, in \(folder.path): \(named)\(more).",
        safe: "They are not Alongside's, or have another name outside; the review is whole.",
        advice: "They may hold words that were erased: look into them, and take away what nobody "
          + "needs.")
    ]
  }

  /// What a sealing that was stopped left in view, or as it was typed.
  static func halfSealed(_ sealed: SealedRecords?, of review: String) -> [Complaint] {
    (sealed?.items ?? []).filter(\.isStillShown).map { item in
      item.wasTyped
        ? Complaint(
          "half-sealed", .care,
          "\(item.name) is half sealed: what was typed is under seal, and is kept among what is "
            + "typed and not saved as well.",
          safe: "No view, search or export shows it.",
          advice: "Open the review, or save in it: that takes it away.")
        : Complaint(
          "half-sealed", .care,
          "\(item.name) is not sealed yet: a copy is under seal, and its words are still in the "
            + "journal and in every view.",
          safe: "The copy for the safeguarding lead is whole.",
          advice: "Seal it again: alongside seal \(review) \(item.sealAgain)")
    }
  }

  /// Copies of the review that were stopped half-way.
  static func halfCopies(_ left: [FolderLeft]) -> [Complaint] {
    left.map {
      $0.fate == .away
        ? Complaint(
          "half-copy", .note,
          "A copying of this review to \($0.path) was stopped, and nobody can look there now: "
            + "words of it may be left.",
          advice: "Bring that folder back and save in the review: that takes them away.")
        : Complaint(
          "half-copy", .care,
          "\($0.path), \($0.relation), holds words of it, also such as are erased here.",
          safe: "Nothing was ever written in it, and the review is whole without it.",
          advice: "Open the review, or save in it: that takes it away.")
    }
  }

  /// Folders that a passphrase which was changed here may still open.
  static func otherKeyrings(_ others: [FolderLeft]) -> [Complaint] {
    others.map {
      Complaint(
        "other-keyring", .care,
        "\($0.path), \($0.relation), has another keyring than this folder: a passphrase that was "
          + "changed or removed here may still open it.",
        advice: "Copy keys/keyring.json from the folder that is right to the other, or take one of "
          + "them away when nothing is under seal in it.")
    }
  }

  /// What was erased in another folder of this review and stands here still.
  static func ordersElsewhere(_ orders: [FolderOrders]) -> [Complaint] {
    orders.map {
      Complaint(
        "folder-orders", .care,
        "Words that were erased or sealed in \($0.path), \($0.relation), are still in files "
          + "here.",
        safe: "They are shown nowhere.",
        advice: "Open the review, or save in it, in this folder or in that one: that takes them "
          + "away.")
    }
  }

  /// What was erased here and is back, as after a backup was put back.
  ///
  /// - Parameters:
  ///   - isUnnoticed: whether nothing outside the folder would know of some of it.
  ///   - inTheWay: what stands where that would be noted; nil where nothing does.
  static func restored(_ records: Int, isUnnoticed: Bool, inTheWay: String?) -> [Complaint] {
    var found: [Complaint] = []
    if isUnnoticed {
      let first = inTheWay.map { "Move \($0) away, which is no file of Alongside's. Then save" }
      found.append(
        Complaint(
          "restored", .note,
          "What was erased here is not all noted outside this folder: a backup of the folder that "
            + "is put back would bring it back unnoticed.",
          safe: "Nothing that is known here is shown.",
          advice: "\(first ?? "Save") in the review once: the note is made. Erase again what a "
            + "backup brings back."))
    }
    guard records > 0 else { return found }
    return found + [
      Complaint(
        "restored", .care,
        "\(counted(records, "record")) that had been erased here \(records == 1 ? "is" : "are") "
          + "back, as when a backup is put back.",
        safe: "\(records == 1 ? "It is" : "They are") shown nowhere.",
        advice: "Open the review, or save in it: that erases them again.")
    ]
  }

  /// A review that was protected here, and is here as it was before.
  static func plainAgain(_ folder: StoreFolder, _ review: String) -> Complaint {
    Complaint(
      "plain-again", .care,
      "This review was put under a passphrase here, and what stands in \(folder.path) now is the "
        + "unprotected folder of before, as when a backup is put back: all of it can be read "
        + "without the passphrase.",
      safe: "What was erased since, and stood in it then, is shown nowhere.",
      advice: "Put the protected folder back if there is a copy of it, or give this one a "
        + "passphrase: alongside protect \(review)")
  }

  /// Entries that stand in the way of a passphrase.
  static func tooLong(_ addresses: [String], of review: String) -> [Complaint] {
    guard !addresses.isEmpty else { return [] }
    let names = addresses.prefix(9).joined(separator: " ")
    return [
      Complaint(
        "too-long-to-seal", .note,
        "\(counted(addresses.count, "entry", "entries")) too long to go under a passphrase: "
          + "\(names).",
        safe: "Nothing is wrong with the words; only \"protect\" is refused.",
        advice: "Before protecting: write them anew, shorter or in two, then alongside erase "
          + "\(review) \(names) --because mistake; what is agreed with \"agree\", then \"erase "
          + "\(review) review\".")
    ]
  }

  /// Reviews that were begun with words which were erased since.
  static func carried(_ found: [CarriedWords]) -> [Complaint] {
    found.map { other in
      Complaint(
        "carried-words", .care,
        "\(other.path) was begun with words that were erased or sealed here since, as "
          + "\(other.names.joined(separator: ", ")).",
        advice: "Erase or seal them there too.")
    }
  }

  static func documents(_ fates: [ExportFate]) -> [Complaint] {
    fates.map { left in
      let what =
        switch left.fate {
        case .removed: "holds words that were erased"
        case .changed, .unread: "may hold words that were erased, and was changed since"
        case .away: "held words that were erased, and is not there now"
        case .claimed:
          "is said to hold words that were erased, by a list that this laptop did not write"
        }
      return Complaint(
        "document-left", left.fate == .away ? .note : .care, "\(left.path) \(what).",
        safe: "The review has none of them any more.",
        advice: left.fate == .removed
          ? "Open the review, or save in it: that takes the document away. Then export it anew."
          : left.fate == .away
            ? "Delete it where it is; where it comes back, the next save takes it away."
            : "Look into it, and delete it where it holds them.")
    }
  }

  private func about(_ left: FolderLeft) -> Complaint? {
    switch left.fate {
    case .erased: nil
    case .holding where left.isOriginal:
      Complaint(
        "folder-left", .care,
        "\(left.path), \(left.relation), still holds words that were erased here.",
        safe: "It goes on as before, and nothing was done in it.",
        advice: "Erase them there too; its own names may be others by now.")
    case .holding:
      Complaint(
        "folder-left", .care,
        "\(left.path), \(left.relation), still holds words that were erased.",
        safe: "What was carried on is in both folders.",
        advice: "Open the review, or save in it: it is tried again. Or take that folder away when "
          + "nothing is under seal in it.")
    case .away:
      Complaint(
        "folder-left", .note,
        "\(left.path), \(left.relation), cannot be looked into and may still hold "
          + "words that were erased.",
        advice: "Bring it back and open the review, which erases them there; or take that folder "
          + "away where it is, when nothing is under seal in it.")
    case .other:
      Complaint(
        "folder-left", .care,
        "\(left.path), \(left.relation), holds another review now, which may be this one from "
          + "before it was protected, with words that were erased here.",
        advice: "No erasing here reaches it: look into it, and erase them there, or take that "
          + "folder away when nothing is only in it.")
    }
  }
}
