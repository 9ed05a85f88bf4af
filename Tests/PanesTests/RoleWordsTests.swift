// What a sentence is left with when the words by which somebody might be known are replaced by what
// is offered for them.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct RoleWordsTests {
  /// The sentence with the first offer in it; nil where nothing can be put in.
  private func mended(_ text: String) throws -> String? {
    let found = try #require(IdentityScan().scan(text, leavesTeam: true).first, "\(text)")
    let finding = Finding.onPeople([found], in: text)[0]
    let offer = try #require(finding.offers.first.map { ComposerOffer($0, for: finding) })
    return offer.isTakeable ? offer.replacement(of: text, without: finding.bytes) : nil
  }

  @Test("CF2 a small group's offer leaves a sentence", arguments: [
    ("Two pupils with EAL spoke.", "Pupils with EAL spoke."),
    ("Only two pupils with EAL spoke.", "Pupils with EAL spoke."),
    ("We heard just about three pupils with EAL.", "We heard pupils with EAL."),
    ("Then another two children with autism drew.", "Then children with autism drew."),
    ("2 of the 6 pupils with EAL were reading.", "Pupils with EAL were reading."),
    ("These two pupils with EAL spoke.", "These pupils with EAL spoke."),
    ("1 of the 6 pupils with EAL was reading.", nil), ("A boy with autism drew.", nil),
    ("In Year 2, 1 of the 6 pupils was reading.", "In Year 2, a pupil was reading."),
    ("In Y4 one of the children was reading.", "In Y4 a child was reading."),
    ("In Y4 only two pupils pointed.", "In Y4 pupils pointed."),
    ("A Year 6 assistant spoke.", "An assistant spoke."),
    ("In it a Y4 LSA sat.", "In it an LSA sat."),
    ("The Year 2 teacher moved the stems.", "The teacher moved the stems."),
    ("A Y4 TA rehearsed.", "A TA rehearsed."),
  ] as [(String, String?)])
  func aSmallGroupsOfferLeavesASentence(_ text: String, _ words: String?) throws {
    guard !IdentityScan().scan(text, leavesTeam: true).isEmpty else {
      return #expect(words == nil, "\(text)")
    }
    #expect(try mended(text) == words)
  }
}
