// A page that comes of a review, as headings, paragraphs, lists and tables. What stands on it is
// decided here; how it looks on a screen, in Markdown or on A4 is decided by whoever draws it.

/// One piece of a page. Texts are as people wrote them; whoever writes them out escapes them.
public enum PaperBlock: Hashable, Sendable {
  /// 1 for the page's title, 2 for its parts, 3 for parts of those.
  case heading(level: Int, String)
  case paragraph(String)
  case list([PaperItem])
  case table(header: [String], rows: [[String]])
}

/// One item of a list.
public struct PaperItem: Hashable, Sendable {
  /// What stands before the text; nil when nothing does.
  public var label: String?
  public var text: String
  /// What stands under it.
  public var details: [String]

  public init(label: String? = nil, _ text: String, details: [String] = []) {
    self.label = label
    self.text = text
    self.details = details.filter { !$0.isEmpty }
  }
}

/// A page.
public struct Paper: Hashable, Sendable {
  public private(set) var blocks: [PaperBlock] = []
  /// What is not on it until somebody has looked: see `ExportHold`.
  public internal(set) var held: [HeldBack] = []

  /// Whether it is read from a few steps away, and wants large letters.
  public var isForWall = false

  public init(_ title: String) { blocks = [.heading(level: 1, title)] }

  public var title: String {
    if case .heading(_, let text)? = blocks.first { text } else { "" }
  }

  mutating func heading(_ text: String) { blocks.append(.heading(level: 2, text)) }
  mutating func paragraph(_ text: String) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }
  mutating func list(_ items: [PaperItem]) { if !items.isEmpty { blocks.append(.list(items)) } }
  mutating func table(_ header: [String], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(header: header, rows: rows)) }
  }

  /// A heading and its list; nothing where the list is empty.
  mutating func part(_ title: String, _ items: [PaperItem]) {
    guard !items.isEmpty else { return }
    heading(title)
    list(items)
  }
}

extension Review {
  /// What was said of some sorts and stands, in clock order.
  public func words(_ sorts: Word.Sort...) -> [Word] {
    visible(.word).compactMap(\.word).filter { sorts.contains($0.sort) }
  }

  /// The records of what was said of a sort and stands, in clock order.
  public func wordRecords(_ sort: Word.Sort) -> [Record] {
    visible(.word).filter { $0.word?.sort == sort }
  }

  /// The call-signs of those who gathered evidence: the team as set up, or whoever joined.
  public var signatories: [String] {
    let roles: [TeamRole] = [.lead, .reviewer, .noteTaker]
    let members = setUp?.setUp?.team.filter { roles.contains($0.role) }.map(\.callsign) ?? []
    return members.isEmpty ? team : members
  }

  /// `School, 2026-11-19`.
  var schoolAndDay: String {
    guard let setUp = setUp?.setUp else { return "" }
    return "\(setUp.school), \(setUp.day)"
  }

  /// An agreed point as an item: its words, what stands behind it and what the host said.
  func item(ofAgreed record: Record) -> PaperItem {
    guard let point = record.point else { return PaperItem("") }
    var details: [String] = []
    if let shape = shape(of: record) {
      // Whoever may not see the notes has the references and nothing to count.
      let isElsewhere = shape.items == 0 && !point.evidence.isEmpty
      details.append(isElsewhere ? "What it rests on is with the team." : words(of: shape))
    }
    if let response = point.response {
      details.append(
        "The school: \(response.stance.rawValue)"
          + (response.text.isEmpty ? "" : ". \(response.text)"))
    }
    return PaperItem(label: name(of: record), point.text, details: details)
  }

  /// `Triangulated: 5 items (lesson, pupil, leader) by 3 observers, 1 to the contrary`.
  public func words(of shape: AgreedPoint) -> String {
    guard shape.items > 0 else { return "No evidence is linked." }
    let groups = shape.groups.map(\.rawValue).joined(separator: ", ")
    let items = counted(shape.items, "item")
    let people = counted(shape.observers, "observer")
    let contrary = shape.contrary > 0 ? ", \(shape.contrary) to the contrary" : ""
    return "\(shape.label.rawValue): \(items) (\(groups)) by \(people)\(contrary)"
  }

  /// The points the host has taken, in order.
  public var agreedPointRecords: [Record] { pointsInOrder.filter(\.isAgreed) }
}
