// Drafts that came along into another folder stand in two: when one is saved or dropped here, the
// words in the old folder are nobody's draft any more, and no erasing would know them as the words
// of a record that was written here since. So this folder remembers which came along.

import JSONText
import Journal

/// The contents of `local/carried-drafts.json`: what was kept in the folder that was left, and is
/// kept here.
struct CarriedDrafts: Equatable {
  /// One file of `drafts/` there. It is the one that came along as long as it is of that time.
  struct Item: Equatable {
    var file: String
    var at: String
  }

  static var name: String { "carried-drafts.json" }

  /// The folder that they stand in besides.
  var from: String
  var items: [Item]

  init(from: String, items: [Item]) {
    self.from = from
    self.items = items
  }

  /// Nil where there is no such file, or one that cannot be read.
  init?(of folder: StoreFolder, on disk: some Disk) {
    let bytes = (try? disk.wholeFile("\(folder.local)/\(Self.name)", limit: 1 << 20)) ?? nil
    guard let object = bytes.flatMap({ try? JSONReader.object(of: $0) }),
      object["format"]?.string == "alongside.carried-drafts", let from = object["from"]?.string
    else { return nil }
    self.from = from
    items = (object["drafts"]?.array ?? []).compactMap { item in
      guard let file = item.object?["file"]?.string, !file.contains("/"),
        let at = item.object?["at"]?.string
      else { return nil }
      return Item(file: file, at: at)
    }
  }

  /// Puts it in place; nothing at all where nothing is left of it.
  func write(in folder: StoreFolder, on disk: some Disk) throws(StoreError) {
    if items.isEmpty {
      do throws(DiskError) { try disk.remove("\(folder.local)/\(Self.name)") } catch {
        throw .file(path: folder.local, because: error.reason)
      }
      return
    }
    let object: JSONObject = [
      "format": "alongside.carried-drafts", "version": 1, "from": .string(from),
      "drafts": .array(
        items.map { .object(["file": .string($0.file), "at": .string($0.at)]) }),
    ]
    try disk.replaceFile(Self.name, in: folder.local, with: object.bytes + [UInt8(ascii: "\n")])
  }
}

extension ReviewStore {
  /// Remembers which drafts of the folder that was left are this folder's now. To be asked once
  /// they are kept here, durably.
  ///
  /// - Parameter isTaken: says of a file of `drafts/` there, by its name, whether it came along.
  func noteCarriedDrafts(from old: StoreFolder, where isTaken: (String, KeptDraft) -> Bool) {
    let items = draftFiles(in: old).compactMap { file in
      draft(in: file, of: old).flatMap { isTaken(file, $0) ? $0.at : nil }
        .map { CarriedDrafts.Item(file: file, at: $0) }
    }
    guard !items.isEmpty else { return }
    try? CarriedDrafts(from: old.path, items: items).write(in: folder, on: disk)
  }

  /// The same for a screen that moved here with its fields: all that its window kept there.
  public func noteCarriedDrafts(from path: String, window: Int) {
    noteCarriedDrafts(from: StoreFolder(path)) { file, _ in
      KeptDraft.window(ofFile: WholeFile.target(ofTemporary: file) ?? file) == window
    }
    settleCarriedDrafts()
  }

  /// Takes drafts away in the folder that was left which came along and were saved or dropped here
  /// since. One that was typed on there stays. What cannot be done now is done by a later save.
  ///
  /// - Returns: folders that hold some still.
  @discardableResult
  func settleCarriedDrafts() -> Set<String> {
    var holding: Set<String> = []
    // Also the way back: a draft may have come along more than once.
    for here in foldersOfReview {
      guard var carried = CarriedDrafts(of: here, on: disk) else { continue }
      let before = carried
      let old = StoreFolder(carried.from)
      let fates = fates(of: carried, in: here)
      carried.items.removeAll { item in
        switch fates[item.file] {
        case .gone: return true
        case .needless:
          let isGone = (try? disk.remove("\(old.drafts)/\(item.file)")) != nil
            && (try? disk.syncFolder(old.drafts)) != nil
          if !isGone { holding.insert(old.path) }
          return isGone
        case nil: return false
        }
      }
      if carried != before { try? carried.write(in: here, on: disk) }
    }
    return holding
  }

  /// Folders that hold drafts which came along from there and were saved or dropped since. Changes
  /// nothing.
  func foldersHoldingDrafts() -> Set<String> {
    Set(
      foldersOfReview.compactMap { here in
        guard let carried = CarriedDrafts(of: here, on: disk) else { return nil }
        return fates(of: carried, in: here).values.contains(.needless) ? carried.from : nil
      })
  }

  private enum Fate { case gone, needless }

  /// Which drafts are not in the folder that was left any more, or were typed on there; and which
  /// are there and not kept here any more, so that nobody needs them. Where anything cannot be
  /// read, nothing is said of it: a draft is somebody's words, until it is known to be none.
  private func fates(of carried: CarriedDrafts, in here: StoreFolder) -> [String: Fate] {
    let old = StoreFolder(carried.from)
    guard !isLocked, (try? disk.list(here.drafts)) != nil,
      ((try? old.identityByJournal(on: disk)) ?? nil)?.id == reviewID
    else { return [:] }
    let kept = draftFiles(in: here).map { draft(in: $0, of: here)?.name }
    guard !kept.contains(nil) else { return [:] }
    var fates: [String: Fate] = [:]
    for item in carried.items {
      do throws(DiskError) {
        if try disk.status(at: "\(old.drafts)/\(item.file)") == nil { fates[item.file] = .gone }
      } catch {
        continue
      }
      guard let there = draft(in: item.file, of: old) else { continue }
      if there.at != item.at {
        fates[item.file] = .gone
      } else if !kept.contains(there.name) {
        fates[item.file] = .needless
      }
    }
    return fates
  }

  func draft(in name: String, of folder: StoreFolder) -> KeptDraft? {
    let bytes = (try? disk.wholeFile("\(folder.drafts)/\(name)", limit: 4 << 20)) ?? nil
    return bytes.flatMap { KeptDraft(file: $0, key: key) }
  }

  func draftFiles(in folder: StoreFolder) -> [String] {
    ((try? disk.list(folder.drafts)) ?? []).sorted().filter { name in
      KeptDraft.window(ofFile: WholeFile.target(ofTemporary: name) ?? name) != nil
    }
  }
}
