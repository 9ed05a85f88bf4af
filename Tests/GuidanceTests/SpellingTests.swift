// British and American spellings are one word to the guide, whichever of them a rule holds.

import Testing

@testable import Guidance

@Suite struct SpellingTests {
  @Test(arguments: [
    ("grey", "gray"), ("sceptical", "skeptical"), ("focused", "focussed"),
    ("honourable", "honorable"), ("colourful", "colorful"), ("organised", "organized"),
    ("disorganised", "disorganized"), ("modelling", "modeling"), ("centred", "centered"),
    ("judgemental", "judgmental"), ("skilful", "skillful"), ("lacklustre", "lackluster"),
    ("unfavourable", "unfavorable"), ("marvellous", "marvelous"), ("cosy", "cozy"),
    ("ploughed", "plowed"), ("dishonour", "dishonor"), ("fulfilling", "fulfiling"),
    ("calibre", "caliber"), ("unrivalled", "unrivaled"),
  ])
  func bothSpellingsAreOneWord(_ british: String, _ american: String) {
    #expect(Spelling.kept(british) == Spelling.kept(american))
    for frame in ["It was a * lesson.", "The corridor is *.", "Pupils were *.", "* start."] {
      let texts = [british, american].map { frame.replacing("*", with: $0) }
      let found = texts.map { text in Guide.builtIn.findings(in: text).map(\.rule) }
      #expect(found[0] == found[1], "\(texts)")
    }
  }

  @Test(arguments: [
    "mourning", "course", "prized", "seized", "resize", "morning", "humour", "grey",
  ])
  func wordsThatAreSpeltAlikeStay(_ word: String) {
    #expect(Spelling.kept(word) == word)
  }

  /// Every word of every set is found as its other spellings are.
  @Test func everySetHoldsBothSpellings() {
    let vocabulary = Guide.builtIn.book.lexicon.vocabulary
    var others = 0
    for file in BuiltInFiles.files {
      for set in file.sets {
        for word in set.words {
          for form in Inflection.forms(of: word, as: set.forms) {
            let kept = Spelling.kept(form)
            #expect(Spelling.kept(kept) == kept, "\(form) is kept as \(kept), and that is not")
            let number = vocabulary.find(form)
            for spelling in Spelling.others(of: kept) where Spelling.kept(spelling) == kept {
              others += 1
              #expect(vocabulary.find(spelling) == number, "\(form), \(spelling)")
            }
          }
        }
      }
    }
    #expect(others > 300)
  }
}
