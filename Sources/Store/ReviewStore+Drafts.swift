// Keeping and finding what was being typed.

import Domain
import Journal

extension ReviewStore {
  /// Keeps a field's words durably, in place of what this window kept of that field before.
  /// - Throws: `journal` with `replaced` where another store stands in this one's place, such as
  ///   its protected copy, in which these words would be the only plain ones.
  public func keep(_ draft: KeptDraft) throws(StoreError) {
    // Only the last folder is ever made: where a store has gone, none may seem to be.
    do { try disk.makeFolder(folder.drafts) } catch {
      throw .file(path: folder.drafts, because: error.reason)
    }
    guard !isLocked else { throw .passphraseNeeded(folder.path) }
    try checkPlace()
    let bytes: [UInt8]
    do { bytes = try draft.file(key) } catch { throw .journal(error) }
    let name = KeptDraft.fileName(draft.name, window: window, key: key)
    try disk.replaceFile(name, in: folder.drafts, with: bytes)
  }

  /// Whether the folder is there that drafts are kept in.
  public var hasDraftsFolder: Bool {
    ((try? disk.status(at: folder.drafts)) ?? nil)?.kind == .folder
  }

  /// Forgets a field's words, after they were saved in this window.
  public func forgetDraft(_ name: String) {
    guard (try? checkPlace()) != nil else { return }
    let file = KeptDraft.fileName(name, window: window, key: key)
    try? disk.remove("\(folder.drafts)/\(file)")
    if CarriedDrafts(of: folder, on: disk) != nil { settleCarriedDrafts() }
  }

  /// Everything that is kept of what was being typed, by name, whichever window it was typed in;
  /// the latest where there are two. Changes nothing: a file that a kill kept from its place counts
  /// when it is whole and later, and stays where it is.
  public func keptDrafts() -> [KeptDraft] {
    var drafts: [String: KeptDraft] = [:]
    for name in draftFiles() {
      guard let draft = draft(in: name) else { continue }
      if drafts[draft.name].map({ $0.at <= draft.at }) ?? true { drafts[draft.name] = draft }
    }
    return drafts.values.sorted { $0.name < $1.name }
  }

  /// Everything that is kept, in every window, by the names of the files.
  public func everyKeptDraft() -> [KeptDraft] {
    var drafts: [String: KeptDraft] = [:]
    for name in draftFiles() {
      let file = WholeFile.target(ofTemporary: name) ?? name
      guard let draft = draft(in: name) else { continue }
      if drafts[file].map({ $0.at <= draft.at }) ?? true { drafts[file] = draft }
    }
    return drafts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The drafts that this window goes on with: its own, and those of windows that are gone, which
  /// become its own, as do those under a name that an earlier version gave. A file that a kill kept
  /// from its place is put there first, durably. What was typed in two windows into one field waits
  /// on disk until this one's words are saved.
  ///
  /// Drafts about what has been erased meanwhile are taken away.
  public func takeUpDrafts() -> [KeptDraft] {
    guard !isLocked, (try? checkPlace()) != nil else { return [] }
    finishReplacing()
    for name in draftFiles() where WholeFile.target(ofTemporary: name) == nil {
      guard let other = KeptDraft.window(ofFile: name), other == window || !isOpen(window: other),
        let draft = draft(in: name)
      else { continue }
      let own = KeptDraft.fileName(draft.name, window: window, key: key)
      guard name != own, ((try? disk.status(at: "\(folder.drafts)/\(own)")) ?? nil) == nil,
        (try? keep(draft)) != nil
      else { continue }
      try? disk.remove("\(folder.drafts)/\(name)")
    }
    var drafts: [KeptDraft] = []
    for name in draftFiles() where KeptDraft.window(ofFile: name) == window {
      guard let draft = draft(in: name),
        name == KeptDraft.fileName(draft.name, window: window, key: key)
      else { continue }
      if isAboutErased(draft) { forgetDraft(draft.name) } else { drafts.append(draft) }
    }
    return drafts.sorted { $0.name < $1.name }
  }

  /// Puts what a kill kept from its place there, where it is whole and later; the rest is cleared.
  private func finishReplacing() {
    for name in draftFiles() {
      guard let target = WholeFile.target(ofTemporary: name) else { continue }
      if let other = KeptDraft.window(ofFile: target), other != window, isOpen(window: other) {
        continue
      }
      if let late = draft(in: name), draft(in: target).map({ $0.at < late.at }) ?? true {
        guard let bytes = try? late.file(key),
          (try? disk.replaceFile(target, in: folder.drafts, with: bytes)) != nil
        else { continue }
      }
      try? disk.remove("\(folder.drafts)/\(name)")
    }
  }

  /// Whether what a draft is about has been erased; its words may be the erased ones.
  private func isAboutErased(_ draft: KeptDraft) -> Bool {
    guard review.hasErasures else { return false }
    let gone = review.entries.filter { $0.content == .erased || review.mustBeNulled($0.ref) }
    return ErasedWords(of: gone, in: review).isAbout(draft)
  }

  /// Files in the drafts' folder that hold a draft or are on the way to.
  func draftFiles() -> [String] {
    draftFiles(in: folder)
  }

  func draft(in name: String) -> KeptDraft? { draft(in: name, of: folder) }
}

extension ReviewStore {
  /// Remembers the words that are going, while they can still be read.
  mutating func rememberErased(_ entries: [ReviewEntry], _ news: News) {
    guard windowLock != nil else { return }
    var gone: [ReviewEntry] = []
    if entries.contains(where: { $0.kind == "erased" }) { gone += review.entriesToNull }
    if !news.nulled.isEmpty {
      let refs = Set(news.nulled.map { EntryRef($0) })
      gone += review.entries.filter { refs.contains($0.ref) }
    }
    if !gone.isEmpty { erasedSince.append(ErasedWords(of: gone, in: review)) }
  }

  /// The drafts on a screen that have to go because of what another program erased since this was
  /// last asked.
  public mutating func drafts(erasedAmong drafts: [KeptDraft]) -> Set<String> {
    defer { erasedSince = [] }
    return Set(
      drafts.filter { draft in erasedSince.contains { $0.concerns(draft) } }.map(\.name))
  }

  /// What a person added of their own to words that another program erased: what stands before or
  /// behind them in the field. Empty where the field was not opened on them, where they were
  /// changed within, and where the rest holds any of them again. To be asked before
  /// `drafts(erasedAmong:)`.
  public func rest(of draft: KeptDraft) -> String {
    guard let original = draft.context["original"], !original.isEmpty,
      draft.text.hasPrefix(original) || draft.text.hasSuffix(original)
    else { return "" }
    let added =
      draft.text.hasPrefix(original)
      ? draft.text.dropFirst(original.count) : draft.text.dropLast(original.count)
    let rest = KeptDraft(name: "", text: String(added), context: [:], at: "")
    let isClean = !erasedSince.contains {
      $0.concerns(rest) || $0.areRead(in: Array(rest.text.utf8))
    }
    guard isClean else { return "" }
    let words = rest.text.drop { $0.isWhitespace }
    return String(words.prefix(words.lastIndex { !$0.isWhitespace }.map {
      words.distance(from: words.startIndex, to: $0) + 1
    } ?? 0))
  }

  /// Whether another program erased something since the drafts were last looked through.
  public var hasErasedSince: Bool { !erasedSince.isEmpty }
}
