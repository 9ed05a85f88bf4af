// Display ids: what people call a record, and which record a name means.

/// Which record a name means.
public enum Lookup: Sendable {
  case record(Record)
  /// Nothing is called that.
  case unknown
  /// More than one record has that name: two laptops chose it, or one laptop did twice, as after a
  /// backup was put back. These are the names that tell them apart.
  case ambiguous([String])
}

extension Review {
  /// What people call a record: `N12`, or the shortest of `N12.Oak`, `N12.Oak-9725` with the
  /// writer's first digits and `N12.Oak-0476e867` with the record's own that no other is called.
  public func name(of record: Record) -> String {
    guard let id = record.displayID ?? erasedNames[record.ref] else { return record.kind.rawValue }
    guard let rivals = indexByDisplayID[id], rivals.count > 1 else { return id.description }
    let others = rivals.map { records[$0] }.filter { $0.ref != record.ref }
    let signs = signs(of: record)
    let sign = signs.first { sign in !others.contains { answers($0, to: sign) } } ?? signs[0]
    return "\(id).\(sign)"
  }

  /// What can stand behind the number of a record and the point, the shortest first.
  private func signs(of record: Record) -> [String] {
    let writer = record.first.stamp.writer
    let sign = callsign(of: writer)
    return [sign, "\(sign)-\(writer.hex.prefix(Self.writerDigits))"]
      + Self.entryDigits.map { "\(sign)-\(record.ref.hex.prefix($0))" }
  }

  private func answers(_ record: Record, to sign: String) -> Bool {
    let sign = sign.lowercased()
    return signs(of: record).contains { $0.lowercased() == sign }
  }

  /// Digits of a writer that tell two laptops of one call-sign apart.
  private static let writerDigits = 4
  /// Digits of an entry that tell two histories of one laptop apart: as messages about damage show
  /// it, and all of them.
  private static let entryDigits = [8, 16, 64]

  /// What people call the record an entry belongs to; a dash when it is not known here.
  public func name(of ref: EntryRef) -> String { record(ref).map { name(of: $0) } ?? "-" }

  /// The record a person means by `N12`, `N12.Oak` or, for people reading `--json`, `WRITER:SEQ`,
  /// `WRITER:SEQ:HASH` or `HASH`, of which eight digits are enough.
  public func find(_ name: String) -> Lookup {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard let bare = parts.first, let id = DisplayID(bare),
      let rivals = indexByDisplayID[id]?.map({ records[$0] })
    else { return find(address: name) }
    let meant = parts.count == 1 ? rivals : rivals.filter { answers($0, to: String(parts[1])) }
    switch meant.count {
    case 0: return .unknown
    case 1: return .record(meant[0])
    default: return .ambiguous(meant.map { self.name(of: $0) })
    }
  }

  private func find(address: String) -> Lookup {
    let found = entries(at: address)
    guard let entry = found.first else { return .unknown }
    if found.count == 1 { return record(entry.ref).map { .record($0) } ?? .unknown }
    let count = Self.entryDigits.first { count in
      Set(found.map { $0.ref.hex.prefix(count) }).count == found.count
    } ?? 64
    return .ambiguous(
      found.map { "\($0.stamp.writer.hex):\($0.stamp.seq):\($0.ref.hex.prefix(count))" })
  }

  /// The one entry that an address names, such as WRITER:SEQ, where it is of no record; nil for any
  /// other name.
  public func otherEntry(named address: String) -> Entry? {
    let found = entries(at: address)
    guard found.count == 1, let entry = found.first, record(entry.ref) == nil else { return nil }
    return entry
  }

  private func entries(at address: String) -> [Entry] {
    // A message that was wrapped or copied may have a space in it.
    let parts = address.lowercased().split { $0 == ":" || $0 == " " }.map(String.init)
    let digits = parts.count == 1 ? parts[0] : parts.count == 3 ? parts[2] : ""
    let isHash = digits.utf8.count >= Self.entryDigits[0] && digits.utf8.count <= 64
    if parts.count == 1 { return isHash ? entries.filter { $0.ref.hex.hasPrefix(digits) } : [] }
    guard parts.count == 2 || (parts.count == 3 && isHash),
      let seq = decimal(Array(parts[1].utf8)[...])
    else { return [] }
    return entries.filter {
      $0.stamp.seq == seq && $0.stamp.writer.hex == parts[0] && $0.ref.hex.hasPrefix(digits)
    }
  }

  /// The highest number seen of each kind; kinds without any are left out.
  public var highestNumbers: [RecordKind: Int] { highestNumber }

  /// The id that the next new record of a kind gets: the highest seen and one. Ids are never
  /// handed out twice, not even after the record is withdrawn.
  public func nextID(_ kind: RecordKind) -> DisplayID? {
    DisplayID(kind, (highestNumber[kind] ?? 0) + 1)
  }
}
