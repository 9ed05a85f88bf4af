// Fields of the set-up that an older program typed anew, in place of words which were erased since.
// Its versions do not say which fields were typed for them: as long as the erased words are here
// they tell, and what was found by them is said in a later version before they go.

extension Review {
  /// Fields that an order names and in which a version says what none of the order's targets says.
  /// Nothing where the version says itself what is new in it, and where a target that it was made
  /// from has no words any more: then nothing can tell, and what was erased stays away.
  func typedAnew(
    in version: Entry, _ texts: [String: String], _ order: FieldOrder
  ) -> Set<String> {
    guard case .review(let setUp)? = version.event, setUp.changed == nil else { return [] }
    let gone = order.targets.map { ref -> (ref: EntryRef, texts: [String: String]?) in
      guard case .review(let setUp)? = entry(ref)?.event else { return (ref, nil) }
      return (ref, setUp.texts)
    }
    guard !gone.contains(where: { version.replaces.contains($0.ref) && $0.texts == nil }) else {
      return []
    }
    return order.fields.filter { field in
      texts[field] != nil && !gone.contains { $0.texts?[field] == texts[field] }
    }
  }

  /// Fields of versions that a later one, made from them, says in the same words and lists as
  /// typed, by the version: somebody meant them to stand.
  ///
  /// - Complexity: linear in the versions.
  func confirmedFields(of record: Record) -> [EntryRef: Set<String>] {
    var confirmed: [EntryRef: Set<String>] = [:]
    for version in record.versions.reversed() where !isErased(version.ref) {
      guard case .review(let setUp)? = entry(version.ref)?.event else { continue }
      let said = Set(setUp.changed ?? []).union(confirmed[version.ref] ?? [])
      if said.isEmpty { continue }
      let own = setUp.texts
      for before in version.replaces {
        guard case .review(let setUp)? = entry(before)?.event else { continue }
        let texts = setUp.texts
        let same = said.filter { own[$0] != nil && own[$0] == texts[$0] }
        if !same.isEmpty { confirmed[before, default: []].formUnion(same) }
      }
    }
    return confirmed
  }

  /// Fields that some writers typed anew in versions that do not say so, that stand and that no
  /// later version confirms, by name, sorted. Once the words that these versions were made from are
  /// gone nothing tells it any more.
  ///
  /// - Complexity: as `hideErasedFields`.
  public func fieldsTypedAnew(by writers: Set<WriterID>) -> [String] {
    guard !fieldOrders.isEmpty, let record = record(of: .review) else { return [] }
    let confirmed = confirmedFields(of: record)
    let changes = record.lastChanges(of: record.currentPositions)
    var fields: Set<String> = []
    for (place, version) in record.versions.enumerated()
    where writers.contains(version.stamp.writer) && !isErased(version.ref) {
      guard let whole = entry(version.ref), case .review(let setUp)? = whole.event else { continue }
      let known = (hiddenFields[version.ref] ?? []).union(confirmed[version.ref] ?? [])
      for order in fieldOrders where carriesUnknowing(whole, order) {
        // What was changed later elsewhere, or taken back, does not stand.
        fields.formUnion(
          typedAnew(in: whole, setUp.texts, order).filter { field in
            !known.contains(field) && changes.compactMap { $0[field] }.max() == place
          })
      }
    }
    return fields.sorted()
  }
}

extension ReviewSetUp {
  /// The same with some fields, by name, as another version says them, and said to be new.
  public func taking(_ fields: [String], from other: ReviewSetUp) -> ReviewSetUp {
    var taken = self
    for field in fields { taken.take(field, from: other) }
    taken.changed = fields
    return taken
  }
}
