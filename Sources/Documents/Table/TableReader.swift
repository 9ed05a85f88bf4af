// Reads comma-separated text as spreadsheets write it (RFC 4180): quotes, doubled quotes, newlines
// inside quotes; a comma, a semicolon or a tab between cells, whichever the first row uses.

/// One row of a table.
struct TableRow {
  /// The line of the document it begins on.
  var line: Int
  var cells: [String]
}

/// Rows out of bytes.
enum TableReader {
  /// All rows that are not blank.
  static func rows(of bytes: [UInt8], file: String) throws(DocumentError) -> [TableRow] {
    try DocumentLimits.check(bytes, file: file)
    let text = bytes[DocumentLimits.textStart(of: bytes)...]
    guard String(decoding: text, as: UTF8.self).utf8.elementsEqual(text), !text.contains(0) else {
      throw DocumentError(file: file, line: firstDamagedLine(of: text), problem: .notUTF8)
    }
    var parser = TableParser(bytes: text, file: file)
    return try parser.rows()
  }

  private static func firstDamagedLine(of text: ArraySlice<UInt8>) -> Int {
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.contains(0) || !String(decoding: line, as: UTF8.self).utf8.elementsEqual(line) {
        break
      }
    }
    return number
  }
}

private struct TableParser {
  let bytes: ArraySlice<UInt8>
  let file: String
  var at: Int
  var line = 1
  var separator = UInt8(ascii: ",")

  init(bytes: ArraySlice<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    at = bytes.startIndex
    detectSeparator()
  }

  mutating func rows() throws(DocumentError) -> [TableRow] {
    var rows: [TableRow] = []
    while at < bytes.endIndex {
      let row = try row()
      if row.cells.allSatisfy({ PlainText.trimmed($0).isEmpty }) { continue }
      if rows.count == DocumentLimits.rowsMax {
        throw fail(.tooManyRows(limit: DocumentLimits.rowsMax), at: row.line)
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func row() throws(DocumentError) -> TableRow {
    var row = TableRow(line: line, cells: [])
    let start = at
    while true {
      row.cells.append(try cell(column: row.cells.count + 1))
      if at - start > DocumentLimits.lineBytesMax {
        throw fail(.lineTooLong(limit: DocumentLimits.lineBytesMax), at: row.line)
      }
      if row.cells.count > DocumentLimits.columnsMax {
        throw fail(.tooManyColumns(limit: DocumentLimits.columnsMax), at: row.line)
      }
      guard at < bytes.endIndex, bytes[at] == separator else { break }
      at += 1
    }
    takeLineEnd()
    return row
  }

  /// One cell; stands at its separator, its line end or the end of the text afterwards.
  private mutating func cell(column: Int) throws(DocumentError) -> String {
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < bytes.endIndex, !isCellEnd(bytes[at]) { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    let opened = line
    var out: [UInt8] = []
    at += 1
    while true {
      guard at < bytes.endIndex else { throw fail(.openQuote, at: opened, column: column) }
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard at < bytes.endIndex, bytes[at] == byte else { break }
        at += 1
      } else if byte == 0x0A {
        line += 1
      }
      out.append(byte)
    }
    if at < bytes.endIndex, !isCellEnd(bytes[at]) {
      throw fail(.textAfterQuote, at: line, column: column)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func takeLineEnd() {
    guard at < bytes.endIndex else { return }
    let isPair = bytes[at] == 0x0D && at + 1 < bytes.endIndex && bytes[at + 1] == 0x0A
    at += isPair ? 2 : 1
    line += 1
  }

  /// The separator that the first row has most of, outside quotes; a `sep=;` line says it outright.
  private mutating func detectSeparator() {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    let choices = Array(",;\t".utf8)
    for (offset, byte) in bytes.enumerated() {
      if offset == 4, bytes.prefix(4).elementsEqual("sep=".utf8), choices.contains(byte) {
        separator = byte
        at += 5
        takeLineEnd()
        return
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, choices.contains(byte) { counts[byte, default: 0] += 1 }
    }
    for choice in choices where (counts[choice] ?? 0) > (counts[separator] ?? 0) {
      separator = choice
    }
  }

  private func fail(
    _ problem: DocumentError.Problem, at line: Int, column: Int? = nil
  ) -> DocumentError {
    DocumentError(file: file, line: line, column: column, problem: problem)
  }
}
