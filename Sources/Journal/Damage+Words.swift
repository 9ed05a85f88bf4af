// Damage in words: where it is, what is wrong, what was expected, what can be done. Nothing is ever
// mended behind anybody's back, so each sentence ends with what people can do.

import JSONText

extension LineFault: CustomStringConvertible {
  /// What is wrong, and what was expected.
  public var description: String {
    switch self {
    case .tooLong: "the line is too long; at most \(Line.bytesMax) bytes were expected"
    case .layout(let at): "byte \(at + 1) is not an entry's; the fixed layout was expected"
    case .data(let at): "byte \(at + 1) is not as data is written; canonical JSON was expected"
    case .hash: "the head was changed; bytes that give its hash were expected"
    case .commit: "the words were changed; bytes that give their commitment were expected"
    case .newer(let version):
      "written by a newer version; format \(Head.versionKnown) was expected, this is \(version)"
    case .plainBody: "the words are not sealed; in a protected review a sealed body was expected"
    case .sealedBody:
      "the words are sealed; in a review without a passphrase a plain body was expected"
    case .foreignReview(let review):
      "an entry of the review \(review.hex) stands here; one of this review was expected"
    }
  }
}

extension Damage: CustomStringConvertible {
  /// `file:line: what; expected; what you can do`.
  public var description: String { "\(place): \(what); \(advice)" }

  private var place: String {
    let name = Self.shown(file)
    return line == 0 ? name : "\(name):\(line)"
  }

  /// A file's name is foreign too; written as JSON it cannot act on a terminal.
  private static func shown(_ name: String) -> String {
    String(JSONValue.string(name).text.dropFirst().dropLast())
  }

  /// Whether it is a file of thoughts or of what is under seal, which no other laptop has.
  private var staysHere: Bool { file.hasPrefix("private.") || file.hasPrefix("sealed.") }

  /// What people can do about it.
  public var advice: String {
    if let wholeIn {
      return "\(Self.shown(wholeIn)) has the very entries, so it is whole again; nothing is to be "
        + "done, as long as both files stay"
    }
    return switch what {
    case .line(.newer): "install a newer alongside to read it"
    case .line(.plainBody), .line(.sealedBody), .line(.foreignReview):
      "it is not shown; find out who put it there"
    case .otherReview: "open it as a review of its own"
    case .fork: "both are shown; the writer goes on under a new name"
    case .writer: "its entries are shown; find out who joined the files"
    case .notOurs: "it is not read; put the file itself here"
    case .unreadable: "check the disk and the permissions, then try again"
    case .shorterThanKnown(_, let seq) where seq > 0 && !staysHere:
      "the entries that are here are shown and nothing was changed; put another copy of this file, "
        + "from a stick, a backup or another laptop, beside it under another name; if it was put "
        + "back from a backup, what was erased since is back too: erase it again"
    case .line, .chain, .shorterThanKnown, .notAsKnown, .more:
      staysHere
        ? "the sound entries are read and nothing was changed; it never leaves this laptop, so "
          + "that only a backup of it can have another copy"
        : "the sound entries are shown and nothing was changed; put another copy of this file, "
          + "from a stick, a backup or another laptop, beside it under another name"
    }
  }
}

extension Damage.What: CustomStringConvertible {
  /// What is wrong, and what was expected.
  public var description: String {
    switch self {
    case .line(let fault): fault.description
    case .chain(let expected, let seq):
      "entry \(seq) does not follow the one before; number \(expected) with its hash was expected"
    case .writer(let expected, let found):
      "an entry of writer \(found.hex) stands here; only \(expected.hex) was expected"
    case .fork(let writer, let seq, let hashes):
      "writer \(writer.hex) has two histories from entry \(seq) on "
        + "(\(hashes.map(\.short).joined(separator: ", "))); one was expected"
    case .shorterThanKnown(let known, let seq):
      seq == 0
        ? "the entries are gone; \(known) of them were expected"
        : "the file ends with entry \(seq); entry \(known) was seen in it before"
    case .notAsKnown(let seq):
      "entry \(seq) is not the one seen before; the same one was expected"
    case .notOurs: "this is no plain file of yours; one was expected"
    case .otherReview(let review):
      "this is a file of the review \(review.hex); one of this review was expected"
    case .more(let lines): "\(lines) further lines are not sound; entries were expected"
    case .unreadable(let error): "it cannot be read: \(error.reason); a readable file was expected"
    }
  }
}
