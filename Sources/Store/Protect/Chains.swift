// A store's entries as chains, whatever files they stand in: what belongs together is what follows
// each other, and a fork is two chains.

import Journal

/// Which of a store's files lines come from.
enum LineHome: Hashable, CaseIterable {
  case journal, privateFile, sealedFile
}

/// One writer's entries, each following the one before.
struct Chain {
  var home: LineHome
  var writer: StoredWriter
  var entries: [StoredEntry]
}

extension Chain {
  /// All chains of a store.
  /// - Throws: `cannotProtect` where something is not sound, and `keyringMissing` where a line is
  ///   sealed: what cannot be read cannot be copied, and would be erased with the old store.
  static func all<D: Disk>(
    in folder: StoreFolder, _ review: ReviewID, on disk: D, now: Int64
  ) throws(StoreError) -> [Chain] {
    var chains: [Chain] = []
    for home in LineHome.allCases {
      let setup = home.setup(in: folder, review)
      var entries: [StoredEntry] = []
      let verdict: Verdict
      do {
        verdict = try JournalFolder.verify(setup, on: disk, now: now) { entries.append($0.entry) }
      } catch {
        throw .journal(error)
      }
      if let damage = verdict.damages.first(where: { !$0.isHarmless }) {
        throw .cannotProtect(folder.path, because: "\(damage)")
      }
      guard verdict.version <= Head.versionKnown else {
        throw .newerStore(folder.path, version: Int64(verdict.version))
      }
      guard entries.allSatisfy({ !$0.isSealed }) else { throw .keyringMissing(folder.path) }
      chains += Self.chains(of: entries, home)
    }
    return chains
  }

  static func chains(of entries: [StoredEntry], _ home: LineHome) -> [Chain] {
    var chains: [Chain] = []
    // The chain that ends with an entry.
    var ending: [EntryHash: Int] = [:]
    let sorted = entries.sorted {
      ($0.head.writer, $0.head.seq, $0.hash) < ($1.head.writer, $1.head.seq, $1.hash)
    }
    for entry in sorted {
      let index: Int
      if let known = ending.removeValue(forKey: entry.head.prev),
        chains[known].writer == entry.head.writer
      {
        index = known
        chains[index].entries.append(entry)
      } else {
        index = chains.count
        chains.append(Chain(home: home, writer: entry.head.writer, entries: [entry]))
      }
      ending[entry.hash] = index
    }
    return chains
  }
}

extension LineHome {
  func setup(
    in folder: StoreFolder, _ review: ReviewID, isProtected: Bool = false
  ) -> JournalSetup {
    let files: FileScheme =
      switch self {
      case .journal: .everyWriter
      case .privateFile: .named("private")
      case .sealedFile: .named("sealed")
      }
    return JournalSetup(
      review: review, folder: self == .journal ? folder.journal : folder.local,
      local: folder.local, files: files, isProtected: isProtected)
  }
}

extension StoredEntry {
  fileprivate var isSealed: Bool { if case .boxed = body { true } else { false } }
}

extension Damage {
  /// Two histories of one writer are both whole, and both are copied; what another file has is
  /// copied from there.
  fileprivate var isHarmless: Bool {
    if case .fork = what { true } else { wholeIn != nil }
  }
}
