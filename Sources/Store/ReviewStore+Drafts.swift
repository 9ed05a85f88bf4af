// Keeping and finding what was being typed.

import Journal

extension ReviewStore {
  /// Keeps a field's words durably, in place of what was kept of that field before.
  public func keep(_ draft: KeptDraft) throws(StoreError) {
    // Only the last folder is ever made: where a store has gone, none may seem to be.
    do { try disk.makeFolder(folder.drafts) } catch {
      throw .file(path: folder.drafts, because: error.reason)
    }
    guard !isLocked else { throw .passphraseNeeded(folder.path) }
    let bytes: [UInt8]
    do { bytes = try draft.file(key) } catch { throw .journal(error) }
    try disk.replaceFile(KeptDraft.fileName(draft.name), in: folder.drafts, with: bytes)
  }

  /// Forgets a field's words, after they were saved.
  public func forgetDraft(_ name: String) {
    try? disk.remove("\(folder.drafts)/\(KeptDraft.fileName(name))")
  }

  /// Everything that was being typed when the program last ended, by name. A file that a kill kept
  /// from its place counts when it is whole and later, and is then cleared away.
  public func keptDrafts() -> [KeptDraft] {
    guard let names = try? disk.list(folder.drafts) else { return [] }
    var drafts: [String: KeptDraft] = [:]
    for name in names.sorted() {
      let isLeftOver = name.hasPrefix(".") && name.hasSuffix(".tmp")
      guard isLeftOver || (name.hasSuffix(".json") && !name.hasPrefix(".")) else { continue }
      let path = "\(folder.drafts)/\(name)"
      let bytes = (try? disk.wholeFile(path, limit: 4 << 20)) ?? nil
      if let draft = bytes.flatMap({ KeptDraft(file: $0, key: key) }),
        (drafts[draft.name].map { $0.at <= draft.at } ?? true)
      {
        drafts[draft.name] = draft
      }
      // Locked, nothing can tell what is in it.
      if isLeftOver, !isLocked { try? disk.remove(path) }
    }
    return drafts.values.sorted { $0.name < $1.name }
  }
}
