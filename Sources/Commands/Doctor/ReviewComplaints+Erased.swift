// Words that were to go: some gone before the order came, and who else may hold them. Telling the
// truth about copies is part of erasing; those that are still in this folder are in `HeldWords`.

import Domain
import Store

extension ReviewComplaints {
  var erased: [Complaint] { withoutOrder + heldElsewhere + sealedElsewhere + heldFields }

  /// Records that went under seal here and elsewhere: no journal takes the lead's word there.
  private var sealedElsewhere: [Complaint] {
    var names: [ReviewWriter: [String]] = [:]
    let here = own.subtracting(elsewhere)
    for (ref, sealers) in review.sealers.sorted(by: { $0.key < $1.key }) {
      guard !sealers.isDisjoint(with: here), let record = review.record(ref) else { continue }
      for writer in sealers.subtracting(here) {
        names[writer, default: []].append(review.name(of: record))
      }
    }
    return names.sorted { $0.key < $1.key }.map { writer, names in
      let callsign = review.callsign(of: writer)
      return Complaint(
        "sealed-elsewhere", .note,
        "\(names.joined(separator: ", ")) went under seal here and at \(callsign)'s "
          + "(\(writer.hex)) too.",
        safe: "No view shows the words. Whether a copy is under seal there still, only that laptop "
          + "knows.",
        advice: say(
          "When the safeguarding lead says that it is to go, say so on that laptop as well: no "
            + "journal takes that word there."))
    }
  }

  /// Versions of what is agreed that brought erased words along.
  private var heldFields: [Complaint] {
    review.heldFields.map { held in
      let fields = held.fields.joined(separator: ", ")
      let isSealed = held.order.reason == .sealed
      let first = held.fields.first ?? "FIELD"
      return Complaint(
        "erased-field", .care,
        "\(review.callsign(of: held.writer)) changed what is agreed before knowing that \(fields) "
          + "had been \(isSealed ? "put under seal" : "erased"): that version still holds the "
          + "words.",
        safe: "No view, search or export shows them.",
        advice: own.contains(held.writer)
          ? "Open the review, or save in it: that takes them out."
          : "Let that laptop have this one's journal files, which takes them out there; or here: "
            + "alongside "
            + (isSealed
              ? "seal REVIEW review:\(first)" : "erase REVIEW review:\(first) --because name"))
    }
  }

  /// Bodies that are gone although nothing here says why.
  private var withoutOrder: [Complaint] {
    var ordered: Set<EntryRef> = []
    var records: Set<EntryRef> = []
    for case .erased(let erasure) in review.entries.lazy.compactMap(\.event) {
      ordered.formUnion(erasure.targets)
      if let record = erasure.record { records.insert(record) }
    }
    let gone = review.entries.count { entry in
      guard entry.content == .erased, !ordered.contains(entry.ref) else { return false }
      return review.record(entry.ref).map { !records.contains($0.ref) } ?? true
    }
    // The order may be among what is locked.
    guard gone > 0, !isLocked else { return [] }
    return [
      Complaint(
        "erased-without-order", .note,
        "\(counted(gone, "line")) erased, order not yet received.",
        safe: "The chain still shows that they were there.",
        advice: others.isEmpty
          ? "Nothing: nobody else wrote here, so it was this laptop's own order, in a line that is "
            + "gone; the words are gone too."
          : "Take in the other laptops' journals; one of them says who erased them and why.")
    ]
  }

  /// Everybody but this laptop who wrote here.
  private var others: Set<ReviewWriter> {
    Set(review.entries.map(\.stamp.writer)).subtracting(own.subtracting(elsewhere))
      .subtracting(inOtherFolders)
  }

  private var heldElsewhere: [Complaint] {
    let orders = review.entries.filter {
      if case .erased? = $0.event { true } else { false }
    }
    guard let last = orders.map(\.stamp).max() else { return [] }
    // A laptop that wrote something after meeting the last order has carried it out.
    let unconfirmed = others.filter { $0 != last.writer && !hasMet(last, writer: $0) }
    let names = Set(unconfirmed.map { review.callsign(of: $0) })
    guard !names.isEmpty else { return [] }
    return [
      Complaint(
        "erased-elsewhere", .note,
        "Erased words may still be on the laptops of \(names.sorted().joined(separator: ", ")), "
          + "and on every stick, backup and git history that held these journals before.",
        advice: "Let each of those laptops have this one's journal files; wipe the sticks.")
    ]
  }

  private func hasMet(_ order: Stamp, writer: ReviewWriter) -> Bool {
    review.entries.contains { entry in
      guard entry.stamp.writer == writer, case .met(let tips)? = entry.event else { return false }
      return (tips[order.writer]?.seq ?? 0) >= order.seq
    }
  }
}
