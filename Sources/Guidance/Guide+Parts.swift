// Where a long text can be cut for several to read it at once. No remark reaches over the end of a
// paragraph, so parts that begin with one can be read by themselves.

extension Guide {
  /// Shorter parts are not worth the trouble.
  private static let partBytesMin = 1 << 15

  /// Cuts a text before paragraphs that a blank line sets off; read one by one, the parts have the
  /// same remarks as the whole, counted from their own starts.
  /// - Parameter count: how many parts there may be.
  /// - Returns: ranges of UTF-8 bytes, one after the other, of about the same size; one where the
  ///   text is short or has no blank lines.
  /// - Complexity: O(text) at worst; for prose it looks at a few lines for each part.
  public static func parts(of text: [UInt8], atMost count: Int) -> [Range<Int>] {
    let count = min(count, text.count / partBytesMin)
    var parts: [Range<Int>] = []
    var start = 0
    for number in stride(from: 1, to: count, by: 1) {
      let target = max(start + 1, text.count / count * number)
      guard let cut = Paragraphs.startAfterBlank(in: text, from: target) else { break }
      parts.append(start..<cut)
      start = cut
    }
    return parts + [start..<text.count]
  }
}
