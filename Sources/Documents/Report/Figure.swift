// Pictures of a review as inline SVG: what was gathered where, who talked, and when things were.
// Numbers and codes only; nobody's words are in them, and no picture is made of nothing.

import Domain

/// A picture with its title.
struct Figure {
  let title: String
  let svg: String

  /// Those for which there is something to draw. Who spoke in which place and talk of the day is
  /// raw, and the team's; seats of the workshop are the school's own.
  static func all(of review: Review, for audience: ExportAudience) -> [Figure] {
    let own = audience == .team ? [talkByPerson(review)].compactMap { $0 } + talkBySeat(review) : []
    return [coverage(review), talk(review)].compactMap { $0 } + own
      + [talkAtWorkshop(review), timeline(review)].compactMap { $0 }
  }

  /// Lines of enquiry by kinds of source; the darker a cell, the more is in it, and the number says
  /// how much.
  private static func coverage(_ review: Review) -> Figure? {
    let lines = review.linesOfEnquiry
    let groups = SourceGroup.allCases
    guard lines.contains(where: { review.gapMap.items($0.ref) > 0 }) else { return nil }
    let (left, cell, height) = (60, 66, 26)
    var parts = groups.enumerated().map { column, group in
      text(left + column * cell + cell / 2, 16, group.rawValue, anchor: "middle")
    }
    for (row, line) in lines.enumerated() {
      let top = 24 + row * height
      parts.append(text(4, top + 18, review.name(of: line)))
      for (column, group) in groups.enumerated() {
        let items = review.gapMap.cell(line.ref, group).items
        let shade = items == 0 ? 255 : max(120, 230 - items * 14)
        let fill = "rgb(\(shade),\(shade),\(shade))"
        parts.append(
          rect(left + column * cell, top, cell - 2, height - 2, fill: fill, stroke: "#888"))
        parts.append(
          text(left + column * cell + cell / 2, top + 18, "\(items)", anchor: "middle"))
      }
    }
    return Figure(
      title: "Coverage: notes and answers by line of enquiry and kind of source",
      svg: svg(left + groups.count * cell, 28 + lines.count * height, parts))
  }

  /// The day's slots as they ran.
  private static func timeline(_ review: Review) -> Figure? {
    guard let day = review.setUp?.setUp?.day ?? review.visible(.slot).first?.slot?.day else {
      return nil
    }
    let rows = review.timeline(on: day, at: nil)
    guard let first = rows.map(\.start.minutes).min(), let last = rows.map(\.end.minutes).max(),
      last > first
    else { return nil }
    let (left, width, height) = (240, 360, 18)
    func x(_ minutes: Int) -> Int { left + (minutes - first) * width / (last - first) }
    var parts: [String] = []
    for (row, item) in rows.enumerated() {
      let top = row * height
      let from = x(item.start.minutes)
      let title = "\(review.name(of: item.record)) \(item.record.slot?.text ?? "")"
      let label = title.count > 38 ? title.prefix(36) + "…" : title[...]
      parts.append(text(0, top + 13, String(label)))
      parts.append(
        rect(
          from, top + 2, max(2, x(item.end.minutes) - from), height - 4, fill: "#bbb",
          stroke: "#555"))
    }
    let bottom = rows.count * height + 16
    for hour in (first + 59) / 60...max((first + 59) / 60, last / 60) {
      parts.append(text(x(hour * 60), bottom, "\(hour):00", anchor: "middle"))
    }
    return Figure(title: "The day as it ran", svg: svg(left + width + 16, bottom + 6, parts))
  }

  static func svg(_ width: Int, _ height: Int, _ parts: [String]) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"\(width)\" "
      + "height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">\n"
      + "\(parts.joined(separator: "\n"))\n</svg>"
  }

  static func rect(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String, stroke: String
  ) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\" "
      + "stroke=\"\(stroke)\"/>"
  }

  static func text(
    _ x: Int, _ y: Int, _ words: String, anchor: String = "start"
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"12\" font-family=\"sans-serif\" "
      + "text-anchor=\"\(anchor)\">\(HTMLReport.escaped(words))</text>"
  }
}
