// What an erasing that was stopped left between the folders of one review: words that are here and
// were erased there, or the other way round. A check of the files names them and changes nothing.

import Journal
import Keyrings
import Store

/// Words that were erased in one folder of a review and stand in another.
struct HeldElsewhere {
  /// Folders in which words were erased that are here.
  let erasedIn: [String]
  /// Folders in which words are that were erased here.
  let heldIn: [String]
  /// Copies that were stopped half-way.
  let halves: [String]

  /// A review that cannot be opened says nothing here; what is wrong with it is told of its files.
  init(_ folder: StoreFolder, now: Int64, key: ReviewKey?) {
    guard
      let store = try? ReviewStore.open(
        folder, on: PosixDisk(), machine: Machine.digest(), now: now, key: key)
    else {
      (erasedIn, heldIn, halves) = ([], [], [])
      return
    }
    erasedIn = store.ordersElsewhere(now: now).map(\.path)
    heldIn = store.foldersLeft(now: now).filter { $0.fate == .holding && !$0.isOriginal }
      .map(\.path)
    halves = store.halfCopies().filter { $0.fate == .holding }.map(\.path)
  }

  var lines: [String] {
    erasedIn.map {
      "\($0): words that were erased in this other folder of the review are still here, and "
        + "shown nowhere; the next save here takes them out"
    }
      + heldIn.map {
        "\($0): this other folder of the review still holds words that were erased here; the next "
          + "save here takes them out there"
      }
      + halves.map {
        "\($0): a copying of this review was stopped half-way, and left its words here; the next "
          + "save takes them away"
      }
  }
}
