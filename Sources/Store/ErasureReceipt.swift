// What an erasing did, for a person to keep or to hand over: names, kinds and times, never a word
// of what is gone. How it is laid out on paper is not decided here.

import Domain

/// A receipt for words that were erased or sealed.
public struct ErasureReceipt: Hashable, Sendable {
  /// One record that is gone.
  public struct Item: Hashable, Sendable {
    public var record: EntryRef
    /// What people called it: `N12`.
    public var name: String
    public var kind: RecordKind
    /// When its versions were written, as their writers read the clock.
    public var times: [WallTime]
    /// How many versions went with it.
    public var versions: Int
    /// Whether nobody had saved the words: they were in a field when they went under seal.
    public var wasUnsaved = false
  }

  /// Something that says a call-sign which was erased.
  public struct CallsignPlace: Hashable, Sendable {
    /// As it is named to erase it: a record's name, else `WRITER:SEQ`.
    public var name: String
    public var kind: String
    /// Whether what is agreed says it now, and not only an earlier version.
    public var stands = false
  }

  /// Somebody else who wrote in this review, and may have a copy.
  public struct Holder: Hashable, Sendable {
    public var callsign: String
    public var writer: ReviewWriter
    /// When that writer's last entry here was written; nil where that is not known.
    public var lastSeen: WallTime?
    /// Whether that laptop's journal says that it put what went under seal too.
    public var hasSealed = false
  }

  public var items: [Item]
  public var reason: Erasure.Reason
  /// A role.
  public var requester: String
  public var at: WallTime
  /// Files that were rewritten, as paths within the store, sorted.
  public var files: [String] = []
  /// Entries that went and are no records, by `WRITER:SEQ` and what they were.
  public var entries: [String] = []
  /// What else says the same call-sign in a place of its own; it is still there.
  public var callsignIn: [CallsignPlace] = []
  /// Damaged lines that were taken away, as `verify` names them.
  public var damagedLines: [String] = []
  /// Files in which the words of such a line stand in a sound one all the same.
  public var soundCopies: [String] = []
  /// Ticks that went with the lessons they were made in.
  public var ticks = 0
  /// Remarks that the guide was told to leave alone, whose words and reasons went.
  public var setAsides = 0
  /// Drafts that were about the records or held their words.
  public var drafts = 0
  /// Cut-off ends of files that held their words.
  public var tornEnds = 0
  /// Documents written earlier that held the words, or may.
  public var exports: [ExportFate] = []
  /// Lists of such documents that were found damaged, as paths within the store: what else they
  /// named was not looked for.
  public var damagedLists: [String] = []
  /// Answers that hold a question which was kept with a record that went, word for word, by name.
  public var askedIn: [String] = []
  /// Words of reviews that were begun after this one, which came from the records that went.
  public var carried: [CarriedWords] = []
  /// By call-sign; empty where only private lines went.
  public var holders: [Holder] = []
  /// Whether any of it was in a journal that other laptops get: thoughts are not.
  public var wasShared = true
  /// Whether it went from under seal, on the safeguarding lead's word: no journal brings that word
  /// to another laptop.
  public var wasSealed = false
  /// Files in the store's folder that are none of this program's and were not looked into, as paths
  /// within it.
  public var strays: [String] = []
  /// Folders that this review was in before it was carried on, and those it went on in.
  public var foldersLeft: [FolderLeft] = []
  /// Lines of this store that cannot be read, and so could not be looked into: `file:line`.
  public var unreadableLines: [String] = []

  mutating func add(_ settled: Settled) {
    files = Array(Set(files + settled.files)).sorted()
    drafts += settled.drafts
    tornEnds += settled.tornEnds
    exports += settled.exports
    damagedLists = settled.damagedLists.map { "local/\($0)" }
    unreadableLines = settled.unreadableLines
    strays = settled.strays
    foldersLeft = settled.foldersLeft
  }
}

/// What carrying out orders to erase did to this store.
struct Settled: Hashable, Sendable {
  var files: [String] = []
  var drafts = 0
  var tornEnds = 0
  var exports: [ExportFate] = []
  var damagedLists: [String] = []
  var strays: [String] = []
  var foldersLeft: [FolderLeft] = []
  var unreadableLines: [String] = []
}
