// Keeping and finding what was being typed.

import Journal

extension ReviewStore {
  /// Keeps a field's words durably, in place of what was kept of that field before.
  public func keep(_ draft: KeptDraft) throws(StoreError) {
    do { try disk.makeFolders(folder.drafts) } catch {
      throw .file(path: folder.drafts, because: error.reason)
    }
    try disk.replaceFile(
      KeptDraft.fileName(draft.name), in: folder.drafts, with: draft.json)
  }

  /// Forgets a field's words, after they were saved.
  public func forgetDraft(_ name: String) {
    try? disk.remove("\(folder.drafts)/\(KeptDraft.fileName(name))")
  }

  /// Everything that was being typed when the program last ended, by name.
  public func keptDrafts() -> [KeptDraft] {
    guard let names = try? disk.list(folder.drafts) else { return [] }
    return names.sorted().filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.compactMap {
      guard let bytes = try? disk.wholeFile("\(folder.drafts)/\($0)", limit: 4 << 20) else {
        return nil
      }
      return KeptDraft(json: bytes)
    }
  }
}
