// The receipt of an erasing as a sheet to read or print. It says what went, why, and who may still
// have a copy; there is no word of what is gone in it.

import Domain
import Store

/// A receipt in lines of text.
public struct ReceiptSheet {
  private let receipt: ErasureReceipt
  /// What people call the review here.
  private let reviewName: String
  private let school: String?

  /// - Parameter isProtected: leaves the school out: a sheet that is kept is plain text, and which
  ///   school it is stands sealed in the review.
  public init(
    _ receipt: ErasureReceipt, of reviewName: String, in review: Review, isProtected: Bool
  ) {
    self.receipt = receipt
    self.reviewName = reviewName
    school = isProtected ? nil : review.setUp?.setUp?.school
  }

  /// The lines from the title down.
  public var lines: [String] {
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
    put("gone", receipt.items.map(words) + receipt.entries + receipt.damagedLines.map {
      "\($0)  a damaged line; that one stood there is still said"
    })
    put("rewritten", receipt.files)
    put("also gone", leftovers)
    put("asked in", askedIn)
    put("also in", receipt.callsignIn.map { words($0) })
    put("carried", receipt.carried.map { other in
      let names = other.names.joined(separator: " ")
      return "\(other.path) was begun with the words, as \(names): \"alongside "
        + "\(verb) \(other.path) \(names)\(receipt.reason == .sealed ? "" : " --because REASON")\""
    })
    put("copies", copies)
    put("exports", exports)
    if receipt.reason == .sealed {
      let names = receipt.items.map(\.name).joined(separator: " ")
      put(
        "sealed",
        [
          "kept on this laptop only, until the safeguarding lead says erase",
          "\"alongside seal \(reviewName) \(names) --hand-over\" shows the words once",
        ])
    }
    put("came from", foldersLeft(isAhead: false))
    put("went on", foldersLeft(isAhead: true))
    put(
      "not read",
      receipt.unreadableLines.map {
        "\($0) is damaged and was left as it is: \"alongside erase \(reviewName) \($0) --because "
          + "REASON\" takes it away"
      }
        + receipt.soundCopies.map {
          "\($0) has the words in a sound line: \"alongside list \(reviewName) --all\" names it"
        }
        + receipt.strays.map { "\($0) is not looked into and may hold the words" })
    put("check", checks)
    return lines
  }

  private func words(_ item: ErasureReceipt.Item) -> String {
    let times = item.times.map { "\($0.day) \($0.time)" }.joined(separator: ", ")
    if item.wasUnsaved { return "\(item.name)  what was typed and not saved, sealed \(times)" }
    return "\(item.name)  \(item.kind.rawValue), \(counted(item.versions, "version"))"
      + (times.isEmpty ? "" : ", written \(times)")
  }

  /// Where a call-sign that was erased is said besides, and what takes it away there.
  public func words(_ place: ErasureReceipt.CallsignPlace) -> String {
    let erase = "\"alongside erase \(reviewName) \(place.name) --because name\""
    let words =
      switch place.kind {
      case "joined": "a first entry of its own: \(erase)"
      case "stage": "a mark of the review, with who set it: \(erase), and the mark stands without"
      case "safeguarding": "noted on the safeguarding card, with a call-sign; it stays"
      case "review" where place.stands:
        "who is in the team: \"alongside team \(reviewName) remove CALLSIGN\", then \(erase)"
      case "review": "who was in the team: \(erase)"
      case "action": "the card's owner: add it anew with a role, then \(erase)"
      case "slot", "plan": "who goes there: add it anew with others, then \(erase)"
      default: "whose word it is: \(erase), and note it anew without"
      }
    return "\(place.name)  \(words)"
  }

  private var leftovers: [String] {
    [
      receipt.ticks > 0 ? counted(receipt.ticks, "tick") : nil,
      receipt.setAsides > 0 ? counted(receipt.setAsides, "remark") + " set aside" : nil,
      receipt.drafts > 0 ? counted(receipt.drafts, "draft") : nil,
      receipt.tornEnds > 0 ? counted(receipt.tornEnds, "cut-off end") + " of a file" : nil,
    ].compactMap { $0 }
  }

  private var verb: String { receipt.reason == .sealed ? "seal" : "erase" }

  private var askedIn: [String] {
    guard !receipt.askedIn.isEmpty else { return [] }
    let names = receipt.askedIn.joined(separator: " ")
    return [
      "\(names) still hold\(receipt.askedIn.count == 1 ? "s" : "") the question that was kept with "
        + "it: \"alongside \(verb) \(reviewName) \(names)"
        + "\(receipt.reason == .sealed ? "" : " --because REASON")\" where that is to go too"
    ]
  }

  private var copies: [String] {
    if isUnsaved { return ["nobody else: the words were in no journal"] }
    if receipt.wasSealed, !receipt.holders.isEmpty { return sealedCopies }
    guard receipt.wasShared else {
      return ["nobody else: they never left this laptop, but in copies of the whole folder"]
    }
    guard !receipt.holders.isEmpty else { return ["nobody else wrote in this review"] }
    return receipt.holders.map { holder in
      let seen = holder.lastSeen.map { ", last entry here \($0.day) \($0.time)" } ?? ""
      return "\(holder.callsign) (\(holder.writer.hex)\(seen)) may hold them until that laptop "
        + "takes this one's journal in"
    } + ["so may sticks, exchange folders and backups that were made before"]
  }

  /// Who may have sealed words under seal too: no journal takes the lead's word there.
  private var sealedCopies: [String] {
    let names = receipt.items.filter { !$0.wasUnsaved }.map(\.name).joined(separator: " ")
    return receipt.holders.map { holder in
      let who = "\(holder.callsign) (\(holder.writer.hex))"
      return holder.hasSealed
        ? "\(who) put \(names) under seal too, and may hold a copy still"
        : "\(who) may hold a copy under seal, where it was sealed or changed there as well"
    } + [
      "no journal takes the lead's word there: on each of those laptops \"alongside erase REVIEW "
        + "\(names) --because safeguarding --dsl-says-erase\"",
      "sticks, exchange folders and backups that were made before may have the words too",
    ]
  }

  private var exports: [String] {
    receipt.exports.map { export in
      switch export.fate {
      case .removed: "\(export.path) held the words and is gone; export it anew"
      case .changed: "\(export.path) holds the words: delete it, or take them out of it"
      case .unread: "\(export.path) may hold the words: delete it, and export it anew"
      case .away: "\(export.path) held the words and is not there now: delete it where it is"
      case .claimed:
        "\(export.path) may hold the words, says a list that this laptop did not write: it was "
          + "left as it is, so look there yourself"
      }
    } + receipt.damagedLists.map {
      "\($0), which lists documents, is damaged: look yourself for those that it named"
    } + ["what was sent on, printed or copied elsewhere is yours to find"]
  }

  private func foldersLeft(isAhead: Bool) -> [String] {
    receipt.foldersLeft.filter { $0.isAhead == isAhead }.map { left in
      switch left.fate {
      case .erased: "\(left.path), \(left.relation): gone there too"
      case .holding where left.isOriginal:
        "\(left.path), \(left.relation), still holds them: erase them there too"
      case .holding:
        "\(left.path), \(left.relation), still holds them: take it away. "
          + left.reason
      case .away:
        "\(left.path), \(left.relation), is not there now and may hold them: take it "
          + "away"
      case .other:
        "\(left.path), \(left.relation), holds another review now, which may be this one from "
          + "before it was protected: look into it, and erase them there or take it away"
      }
    }
  }

  /// Whether what went was in no journal, and so in nobody else's.
  private var isUnsaved: Bool { !receipt.items.isEmpty && receipt.items.allSatisfy(\.wasUnsaved) }

  private var checks: [String] {
    if isUnsaved {
      return ["\"alongside seal \(reviewName) --list\" shows what is under seal and since when"]
    }
    return [
      "\"alongside list \(reviewName) --kind erased\" shows what went and why",
      "\"alongside verify \(reviewName)\" shows that nothing else changed",
    ]
  }
}
