// What a file's name says: whether it is a journal's at all, and whose it should be. Names are only
// a hint; content decides what an entry is.

enum FileName {
  /// Whether a file in the folder holds entries to be read. Conflict copies count, whatever a
  /// carrier called them; files a carrier is still writing do not.
  static func isRead(_ name: String, _ scheme: FileScheme) -> Bool {
    guard name.hasSuffix(".jsonl"), let first = name.utf8.first,
      first != UInt8(ascii: "."), first != UInt8(ascii: "~")
    else { return false }
    switch scheme {
    case .everyWriter: return true
    case .named(let stem): return name == "\(stem).jsonl" || name.hasPrefix("\(stem).")
    }
  }

  /// The writer whose lines alone belong into a file of this name; nil where the name does not say.
  static func writer(of name: String) -> WriterID? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.last == "jsonl", let writer = WriterID(hex: String(first))
    else { return nil }
    if parts.count == 2 { return writer }
    return forkStart(of: name) == nil ? nil : writer
  }

  /// For a kept fork, `WRITER.<8 hex>.jsonl`: the first eight digits of its first own entry, which
  /// need not be number 1.
  static func forkStart(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].utf8.count == 8,
      parts[1].utf8.allSatisfy({ Hex.value($0) < 16 })
    else { return nil }
    return String(parts[1])
  }

  /// The name of a writer's own file.
  static func own(_ writer: WriterID, _ scheme: FileScheme, isFirst: Bool) -> String {
    switch scheme {
    case .everyWriter: "\(writer.hex).jsonl"
    case .named(let stem): isFirst ? "\(stem).jsonl" : "\(stem).\(writer.hex).jsonl"
    }
  }
}
