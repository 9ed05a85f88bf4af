// The form of a new review as it is typed, kept where no review is yet: a small file of this
// person's state folder, replaced whole, which goes once the review is begun. Each home screen has
// a file of its own; a lock that ends with its program says which of them are there.

import Domain
import Journal

/// What was typed to describe a review that is not begun.
public struct NewReviewForm<D: Disk> {
  private let folder: String
  private let disk: D
  /// This screen's place, and the lock it holds; nil until there is something to take or keep.
  private var place: (number: Int, lock: FileHandle?)?

  /// Home screens that can keep apart; one more shares the first one's file.
  private static var placesMax: Int { 9 }

  static func name(_ number: Int) -> String {
    number == 1 ? "new-review.json" : "new-review.\(number).json"
  }

  private func path(_ number: Int) -> String { "\(folder)/\(Self.name(number))" }

  /// Where forms are kept, by whichever screen; empty while none is.
  public var paths: [String] { numbersKept.map { path($0) } }

  private var numbersKept: [Int] {
    (1...Self.placesMax).filter { ((try? disk.status(at: path($0))) ?? nil) != nil }
  }

  /// - Parameter folder: this person's state folder; it need not be there.
  public init(in folder: String, on disk: D) {
    self.folder = folder
    self.disk = disk
  }

  /// The texts of a form that no other home screen has now, by the names of their fields; nil where
  /// none are kept, or none that can be read. This screen then keeps its own in their place.
  public mutating func kept() -> [String: String]? {
    if place == nil { place = claim(firstOf: numbersKept) }
    guard let number = place?.number else { return nil }
    let bytes = (try? disk.wholeFile(path(number), limit: 1 << 16)) ?? nil
    return bytes.flatMap { KeptDraft(json: $0) }?.context
  }

  /// Keeps the texts durably in place of those before; nil forgets them. Where the disk does not
  /// take them they are only on the screen.
  public mutating func keep(_ texts: [String: String]?, at: WallTime) {
    guard let texts else {
      if let number = place?.number { try? disk.remove(path(number)) }
      return
    }
    guard (try? disk.makeFolders(folder)) != nil else { return }
    if place == nil {
      let taken = Set(numbersKept)
      // What a program that ended has left stays for the next one that begins.
      place = claim(firstOf: (1...Self.placesMax).filter { !taken.contains($0) }) ?? (1, nil)
    }
    let draft = KeptDraft(
      name: "new-review", text: texts["school"] ?? "", context: texts, at: at.description)
    try? disk.replaceFile(Self.name(place?.number ?? 1), in: folder, with: draft.json)
  }

  private func claim(firstOf numbers: [Int]) -> (number: Int, lock: FileHandle?)? {
    for number in numbers {
      if let place = claim(number) { return place }
    }
    return nil
  }

  /// Takes a place that no other screen has; nil where one has it. Where there are no locks nobody
  /// can be seen, and the place counts as free.
  private func claim(_ number: Int) -> (number: Int, lock: FileHandle?)? {
    guard let handle = try? disk.open("\(folder)/new-review-\(number).lock", .createOrOpen) else {
      return (number, nil)
    }
    if (try? disk.claim(handle)) ?? true { return (number, handle) }
    disk.close(handle)
    return nil
  }
}
