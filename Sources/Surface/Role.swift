// What a cell on the screen means. A role is a meaning and never a colour: themes turn roles into
// styles, so no pane can decide how something looks and a theme can never change what is shown.

/// The meaning of a cell. Every theme gives a style to every role.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text that supports other text: stamps, hints, people's call-signs.
  case dim
  /// Text that carries the weight of its line.
  case strong
  /// The title of a pane.
  case title
  /// The title of the pane that has the focus.
  case focusTitle = "focus-title"
  /// A border.
  case border
  /// The border of the pane that has the focus.
  case focusBorder = "focus-border"
  /// The selected row of the pane that has the focus.
  case selection
  /// The selected row of a pane without the focus.
  case quietSelection = "quiet-selection"
  /// A key in the key bar, the palette and the help.
  case key
  /// What that key does.
  case keyLabel = "key-label"
  /// The status line.
  case status
  /// The sign that a line is durable.
  case saved
  /// Something to look at, not urgent.
  case warning
  /// Something that needs a person now: not saved, damage, safeguarding.
  case alarm
  /// The slot the clock says.
  case now
  /// What is over.
  case past
  /// Words the guide remarks on.
  case finding
  /// The guide's offer.
  case offer
  /// Someone's own words.
  case quote
  /// A count `n of m`.
  case count
  /// A line of enquiry's tag, L1, L2.
  case tag
  /// Text in a field being typed.
  case field
  /// A banner across the screen.
  case banner
  /// Letters that match a search.
  case match
}
