// Writes a compiled rule book as the texts that `GuideTable` reads. It runs when tables are made,
// never in the program.

struct GuideTableEncoder {
  private(set) var words = ""
  private(set) var texts: [String] = []
  /// The sets of classes, in lines of a fit length.
  private(set) var sets: [UInt8] = []
  private(set) var classes = ""
  private(set) var elements = ""
  private(set) var patterns = ""
  private var numbers: [UInt8] = []
  private var known: [String: Int] = [:]

  /// The characters of a line.
  private static let lineWidth = 96

  /// The numbers in lines of a fit length.
  var numberLines: String {
    stride(from: 0, to: numbers.count, by: Self.lineWidth).map { start in
      String(
        decoding: numbers[start..<min(start + Self.lineWidth, numbers.count)], as: UTF8.self)
    }.joined(separator: "\n")
  }

  mutating func encode(_ book: RuleBook) {
    encode(book.lexicon.vocabulary)
    for role in RuleBook.Role.allCases { add(Int(book.roles[role] ?? -1) + 1) }
    encode(book.lexicon)
    add(book.rules.count)
    for rule in book.rules { encode(rule) }
    add(book.zones.count)
    for zone in book.zones {
      add(Int(zone.zone.rawValue))
      add(ZoneRule.Scope.allCases.firstIndex(of: zone.scope) ?? 0)
    }
    encode(book.patterns)
  }

  private mutating func add(_ number: Int) { numbers += TableNumbers.digits(of: number) }

  private mutating func add(_ text: String) {
    // One line holds one text.
    let line = text.replacing("\n", with: " ")
    if let number = known[line] { return add(number) }
    known[line] = texts.count
    add(texts.count)
    texts.append(line)
  }

  private mutating func encode(_ vocabulary: Vocabulary) {
    var built = Vocabulary()
    _ = MarkWords(&built)
    var next = Int32(built.count)
    var line = 0
    for (bytes, number) in vocabulary.spellings where number >= Int32(built.count) {
      var word = String(decoding: bytes, as: UTF8.self)
      if number == next {
        next += 1
      } else {
        word += "=" + String(decoding: TableNumbers.digits(of: Int(number)), as: UTF8.self)
      }
      line += word.utf8.count + 1
      if line > Self.lineWidth {
        words += "\n"
        line = word.utf8.count + 1
      } else if !words.isEmpty {
        words += " "
      }
      words += word
    }
  }

  private mutating func encode(_ lexicon: Lexicon) {
    add(lexicon.traitCount)
    add(lexicon.nameSets.count)
    for set in lexicon.nameSets { add(Int(set)) }
    classes = TableRecords.lines(
      lexicon.classes.map { UInt64($0) }, digits: GuideTable.classDigits)
    add(lexicon.sets.count)
    var start = 0
    for end in lexicon.sets.ends.map({ Int($0) }) {
      let before = sets.count
      for digit in lexicon.sets.digits[start..<end] {
        // A line is as good as its place: its end is white space, and counted.
        if sets.count % (Self.lineWidth + 1) == Self.lineWidth { sets.append(0x0A) }
        sets.append(digit)
      }
      add(sets.count - before)
      start = end
    }
  }

  private mutating func encode(_ rule: RuleHead) {
    add(rule.id)
    add(rule.code)
    add(rule.category)
    add(Level.allCases.firstIndex(of: rule.level) ?? 0)
    add(Tier.allCases.firstIndex(of: rule.tier) ?? 0)
    add(Int(rule.scope.kinds))
    add(Int(rule.scope.audiences))
    add(Int(rule.silence.rawValue))
    add(rule.why)
    add(rule.offers.count)
    for offer in rule.offers {
      add(offer.meant)
      add(offer.text)
    }
  }

  private mutating func encode(_ index: PatternIndex) {
    elements = TableRecords.lines(index.elements.map(\.record), digits: Element.digits)
    patterns = TableRecords.lines(index.patterns.map(\.record), digits: CompiledPattern.digits)
  }
}
