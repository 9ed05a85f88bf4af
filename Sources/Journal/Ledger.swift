// Which entries are known, by writer and number: what makes a second copy of an entry no news, and
// two entries under one number a fork. Hashes of gapless chains stand in an array, 32 bytes each.

struct Ledger {
  enum Verdict: Equatable {
    case new
    case known
    /// Another entry has this number.
    case fork(EntryHash)
  }

  struct Chain {
    /// The entry of seq 1 first.
    var hashes: [EntryHash] = []
    /// Entries behind a gap: a number alone must not make the array grow.
    var behindGap: [Int64: EntryHash] = [:]
    /// Other entries under a number that has one.
    var others: [Int64: [EntryHash]] = [:]
    var top: Known?
  }

  private var chains: [WriterID: Chain] = [:]
  private var erased: Set<EntryHash> = []
  private(set) var forked: Set<WriterID> = []

  /// Takes an entry in.
  /// - Complexity: constant, on average.
  mutating func add(_ writer: WriterID, _ seq: Int64, _ hash: EntryHash) -> Verdict {
    chains[writer, default: Chain()].add(seq, hash, &forked, writer)
  }

  /// Notes that an entry's body is gone; true where that is new.
  mutating func erase(_ hash: EntryHash) -> Bool { erased.insert(hash).inserted }

  /// Whether an entry was seen without its body.
  func isErased(_ hash: EntryHash) -> Bool { erased.contains(hash) }

  /// Whether this very entry is known.
  func contains(_ writer: WriterID, _ known: Known) -> Bool {
    chains[writer]?.has(known.seq, known.hash) ?? false
  }

  func hash(of writer: WriterID, _ seq: Int64) -> EntryHash? { chains[writer]?.hash(seq) }

  /// The one entry that is known under a number; nil where none is, or more than one.
  func only(of writer: WriterID, _ seq: Int64) -> EntryHash? {
    guard let chain = chains[writer], chain.others[seq] == nil else { return nil }
    return chain.hash(seq)
  }

  /// The highest entry of a writer.
  func top(of writer: WriterID) -> Known? { chains[writer]?.top }

  /// The highest entry of every writer, in the order of the writers.
  var tops: [WriterHead] {
    chains.compactMap { writer, chain in
      chain.top.map { WriterHead(writer: writer, seq: $0.seq, hash: $0.hash) }
    }.sorted { $0.writer < $1.writer }
  }
}

extension Ledger.Chain {
  mutating func add(
    _ seq: Int64, _ hash: EntryHash, _ forked: inout Set<WriterID>, _ writer: WriterID
  ) -> Ledger.Verdict {
    guard let first = self.hash(seq) else {
      put(seq, hash)
      if seq > top?.seq ?? 0 { top = Known(seq: seq, hash: hash) }
      return .new
    }
    if first == hash || others[seq]?.contains(hash) == true { return .known }
    others[seq, default: []].append(hash)
    forked.insert(writer)
    return .fork(first)
  }

  func has(_ seq: Int64, _ hash: EntryHash) -> Bool {
    self.hash(seq) == hash || others[seq]?.contains(hash) == true
  }

  func hash(_ seq: Int64) -> EntryHash? {
    seq <= hashes.count ? hashes[Int(seq) - 1] : behindGap[seq]
  }

  private mutating func put(_ seq: Int64, _ hash: EntryHash) {
    guard seq == hashes.count + 1 else {
      behindGap[seq] = hash
      return
    }
    hashes.append(hash)
    while let next = behindGap.removeValue(forKey: Int64(hashes.count) + 1) { hashes.append(next) }
  }
}
