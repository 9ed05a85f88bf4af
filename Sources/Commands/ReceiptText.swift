// The receipt of an erasing, as a sheet to print and as an object for programs. It says what went,
// why, and who may still have a copy; there is no word of what is gone in it.

import Domain
import JSONText
import Store

struct ReceiptText {
  private let receipt: ErasureReceipt
  /// What people call the review here.
  private let reviewName: String
  private let school: String?

  init(_ receipt: ErasureReceipt, of reviewName: String, in review: Review) {
    self.receipt = receipt
    self.reviewName = reviewName
    school = review.setUp?.setUp?.school
  }

  func print(_ out: inout Output, asJSON: Bool) throws(CommandError) {
    if asJSON {
      try out.json("receipt", members)
    } else {
      for line in lines { try out.line(line) }
    }
  }

  private var lines: [String] {
    var lines = [receipt.reason == .sealed ? "Receipt: sealed" : "Receipt: erased"]
    func put(_ label: String, _ words: [String]) {
      for (index, words) in words.enumerated() {
        let name = index == 0 ? label : ""
        lines.append("  " + name + String(repeating: " ", count: 12 - name.count) + words)
      }
    }
    put("review", [[reviewName, school].compactMap { $0 }.joined(separator: ", ")])
    put("at", ["\(receipt.at.day) \(receipt.at.clock)"])
    put("reason", [receipt.reason.rawValue])
    put("asked by", [receipt.requester])
    put("gone", receipt.items.map(words))
    put("rewritten", receipt.files)
    put("also gone", leftovers)
    put("copies", copies)
    put("exports", ["files exported earlier are yours to find and delete"])
    if receipt.reason == .sealed {
      put("sealed", ["kept on this laptop only, until the safeguarding lead says erase"])
    }
    if !receipt.unreadableLines.isEmpty {
      put("not read", receipt.unreadableLines.map { "\($0) is damaged and was left as it is" })
    }
    put("check", checks)
    return lines
  }

  private func words(_ item: ErasureReceipt.Item) -> String {
    let times = item.times.map { "\($0.day) \($0.time)" }.joined(separator: ", ")
    return "\(item.name)  \(item.kind.rawValue), \(counted(item.versions, "version"))"
      + (times.isEmpty ? "" : ", written \(times)")
  }

  private var leftovers: [String] {
    [
      receipt.drafts > 0 ? counted(receipt.drafts, "draft") : nil,
      receipt.tornEnds > 0 ? counted(receipt.tornEnds, "cut-off end") + " of a file" : nil,
    ].compactMap { $0 }
  }

  private var copies: [String] {
    guard !receipt.holders.isEmpty else { return ["nobody else wrote in this review"] }
    return receipt.holders.map { holder in
      let seen = holder.lastSeen.map { ", last entry here \($0.day) \($0.time)" } ?? ""
      return "\(holder.callsign) (\(holder.writer.hex)\(seen)) may hold them until that laptop "
        + "takes this one's journal in"
    } + ["so may sticks, exchange folders and backups that were made before"]
  }

  private var checks: [String] {
    [
      "\"alongside list \(reviewName) --kind erased\" shows what went and why",
      "\"alongside verify \(reviewName)\" shows that nothing else changed",
    ]
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
      "drafts": .integer(Int64(receipt.drafts)), "torn-ends": .integer(Int64(receipt.tornEnds)),
      "may-hold-copies": .array(
        receipt.holders.map {
          [
            "callsign": .string($0.callsign), "writer": .string($0.writer.hex),
            "last-seen": $0.lastSeen.map { .string($0.description) } ?? .null,
          ]
        }),
      "not-read": .array(receipt.unreadableLines.map { .string($0) }),
    ]
  }
}
