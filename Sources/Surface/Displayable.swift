// Text made safe for any terminal, for everything that is printed rather than drawn: standard
// error, lists, the lines after the screen is left. It refuses to know where the text came from.

/// The text as it may be shown on a terminal.
///
/// Controls, direction marks, invisible and unassigned characters become `·`, a tab becomes spaces,
/// at most four marks stay on a base, joined emoji show their first part and regional indicators
/// their letters. Applying it twice changes nothing more.
///
/// - Parameter keepsNewlines: Whether a newline stays one, for text of several lines.
/// - Complexity: O(length of the text); plain ASCII is returned as it is, without a copy.
public func displayable(_ text: String, keepsNewlines: Bool = false) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    byte >= 0x20 && byte < 0x7F || keepsNewlines && byte == 0x0A
  }
  if isPlain { return text }
  var displayed = Displayed(linesAreMeant: keepsNewlines)
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    displayed.take(scalar) { part in
      switch part {
      case .spacing(let value, _), .mark(let value):
        if let shown = Unicode.Scalar(value) { scalars.append(shown) }
      case .composed(let value):
        scalars.removeLast()
        if let shown = Unicode.Scalar(value) { scalars.append(shown) }
      case .newline: scalars.append("\n")
      }
    }
  }
  return String(scalars)
}
