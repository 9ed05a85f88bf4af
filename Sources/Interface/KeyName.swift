// Keys as people read them on the key bar, write them in a key file and tests write them in
// scripts: `^Q`, `F9`, `Alt-b`, `Enter`, `n`.

import Surface

extension Key {
  /// What the key is called.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.key == self }?.name ?? "?"
    }
  }

  /// The key that a name stands for; nil for no key at all.
  public init?(name: String) {
    if let key = Key.named.first(where: { $0.name.lowercased() == name.lowercased() })?.key {
      self = key
    } else if name.lowercased() == "space" {
      self = .character(" ")
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.count == 2, name.hasPrefix("^"), let letter = name.last?.lowercased().first {
      self = .control(letter)
    } else if name.count == 5, name.lowercased().hasPrefix("alt-"), let letter = name.last {
      self = .alt(letter)
    } else if name.uppercased().hasPrefix("F"), let number = Int(name.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Alt-Enter", .altEnter), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Esc", .escape), ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("^Left", .wordLeft),
    ("^Right", .wordRight),
  ]
}
