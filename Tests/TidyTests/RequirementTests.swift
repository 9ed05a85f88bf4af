// Every requirement of the day is named by a test, and no test names one that is not listed.

import Foundation
import Testing

@Suite struct RequirementTests {
  /// Names that tests carry, with the files they stand in.
  private static func named() throws -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let listed = Set(Requirements.all.map(\.name))
    let display = /@Test\(\s*"(?<words>[^"]+)"/
    let function = /func (?<ids>(?:(?:sg|cf|dp|ac|p)[0-9]+)+)[A-Z]/
    for path in SourceTree.files(under: "Tests", endings: [".swift"]) {
      let text = try SourceTree.text(path)
      for match in text.matches(of: display) {
        for word in match.output.words.split(whereSeparator: { " ,:".contains($0) }) {
          let isName =
            listed.contains(String(word)) || word.hasPrefix("D11-") || word.hasPrefix("D13-")
            || word.wholeMatch(of: /(SG|CF|DP|AC|P)[0-9]+/) != nil
          guard isName else { break }
          found[String(word), default: []].insert(path)
        }
      }
      for match in text.matches(of: function) {
        for id in match.output.ids.matches(of: /[a-z]+[0-9]+/) {
          found[id.output.uppercased(), default: []].insert(path)
        }
      }
    }
    return found
  }

  @Test func everyRequirementOfTheDayIsNamedByATest() throws {
    let named = try Self.named()
    for (name, rule) in Requirements.all {
      #expect(named[name] != nil, "no test names \(name): \(rule)")
    }
    #expect(Set(Requirements.all.map(\.name)).count == Requirements.all.count)
  }

  /// Each row of sections 11 and 13 is answered by names that are listed, and so tested, or says why
  /// nothing answers it; and each name of theirs answers a row.
  @Test func everyRowOfTheBriefIsAnsweredOrSaysWhyNot() {
    let listed = Set(Requirements.all.map(\.name))
    #expect(RequirementRow.seeds.count == 50)
    #expect(RequirementRow.pains.count == 19)
    let rows = RequirementRow.seeds + RequirementRow.pains
    #expect(Set(rows.map(\.row)).count == rows.count)
    for row in rows {
      #expect(row.answers.isEmpty != row.reason.isEmpty, "\(row.row)")
      for name in row.answers { #expect(listed.contains(name), "\(row.row): \(name)") }
    }
    for (number, row) in RequirementRow.pains.enumerated() {
      #expect(row.answers.first == "D13-\(number + 1)", "\(row.row)")
    }
    let answering = Set(rows.flatMap(\.answers))
    for name in listed where name.hasPrefix("D11-") || name.hasPrefix("D13-") {
      #expect(answering.contains(name), "\(name) answers no row")
    }
  }

  @Test func everyNameThatATestCarriesIsListed() throws {
    let listed = Set(Requirements.all.map(\.name))
    let prefixes = ["D11-", "D13-", "SG"]
    for (name, paths) in try Self.named() where prefixes.contains(where: { name.hasPrefix($0) }) {
      #expect(listed.contains(name), "\(name) in \(paths.sorted()) is not in the list")
    }
  }

  /// A picture, a recording or a film has no way in: nothing is there that could take one.
  @Test("SG7 nothing takes photographs, sound or film") func nothingCaptures() throws {
    let words = [
      "AVFoundation", "AVCapture", "AVAudio", "CoreMedia", "PHPhoto", "UIImage", "CGImage",
      "ImageIO", "/dev/video", "/dev/snd", "snd_pcm", "v4l2", "libpulse", "gstreamer", "ffmpeg",
    ]
    let sources =
      SourceTree.files(under: "Sources", endings: [".swift", ".c", ".h"]) + ["Package.swift"]
    // Tables are data in letters that mean nothing, and spell any short word by chance.
    for path in sources where !path.contains("/Tables/") {
      let text = try SourceTree.text(path).lowercased()
      for word in words { #expect(!text.contains(word.lowercased()), "\(path): \(word)") }
    }
    // Nor is there a field of the journal for one.
    let fields = try SourceTree.text("Sources/Domain/SourceType.swift").lowercased()
    for word in ["photo", "image", "audio", "video", "recording"] {
      #expect(!fields.contains(word), "a field for \(word)")
    }
  }

  /// Nothing blinks: no style can, and no sequence is written that would.
  @Test("AC1 nothing flashes") func nothingFlashes() throws {
    let sources = SourceTree.files(under: "Sources", endings: [".swift", ".c", ".h", ".yaml"])
    for path in sources where !path.contains("/Tables/") {
      let text = try SourceTree.text(path).lowercased()
      for word in ["a_blink", "[5m", "flash()", "blink:", ".blink"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test("D11-credit nobody's endorsement is claimed") func nobodysEndorsementIsClaimed() throws {
    let sources = SourceTree.files(under: "Sources", endings: [".swift", ".yaml", ".md"])
    for path in sources + ["README.md"] {
      let text = try SourceTree.text(path).lowercased()
      for word in ["endorsed by", "in partnership with edt", "education development trust's", "91%"]
      {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    // The program itself names neither the trust nor its handbook.
    for path in SourceTree.swift {
      let text = try SourceTree.text(path)
      #expect(!text.contains("Education Development Trust"), "\(path)")
      #expect(!text.contains("Handbook"), "\(path)")
    }
  }
}
