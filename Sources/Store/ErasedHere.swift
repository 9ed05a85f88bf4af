// Where the lists stand of what was erased in the folders of this laptop: in the person's state
// folder, one for each review in each place, however the place is spelled.

import Crypto
import Domain
import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lists of all folders.
struct ErasedHere<D: Disk> {
  private static var tag: String { "alongside/1/erased-here\n" }
  private static var bytesMax: Int { 1 << 28 }

  let folder: String
  let disk: D

  /// - Parameter state: the person's state folder.
  init(in state: String, on disk: D) {
    folder = "\(state)/erased"
    self.disk = disk
  }

  /// What a list is called: the review, and a digest of where its folder really is.
  static func fileName(_ review: ReviewID, in path: String) -> String {
    "\(review.hex)-\(digest(of: real(path))).json"
  }

  /// Sixteen digits for a path.
  static func digest(of path: String) -> String {
    let digest = Array(SHA256.hash(data: Array((tag + path).utf8)))
    return String((EntryHash(bytes: digest) ?? .zero).hex.prefix(16))
  }

  /// The path without links, wherever that can be told; a folder that is not there now is looked
  /// for in the one it was in.
  static func real(_ path: String) -> String {
    func found(_ path: String) -> String? {
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }
    if let real = found(path) { return real }
    let folder = StoreFolder(path)
    return found(folder.parent).map { $0 == "/" ? "/\(folder.name)" : "\($0)/\(folder.name)" }
      ?? spelled(path)
  }

  /// The path from the root of the file system, as it was given.
  private static func spelled(_ path: String) -> String {
    var path = path
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      defer { free(here) }
      path = "\(String(cString: here))/\(path)"
    }
    return "/" + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// The list of a folder; nil where there is none that can be read.
  func list(of review: ReviewID, in path: String) -> OrdersHere? {
    let name = Self.fileName(review, in: path)
    // Earlier versions had one for each spelling.
    let earlier = "\(review.hex)-\(Self.digest(of: Self.spelled(path))).json"
    guard var list = read(name) else { return earlier == name ? nil : read(earlier) }
    if earlier != name, let other = read(earlier) { _ = list.add(other.orders) }
    return list
  }

  private func read(_ name: String) -> OrdersHere? {
    let bytes = (try? disk.wholeFile("\(folder)/\(name)", limit: Self.bytesMax)) ?? nil
    return bytes.flatMap { OrdersHere(json: $0) }
  }

  /// What was erased of a review in any folder of this laptop.
  func orders(of review: ReviewID) -> [OrderHere] {
    var all = OrdersHere()
    for name in ((try? disk.list(folder)) ?? []).sorted()
    where name.hasPrefix("\(review.hex)-") && name.hasSuffix(".json") {
      if let list = read(name) { _ = all.add(list.orders) }
    }
    return all.orders
  }

  /// Puts orders on a folder's list, and on that of the review that it was before it was protected.
  /// The list may lag, and is in no erasing's way.
  func note(_ orders: [OrderHere], of review: ReviewID, in path: String) {
    let name = Self.fileName(review, in: path)
    var list = read(name) ?? OrdersHere()
    let news = (self.list(of: review, in: path)?.orders ?? []) + orders
    guard list.add(news), (try? disk.makeFolders(folder)) != nil else { return }
    for before in protectedBefore(review, in: path) {
      note(list.orders.compactMap { before.mapped($0) }, of: before.review, in: path)
    }
    try? disk.replaceFile(name, in: folder, with: list.json)
  }

  /// What stands where the list of a folder would, and is none: it is in the list's way.
  func inTheWay(of review: ReviewID, in path: String) -> String? {
    let place = "\(folder)/\(Self.fileName(review, in: path))"
    return disk.isOdd(place, limit: Self.bytesMax) ? place : nil
  }
}
