// The dots of the large letters, row by row from the accents down. Shapes only; how they are drawn
// is the business of the type.

/// One large letter: six rows of dots, the first one for an accent.
struct BigGlyph: Sendable {
  let rows: [String]
  var width: Int { rows[0].utf8.count }

  func has(_ row: Int, _ column: Int) -> Bool {
    let dots = rows[row].utf8
    return dots[dots.index(dots.startIndex, offsetBy: column)] == UInt8(ascii: "1")
  }

  init(rows: [String]) { self.rows = rows }

  private init(_ dots: String) {
    let rows = dots.split(separator: " ").map(String.init)
    self.rows = [String(repeating: "0", count: rows[0].utf8.count)] + rows
  }

  static let table: [Character: BigGlyph] = [
    " ": BigGlyph("00 00 00 00 00"), "…": BigGlyph("00000 00000 00000 00000 10101"),
    "A": BigGlyph("010 101 111 101 101"), "B": BigGlyph("110 101 110 101 110"),
    "C": BigGlyph("011 100 100 100 011"), "D": BigGlyph("110 101 101 101 110"),
    "E": BigGlyph("111 100 110 100 111"), "F": BigGlyph("111 100 110 100 100"),
    "G": BigGlyph("0111 1000 1011 1001 0111"), "H": BigGlyph("101 101 111 101 101"),
    "I": BigGlyph("111 010 010 010 111"), "J": BigGlyph("001 001 001 101 010"),
    "K": BigGlyph("101 101 110 101 101"), "L": BigGlyph("100 100 100 100 111"),
    "M": BigGlyph("10001 11011 10101 10001 10001"), "N": BigGlyph("1001 1101 1011 1001 1001"),
    "O": BigGlyph("010 101 101 101 010"), "P": BigGlyph("110 101 110 100 100"),
    "Q": BigGlyph("0110 1001 1001 1011 0111"), "R": BigGlyph("110 101 110 101 101"),
    "S": BigGlyph("011 100 010 001 110"), "T": BigGlyph("111 010 010 010 010"),
    "U": BigGlyph("101 101 101 101 111"), "V": BigGlyph("101 101 101 101 010"),
    "W": BigGlyph("10001 10001 10101 11011 10001"), "X": BigGlyph("101 101 010 101 101"),
    "Y": BigGlyph("101 101 010 010 010"), "Z": BigGlyph("111 001 010 100 111"),
    "0": BigGlyph("111 101 101 101 111"), "1": BigGlyph("010 110 010 010 111"),
    "2": BigGlyph("110 001 010 100 111"), "3": BigGlyph("110 001 010 001 110"),
    "4": BigGlyph("101 101 111 001 001"), "5": BigGlyph("111 100 110 001 110"),
    "6": BigGlyph("011 100 110 101 010"), "7": BigGlyph("111 001 010 010 010"),
    "8": BigGlyph("010 101 010 101 010"), "9": BigGlyph("010 101 011 001 110"),
    ".": BigGlyph("0 0 0 0 1"), ",": BigGlyph("00 00 00 01 10"), ";": BigGlyph("00 01 00 01 10"),
    ":": BigGlyph("0 1 0 1 0"), "?": BigGlyph("110 001 010 000 010"), "!": BigGlyph("1 1 1 0 1"),
    "'": BigGlyph("1 1 0 0 0"), "\"": BigGlyph("101 101 000 000 000"),
    "(": BigGlyph("01 10 10 10 01"), ")": BigGlyph("10 01 01 01 10"),
    "-": BigGlyph("000 000 111 000 000"), "+": BigGlyph("000 010 111 010 000"),
    "/": BigGlyph("001 001 010 100 100"), "%": BigGlyph("101 001 010 100 101"),
    "&": BigGlyph("0100 1010 0100 1010 0111"), "=": BigGlyph("000 111 000 111 000"),
    "*": BigGlyph("101 010 111 010 101"), "#": BigGlyph("01010 11111 01010 11111 01010"),
    "“": BigGlyph("101 101 000 000 000"), "”": BigGlyph("101 101 000 000 000"),
    "‘": BigGlyph("1 1 0 0 0"), "’": BigGlyph("1 1 0 0 0"), "–": BigGlyph("000 000 111 000 000"),
    "—": BigGlyph("000 000 111 000 000"),
  ]

  /// Accented letters as a plain one and the row of its accent.
  static let accented: [Character: (base: Character, mark: String)] = [
    "Â": ("A", "010"), "Ê": ("E", "010"), "Î": ("I", "010"), "Ô": ("O", "010"),
    "Û": ("U", "010"), "Ŵ": ("W", "00100"), "Ŷ": ("Y", "010"), "Á": ("A", "001"),
    "É": ("E", "001"), "Í": ("I", "001"), "Ó": ("O", "001"), "Ú": ("U", "001"),
    "Ẃ": ("W", "00001"), "Ý": ("Y", "001"), "À": ("A", "100"), "È": ("E", "100"),
    "Ì": ("I", "100"), "Ò": ("O", "100"), "Ù": ("U", "100"), "Ẁ": ("W", "10000"),
    "Ỳ": ("Y", "100"), "Ä": ("A", "101"), "Ë": ("E", "101"), "Ï": ("I", "101"),
    "Ö": ("O", "101"), "Ü": ("U", "101"), "Ẅ": ("W", "10001"), "Ÿ": ("Y", "101"),
  ]
}
