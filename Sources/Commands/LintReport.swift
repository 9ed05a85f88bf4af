// What lint prints of one part of a text. It is made apart from any output, so that several parts
// can be read at once.

import Domain
import Guidance
import JSONText
import Surface

/// How a text is to be read, and what is to be printed of it.
struct LintManner: Sendable {
  let guide: Guide
  /// What messages call the text.
  let path: String
  let kind: TextKind
  let audience: Audience?
  let tier: TierChoice
  let failOn: Level?
  /// Whether remarks are objects for programs.
  let json: Bool
  let quiet: LintQuiet
  /// The bytes of the first line that stand before its text.
  let markBytes: Int
}

/// A part of a text that is read by itself. Parts share the text they are of; each takes its own
/// bytes when it is read.
struct LintPart: Sendable {
  private let sourceBytes: [UInt8]
  private let proseBytes: [UInt8]
  private let range: Range<Int>
  /// Whether prose and source differ.
  let isBlanked: Bool
  /// The bytes and the lines of the text before it.
  var bytesBefore: Int { range.lowerBound }
  let linesBefore: Int

  /// The part as it is.
  var source: [UInt8] { Self.part(range, of: sourceBytes) }
  /// The part as prose: what is nobody's prose is blank.
  var prose: [UInt8] { Self.part(range, of: proseBytes) }

  /// What is all of it need not be copied.
  private static func part(_ range: Range<Int>, of bytes: [UInt8]) -> [UInt8] {
    range == bytes.indices ? bytes : Array(bytes[range])
  }

  /// The parts of a text, of which there may be so many.
  /// - Parameter source: well-formed UTF-8.
  static func parts(of source: [UInt8], asMarkdown: Bool, atMost count: Int) -> [LintPart] {
    let prose =
      asMarkdown
      ? Array(MarkdownText.prose(String(decoding: source, as: UTF8.self)).utf8) : source
    var (linesBefore, counted) = (0, 0)
    return Guide.parts(of: prose, atMost: count).map { range in
      linesBefore += prose[counted..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
      counted = range.lowerBound
      return LintPart(
        sourceBytes: source, proseBytes: prose, range: range, isBlanked: asMarkdown,
        linesBefore: linesBefore)
    }
  }
}

/// The remarks on a part, as they are printed.
struct LintReport: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Whether something was found that the command is to fail on.
  private(set) var fails = false
  /// What to ask about people who might be known by the words; a prompt has faults of its own for
  /// that.
  let asked: [String]

  init(_ part: LintPart, _ manner: LintManner) {
    let prose = part.prose
    let source = part.isBlanked ? part.source : prose
    asked =
      manner.kind == .prompt
      ? []
      : manner.quiet.people.words(
        on: prose, at: manner.path, linesBefore: part.linesBefore,
        leavesTeam: manner.kind != .note)
    let findings = Self.findings(prose, manner)
    var places = LinePlaces(source)
    var line: [UInt8] = []
    for var finding in findings
    where manner.tier.includes(finding.tier)
      && !manner.quiet.holds(finding, bytesBefore: part.bytesBefore)
    {
      if let failOn = manner.failOn, finding.level >= failOn { fails = true }
      var place = places.place(of: finding)
      place.line += part.linesBefore
      if place.line == 1 {
        let more = manner.markBytes
        place.bytes = place.bytes.lowerBound + more..<place.bytes.upperBound + more
      }
      if part.isBlanked {
        finding.text = String(decoding: source[finding.bytes], as: UTF8.self)
      }
      if manner.json {
        JSONWriter.write(
          Output.object(
            "finding", FindingObject.members(finding, path: manner.path, at: place)), to: &bytes)
      } else {
        line.removeAll(keepingCapacity: true)
        Self.write(finding, path: manner.path, at: place, to: &line)
        bytes += Self.harmless(line)
      }
      bytes.append(0x0A)
    }
  }

  /// The remarks on a text; each line of prompts is a prompt.
  private static func findings(_ prose: [UInt8], _ manner: LintManner) -> [Finding] {
    guard manner.kind == .prompt else {
      return manner.guide.findings(
        in: prose, as: manner.kind, audience: manner.audience,
        protected: manner.quiet.protected, names: manner.quiet.names)
    }
    var all: [Finding] = []
    var bytes = 0
    var scalars = 0
    for bare in prose.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = String(decoding: bare, as: UTF8.self)
      all += manner.guide.promptFindings(
        in: line, audience: manner.audience, protected: manner.quiet.protected,
        names: manner.quiet.names
      ).map { $0.moved(bytes: bytes, scalars: scalars) }
      bytes += line.utf8.count + 1
      scalars += line.unicodeScalars.count + 1
    }
    return all
  }

  /// `path:line:column: level rule "words": why`
  private static func write(
    _ finding: Finding, path: String, at place: LinePlaces.Place, to line: inout [UInt8]
  ) {
    line += path.utf8
    line.append(UInt8(ascii: ":"))
    line += String(place.line).utf8
    line.append(UInt8(ascii: ":"))
    line += String(place.column).utf8
    line += ": ".utf8
    line += finding.level.rawValue.utf8
    line.append(0x20)
    line += finding.rule.utf8
    line += " \"".utf8
    line += finding.text.utf8
    line += "\": ".utf8
    line += finding.why.utf8
  }

  /// A line as it may be shown on a terminal; most are plain and stay as they are.
  private static func harmless(_ line: [UInt8]) -> [UInt8] {
    if line.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return line }
    return Array(displayable(String(decoding: line, as: UTF8.self)).utf8)
  }
}

extension Finding {
  /// The same remark in a text in which so much stands before.
  fileprivate func moved(bytes more: Int, scalars moreScalars: Int) -> Finding {
    var moved = self
    moved.bytes = bytes.lowerBound + more..<bytes.upperBound + more
    moved.scalars = scalars.lowerBound + moreScalars..<scalars.upperBound + moreScalars
    return moved
  }
}
