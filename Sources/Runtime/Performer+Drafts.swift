// Keeping what is being typed on the disk, giving it back at the next start, and knowing at every
// moment what of it is only on the screen.

import Domain
import Interface
import Journal
import Panes
import Store

extension Performer {
  /// Puts back what was being typed when the program last ended, and says so.
  mutating func recover<D: Disk>(_ app: inout App, _ store: inout ReviewStore<D>) {
    var recovered: [KeptDraft] = []
    var steps: [KeptStep] = []
    for draft in store.takeUpDrafts() where !draft.text.isEmpty {
      steps += draft.steps
      if draft.isOfCard { continue }
      let value = Draft(
        name: fieldName(draft.name), text: draft.text, context: draft.context,
        isTyped: draft.isTyped)
      if app.restore(value, keptAs: draft.name), draft.isTyped { recovered.append(draft) }
    }
    kept = app.drafts
    tell(of: recovered, &app)
    guard !steps.isEmpty else { return }
    let draft = KeptDraft(steps: steps, at: "")
    kept[draft.name] = Draft(
      name: "noted", text: draft.text, context: draft.context, isTyped: draft.isTyped)
    writeKept(steps, &app, &store)
    keepDrafts(&app, &store)
  }

  /// Says what came back into its fields.
  private func tell(of recovered: [KeptDraft], _ app: inout App) {
    guard let first = recovered.first else { return }
    let time = WallTime(first.at).map { " \($0.time)" } ?? " before"
    let words = first.text.prefix(30).split(whereSeparator: \.isNewline).first ?? ""
    let panes = recovered.compactMap { draft in paneTitle(draft.name, app) }
    let others = Set(panes.dropFirst()).subtracting(panes.prefix(1)).sorted()
    let elsewhere = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    let more = recovered.count > 1 ? " and \(recovered.count - 1) more\(elsewhere)" : ""
    let place = panes.first.map { " in \($0)" } ?? ""
    _ = app.update(
      .recovered("Kept from\(time)\(place): \"\(words)\"\(more). The pane shows how to go on."))
  }

  /// Brings the drafts on disk up to what is being typed.
  ///
  /// - Returns: true when something had to be said.
  @discardableResult
  mutating func keepDrafts<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>
  ) -> Bool {
    draftsCheckedAt = SystemClock.steadyMilliseconds()
    let drafts = drafts(of: app)
    // What was kept in a folder that has gone since is not on the disk any more.
    let isFolderThere = kept.isEmpty && keptBefore.isEmpty || store.hasDraftsFolder
    if !isFolderThere {
      keptBefore.formUnion(kept.keys)
      kept = [:]
    }
    guard drafts != kept || isFolderThere && !keptBefore.isEmpty else {
      return tellOfDrafts(nil, &app)
    }
    var trouble: StoreError?
    let at = clock.wallTime().description
    for name in drafts.keys.sorted() where drafts[name] != kept[name] {
      guard let draft = drafts[name] else { continue }
      let file = KeptDraft(
        name: name, text: draft.text, context: draft.context, at: at, isTyped: draft.isTyped)
      do throws(StoreError) {
        try store.keep(file)
        kept[name] = draft
        keptBefore.remove(name)
      } catch {
        // The words stay in the field, and the next try comes soon.
        trouble = error
      }
    }
    for name in kept.keys.sorted() where drafts[name] == nil {
      store.forgetDraft(name)
      kept[name] = nil
    }
    if isFolderThere {
      // The folder is back, and in it what was kept before it went: what was saved since goes.
      for name in keptBefore.sorted() where drafts[name] == nil {
        store.forgetDraft(name)
        keptBefore.remove(name)
      }
    }
    return tellOfDrafts(trouble, &app)
  }

  /// What was typed and is not on the disk; empty where nothing would be lost.
  func unkept(_ app: App) -> [UnkeptWords] {
    drafts(of: app).sorted { $0.key < $1.key }.compactMap { name, draft in
      guard draft.isTyped || name == KeptDraft.stepsName, kept[name] != draft else { return nil }
      return UnkeptWords(pane: paneTitle(name, app) ?? "", text: draft.text)
    }
  }

  /// How a session ends: with what it could not keep, where there is any.
  func end(_ end: SessionEnd, _ app: App) -> SessionEnd {
    let words = unkept(app)
    guard !words.isEmpty else { return end }
    switch end {
    case .signal(let cause): return .unkept(words, because: reasonUnkept, cause)
    case .quit: return .unkept(words, because: reasonUnkept, nil)
    case .unkept: return end
    }
  }

  /// What stands in the way, without advice that is of another case.
  var reasonUnkept: String { draftTrouble.map(Self.reason) ?? "the disk did not take it" }

  /// Whether another review stands in the folder by now: then no other folder helps.
  var isReplaced: Bool { if case .journal(.replaced)? = draftTrouble { true } else { false } }

  /// Lets the warning stand for as long as something is only on the screen, and no longer.
  private mutating func tellOfDrafts(_ trouble: StoreError?, _ app: inout App) -> Bool {
    let hadTrouble = draftTrouble != nil
    draftTrouble = trouble
    guard let trouble else {
      if hadTrouble { _ = app.update(.drafts(.kept)) }
      return hadTrouble
    }
    guard !hadTrouble || !app.desk.hasUnkeptDrafts else { return false }
    if isReplaced {
      _ = app.update(.drafts(.notKept("What you type cannot be kept: \(Self.words(for: trouble))")))
      return true
    }
    let words = trouble.isHalfDone
      ? "What you type may not survive a power cut" : "What you type cannot be kept now"
    _ = app.update(
      .drafts(.notKept("\(words): F8 for another folder. \(Self.reason(trouble))")))
    return true
  }

  private static func reason(_ trouble: StoreError) -> String {
    guard case .file(let path, let because) = trouble else { return "\(trouble)" }
    return "\(path): \(because)"
  }

  /// The pane that a draft's name is of; nil for none.
  private func paneTitle(_ name: String, _ app: App) -> String? {
    let pane = name.split(separator: "-").first.flatMap { Int($0) }
    return app.panes.first { $0.id.rawValue == pane }?.title
  }

  private func fieldName(_ name: String) -> String {
    String(name.drop { $0 != "-" }.dropFirst())
  }
}
