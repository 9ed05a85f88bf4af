// The form of a new review as it is typed, kept where no review is yet: a small file of this
// person's state folder, replaced whole, which goes once the review is begun.

import Domain
import Journal

/// What was typed to describe a review that is not begun.
public struct NewReviewForm<D: Disk> {
  private let folder: String
  private let disk: D

  static var name: String { "new-review.json" }

  /// Where it is kept; nil while it is not.
  public var path: String? {
    let path = "\(folder)/\(Self.name)"
    return ((try? disk.status(at: path)) ?? nil) == nil ? nil : path
  }

  /// - Parameter folder: this person's state folder; it need not be there.
  public init(in folder: String, on disk: D) {
    self.folder = folder
    self.disk = disk
  }

  /// The form's texts by the names of their fields; nil where none are kept, or none that can be
  /// read.
  public func kept() -> [String: String]? {
    let bytes = (try? disk.wholeFile("\(folder)/\(Self.name)", limit: 1 << 16)) ?? nil
    return bytes.flatMap { KeptDraft(json: $0) }?.context
  }

  /// Keeps the texts durably in place of those before; nil forgets them. Where the disk does not
  /// take them they are only on the screen.
  public func keep(_ texts: [String: String]?, at: WallTime) {
    guard let texts else {
      try? disk.remove("\(folder)/\(Self.name)")
      return
    }
    guard (try? disk.makeFolders(folder)) != nil else { return }
    let draft = KeptDraft(
      name: "new-review", text: texts["school"] ?? "", context: texts, at: at.description)
    try? disk.replaceFile(Self.name, in: folder, with: draft.json)
  }
}
