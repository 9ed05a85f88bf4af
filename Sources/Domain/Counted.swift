// Numbers with their nouns, the same in every message, page and pane.

/// `1 note`, `3 notes`; `1 person`, `3 people` where the plural is named.
///
/// - Parameter many: the plural; nil for one that ends in s.
public func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
}
