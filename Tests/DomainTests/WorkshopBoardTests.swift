// The tree of causes and what it is turned over, dots and no more than there are, and talk by seat.
// Domain 7 (tool catalogue; what the tool times, prompts, records).

import Domain
import Testing

@Suite struct WorkshopBoardTests {
  /// A workshop being written down.
  private struct Room {
    var maker = EntryMaker()
    var review = Review()

    @discardableResult
    mutating func say(
      _ text: String, _ sort: Word.Sort = .cause, about: EntryRef? = nil, votes: Int = 0
    ) -> EntryRef {
      var word = Word(text: text, sort: sort, about: about)
      word.votes = votes
      return put(Change(.word(word)))
    }

    @discardableResult
    mutating func put(_ change: Change) -> EntryRef {
      let id = change.replaces.isEmpty ? change.event.recordKind.flatMap { review.nextID($0) } : nil
      let entry = maker.entry(change.event, id: id, replacing: change.replaces)
      review.apply(entry)
      return entry.ref
    }

    var board: WorkshopBoard { WorkshopBoard(review) }
    func texts(_ records: [Record]) -> [String] { records.compactMap { $0.word?.text } }
  }

  // MARK: No branch ends in a person

  /// The last answer may not be a person: a branch that ends in one is open, is no root, and is not
  /// on the sheet, until there is one more why below it.
  @Test func domain7NoBranchEndsInAPerson() {
    var room = Room()
    let trunk = room.say("Turns are chosen in different ways")
    let person = room.say("The teacher in Year 3 picks the same ones", about: trunk)
    room.say("Bells cut discussions short")
    #expect(room.texts(room.board.roots) == ["Bells cut discussions short"])
    #expect(room.texts(room.board.endsInPersons) == ["The teacher in Year 3 picks the same ones"])
    #expect(
      room.board.personsInWords == "W2 ends in a person and is no cause yet; one more why?")
    #expect(!String(describing: room.board.wallSheet).contains("picks the same ones"))
    room.say("We never agreed who chooses the speaker", about: person)
    #expect(room.board.personsInWords == nil)
    #expect(
      room.texts(room.board.roots)
        == ["Bells cut discussions short", "We never agreed who chooses the speaker"])
    #expect(String(describing: room.board.wallSheet).contains("We never agreed who chooses"))
  }

  @Test(arguments: [
    "Mrs Ollerton never asks", "Sarah forgets the sticks", "HT decides on the day",
    "She was not told", "One teacher was away", "Somebody took the cards",
  ])
  func domain7APersonIsOneByRoleByNameOrByWord(_ cause: String) {
    var room = Room()
    room.say(cause)
    #expect(room.board.roots.isEmpty, "\(cause)")
    #expect(room.board.question(on: cause)?.contains("What in the routine") == true)
  }

  @Test(arguments: [
    "Teachers have no time set aside on Mondays", "Each teacher carries on as before",
    "No child is asked twice", "The cards are kept in the cupboard", "Partner B waits",
    "It was left open in Year 2 on Monday", "Every pupil has a card but no turn",
  ])
  func domain7ARoutineAndManyPeopleAreNoPerson(_ cause: String) {
    var room = Room()
    room.say(cause)
    #expect(room.texts(room.board.roots) == [cause])
    #expect(room.board.endsInPersons.isEmpty)
  }

  // MARK: Turned over

  /// The problem tree flipped: the aims in the order and depth of their causes.
  @Test func domain7TheProblemTreeTurnedOverIsATreeOfAims() throws {
    var room = Room()
    let trunk = room.say("A few pupils speak in most lessons")
    let branch = room.say("Hands go up first", about: trunk)
    room.say("The bell rings early")
    #expect(room.board.aims.isEmpty)
    #expect(room.board.nextToTurn?.ref == trunk)
    for (cause, aim) in [(branch, "Names are drawn first"), (trunk, "Every pupil speaks")] {
      let record = try #require(room.review.record(cause))
      room.put(room.board.turning(record, into: aim, step: "problem-tree/talk"))
    }
    let aims = room.board.aims
    #expect(room.texts(aims.map(\.record)) == ["Every pupil speaks", "Names are drawn first"])
    #expect(aims.map(\.depth) == [0, 1])
    #expect(aims.first?.record.word?.step == "problem-tree/talk")
    #expect(room.texts([try #require(room.board.nextToTurn)]) == ["The bell rings early"])
    // Turned over again it is another wording of the same aim.
    let record = try #require(room.review.record(trunk))
    room.put(room.board.turning(record, into: "Every pupil speaks each day", step: ""))
    #expect(room.board.words(.aim).count == 2)
    #expect(room.board.aim(of: record)?.word?.text == "Every pupil speaks each day")
    let sheet = String(describing: room.board.wallSheet)
    #expect(sheet.contains("What we want instead") && sheet.contains("each day"))
    // An aim outlives its cause.
    room.put(Change(.undone([branch])))
    #expect(room.texts(room.board.aims.map(\.record)).contains("Names are drawn first"))
  }

  // MARK: Dots

  @Test func domain7ThereAreAsManyDotsAsTheRoomHas() {
    var room = Room()
    room.say("HT, 4 teachers", .attendee)
    room.say("Partner B first", .idea, votes: 9)
    room.say("Tally", .idea, votes: 4)
    let dots = room.board.dots(each: 3)
    #expect(dots.all == 15)
    #expect(dots.left == 2)
    #expect(dots.words == "13 of 15 dots given, 3 each")
    #expect(dots.refusal(of: 2) == nil)
    #expect(dots.refusal(of: 3)?.hasPrefix("13 of 15 dots are given: 3 for each of 5") == true)
    let full = DotVote(each: 3, people: 5, given: 15)
    #expect(full.refusal(of: 1)?.hasPrefix("All 15 dots are given") == true)
  }

  @Test func dotsAreNotCountedWhileTheRoomOrTheirNumberIsUnknown() {
    for dots in [DotVote(each: 3, people: 0, given: 40), DotVote(each: nil, people: 5, given: 40)] {
      #expect(dots.left == nil)
      #expect(dots.refusal(of: 9) == nil)
      #expect(dots.words == "40 dots given")
    }
    #expect(DotVote(each: nil, people: 0, given: 0).words.isEmpty)
    // People who came later do not make what is left negative.
    #expect(DotVote(each: 1, people: 2, given: 5).left == 0)
  }

  // MARK: Talk by seat

  /// Who has not spoken, by seat, and a picture that reads the same everywhere.
  @Test func domain7TalkBySeatIsDrawnWithWhoHasNotSpoken() throws {
    var room = Room()
    room.say("HT, 5 teachers, 3 TAs", .attendee)
    for letter in ["B", "B", "D", "B", "B", "B", "I"] {
      let seats = WorkshopRoom(room.review)
      room.put(try #require(seats.turn(of: letter, in: room.review)))
    }
    let picture = TalkPicture(WorkshopRoom(room.review), columns: 40)
    #expect(
      picture.rows == [" A .     B 5x    C .     D *     E .", " F .     G .     H .     I *"])
    #expect(
      picture.words == "3 of 9 seats spoke, 7 turns; most 5 at seat B; not yet: A C E F G H")
    #expect(picture.rows.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    let page = String(describing: Paper.talk(room.review))
    #expect(page.contains("not yet: A C E F G H"))
    #expect(page.contains(#"["5", "B"]"#) && page.contains(#"["0", "A C E F G H"]"#))
    #expect(!page.contains("teacher"), "roles are not told by seat")
    #expect(String(describing: Paper.talk(Review())).contains("Nobody has said yet"))
  }
}
