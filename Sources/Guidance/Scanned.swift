// The tokens and quotation marks of one paragraph, and the one place where the text and the tables
// are held still for reading. How a paragraph is cut is for `Scanner`.

/// What a paragraph was cut into. It is kept from one paragraph to the next for its room.
struct Scanned: Sendable {
  var tokens: [Token] = []
  var quoteMarks: [QuoteMark] = []
  /// Closing marks of single quotation, by index in `quoteMarks`: the last of the paragraph.
  var lastSingleClose = -1

  /// Reads one paragraph, forgetting the one before.
  mutating func read(
    _ range: Range<Int>, of text: [UInt8], _ lexicon: Lexicon, _ marks: MarkWords
  ) {
    tokens.removeAll(keepingCapacity: true)
    quoteMarks.removeAll(keepingCapacity: true)
    lastSingleClose = -1
    var kept = Scanned()
    swap(&kept, &self)
    // Everything is held still once for the paragraph; no pointer outlives this call.
    text.withUnsafeBufferPointer { text in
      Letters.sorts.withUnsafeBufferPointer { sorts in
        lexicon.classes.withUnsafeBufferPointer { classes in
          lexicon.vocabulary.reading { vocabulary in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Scanner.wordRoom) { word in
              var scanner = Scanner(
                text: text, vocabulary: vocabulary, classes: classes, marks: marks,
                sorts: sorts, word: word, out: kept)
              kept = Scanned()
              scanner.scan(range)
              swap(&kept, &scanner.out)
            }
          }
        }
      }
    }
    swap(&kept, &self)
  }
}
