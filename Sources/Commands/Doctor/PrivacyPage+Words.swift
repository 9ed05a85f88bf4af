// The parts of the privacy page that are the same for every review: what the program never does is
// a property of the program, and each sentence says how to check it where that can be done.

extension PrivacyPage {
  static let never = [
    "No field for a name, a grade or a score of a person. No photo, sound or film. Nothing typed "
      + "about a safeguarding concern: only that one was raised or handed over, when, to which "
      + "role, by which call-sign. No record of use. Reviewers appear by call-sign, speakers by a "
      + "token such as A2, places by a code. Free text can still describe somebody: the guide asks."
  ]

  static let leaving = [
    "Nothing by itself: the program contains no network code. A file leaves that a person makes "
      + "or copies: an export, or journals on a stick or in a shared folder. Thoughts, "
      + "drafts and sealed lines go only with a review carried on, named above. To check (in the "
      + "source: noNetworkCodeIsWritten):",
    "    ldd \"$(command -v alongside)\"                      lists no network library",
    "    strace -f -e trace=network alongside list REVIEW    shows no network call",
  ]

  /// What forms in the state folder hold, and how they go.
  static func about(forms: [String]) -> [String] {
    [
      "Besides, what was typed of a review that is not begun: school, day, focus, call-sign, not "
        + "encrypted. It goes when the review is begun from the home screen, or when its fields "
        + "are emptied there:"
    ] + forms.map { "    \($0)" }
  }

  static let erasing = [
    "    alongside erase REVIEW ID --because request|retention|mistake|name",
    "The words of a record, all versions, go from this laptop; that something was there, when, and "
      + "why it went stays. Other laptops do the same when they next meet this one, and "
      + "\"alongside doctor REVIEW\" names those that have not. Everything at once: take the "
      + "review's folders away on each laptop and stick.",
  ]

  static let limits = [
    "Old blocks of an SSD, snapshots, backups, git history, swap and hibernation files. Disk "
      + "encryption and a passphrase help there; deleting does not. A backup of a whole folder "
      + "that is put back brings back what was erased since: in its old place here it is hidden "
      + "and erased again; anywhere else nothing can know, so erase it again. This page is "
      + "information and no legal advice."
  ]
}
