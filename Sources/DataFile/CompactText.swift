// The form in which data files are compiled into the program: a tree as lines that say how much
// follows, so that one pass over the bytes reads it. No YAML, no white space rules, no escapes.

/// A tree as text that is quick to read.
///
/// Every value is a line, told by its first byte:
///
///     {2        a map of two members, each a `:key` line and then its value
///     [3        a list of three values
///     'words    a text without a newline: the rest of the line
///     "12       a text of twelve UTF-8 bytes, newlines among them, on the lines that follow
public enum CompactText {
  /// The tree as a table, without marks and without a newline at its end.
  /// - Complexity: O(size of the tree).
  public static func encode(_ node: Node) -> String {
    var text = ""
    write(node, to: &text)
    text.removeLast()
    return text
  }

  /// The tree of a table; each mark is the line of the table and column 1.
  /// - Parameter file: the name for a complaint about the table or its values.
  /// - Throws: `.damagedTable` where the table breaks off, holds too much, or says what it cannot.
  /// - Complexity: O(bytes).
  public static func decode(_ text: String, file: String) throws(DataFileError) -> Field {
    var text = text
    // `withUTF8` rethrows as `any Error`, so the outcome travels as a value.
    let outcome = text.withUTF8 { bytes in
      var scanner = Scanner(bytes: bytes)
      let root = scanner.value(depth: 1)
      return (root: scanner.isAtEnd ? root : nil, line: scanner.line)
    }
    guard let root = outcome.root else {
      let mark = Mark(line: outcome.line, column: 1)
      throw DataFileError(file: file, mark: mark, problem: .damagedTable)
    }
    return Field(root, file: file)
  }

  private static func write(_ node: Node, to text: inout String) {
    switch node.value {
    case .scalar(let words) where !words.utf8.contains(0x0A):
      text += "'\(words)\n"
    case .scalar(let words):
      text += "\"\(words.utf8.count)\n\(words)\n"
    case .list(let items):
      text += "[\(items.count)\n"
      for item in items { write(item, to: &text) }
    case .map(let members):
      text += "{\(members.count)\n"
      for member in members {
        precondition(!member.key.utf8.contains(0x0A), "a key is one line")
        text += ":\(member.key)\n"
        write(member.value, to: &text)
      }
    }
  }

  /// One pass over the bytes. Nil means malformed.
  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0
    var line = 1

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func value(depth: Int) -> Node? {
      guard depth <= YAMLReader.depthMax, !isAtEnd else { return nil }
      let mark = Mark(line: line, column: 1)
      let tag = bytes[offset]
      offset += 1
      switch tag {
      case UInt8(ascii: "'"):
        return Node(.scalar(restOfLine()), at: mark)
      case UInt8(ascii: "\""):
        guard let count = number(), let words = text(of: count) else { return nil }
        return Node(.scalar(words), at: mark)
      case UInt8(ascii: "["):
        guard let count = number() else { return nil }
        var items: [Node] = []
        items.reserveCapacity(count)
        for _ in 0..<count {
          guard let item = value(depth: depth + 1) else { return nil }
          items.append(item)
        }
        return Node(.list(items), at: mark)
      case UInt8(ascii: "{"):
        guard let count = number() else { return nil }
        var members: [Node.Member] = []
        members.reserveCapacity(count)
        for _ in 0..<count {
          guard !isAtEnd, bytes[offset] == UInt8(ascii: ":") else { return nil }
          let keyMark = Mark(line: line, column: 1)
          offset += 1
          let key = restOfLine()
          guard let value = value(depth: depth + 1) else { return nil }
          members.append(Node.Member(key: key, keyMark: keyMark, value: value))
        }
        return Node(.map(members), at: mark)
      default:
        return nil
      }
    }

    /// The line from here on, past its newline.
    private mutating func restOfLine() -> String {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      let words = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
      offset += 1
      line += 1
      return words
    }

    /// A count that ends the line. Each thing counted takes a byte at least, so a count beyond the
    /// table's end is refused before anything is reserved for it.
    private mutating func number() -> Int? {
      var value = 0
      let start = offset
      while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
        value = value * 10 + Int(bytes[offset] - 0x30)
        guard value <= bytes.count else { return nil }
        offset += 1
      }
      guard offset > start, offset == bytes.count || bytes[offset] == 0x0A else { return nil }
      offset += 1
      line += 1
      return value <= max(0, bytes.count - offset) ? value : nil
    }

    private mutating func text(of count: Int) -> String? {
      let end = offset + count
      guard end == bytes.count || (end < bytes.count && bytes[end] == 0x0A) else { return nil }
      let part = UnsafeBufferPointer(rebasing: bytes[offset..<end])
      for byte in part where byte == 0x0A { line += 1 }
      offset = end + 1
      line += 1
      return String(decoding: part, as: UTF8.self)
    }
  }
}
