// What a name on the command line means in a review. A name that means nothing, or two things, is
// refused before anything is written.

import Domain

extension Review {
  /// The record that a person means.
  ///
  /// - Parameter kind: what it has to be; nil for any kind.
  func named(_ name: String, kind: RecordKind? = nil) throws(CommandError) -> Record {
    switch find(name) {
    case .ambiguous(let names): throw .ambiguousName(name, names)
    case .unknown:
      let rivals = kind.map { visible($0).prefix(12).map { self.name(of: $0) } } ?? []
      throw .unknownName(name, kind: kind, among: rivals)
    case .record(let record):
      if let kind, record.kind != kind {
        throw .otherKind(name, isA: record.kind, expected: kind)
      }
      return record
    }
  }

  /// The lines of enquiry that these names mean, each once, in the order of the names.
  func lines(named names: [String]) throws(CommandError) -> [EntryRef] {
    var refs: [EntryRef] = []
    for name in names {
      let ref = try named(name, kind: .line).ref
      if !refs.contains(ref) { refs.append(ref) }
    }
    return refs
  }

  /// Names of records, with spaces between.
  func names(_ refs: [EntryRef]) -> String { refs.map { name(of: $0) }.joined(separator: " ") }

  /// What an entry that was just saved is called: a record's name, or `tick turn:7`.
  func savedName(_ ref: EntryRef) -> String {
    record(ref) == nil ? deedName(ref) : name(of: ref)
  }

  /// The writers of a call-sign, whatever its case.
  func writers(named sign: String) throws(CommandError) -> Set<WriterID> {
    let found = callsigns.filter { $0.value.lowercased() == sign.lowercased() }.map(\.key)
    guard !found.isEmpty else { throw .unknownName(sign, kind: nil, among: team) }
    return Set(found)
  }

  /// The days of the review: its own, and those that have slots.
  var days: [Day] {
    var days = Set(visible(.slot).compactMap { $0.slot?.day })
    if let day = setUp?.setUp?.day { days.insert(day) }
    return days.sorted()
  }
}
