// Where evidence comes from, and what each source needs to have written beside it. The types are
// those of `--source`; the groups are the columns of the gap map and what strength is counted by.

/// How a note or an answer came about.
public enum SourceType: String, CaseIterable, Hashable, Sendable {
  case lesson, walk, pupil, staff, leader, family, governor, book, document, data, environment, play

  /// The column of the gap map, and the unit in which strength is counted.
  public var group: SourceGroup {
    switch self {
    case .lesson, .walk: .lesson
    case .pupil: .pupil
    case .book: .work
    case .staff: .staff
    case .leader: .leader
    case .governor, .family: .governorFamily
    case .document: .document
    case .data: .data
    case .environment, .play: .environment
    }
  }

  /// What is easily taken for more than it is, in one line.
  public var trap: String {
    switch self {
    case .lesson: "One visit is a snapshot: busy, hands up and neat are not yet learning."
    case .walk: "One question through all the rooms; no more than two visitors in one."
    case .pupil: "Who chose them, and who has not spoken yet? One voice is not the group."
    case .staff, .leader, .family, .governor:
      "What they do and have seen themselves; about others it is hearsay."
    case .book: "Books show tasks, and not all learning; much is said or made."
    case .document: "A paper says what is meant to happen."
    case .data: "Small cohorts swing, and nothing about one pupil leaves the school."
    case .environment: "Who looks at it and uses it, counted? A wall alone says little."
    case .play: "Places, games and counts; no child by name."
    }
  }

  /// What else belongs with a note of this type, in the order it is asked for.
  public var fields: [SourceField] {
    switch self {
    case .lesson: [.phase, .present, .adults, .task]
    case .walk: [.rooms, .question]
    case .pupil: [.group, .chosenBy, .adultNear, .communication, .watchedFor]
    case .staff, .leader, .family, .governor: [.group, .present]
    case .book: [.books, .years, .sampled, .subject, .sameDates, .marked]
    case .document: [.title, .dated, .page]
    case .data: [.measure, .cohort, .years, .dated, .origin, .caveat]
    case .environment: [.seen, .users]
    case .play: [.adults, .activities, .incidents]
    }
  }
}

/// A kind of source for strength labels and the gap map.
public enum SourceGroup: String, CaseIterable, Hashable, Sendable {
  case lesson, pupil, work, staff, leader
  case governorFamily = "gov/fam"
  case document = "doc"
  case data
  case environment = "env"
}

/// A field that belongs to one or more source types.
public enum SourceField: String, CaseIterable, Hashable, Sendable {
  case phase, present, adults, task, rooms, question, group
  case chosenBy = "chosen-by"
  case adultNear = "adult-near"
  case books, years, sampled, subject
  case sameDates = "same-dates"
  case title, dated, page, measure, cohort, origin, caveat, seen, users, activities, incidents
  case marked, communication
  case watchedFor = "watched-for"

  /// What is asked for, in words for the screen.
  public var label: String {
    switch self {
    case .phase: "Part of the lesson seen (start, middle, end)"
    case .present: "How many were present"
    case .adults: "How many adults"
    case .task: "The task, in the adult's words"
    case .rooms: "Rooms, in order"
    case .question: "The one question carried through"
    case .group: "Who was in the group, as agreed with the host"
    case .chosenBy: "Who chose them"
    case .adultNear: "Adult present or near"
    case .books: "How many books"
    case .years: "Which years"
    case .sampled: "How they were chosen"
    case .subject: "Subject"
    case .sameDates: "Same dates or not"
    case .title: "Title"
    case .dated: "Date on it"
    case .page: "Page"
    case .measure: "Measure"
    case .cohort: "Cohort and its size"
    case .origin: "Where the figure comes from"
    case .caveat: "What it cannot show"
    case .seen: "What is there"
    case .users: "Who used it, counted"
    case .activities: "What went on"
    case .incidents: "Incidents, counted"
    case .marked: "Marks counted, of how many books"
    case .communication: "How pupils communicate, where few words"
    case .watchedFor: "What was watched for, as agreed"
    }
  }
}
