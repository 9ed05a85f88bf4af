// The receipt of an erasing on standard output: as a sheet to print, and as an object for programs.

import Domain
import JSONText
import Runtime
import Store

struct ReceiptText {
  private let receipt: ErasureReceipt
  private let reviewName: String
  private let school: String?
  private let lines: [String]
  private let callsignIn: [String]

  init(_ receipt: ErasureReceipt, of reviewName: String, in review: Review, isProtected: Bool) {
    self.receipt = receipt
    self.reviewName = reviewName
    school = isProtected ? nil : review.setUp?.setUp?.school
    let sheet = ReceiptSheet(receipt, of: reviewName, in: review, isProtected: isProtected)
    lines = sheet.lines
    callsignIn = receipt.callsignIn.map { sheet.words($0) }
  }

  func print(_ out: inout Output, asJSON: Bool) throws(CommandError) {
    if asJSON {
      try out.json("receipt", members)
    } else {
      for line in lines { try out.line(line) }
    }
  }

  private func folders(isAhead: Bool) -> JSONValue {
    .array(
      receipt.foldersLeft.filter { $0.isAhead == isAhead }.map {
        ["path": .string($0.path), "fate": .string($0.fate.rawValue)]
      })
  }

  private var members: JSONObject {
    [
      "review": .string(reviewName), "school": school.map { .string($0) } ?? .null,
      "at": .string(receipt.at.description), "reason": .string(receipt.reason.rawValue),
      "requester": .string(receipt.requester),
      "items": .array(
        receipt.items.map {
          [
            "id": .string($0.name), "kind": .string($0.kind.rawValue),
            "versions": .integer(Int64($0.versions)),
            "written": .array($0.times.map { .string($0.description) }),
          ]
        }),
      "files": .array(receipt.files.map { .string($0) }),
      "ticks": .integer(Int64(receipt.ticks)),
      "set-asides": .integer(Int64(receipt.setAsides)),
      "drafts": .integer(Int64(receipt.drafts)),
      "torn-ends": .integer(Int64(receipt.tornEnds)),
      "exports": .array(
        receipt.exports.map {
          ["path": .string($0.path), "fate": .string($0.fate.rawValue)]
        }),
      "damaged-lists": .array(receipt.damagedLists.map { .string($0) }),
      "may-hold-copies": .array(
        receipt.holders.map {
          [
            "callsign": .string($0.callsign), "writer": .string($0.writer.hex),
            "last-seen": $0.lastSeen.map { .string($0.description) } ?? .null,
            "has-sealed": .bool($0.hasSealed),
          ]
        }),
      "asked-in": .array(receipt.askedIn.map { .string($0) }),
      "carried": .array(
        receipt.carried.map {
          ["path": .string($0.path), "names": .array($0.names.map { .string($0) })]
        }),
      "came-from": folders(isAhead: false), "went-on": folders(isAhead: true),
      "entries": .array(receipt.entries.map { .string($0) }),
      "callsign-in": .array(callsignIn.map { .string($0) }),
      "damaged-lines": .array(receipt.damagedLines.map { .string($0) }),
      "sound-copies": .array(receipt.soundCopies.map { .string($0) }),
      "not-read": .array(receipt.unreadableLines.map { .string($0) }),
      "not-looked-into": .array(receipt.strays.map { .string($0) }),
    ]
  }
}
