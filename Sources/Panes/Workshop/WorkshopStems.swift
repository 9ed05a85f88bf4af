// Questions a champion may ask, and moves for when it gets hard. They are read and never inserted.

/// What a champion may ask, and what helps when it gets hard.
public enum WorkshopStems {
  public static let questions = [
    "What in the evidence made you sit up?", "What else could explain it?",
    "When has it gone the way you want?", "What is in your hands?",
    "Who is missing from this conversation?", "What would a pupil notice first?",
    "What will you stop to make room?", "How will you know by half-term?",
    "Is this a known fix, or something to learn?",
  ]
  /// What goes wrong in a room, and what helps.
  public static let moves = [
    ("One voice leads", "write first"), ("Blame", "what in the routine makes that likely?"),
    ("A rush to fix", "one more why"), ("It is not so", "which fact would you like to check?"),
    ("It is no use", "bright spots"), ("The head speaks first", "the head speaks last"),
  ]
}
