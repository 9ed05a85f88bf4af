// Numbers with their nouns, the same in every message, page and pane.

/// `1 note`, `3 notes`; `1 person`, `3 people` where the plural is named.
///
/// - Parameter many: the plural; nil for one that ends in s.
public func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
}

/// Names in a line that stays one to read: the first ten, and how many more there are.
public func firstOf(_ names: [String], separator: String = ", ") -> String {
  let most = 10
  guard names.count > most else { return names.joined(separator: separator) }
  return names.prefix(most).joined(separator: separator) + " and \(names.count - most) more"
}
