// What was agreed before the day, and the day as it ran.

import Domain

extension Report {
  mutating func addSetUp() {
    guard let record = review.setUp else {
      heading(1, "Peer review")
      return
    }
    let versions = versions(record)
    for (index, version) in versions.enumerated() {
      guard case .review(let setUp)? = version.entry.event else { continue }
      if index == 0 { heading(1, "Peer review: \(setUp.school)") }
      var items = [PaperItem(label: "Date", setUp.day.description)]
      if !setUp.focus.isEmpty { items.append(PaperItem(label: "Focus", setUp.focus)) }
      if audience == .team {
        items += setUp.team.map {
          PaperItem(
            label: $0.callsign,
            [$0.role.rawValue, $0.from].compactMap { $0 }.joined(separator: ", "))
        }
      }
      for field in ExportRules.agreement(for: audience) {
        if let text = setUp.agreement[field], !text.isEmpty {
          items.append(PaperItem(label: field.label, text))
        }
      }
      if let label = version.label { paragraph("Not settled: \(label)") }
      list(items)
    }
    let carried = review.wordRecords(.carried)
    if !carried.isEmpty {
      heading(2, "From the last review")
      sayHeld(carried, "line")
      list(
        carried.compactMap { record in
          guard !self.versions(record).isEmpty, let word = record.word else { return nil }
          return PaperItem(label: word.by.isEmpty ? nil : word.by, word.text)
        })
    }
    let lines = review.linesOfEnquiry
    guard !lines.isEmpty else { return }
    heading(2, "Lines of enquiry")
    list(
      lines.flatMap { record in
        self.versions(record).map { version in
          PaperItem(
            label: label(review.name(of: record), version.label), version.entry.event?.text ?? "")
        }
      })
  }

  mutating func addSchedule() {
    let slots = review.visible(.slot)
    guard !slots.isEmpty else { return }
    heading(2, "The day as it ran")
    let days = Set(slots.compactMap { $0.slot?.day }).sorted()
    for day in days {
      if days.count > 1 { heading(3, day.description) }
      var header = ["Time", "Planned", "What", "Place", "Lines"]
      if audience == .team { header.append("Who") }
      var rows = review.timeline(on: day, at: nil).flatMap { row in
        cells(of: row.record, time: "\(row.start)-\(row.end)")
      }
      for record in slots {
        guard let slot = record.slot, slot.day == day, slot.isCancelled else { continue }
        rows += cells(of: record, time: "cancelled")
      }
      blocks.append(.table(header: header, rows: rows))
    }
  }

  private func cells(of record: Record, time: String) -> [[String]] {
    versions(record).compactMap { version in
      guard case .slot(let slot)? = version.entry.event else { return nil }
      let planned = "\(slot.start)-\(slot.end)"
      // Of a contested slot each version has its own plan; how it ran is known of the slot only.
      let row = [
        version.label == nil ? time : "\(planned), \(version.label ?? "")",
        planned == time ? "" : planned, slot.text, slot.place ?? "", names(slot.lines),
      ]
      guard audience == .team else { return row }
      return row + [slot.parts.map { ScheduleWords.text(of: $0) }.joined(separator: "; ")]
    }
  }

  func label(_ name: String, _ version: String?) -> String {
    version.map { "\(name), \($0)" } ?? name
  }
}
