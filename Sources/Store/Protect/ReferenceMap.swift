// References while a review is copied under a new id: every entry gets another hash, and whatever
// names the old one must name the new one.

import Domain
import JSONText
import Journal

/// Old hashes and writers, with the new ones where there are any yet.
struct ReferenceMap {
  /// Every entry that is copied.
  let old: Set<EntryHash>
  private(set) var new: [EntryHash: EntryHash] = [:]
  private(set) var writers: [StoredWriter: StoredWriter] = [:]
  /// The same with every history of a writer.
  private(set) var histories: [StoredWriter: [StoredWriter]] = [:]

  init(_ chains: [Chain]) { old = Set(chains.flatMap { $0.entries.map(\.hash) }) }

  mutating func map(_ hash: EntryHash, to other: EntryHash) { new[hash] = other }

  /// The first chain of a writer is the one that its name means.
  mutating func map(_ writer: StoredWriter, to other: StoredWriter) {
    if writers[writer] == nil { writers[writer] = other }
    histories[writer, default: []].append(other)
  }

  /// Whether everything that a value names has its new name.
  func isReady(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text):
      EntryHash(hex: text).map { !old.contains($0) || new[$0] != nil } ?? true
    case .array(let values): values.allSatisfy(isReady)
    case .object(let object): object.allSatisfy { isReady($0.value) }
    default: true
    }
  }

  /// The value with new names. What people typed stays as it is.
  func mapped(_ object: JSONObject) -> JSONObject {
    JSONObject(
      object.map { member in
        let key = StoredWriter(hex: member.key).flatMap { writers[$0] }?.hex ?? member.key
        switch (member.key, member.value) {
        case ("text", _): return (key, member.value)
        case ("writer", .string(let text)):
          return (key, .string(StoredWriter(hex: text).flatMap { writers[$0] }?.hex ?? text))
        default: return (key, mapped(member.value))
        }
      })
  }

  private func mapped(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(mapped(text))
    case .array(let values): .array(values.map(mapped))
    case .object(let object): .object(mapped(object))
    default: value
    }
  }

  /// A word that is a reference with its new name.
  func mapped(_ word: String) -> String {
    EntryHash(hex: word).flatMap { new[$0] }?.hex ?? word
  }

  /// A document is found by the records that went into it.
  func mapped(_ export: ListedExport) -> ListedExport {
    var export = export
    export.records = Set(
      export.records.map { ref in new[EntryHash(ref)].map { EntryRef($0) } ?? ref })
    return export
  }

  /// A draft about a record is found by its name and by what stands beside its text.
  func mapped(_ draft: KeptDraft) -> KeptDraft {
    var draft = draft
    draft.name = draft.name.split(separator: "-", omittingEmptySubsequences: false)
      .map { short[String($0)] ?? String($0) }.joined(separator: "-")
    draft.context = draft.context.mapValues { value in
      value.split(separator: " ", omittingEmptySubsequences: false).map { mapped(String($0)) }
        .joined(separator: " ")
    }
    return draft
  }

  /// The beginnings of references that names of drafts hold.
  private var short: [String: String] {
    var short: [String: String] = [:]
    for (old, new) in new { short[String(old.hex.prefix(12))] = String(new.hex.prefix(12)) }
    return short
  }
}
