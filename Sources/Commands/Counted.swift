// Numbers with their nouns, for messages.

/// `1 line`, `3 lines`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
