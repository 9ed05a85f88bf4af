// An erasing of which only a part could be ordered, as on a disk that is nearly full. Thoughts and
// what is shared go by orders in two files, so the one can be saved and the other not: then what is
// gone and what stands as before must be told apart.

import Domain

/// What went and what did not, where the disk stopped an erasing between its orders.
public struct ErasedPart: Hashable, Sendable, CustomStringConvertible {
  /// Records whose words were ordered to go, by name.
  public var went: [String]
  /// Records for which no order could be saved, by name: they are in every view as before.
  public var left: [String]
  /// Why not, in words.
  public var because: String
  /// Why what was ordered may still stand in some file; nil once no file of this store holds it.
  public var unfinished: String?
  /// For what went; nil while some file may still hold it.
  public var receipt: ErasureReceipt?
  /// Whether they were to go because they were put under seal.
  public var isSealing: Bool

  public var description: String {
    let (verb, done) = isSealing ? ("seal", "sealed") : ("erase", "erased")
    let stand = left.count == 1 ? "it stands" : "they stand"
    var words = "not \(done): \(Self.list(left)); \(stand) in every view as before: \(because). "
    if !went.isEmpty {
      words += "\(done.prefix(1).uppercased() + done.dropFirst()) and hidden: \(Self.list(went))"
      words += unfinished.map {
        ", but a file may still hold the words (\($0)): the next program that writes in this "
          + "review carries on with \(went.count == 1 ? "it" : "these") alone. "
      } ?? ". "
    }
    return words + "When that is seen to, \(verb) what is left again"
  }

  /// Names in a line that stays one to read: the first eight, and how many more there are.
  static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ")
      + (names.count > 8 ? " and \(names.count - 8) more" : "")
  }
}

extension ErasureReceipt {
  /// The same for the shared or the private part alone.
  ///
  /// - Parameter names: what went, by name.
  func part(of names: [String], isPrivate: Bool) -> ErasureReceipt {
    var part = self
    part.items.removeAll { !names.contains($0.name) }
    part.entries.removeAll { entry in !names.contains { entry.hasPrefix("\($0) ") } }
    part.wasShared = !isPrivate
    if isPrivate {
      (part.holders, part.ticks, part.askedIn, part.carried) = ([], 0, [], [])
    } else {
      part.setAsides = 0
    }
    return part
  }
}
