// Keys as a line of text, for tests and replay: `nHello<Enter><C-t>2<Esc>`.

import Surface

/// Reads key scripts.
public enum KeyScript {
  /// The keys of a script. `<Name>` is a named key, `<C-x>` control, `<A-x>` alt, `<lt>` a `<`; all
  /// else is typed as it stands. A name that is no key is typed as it stands too.
  public static func keys(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"),
        let key = key(named: String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(character))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static func key(named name: String) -> Key? {
    if name == "lt" { return .character("<") }
    if name.hasPrefix("C-"), let letter = name.dropFirst(2).first, name.count == 3 {
      return .control(letter)
    }
    if name.hasPrefix("A-"), name.count == 3, let letter = name.last { return .alt(letter) }
    return name.count > 1 ? Key(name: name == "A-Enter" ? "Alt-Enter" : name) : nil
  }
}
