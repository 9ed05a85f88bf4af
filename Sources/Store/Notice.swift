// What the store has to tell besides entries: damage, clocks, a new writer. Words for people; what
// to do stands in each.

import Domain
import Journal

/// Something to tell the person at this laptop.
public enum Notice: Hashable, Sendable, CustomStringConvertible {
  case damage(String)
  case clockAhead(callsign: String, milliseconds: Int64)
  /// This laptop's own clock is behind what it showed when the last line was written here.
  case clockBehind(milliseconds: Int64)
  case movedMachine
  /// This folder is not the one that was written in last, under the writers in it; that one may
  /// still stand where it was.
  case copied(from: String?)
  /// A small file beside the journal that says nothing now; it is made anew.
  case unreadable(String)
  /// The same where the file is there and its bytes are not as they were written.
  case spoilt(String)
  /// `review.json` does not say which review this is; the journal does.
  case reviewFile(String, ReviewIdentity.Trouble)
  /// Another screen shows the same store.
  case otherWindow
  /// The review went on in another folder.
  case carriedOn(to: String)
  case newWriter(because: String)
  /// Another folder of this review took the place of the one that was opened.
  case putBack(String)
  /// An older copy took the place of this laptop's own file, and what it swept away was put beside
  /// it.
  case swept(String, keptIn: String)
  /// Lines of a newer version are here: all that can be read is, and nothing can be saved.
  case newerLines(String)
  /// An end that was cut off the own file, since no entry stood in it.
  case tornTail(TornTail)
  /// An order to erase could not be carried out to its end.
  case erasingUnfinished(String)
  /// A document that was written out holds words that were erased, or may.
  case documentLeft(ExportFate)
  /// What became of words in a folder that this review was in before, when that was tried again.
  case folderLeft(FolderLeft)
  /// What another folder of this review erased is gone here too, or could not go, and why.
  case ordersElsewhere(FolderOrders, isDone: Bool, because: String)
  /// So many records that were erased here are back, as after a backup was put back; whether they
  /// are gone again, and why not.
  case restored(records: Int, isDone: Bool, because: String)
  /// The review in this folder was put under a passphrase here, and stands here as before it was.
  case plainAgain(String)
  /// A version of the set-up, made before its writer knew, holds words that were erased.
  case fieldsHeld(callsign: String, fields: [String], areSealed: Bool)
  /// Words went from here because somebody else ordered it.
  case erasedByOther(callsign: String, records: Int)
  /// So many notes and answers have to go on a day.
  case retention(RetentionTerm.Reminder, day: Day, records: Int)

  public var description: String {
    switch self {
    case .damage(let words): words
    case .clockAhead(let callsign, let milliseconds):
      "\(ClockGap(milliseconds).sentence(callsign)); they are kept, in their order; compare both "
        + "laptops' clocks and set the wrong one"
    case .clockBehind(let milliseconds):
      "\(ClockGap(milliseconds).ownSentence); the same time or a later one was expected; set the "
        + "clock before you go on, for what you note gets its time from it"
    case .movedMachine:
      "This folder comes from another laptop; what you write here goes into a file of its own"
    case .copied(let original?):
      "This folder is a copy of \(original), which goes on as before; what you write here goes "
        + "into a file of its own, and what you erase here has to be erased there too"
    case .copied(nil):
      "This folder was copied, put back from a backup or moved from another disk since it was "
        + "written in last; what you write here goes into a file of its own"
    case .unreadable(let path):
      "\(path): this can't be read; a plain file was expected; go on, every entry is there, and "
        + "look at what stands in its place"
    case .spoilt(let path):
      "\(path): this is not as Alongside writes it; a whole file was expected; go on, every entry "
        + "is there; \"alongside doctor REVIEW\" says what is not known now"
    case .reviewFile(let path, let trouble):
      "\(path): \(trouble); \(ReviewIdentity.Trouble.advice)"
    case .otherWindow:
      "This review is open in another window too; what you type here is kept apart until it is "
        + "saved"
    case .carriedOn(let to):
      "This review went on in \(to); open that one: alongside open \(to). Write here only if it is "
        + "lost"
    case .newWriter(let because): because
    case .putBack(let path):
      "\(path): another folder of this review stands here now, as when a backup is put back; the "
        + "one that was opened was expected; it was opened anew, so look what of it is there"
    case .swept(let path, let name):
      "\(path): an older copy of this laptop's own file stands here, or it is gone, as after a "
        + "sync tool; the file as it was written was expected; what was saved is kept in \(name) "
        + "and nothing is lost; look which program puts older files here"
    case .tornTail(let tail):
      "\(tail.file):\(tail.line): the end of this laptop's own file was no whole entry; one was "
        + "expected; "
        + (tail.isWholeLines
          ? "it may have been saved and damaged since, so look whether another copy has it"
          : "as after a power cut in the middle of a save, so what was shown as saved is there")
        + ". What stood there, \(counted(Int(tail.length), "byte")), is kept in local/torn"
    case .erasingUnfinished(let words): words
    case .folderLeft(let left) where left.isOriginal:
      "\(left.path): this folder, \(left.relation), still holds words that were erased here; it "
        + "goes on as before, and nothing was done in it; erase them there too"
    case .folderLeft(let left) where left.fate == .erased:
      "\(left.path), \(left.relation): what was erased here is gone there too now"
    case .folderLeft(let left) where left.fate == .away:
      "\(left.path): this folder, \(left.relation), is not there now and may hold "
        + "words that were erased; it was expected to take the erasing; bring it back and open "
        + "the review, or take it away where it is"
    case .folderLeft(let left) where left.fate == .other:
      "\(left.path): this folder, \(left.relation), holds another review now, which may be this "
        + "one from before it was protected, with words that were erased; it was expected to take "
        + "the erasing; look into it, and erase them there or take it away"
    case .newerLines(let words): words
    case .documentLeft(let document):
      "\(document.path): " + Self.words(document.fate)
    case .folderLeft(let left):
      "\(left.path): this folder, \(left.relation), still holds words that were "
        + "erased; it was expected to take the erasing; take it away when nothing is under seal in "
        + "it. \(left.reason)"
    case .ordersElsewhere(let orders, isDone: true, because: _):
      "\(orders.path), \(orders.relation): what was erased there is gone here too now"
    case .ordersElsewhere(let orders, isDone: false, because: let reason):
      "\(orders.path), \(orders.relation): words that were erased there are still in this folder; "
        + "it was expected to take the erasing; erase them here too. \(reason)"
    case .restored(let records, isDone: true, because: _):
      "\(counted(records, "record")) that had been erased here came back, as when a backup is put "
        + "back; \(records == 1 ? "it is" : "they are") gone again"
    case .restored(let records, isDone: false, because: let reason):
      "\(counted(records, "record")) that had been erased here came back, as when a backup is put "
        + "back; \(records == 1 ? "it is" : "they are") shown nowhere, and the next save takes "
        + "\(records == 1 ? "it" : "them") out. \(reason)"
    case .plainAgain(let path):
      "\(path): this review was put under a passphrase here, and what stands here now is the "
        + "unprotected folder of before, as when a backup is put back: all of it can be read "
        + "without the passphrase; the protected folder was expected; put that one back, or give "
        + "this one a passphrase: alongside protect \(path)"
    case .fieldsHeld(let callsign, let fields, let areSealed):
      "\(callsign) changed what is agreed before knowing that "
        + "\(fields.joined(separator: ", ")) had been \(areSealed ? "put under seal" : "erased"); "
        + "the words are shown nowhere, and "
        + "are in that version still; it was expected without them; \(callsign)'s laptop takes "
        + "them out once it has this one's journal, or here \"alongside "
        + "\(areSealed ? "seal" : "erase") REVIEW review:\(fields.first ?? "FIELD")"
        + "\(areSealed ? "" : " --because name")\""
    case .erasedByOther(let callsign, let records):
      "\(callsign) ordered \(counted(records, "record")) erased, and "
        + "\(records == 1 ? "it is" : "they are") gone here too; \"alongside list REVIEW --kind "
        + "erased\" says what and why; ask \(callsign) where you did not expect it"
    case .retention(let reminder, let day, let records):
      Self.words(reminder, day: day, records: records)
    }
  }

  /// Whether this tells of a small file beside the journal, by its path.
  func isOf(_ path: String) -> Bool {
    switch self {
    case .unreadable(path), .spoilt(path): true
    default: false
    }
  }

  /// Whether this tells of clocks that differ.
  public var isOfClocks: Bool {
    switch self {
    case .clockAhead, .clockBehind: true
    default: false
    }
  }

  /// True for what puts words at risk, and so must not scroll away.
  public var isGrave: Bool {
    switch self {
    case .damage, .erasingUnfinished, .carriedOn, .newerLines, .plainAgain: true
    case .documentLeft(let document): document.fate != .removed
    case .folderLeft(let left): left.fate != .erased
    case .ordersElsewhere(_, let isDone, _), .restored(_, let isDone, _): !isDone
    case .fieldsHeld: false
    default: false
    }
  }

  private static func words(_ fate: ExportFate.Fate) -> String {
    switch fate {
    case .removed: "it held words that were erased; it is gone; export it anew"
    case .changed:
      "it holds words that were erased, and was changed since it was written; the one that was "
        + "written was expected; delete it, or take them out of it"
    case .unread:
      "it may hold words that were erased; one that can be looked into was expected; delete it, "
        + "and export it anew"
    case .away:
      "it held words that were erased, and is not there now; it was expected in its place; delete "
        + "it where it is"
    case .claimed:
      "a list in this folder says that it holds words that were erased; one that this laptop wrote "
        + "was expected; it was left as it is, so look there yourself"
    }
  }

  private static func words(
    _ reminder: RetentionTerm.Reminder, day: Day, records: Int
  ) -> String {
    let what = counted(records, "note or answer", "notes and answers")
    return switch reminder {
    case .withinAWeek(let days): "\(what) to be erased in \(days) days, on \(day)"
    case .tomorrow: "\(what) to be erased tomorrow, on \(day)"
    case .due:
      "\(what) due to be erased, \(day): \":erase what is due\" does it, with a receipt; so does "
        + "\"alongside retain REVIEW --erase-due\""
    }
  }
}

extension Beginning.Reason {
  /// Why what is written goes into a new file from here on, in words for people.
  ///
  /// - Parameters:
  ///   - inCopy: whether this laptop wrote here before, in another folder.
  ///   - missing: what became of entries that the old file lacks.
  func words(inCopy: Bool, missing: Beginning.Missing) -> String {
    let goesOn = "what you write goes into a new file beside the old one"
    let rest = "\(goesOn); nothing is lost"
    return switch self {
    case .asked where inCopy: "From here on \(rest)"
    case .asked: "This laptop writes here for the first time; \(rest)"
    case .damaged(let damages) where damages.allSatisfy({ $0.what == .notOurs }):
      "This laptop's own journal is no plain file of yours alone: it is a link, or has another "
        + "name besides, and somebody else may write there; \(rest)"
    case .damaged: "This laptop's own journal file is damaged; \(rest). \"verify\" names the lines"
    case .behindKnown(let known, let seq):
      "This laptop's own journal had \(known) entries and has \(seq) now, as after a restored "
        + "backup; \(goesOn). \(missing.words)"
    case .forked: "This laptop's journal has two histories, as after a copied folder; \(rest)"
    case .notDurable:
      "Saved in a new file, since an earlier save could not be made durable; \(rest)"
    }
  }
}

extension Beginning.Missing {
  fileprivate var words: String {
    if let keptIn { return "What it lacks stands in journal/\(keptIn): nothing is lost" }
    let elsewhere = "another laptop, stick or backup may still have what is missing"
    if names.isEmpty { return elsewhere.prefix(1).uppercased() + elsewhere.dropFirst() }
    return "\(ErasedPart.list(names)): on this screen only, and in no file here any more: note "
      + "anew what is to stay; "
      + elsewhere
  }
}
