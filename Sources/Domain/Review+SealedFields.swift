// Fields of the set-up that go under seal. Its versions leave the journal whole, as where a field
// is erased, so whatever else only they say goes under seal as well, each field for itself.

extension Review {
  /// The fields of each version of the set-up that go under seal where some do: these, and those
  /// whose words no version says any more once the earlier ones are gone. Versions without are left
  /// out; words that were erased before stay erased.
  ///
  /// - Parameter fields: by name.
  /// - Complexity: linear in the versions.
  public func fieldsToSeal(_ fields: [String]) -> [EntryRef: [String]] {
    guard let record = setUp, let standing = mergedSetUp?.emptying(fields).texts else { return [:] }
    var found: [EntryRef: [String]] = [:]
    for version in record.versions where !isErased(version.ref) {
      guard case .review(let setUp)? = version.event else { continue }
      let shown = setUp.texts.filter { fields.contains($0.key) || standing[$0.key] != $0.value }
      let going = (Array(shown.keys) + sealedFields(heldBy: version.ref)).sorted()
      if !going.isEmpty { found[version.ref] = going }
    }
    return found
  }

  /// Fields of a version, hidden because their words went under seal before its writer knew, whose
  /// words are not for certain those that went: an older program does not say which it typed.
  func sealedFields(heldBy ref: EntryRef) -> [String] {
    guard let hidden = hiddenFields[ref], case .review(let setUp)? = entry(ref)?.event,
      setUp.changed == nil
    else { return [] }
    let (own, standing) = (setUp.texts, mergedSetUp?.texts ?? [:])
    return hidden.filter { own[$0] != nil && own[$0] != standing[$0] && isUnderSeal($0) }.sorted()
  }

  /// Whether the last order for a field's words put them under seal.
  func isUnderSeal(_ field: String) -> Bool {
    guard let order = fieldOrders.last(where: { $0.fields.contains(field) }),
      case .erased(let erasure)? = entry(order.stamp.ref)?.event
    else { return false }
    return erasure.reason == .sealed
  }

  /// Fields that are empty and whose words went under seal, by name.
  public var fieldsUnderSeal: Set<String> {
    guard !fieldOrders.isEmpty, let standing = mergedSetUp?.texts else { return [] }
    let ordered = fieldOrders.reduce(into: Set<String>()) { $0.formUnion($1.fields) }
    return ordered.filter { standing[$0] == nil && isUnderSeal($0) }
  }

  /// The same of every version that is going to be taken out, by version.
  public var sealedFieldsHeld: [EntryRef: [String]] {
    hiddenFields.keys.reduce(into: [:]) { found, ref in
      let fields = sealedFields(heldBy: ref)
      if !fields.isEmpty, !isErased(ref) { found[ref] = fields }
    }
  }
}
