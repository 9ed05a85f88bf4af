// Copies of this review that were stopped half-way: whole journals in a folder whose name begins
// with a dot, where nobody looks. Whoever writes or erases takes them away, beside the store and
// wherever a copy was begun; what cannot be reached is named.

import Journal

extension ReviewStore {
  /// Takes away every half copy of this review that can be reached and that nobody is at.
  ///
  /// - Returns: what is left, as `halfCopies` has it.
  @discardableResult
  func sweepHalfCopies(now: Int64) -> [FolderLeft] {
    HalfMade(of: folder, on: disk).sweep(now: now, of: reviewID)
    // Each may have begun a copy.
    for from in foldersOfReview {
      var note = CarriedOnNote(of: from, on: disk)
      let before = note
      note.begun.removeAll { path in
        let place = StoreFolder(path)
        HalfMade(of: place, on: disk).sweep(now: now, of: reviewID)
        return halfCopies(for: place).isEmpty
      }
      if note != before { try? note.write(in: from, on: disk) }
    }
    return halfCopies()
  }

  /// Half copies of this review: those that stand somewhere, with the fate `holding`, and places
  /// where one was begun and nobody can look now, with `away`. Changes nothing.
  public func halfCopies() -> [FolderLeft] {
    var seen: Set<String> = []
    let beside = halves(for: folder)
    let begun = foldersOfReview.flatMap { CarriedOnNote(of: $0, on: disk).begun }
      .flatMap { halfCopies(for: StoreFolder($0)) }
    return (beside + begun).filter { seen.insert($0.path).inserted }
  }

  private func halfCopies(for place: StoreFolder) -> [FolderLeft] {
    guard (try? disk.list(place.parent)) != nil else {
      return [Self.half(place.path, .away)]
    }
    return halves(for: place)
  }

  private func halves(for place: StoreFolder) -> [FolderLeft] {
    let made = HalfMade(of: place, on: disk)
    return made.halves(of: reviewID).filter(made.isOurs).map { Self.half($0.path) }
  }

  private static func half(_ path: String, _ fate: FolderLeft.Fate = .holding) -> FolderLeft {
    var left = FolderLeft(path: path, fate: fate, isAhead: true)
    left.isHalf = true
    return left
  }
}
