// Display ids: what people call a record, and which record a name means.

/// Which record a name means.
public enum Lookup: Sendable {
  case record(Record)
  /// Nothing is called that.
  case unknown
  /// Two laptops chose the same id; these are the names that tell them apart.
  case ambiguous([String])
}

extension Review {
  /// What people call a record: `N12`, or `N12.Oak` where two laptops chose N12.
  public func name(of record: Record) -> String {
    guard let id = record.displayID ?? erasedNames[record.ref] else { return record.kind.rawValue }
    guard let rivals = indexByDisplayID[id], rivals.count > 1 else { return id.description }
    let sign = callsign(of: record.first.stamp.writer)
    let same = rivals.filter { callsign(of: records[$0].first.stamp.writer) == sign }
    let suffix = same.count > 1 ? "\(sign)-\(record.first.stamp.writer.hex.prefix(4))" : sign
    return "\(id).\(suffix)"
  }

  /// What people call the record an entry belongs to; a dash when it is not known here.
  public func name(of ref: EntryRef) -> String { record(ref).map { name(of: $0) } ?? "-" }

  /// The record a person means by `N12`, `N12.Oak` or, for people reading `--json`, `WRITER:SEQ`.
  public func find(_ name: String) -> Lookup {
    if let colon = name.firstIndex(of: ":") {
      guard let seq = decimal(Array(name[name.index(after: colon)...].utf8)[...]) else {
        return .unknown
      }
      return find(writer: String(name[..<colon]), seq: seq)
    }
    let parts = name.split(separator: ".", maxSplits: 1)
    guard let bare = parts.first, let id = DisplayID(bare),
      let rivals = indexByDisplayID[id]?.map({ records[$0] })
    else { return .unknown }
    if parts.count == 1 {
      return rivals.count == 1 ? .record(rivals[0]) : .ambiguous(rivals.map { self.name(of: $0) })
    }
    let sign = parts[1].lowercased()
    let meant = rivals.filter {
      let callsign = callsign(of: $0.first.stamp.writer).lowercased()
      return callsign == sign || "\(callsign)-\($0.first.stamp.writer.hex.prefix(4))" == sign
    }
    switch meant.count {
    case 0: return .unknown
    case 1: return .record(meant[0])
    default: return .ambiguous(meant.map { self.name(of: $0) })
    }
  }

  private func find(writer: String, seq: Int) -> Lookup {
    let found = entries.filter { $0.stamp.seq == seq && $0.stamp.writer.hex == writer }
    guard let entry = found.first else { return .unknown }
    if found.count > 1 {
      return .ambiguous(found.map { "\(writer):\(seq) \($0.ref.hex.prefix(8))" })
    }
    return record(entry.ref).map { .record($0) } ?? .unknown
  }

  /// The highest number seen of each kind; kinds without any are left out.
  public var highestNumbers: [RecordKind: Int] { highestNumber }

  /// The id that the next new record of a kind gets: the highest seen and one. Ids are never
  /// handed out twice, not even after the record is withdrawn.
  public func nextID(_ kind: RecordKind) -> DisplayID? {
    DisplayID(kind, (highestNumber[kind] ?? 0) + 1)
  }
}
