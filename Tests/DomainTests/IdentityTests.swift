// Names and small groups: what is asked about, and the many capitals that are nobody's name.

import Domain
import TestSupport
import Testing

@Suite struct IdentityTests {
  private func sorts(
    _ text: String, place: String? = nil, leaves: Bool = false, known: String = "",
    under: Int = 5
  ) -> [Identification.Sort] {
    var words = KnownWords()
    words.add(known)
    return IdentityScan(known: words, smallGroupUnder: under)
      .scan(text, place: place, leavesTeam: leaves).map(\.sort)
  }

  @Test(
    "CF1 names and initials are found",
    arguments: [
    ("Mrs Okafor put the stems on the wall.", "Mrs Okafor"), ("Then Mr. Bell counted.", "Mr Bell"),
    ("A TA told Bronwyn to sit.", "Bronwyn"), ("Aaliyah spoke twice.", "Aaliyah"),
    ("\"Ask Siân,\" a pupil said.", "Siân"), ("The pupil KM read aloud.", "KM"),
    ("In the corner J.B. read aloud.", "J B"), ("We saw the hand; Tamsin said yes.", "Tamsin"),
    ("We saw Tamsin's hand.", "Tamsin's"),
    ("Miss Patel's group read.", "Miss Patel's"), ("Oliver Smith answered 4.", "Oliver Smith"),
    ("Oliver answered. Smith the baker did not.", "Oliver"), ("Freya Y4 read.", "Freya"),
    ("Mr Green read.", "Mr Green"), ("Mrs Hall's class sang.", "Mrs Hall's"),
    ("Miss English spoke.", "Miss English"),
    ("Then Freya Monday to Friday.", "Freya"), ("Then Tamsin said yes.", "Tamsin"),
    ("A boy called Zed read.", "Zed"), ("They sat by the pupil Zed said.", "Zed"),
    ("Mr Green sat by.", "Mr Green"), ("Then Mrs White read.", "Mrs White"),
    ("We met Miss Black.", "Miss Black"), ("AB sat at the front.", "AB"),
    ("We asked QJ about it.", "QJ"), ("We met Dave.", "Dave"), ("We met Jo.", "Jo"),
    ("Spoke to Dave the caretaker.", "Dave"), ("We met Kai.", "Kai"), ("We met Zedda.", "Zedda"),
    ("J. Smith leads maths.", "J Smith"), ("We asked J. Smith about it.", "J Smith"),
    ("Mrs Patel-Jones read.", "Mrs Patel-Jones"), ("Ms Ní Bhriain read.", "Ms Ní Bhriain"),
    ("Mr K asked six questions.", "Mr K"), ("Khan's class was on the carpet.", "Khan's"),
    ("We sat in Khan's class.", "Khan's"), ("ALI left.", "ALI"),
  ])
  func namesAndInitialsAreFound(_ text: String, _ words: String) {
    let found = IdentityScan().scan(text)
    #expect(found.map(\.text) == [words])
    #expect(found.allSatisfy { $0.sort.isName })
    for one in found {
      let bytes = Array(text.utf8)[one.bytes]
      #expect(String(decoding: bytes, as: UTF8.self).contains(words.split(separator: " ")[0]))
    }
  }

  @Test("CF1 names in a row that are words as well", arguments: [
    ("Rose, May and Will put hands up.", ["Rose", "May", "Will"]),
    ("Grace and Faith sat together.", ["Grace", "Faith"]),
    ("Miss P and Mrs T swapped rooms.", ["Miss P", "Mrs T"]),
  ])
  func namesInARowAreFound(_ text: String, _ names: [String]) {
    #expect(IdentityScan().scan(text).map(\.text) == names)
  }

  @Test(arguments: [
    "Henry VIII was the topic.", "Jack in the Box is the class toy.", "May and June went by.",
    "Elizabeth II was the topic.", "Today's class was in the hall.",
    "Oak and Ash sat at the front.",
    "May I ask?", "Faith and Hope are our values.", "Will pupils talk?",
  ])
  func kingsToysAndMonthsAreNobody(_ text: String) {
    #expect(sorts(text, leaves: true) == [], "\(text)")
  }

  @Test("DP2 what a person is, and is off with", arguments: [
    "The transgender pupil in 10B used another room.",
    "The year 5 pupil who has a social worker went out at 10.",
    "Head of Y4 is signed off with stress.", "The adopted twins in Y1 sat apart.",
  ])
  func whatIsOnesOwnIsAsked(_ text: String) {
    #expect(!sorts(text, leaves: true).isEmpty, "\(text)")
  }

  @Test func aPlanIsSignedOff() {
    #expect(sorts("The head signed off the plan with governors.", leaves: true) == [])
  }

  @Test func severalPeopleAreFoundEach() {
    let two = IdentityScan().scan("Mr Green spoke to Mr Brown.")
    #expect(two.map(\.text) == ["Mr Green", "Mr Brown"])
    #expect(IdentityScan().scan("AB and CD sat at the front.").map(\.text) == ["AB", "CD"])
    #expect(sorts("We met Mr Green.", known: "Harlow Green Primary") == [.name])
  }

  @Test(arguments: [
    "Draft, 14 Jan, then June 2027, and 3 April or May 5.",
    "On Thursday 19 November in Year 4 Maths they used Welsh words such as Cynefin.",
    "T: \"Turn to your partner.\" TA and SENCO sat by. 3 of 8 tables: Talk Partners.",
    "Good Shepherd School and St Jude Primary share a Little Wandle scheme.",
    "They read Charlie and the Chocolate Factory, then about Florence Nightingale.",
    "\"Miss is really good at maths,\" a pupil said. I asked Miss next.",
    "EL, CL and DHT came. Partner B first. X-ray. KS2 and EYFS.",
    "Siarter Iaith: da iawn. Bore da. Ysgol Gymraeg wrth gwrs.",
    "Volunteers first. Could hear 4 pairs. Word wall: 14 words. \"Enormous,\" a child said.",
    "The Romans lived in Colchester. A Polish book lay on the Reading table.",
    "They went to Pellwick to visit.",
    "Great Oaks Federation has five schools. Success for All is on the spine.",
    "Bright Sparks is the club at noon. The Worst Witch was on six tables.",
    "The tables are called Lions. Houses are named Courage. The good Samaritan was the story.",
    "LO was on the board. TA said yes. RE and PE went first.",
    "Miss Maths and you miss a lot. Miss is Monday's word. WAGOLL on the wall; WB by the door.",
    "A. Water was clear. Vitamin C. Oranges were cut. Plan B. Nobody asked.",
    "HT asked SC. We asked EL. KS2 sat first. BBC said so.",
  ])
  func otherCapitalsAreLeftAlone(_ text: String) {
    #expect(IdentityScan().scan(text).map(\.text) == [])
  }

  @Test func aReviewsOwnWordsAreNoNames() {
    #expect(sorts("We asked Harlow about it.") == [.name])
    #expect(sorts("We asked Harlow about it.", known: "Harlow Green Primary School") == [])
  }

  @Test func aNoteAsksAboutFewPeopleWithANeedInAKnownPlace() {
    let note = "Adult beside two pupils with picture boards; both pointed."
    #expect(sorts(note, place: "Y4") == [.smallGroup])
    #expect(sorts(note) == [])
    #expect(sorts("In Year 4 a boy with autism read.") == [.smallGroup])
    #expect(sorts("In Year 4 the 12 pupils with EAL read.") == [])
    #expect(sorts("3 pupils at the back table wrote with an adult.", place: "Y3") == [])
  }

  @Test("DP2 what is one's own, beside one person", arguments: [
    "One Muslim pupil left for prayer.", "A Sikh pupil in Y4 told us.", "A pupil in care left.",
    "A pupil on a child protection plan left.", "The pregnant TA sat down.",
    "A looked-after child sat down.",
  ])
  func mattersOfOnePersonAreAsked(_ text: String) {
    #expect(sorts(text) == [.privateMatter])
  }

  @Test(arguments: [
    "The pupil in charge of care packages left.", "Two Sikh festivals were on the wall.",
    "The class took care. Muslim pupils and Sikh pupils sat.",
    "The TA put a plant in care of the class.",
  ])
  func mattersOfNobodyAreNot(_ text: String) {
    #expect(sorts(text) == [])
  }

  @Test("CF2 the one of a sort, and a class by its letter", arguments: [
    ("The only boy in the class read.", "only boy", Identification.Sort.smallGroup),
    (
      "The one wheelchair user in Y6 used the lift.", "one wheelchair user", .smallGroup
    ),
    ("3 pupils spoke in 4B.", "3 pupils", .fewInOnePlace),
    ("Two looked-after children sat at the front.", "Two looked-after children", .smallGroup),
  ])
  func fewAreAskedInWhatLeaves(_ text: String, _ words: String, _ sort: Identification.Sort) {
    let found = IdentityScan().scan(text, leavesTeam: true)
    #expect(found.map(\.text) == [words])
    #expect(found.map(\.sort) == [sort])
  }

  @Test(arguments: ["3 pupils made 3D shapes.", "Two pupils used a 2B pencil."])
  func aMarkIsNoClass(_ text: String) {
    #expect(sorts(text, leaves: true) == [])
  }

  @Test("CF2 one person told by a need and a place", arguments: [
    ("A Year 3 pupil with autism spoke.", "A Year 3 pupil"),
    ("Year 3 pupil with autism spoke.", "Year 3 pupil"),
    ("Y3 pupil with dyslexia spoke.", "Y3 pupil"),
    ("The Year 6 boy with a hearing aid sat at the front.", "The Year 6 boy"),
    ("The only Polish speaker in Y4 sat alone.", "only Polish speaker"),
    ("In Y4 two Polish speakers sat together.", "two Polish speakers"),
    ("In Y4 a Polish speaker sat alone.", "a Polish speaker"),
    ("In class 4 the girl who wears ear defenders sat there.", "the girl"),
  ])
  func onePersonWithANeedAndAPlace(_ text: String, _ words: String) {
    #expect(IdentityScan().scan(text).map(\.text) == [words])
  }

  @Test(arguments: [
    "Year 4 children with autism are in 4B.", "In Y4 each pupil with EAL has a card.",
    "In Year 4 the 12 pupils with EAL read.", "In Y4 every child with SEND spoke.",
    "The speaker in Y4 was loud.", "In Year 4 the only Polish book lay there.",
    "In Y4 a pupil with a ruler drew.", "In Year 3 12 Polish speakers read.",
  ])
  func aClassIsNoSmallGroup(_ text: String) { #expect(sorts(text) == [], "\(text)") }

  @Test func whatLeavesTheTeamNeedsLess() {
    #expect(sorts("Two pupils with picture boards pointed.", leaves: true) == [.smallGroup])
    #expect(sorts("In Y4 two pupils pointed.", leaves: true) == [.fewInOnePlace])
    #expect(sorts("In Y4 two pupils pointed.") == [])
    #expect(sorts("The Year 2 teacher moved the stems.", leaves: true) == [.oneRole])
    #expect(sorts("A Y4 TA rehearsed with a pair.", leaves: true) == [.oneRole])
    #expect(sorts("In Y4 a pupil told us so.", leaves: true) == [])
    #expect(sorts("In Y1-Y3 two pupils pointed.", leaves: true) == [])
    #expect(sorts("In Year 2, 1 of the 6 pupils spoke.", leaves: true) == [.fewInOnePlace])
  }

  @Test("DP2 health, faith, origin and family of one person are asked about", arguments: [
    ("A boy told me he has asthma.", "asthma"), ("The pupil goes to a mosque on Fridays.", "mosque"),
    ("She is fostered and sat alone.", "fostered"), ("One parent is a refugee.", "refugee"),
    ("Her social worker came at ten.", "social worker"),
    ("He said his mental health was better.", "mental health"),
  ])
  func whatIsOnePersonsOwnIsAskedAbout(_ text: String, _ words: String) {
    let found = IdentityScan().scan(text)
    #expect(found.map(\.sort) == [.privateMatter])
    #expect(found.map(\.text) == [words])
    #expect(found.map(\.sort.code) == ["DP2"])
  }

  @Test("DP2 of groups and of everybody it may be written", arguments: [
    "Pupils talked about their mental health.", "The class had visited a mosque.",
    "12 of 24 pupils wore a poppy.", "Staff were trained in allergy and asthma care.",
    "A boy read aloud. The display was about religion.", "She drew a black cat.",
  ])
  func whatIsNobodysIsLeftAlone(_ text: String) {
    #expect(sorts(text) == [])
  }

  @Test("CF2 how small is small is a setting")
  func howSmallIsASetting() {
    let text = "In Y4 six pupils with EAL spoke."
    #expect(sorts(text) == [])
    #expect(sorts(text, under: 7) == [.smallGroup])
  }

  @Test func namesAreKnownWithAndWithoutWhatKindOfPlaceTheyAre() {
    var known = KnownWords()
    known.add(name: "Brilliant Minds Academy")
    known.add("We use the Super Readers scheme, and Oak talks. Lovely.")
    known.add(name: "Oak")
    known.add(name: "Primary School")
    known.add(name: "Oak")
    #expect(
      known.names == [
        "Brilliant Minds Academy", "Brilliant Minds", "Super Readers", "Oak", "Primary School",
      ])
    #expect(SpokenName.text("Primary School") == "")
    #expect(SpokenName.text("Harrowmere Primary School") == "Harrowmere")
    for number in 0..<300 { known.add(name: "Place \(number)") }
    #expect(known.names.count == KnownWords.namesMax)
  }

  @Test func hostileTextEndsAndStaysWithinItself() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "Mr ", "J.", "Y4", "two ", "pupils", "\u{301}", "\"", "\n", "👩🏽‍🏫", "’s", "Ŵ", " of ",
    ]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<40 { text += pieces[Int(random.next() % UInt64(pieces.count))] }
      var end = 0
      for one in IdentityScan().scan(text, place: "Y4", leavesTeam: true) {
        #expect(one.bytes.lowerBound >= end && one.bytes.upperBound <= text.utf8.count)
        #expect(one.bytes.lowerBound < one.bytes.upperBound)
        end = one.bytes.upperBound
      }
    }
    let long = String(repeating: "Mr Bell in Y4 ", count: 200_000)
    #expect(IdentityScan().scan(long).count > 1_000)
  }
}
