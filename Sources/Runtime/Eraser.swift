// Does what the screen asks for when words must go: erases or seals at once, forgets the drafts
// that held them, and brings the receipt back. The review lives in the app and is lent to the
// store.

import Domain
import Interface
import Journal
import Panes
import Store

extension Performer {
  mutating func perform<D: Disk>(
    _ deed: ErasureDeed, _ app: inout App, _ store: inout ReviewStore<D>
  ) {
    let (now, at) = (clock.now(), app.desk.now)
    do throws(RecordFailure) {
      let news: ErasureNews
      switch deed {
      case .erase(let ref, let reason, let requester):
        news = try take([ref], &app, &store) { (store) throws(RecordFailure) in
          try store.erase([ref], because: reason, requester: requester, now: now, at: at)
        }
      case .eraseDue(let refs):
        news = try take(refs, &app, &store) { (store) throws(RecordFailure) in
          try store.erase(refs, because: .retention, requester: "agreement", now: now, at: at)
        }
      case .seal(let ref, with: let answers):
        news = try seal([ref] + answers, &app, &store)
      case .sealAgreed(let field): news = try seal(agreed: field, &app, &store)
      case .sealDraft(let name):
        guard let draft = app.drafts[name] else { return }
        news = try seal(Self.kept(draft, as: name), &app, &store)
      case .listSealed:
        let sealed = try lending(&app, &store) { (store) throws(RecordFailure) in
          do throws(StoreError) { return try store.sealedRecords(now: now) } catch {
            throw .store(error)
          }
        }
        news = .sealed(Self.items(sealed), damages: sealed.damages.count)
      case .showSealed(let ref, let name):
        let versions = try lending(&app, &store) { (store) throws(RecordFailure) in
          try store.handOver(ref, now: now, at: at)
        }
        news = .shown(name: name, HandOverSheet.lines(versions))
      case .eraseSealed(let ref):
        let receipt = try lending(&app, &store) { (store) throws(RecordFailure) in
          try store.eraseSealed([ref], requester: "DSL", now: now, at: at)
        }
        news = .receipt(lines(receipt, app, store.folder, store.isProtected), sealed: nil, name: "")
      case .listReceipts:
        news = .receipts(store.keptReceipts().map { ReceiptFile(path: $0.path, lines: $0.lines) })
      case .keepReceipt(let lines):
        do throws(StoreError) {
          news = .receiptKept(try store.keepReceipt(lines, at: at), lines)
        } catch {
          throw .store(error)
        }
      }
      _ = app.update(.erasure(news))
    } catch {
      if case .store(let trouble) = error, trouble.isHalfDone {
        if case .erasedInPart(let part) = trouble, let receipt = part.receipt {
          let lines = lines(receipt, app, store.folder, store.isProtected)
          _ = app.update(.erasure(.receipt(lines, sealed: nil, name: "")))
        }
        _ = app.update(.told("\(trouble)", .grave))
        return
      }
      switch Self.outcome(error, stopping: .deed) {
      case .refused(let words): _ = app.update(.said(words, .warning))
      case .notSaved(let words): _ = app.update(.said("Not done: \(words)", .grave))
      case .recorded: break
      }
    }
  }

  /// - Parameter refs: the record that was chosen, and what goes along.
  private mutating func seal<D: Disk>(
    _ refs: [EntryRef], _ app: inout App, _ store: inout ReviewStore<D>
  ) throws(RecordFailure) -> ErasureNews {
    let (now, at) = (clock.now(), app.desk.now)
    return try take(refs, &app, &store, isSealing: true) { (store) throws(RecordFailure) in
      try store.seal(refs, requester: "reviewer", now: now, at: at)
    }
  }

  /// Puts a field of what is agreed under seal, and lets go of what is typed with its words.
  private mutating func seal<D: Disk>(
    agreed field: String, _ app: inout App, _ store: inout ReviewStore<D>
  ) throws(RecordFailure) -> ErasureNews {
    let (now, at) = (clock.now(), app.desk.now)
    let drafts = keptDrafts(of: app)
    var gone: Set<String> = []
    let receipt = try lending(&app, &store) { (store) throws(RecordFailure) in
      gone = store.drafts(holdingField: field, among: drafts)
      return try store.seal(fields: [field], requester: "reviewer", now: now, at: at)
    }
    if !gone.isEmpty { app.forgetDrafts(gone) }
    keepDrafts(&app, &store)
    let item = receipt.items.first { $0.name == "review:\(field)" }
    return .receipt(
      lines(receipt, app, store.folder, store.isProtected), sealed: item?.record,
      name: item?.name ?? "")
  }

  /// Puts what is typed under seal. It leaves the screen only when the copy is durable, and then
  /// also where a file could not be taken away.
  private mutating func seal<D: Disk>(
    _ draft: KeptDraft, _ app: inout App, _ store: inout ReviewStore<D>
  ) throws(RecordFailure) -> ErasureNews {
    let (now, at) = (clock.now(), app.desk.now)
    let drafts = keptDrafts(of: app)
    var gone: Set<String> = []
    let result: Result<ErasureReceipt, RecordFailure>
    do throws(RecordFailure) {
      result = .success(
        try lending(&app, &store) { (store) throws(RecordFailure) in
          gone = store.drafts(holding: draft, among: drafts)
          return try store.seal(typed: draft, requester: "reviewer", now: now, at: at)
        })
    } catch {
      guard case .store(.sealingTyped) = error else { throw error }
      result = .failure(error)
    }
    app.forgetDrafts(gone)
    keepDrafts(&app, &store)
    let receipt = try result.get()
    return .receipt(
      lines(receipt, app, store.folder, store.isProtected), sealed: receipt.items.first?.record,
      name: receipt.items.first?.name ?? "")
  }

  /// Takes records' words away, and then the drafts about it, on disk and on the screen.
  private mutating func take<D: Disk>(
    _ refs: [EntryRef], _ app: inout App, _ store: inout ReviewStore<D>,
    isSealing: Bool = false,
    _ body: (inout ReviewStore<D>) throws(RecordFailure) -> ErasureReceipt
  ) throws(RecordFailure) -> ErasureNews {
    let drafts = keptDrafts(of: app)
    let review = app.desk.review
    let name = refs.first.flatMap { review.record($0) }.map { review.name(of: $0) } ?? ""
    var gone: Set<String> = []
    let receipt = try lending(&app, &store) { (store) throws(RecordFailure) in
      for ref in refs { gone.formUnion(store.drafts(concerning: ref, among: drafts)) }
      return try body(&store)
    }
    if !gone.isEmpty { app.forgetDrafts(gone) }
    keepDrafts(&app, &store)
    return .receipt(
      lines(receipt, app, store.folder, store.isProtected), sealed: isSealing ? refs.first : nil,
      name: name)
  }

  /// Lets go of what is being typed about words that another program erased.
  mutating func forgetErased<D: Disk>(_ app: inout App, _ store: inout ReviewStore<D>) {
    guard store.hasErasedSince else { return }
    // A field in which nothing was changed yet is no draft, and holds the words all the same.
    let held = app.heldDrafts.map { name, draft in Self.kept(draft, as: name) }
    let rest = app.openDraft.map { store.rest(of: Self.kept($0.draft, as: $0.name)) } ?? ""
    let gone = store.drafts(erasedAmong: held)
    guard !gone.isEmpty else { return }
    let isElsewhere = app.forgetDrafts(gone, erasedByAnotherWhichLeaves: rest)
    keepDrafts(&app, &store)
    _ = app.update(
      .told(
        isElsewhere
          ? "Another program erased what you were writing about: this is a new line"
          : "What was being typed here about words that were erased has gone with them",
        .warning))
  }

  /// What is being typed, as the store keeps it.
  private func keptDrafts(of app: App) -> [KeptDraft] {
    app.drafts.map { name, draft in Self.kept(draft, as: name) }
  }

  private static func kept(_ draft: Draft, as name: String) -> KeptDraft {
    KeptDraft(
      name: name, text: draft.text, context: draft.context, at: "", isTyped: draft.isTyped)
  }

  private func lines(
    _ receipt: ErasureReceipt, _ app: App, _ folder: StoreFolder, _ isProtected: Bool
  ) -> [String] {
    ReceiptSheet(
      receipt, of: folder.name, in: app.desk.review, isProtected: isProtected
    ).lines
  }

  private static func items(_ sealed: SealedRecords) -> [SealedItem] {
    sealed.items.compactMap { item in
      item.record.map {
        SealedItem(
          record: $0, name: item.name, sealedAt: item.at, shownAt: item.shownAt,
          isStillShown: item.isStillShown,
          isElsewhere: !item.foldersHolding.isEmpty || item.isComingBack,
          wasTyped: item.wasTyped, isDamaged: item.isDamaged)
      }
    }
  }
}

/// Words under seal as they are handed over.
public enum HandOverSheet {
  /// Who wrote what and when, version by version, oldest first.
  public static func lines(_ versions: [SealedVersion]) -> [String] {
    versions.flatMap { version -> [String] in
      let at = version.at.map { "\($0.day) \($0.time)" } ?? "at a time that cannot be read"
      let damaged =
        version.isDamaged
        ? ["This line was changed since it was sealed: it may not be what was written."] : []
      return ["Written by \(version.by), \(at):"] + damaged + version.texts + [""]
    }
  }
}
