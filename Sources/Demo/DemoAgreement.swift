// What was agreed with Harrowmere before the day.

import Domain

enum DemoAgreement {
  static let lines = [
    "To what extent do pupils use newly taught vocabulary in longer spoken answers?",
    "To what extent do disadvantaged pupils and pupils with SEND take part in class and partner "
      + "talk?",
    "In what ways do staff at all levels use what they notice to adapt the routines?",
  ]

  static var setUp: ReviewSetUp {
    ReviewSetUp(
      school: "Harrowmere Primary School", day: Demo.day,
      focus: "Talk for every child: are our new vocabulary and talk routines reaching all pupils?",
      nation: .england,
      team: [
        TeamMember(callsign: "Oak", role: .lead, from: "head, Pellwick Primary"),
        TeamMember(callsign: "Birch", role: .reviewer, from: "deputy, Tarnholt Junior"),
        TeamMember(callsign: "Rowan", role: .reviewer, from: "English lead, Ashen Vale Infant"),
        TeamMember(callsign: "Hazel", role: .champion, from: "assistant head, Ashen Vale"),
      ],
      agreement: [
        .partnership: "Sedgewater Partnership (4 schools)",
        .purpose: "To learn together whether the talk routines reach every pupil. No grades.",
        .confidentiality: "What is said stays in the team; the school owns the summary.",
        .controller: "Harrowmere Primary School",
        .lawfulBasis: "The school's public task; its data protection officer has seen this",
        .copies: "The three reviewers' laptops, until the erase date",
        .eraseBy: "2026-12-17",
        .dsl: "DHT, ground floor office, extension 12",
        .deputyDSL: "SC, room by the hall, extension 15",
        .firstAid: "Office",
        .fireRoute: "Library annexe door, then the far playground",
        .devices: "Reviewers' own laptops, no photos, no recordings",
        .feedbackAttendees: "HT, DHT, EL, SC; Hazel listens",
        .champion: "Hazel",
        .workshopDate: "2026-12-03",
        .base: "Library annexe",
        .facts: "Two-form entry, ages 3-11, 412 on roll, 31% eligible for pupil premium, "
          + "17% on the SEND register",
      ],
      selfReview: [
        .phase: "Primary, two-form entry, ages 3-11", .roll: "412", .disadvantaged: "31",
        .send: "17", .puzzles: "Are the routines reaching all pupils?",
        .attachments: "Self-review, with the three training sessions on page 2",
      ])
  }
}
