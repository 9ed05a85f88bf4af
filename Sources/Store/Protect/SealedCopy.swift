// The boxed copy of a store's entries: new writers, a new review id, references mapped, bodies
// sealed. Values only; whoever asked for it writes the files.

import JSONText
import Journal
import Keyrings

/// Every entry of a store, sealed.
struct SealedCopy {
  /// In the order of the chains; each under a writer of its own.
  private(set) var chains: [Chain] = []
  private(set) var map: ReferenceMap
  /// What each new entry must say when it is opened; nil for an erased one.
  private(set) var words: [EntryHash: [UInt8]?] = [:]

  /// - Throws: `cannotProtect` where an entry no longer fits into a line or names one that can't
  ///   have been before it.
  init(
    of originals: [Chain], for protection: Protection, at path: String,
    random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    map = ReferenceMap(originals)
    for original in originals {
      let writer = StoredWriter.random(using: &random)
      map.map(original.writer, to: writer)
      chains.append(Chain(home: original.home, writer: writer, entries: []))
    }
    let entries = originals.map { original in
      Self.joining(original, in: originals, &random) + original.entries
    }
    // Nothing can name an entry that was not there yet, so each round gets at least one further.
    var isMoving = true
    while isMoving {
      isMoving = false
      for index in entries.indices {
        while chains[index].entries.count < entries[index].count {
          let entry = entries[index][chains[index].entries.count]
          let data = entry.data.flatMap { try? JSONReader.object(of: $0) }
          if let data, !map.isReady(.object(data)) { break }
          try add(entry, data, to: index, protection, path, &random)
          isMoving = true
        }
      }
    }
    guard zip(chains, entries).allSatisfy({ $0.entries.count == $1.count }) else {
      throw .cannotProtect(path, because: "entries name each other in a circle")
    }
  }

  /// What a second history of a writer begins with: the first one says who writes, and this one has
  /// a writer of its own in the copy.
  private static func joining(
    _ chain: Chain, in originals: [Chain], _ random: inout some RandomNumberGenerator
  ) -> [StoredEntry] {
    guard chain.home == .journal, let first = chain.entries.first, first.head.kind != kind,
      let joined = originals.lazy.filter({ $0.writer == chain.writer })
        .compactMap(\.entries.first).first(where: { $0.head.kind == kind }),
      let said = joined.data.flatMap({ try? JSONReader.object(of: $0) }),
      let callsign = said["callsign"]
    else { return [] }
    let own = first.data.flatMap { try? JSONReader.object(of: $0) }
    let data: JSONObject = [
      "at": own?["at"] ?? said["at"] ?? .null, "callsign": callsign,
      "after": first.head.prev == .zero ? .null : .string(first.head.prev.hex),
    ]
    // Only its data and its clock are read; the copy makes the rest.
    return [
      Line.entry(
        review: first.head.review, writer: chain.writer, seq: first.head.seq,
        clock: first.head.clock, kind: kind, prev: first.head.prev,
        body: .plain(salt: .random(using: &random), data: data.bytes))
    ]
  }

  private static let kind = "joined"

  private mutating func add(
    _ entry: StoredEntry, _ data: JSONObject?, to index: Int, _ protection: Protection,
    _ path: String, _ random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    var head = entry.head
    head.review = protection.keyring.review
    head.writer = chains[index].writer
    head.seq = Int64(chains[index].entries.count) + 1
    head.prev = chains[index].entries.last?.hash ?? .zero
    let bytes = data.map { map.mapped($0).bytes }
    var body = Body.erased
    if let bytes {
      let salt = BoxSalt.random(using: &random)
      do {
        let box = try protection.key.box(bytes, salt: salt, additional: head.additional)
        body = .boxed(salt: salt, box: Base64.encode(box))
      } catch {
        throw .journal(error)
      }
    }
    let sealed = Line.entry(
      review: head.review, writer: head.writer, seq: head.seq, clock: head.clock, kind: head.kind,
      prev: head.prev, body: body)
    guard Line.bytes(of: sealed).count <= Line.bytesMax else {
      throw .cannotProtect(
        path,
        because: "\(entry.head.writer):\(entry.head.seq) is too long for a line once it is sealed")
    }
    chains[index].entries.append(sealed)
    map.map(entry.hash, to: sealed.hash)
    words[sealed.hash] = bytes
  }

  /// The files with their names; the first chain of a private file has its plain name.
  var files: [(home: LineHome, name: String, bytes: [UInt8])] {
    var seen: Set<LineHome> = []
    return chains.map { chain in
      let isFirst = seen.insert(chain.home).inserted
      let name =
        switch chain.home {
        case .journal: "\(chain.writer.hex).jsonl"
        case .privateFile: isFirst ? "private.jsonl" : "private.\(chain.writer.hex).jsonl"
        case .sealedFile: isFirst ? "sealed.jsonl" : "sealed.\(chain.writer.hex).jsonl"
        }
      return (chain.home, name, chain.entries.flatMap(Line.bytes(of:)))
    }
  }

  /// The last entry of each file, as an anchor has it.
  var anchor: Anchor {
    var anchor = Anchor()
    for (chain, file) in zip(chains, files) {
      guard let last = chain.entries.last else { continue }
      let known = Known(seq: last.head.seq, hash: last.hash)
      if file.home == .journal {
        anchor.files[file.name] = known
      } else {
        anchor.local[file.name] = known
      }
    }
    return anchor
  }
}
