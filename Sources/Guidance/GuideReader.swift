// Reads a draft again and again while it is typed. Only paragraphs that changed are read; what was
// found in the others is moved to where they stand now.

/// A guide with a memory of the paragraphs it read last.
public struct GuideReader: Sendable {
  public var guide: Guide { sitting.guide }
  private var sitting: GuideSitting
  private var manner: Manner?
  private var pieces: [Piece] = []
  /// How many paragraphs the last reading had to look at; for tests and for the curious.
  public private(set) var paragraphsRead = 0

  /// What, beside the text, a finding depends on.
  private struct Manner: Hashable, Sendable {
    var kind: TextKind
    var audience: Audience?
    var protected: [String]
    var names: [String]
  }

  private struct Piece: Sendable {
    var bytes: [UInt8]
    var scalars: Int
    /// Places count from the start of the piece.
    var findings: [Finding]
  }

  public init(_ guide: Guide = .builtIn) { sitting = GuideSitting(guide) }

  /// All remarks on the text, the same as `Guide.findings` gives.
  /// - Complexity: O(text) to compare, O(changed paragraphs) to read.
  public mutating func read(
    _ text: String, as kind: TextKind = .feedback, audience: Audience? = nil,
    protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    let manner = Manner(kind: kind, audience: audience, protected: protected, names: names)
    if manner != self.manner { pieces = [] }
    self.manner = manner
    paragraphsRead = 0
    let bytes = Array(text.utf8)
    var old = pieces
    var made: [Piece] = []
    // An edit leaves what is before it and after it as it was, so pieces are looked for at the
    // same number from the start, then from the end.
    let ranges = Array(Paragraphs(bytes))
    let shift = old.count - ranges.count
    for (number, range) in ranges.enumerated() {
      let piece = bytes[range]
      let known = [number, number + shift].first {
        old.indices.contains($0) && old[$0].bytes.elementsEqual(piece)
      }
      if let known {
        made.append(old[known])
      } else {
        paragraphsRead += 1
        let words = String(decoding: piece, as: UTF8.self)
        made.append(
          Piece(
            bytes: Array(piece), scalars: words.unicodeScalars.count,
            findings: sitting.findings(
              in: words, as: kind, audience: audience, protected: protected, names: names)))
      }
    }
    old = []
    pieces = made
    return gathered()
  }

  private func gathered() -> [Finding] {
    var all: [Finding] = []
    var byte = 0
    var scalar = 0
    for piece in pieces {
      for var finding in piece.findings {
        finding.bytes = (finding.bytes.lowerBound + byte)..<(finding.bytes.upperBound + byte)
        finding.scalars =
          (finding.scalars.lowerBound + scalar)..<(finding.scalars.upperBound + scalar)
        all.append(finding)
      }
      byte += piece.bytes.count
      scalar += piece.scalars
    }
    return all
  }
}
