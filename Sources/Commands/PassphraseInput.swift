// Where a passphrase comes from: a file, the first line of standard input, or a person at a
// terminal, unseen. It is never an argument: every user of the machine can read those.

import Keyrings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads passphrases.
enum PassphraseInput {
  /// - Parameters:
  ///   - file: a path, `-` for the first line of standard input, nil to ask at the terminal.
  ///   - prompt: what to ask with.
  /// - Returns: nil where there is no file named and nobody to ask.
  /// - Throws: `noFile`, `unreadable`, `usage` for an empty one, `notText`, and `told` when the
  ///   person interrupts.
  static func read(
    _ file: String?, prompt: String
  ) throws(CommandError) -> Passphrase? {
    guard let file else { return try ask(prompt) }
    if file == "-" {
      // A person at a terminal is asked as without a file: nothing typed stays on the screen.
      if isatty(0) != 0, let asked = try ask(prompt) { return asked }
      return try firstLine(of: 0, "standard input")
    }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .noFile(file) : .unreadable(file, because: Descriptor.reason(errno))
    }
    defer { _ = close(descriptor) }
    return try firstLine(of: descriptor, file)
  }

  /// A new passphrase: from a file as it stands, at a terminal typed twice, and asked for again
  /// where the two differ.
  /// - Throws: as `read`; `usage` where the two differ three times.
  static func readNew(
    _ file: String?, prompt: String
  ) throws(CommandError) -> Passphrase? {
    for triesLeft in [2, 1, 0] {
      guard let first = try read(file, prompt: prompt) else { return nil }
      try refuseUntypable(first, file ?? "the terminal")
      if first.length < 12 {
        Output.words(
          "The passphrase has fewer than 12 characters; four or five unrelated words are hard to "
            + "guess and easy to type.")
      }
      guard file == nil else { return first }
      if let second = try ask("\(prompt), again"), second.isSame(as: first) { return first }
      if triesLeft > 0 {
        Output.words("The two are not the same; nothing was made or changed. Type it twice again.")
      }
    }
    throw .usage(
      place: "passphrase", what: "the two are not the same",
      expected: "the same passphrase twice", advice: "nothing was made or changed; try again")
  }

  /// What is set once has to be typed for ever, at any keyboard.
  private static func refuseUntypable(
    _ passphrase: borrowing Passphrase, _ file: String
  ) throws(CommandError) {
    guard let what = passphrase.untypable else { return }
    let name = file == "-" ? "standard input" : file
    let words = switch what {
    case .control: "its first line has a control character in it, such as a tab"
    case .byteOrderMark: "its first line has a byte-order mark in it"
    case .blank: "its first line is blank"
    }
    throw .usage(
      place: name, what: "\(words), which nobody could type again",
      expected: "a passphrase of letters, digits and signs there",
      advice: "write it anew; nothing was made or changed")
  }

  /// Byte by byte: what follows the line is somebody else's to read.
  private static func firstLine(
    of descriptor: Int32, _ name: String
  ) throws(CommandError) -> Passphrase {
    var line = SecretLine()
    defer { line.wipe() }
    while let byte = try next(descriptor, name), byte != 0x0A {
      guard line.append(byte) else { throw tooLong(name) }
    }
    line.dropCarriageReturn()
    let isMarked = line.dropByteOrderMark()
    var passphrase = try passphrase(line, name)
    passphrase.isMarked = isMarked
    return passphrase
  }

  private static func passphrase(
    _ line: SecretLine, _ name: String
  ) throws(CommandError) -> Passphrase {
    guard !line.isEmpty else {
      throw .usage(
        place: name, what: "its first line is empty", expected: "a passphrase there",
        advice: "write one line, and keep the file where nobody else can read it")
    }
    guard let passphrase = line.passphrase else {
      throw line.isText ? tooLong(name) : .notText(place: "\(name):1")
    }
    return passphrase
  }

  private static func tooLong(_ name: String) -> CommandError {
    .passphraseTooLong(place: name, bytesMax: Passphrase.bytesMax)
  }

  private static func next(
    _ descriptor: Int32, _ name: String
  ) throws(CommandError) -> UInt8? {
    var byte: UInt8 = 0
    defer { byte = 0 }
    let result = withUnsafeMutableBytes(of: &byte) { Descriptor.read(descriptor, into: $0) }
    switch result {
    case .success(let count): return count == 0 ? nil : byte
    case .failure(let error): throw .unreadable(name, because: Descriptor.reason(error.code))
    }
  }

  /// Asks at the terminal; nil where there is none, or nobody reads what is asked.
  private static func ask(_ prompt: String) throws(CommandError) -> Passphrase? {
    guard isatty(2) != 0 else { return nil }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { _ = close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    // An interruption comes as a byte, so that the terminal is never left without its echo.
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &quiet)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      say("\n", terminal)
    }
    say("\(prompt): ", terminal)
    var line = SecretLine()
    defer { line.wipe() }
    while let byte = try next(terminal, "the terminal") {
      switch byte {
      case 0x0A, 0x0D: return try passphrase(line, "the terminal")
      case 0x03: throw .told(.interrupted)
      case 0x04, 0x1B: throw .told(.noPassphrase)
      case 0x08, 0x7F: line.dropLastScalar()
      case 0x15: line.wipe()
      default:
        guard line.append(byte) else { throw tooLong("the terminal") }
      }
    }
    return nil
  }

  private static func say(_ words: String, _ terminal: Int32) {
    _ = Array(words.utf8).withUnsafeBytes { Descriptor.write($0, to: terminal) }
  }
}

/// A line that is wiped and never copied by growing.
private struct SecretLine {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(Passphrase.typedBytesMax + 1) }

  var isEmpty: Bool { bytes.isEmpty }
  var isText: Bool { InputText.text(of: bytes) != nil }
  var passphrase: Passphrase? { Passphrase(bytes: bytes) }

  /// False where the line is full.
  mutating func append(_ byte: UInt8) -> Bool {
    guard bytes.count < Passphrase.typedBytesMax else { return false }
    bytes.append(byte)
    return true
  }

  mutating func dropCarriageReturn() { if bytes.last == 0x0D { bytes.removeLast() } }

  /// What some editors put in front of the first line of a file is no part of it.
  /// - Returns: whether it stood there.
  mutating func dropByteOrderMark() -> Bool {
    let mark = Passphrase.mark
    guard bytes.starts(with: mark) else { return false }
    for index in bytes.indices.dropLast(mark.count) { bytes[index] = bytes[index + mark.count] }
    for _ in mark {
      bytes[bytes.count - 1] = 0
      bytes.removeLast()
    }
    return true
  }

  mutating func dropLastScalar() {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  mutating func wipe() {
    bytes.withUnsafeMutableBytes { Secrecy.wipe($0) }
    bytes.removeAll(keepingCapacity: true)
  }
}
