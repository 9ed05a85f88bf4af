// A review's journal: every writer's file read as one set of entries, and the own file appended to.
// It knows the order, the digests and the disk, and nothing of what the entries say.

/// The journal of one review, or a private file of the same form.
///
/// One owner, one thread; other processes may append to the same files at any time. Reading never
/// changes a byte.
///
///     var journal = try Journal(setup, on: PosixDisk())
///     let news = try journal.catchUp(now: now)
///     let saved = try journal.append(kind: "note", data: data, now: now)
public struct Journal<D: Disk>: ~Copyable {
  /// Where the next entry goes.
  enum Target: Equatable {
    case file(WriterID)
    case begin(after: WriterID?, Beginning.Reason)
  }

  /// What was read of one file.
  struct FileState {
    var scan: LineScan
    var status: FileStatus
    var isForkNamed = false
    /// Found beside what the lines themselves show: forks, and what the anchor knew.
    var beside: [Damage] = []
  }

  let disk: D
  /// What the journal was opened with, brought up to date where that changed since.
  public internal(set) var setup: JournalSetup

  var files: [String: FileState] = [:]
  var ledger = Ledger()
  var clock = Clock()
  var random: any RandomNumberGenerator
  var target: Target
  var own: LineFile<D>?
  var lockFile: LineFile<D>?
  /// Damage of files that could not be read as lines at all.
  var unread: [String: Damage] = [:]
  var reported: Set<Damage> = []
  /// Whether anything was read since damage was last looked for.
  var hasChanged = true
  /// The own file as it was opened, kept where an older copy has taken its place.
  var swept: (file: String, bytes: [UInt8], seq: Int64)?
  /// What was caught up with by an append that then failed: it is still news.
  var pending = News()
  /// Entries that were seen both with and without a body, in two copies or one after the other:
  /// where an order to erase them is known, some file may still hold their words.
  public internal(set) var halfErased: Set<EntryHash> = []

  /// Opens a journal. Nothing is read yet, and nothing written.
  /// - Throws: `folderMissing` where the folder is not there: that is never an empty journal.
  public init(
    _ setup: JournalSetup, on disk: D,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(JournalError) {
    let status: FileStatus?
    do throws(DiskError) { status = try disk.status(at: setup.folder) } catch { throw .disk(error) }
    guard status?.kind == .folder else { throw .folderMissing(setup.folder) }
    self.disk = disk
    self.setup = setup
    self.random = random
    target =
      switch setup.own {
      case .continuing(let writer): .file(writer)
      case .beginning(let after): .begin(after: after, .asked)
      }
  }

  deinit {
    own?.close()
    lockFile?.close()
  }

  /// The writer of the next append; nil when that will begin a new one.
  public var writer: WriterID? {
    if case .file(let writer) = target { writer } else { nil }
  }

  /// The highest sound entry seen of every file, by file name: what an anchor keeps.
  public var known: [String: Known] { setup.known }

  /// The last entry of every writer, in the order of the writers: what `met` keeps.
  public var heads: [WriterHead] { ledger.tops }

  /// Whether this very entry has been seen.
  public func contains(_ hash: EntryHash, of writer: WriterID, seq: Int64) -> Bool {
    ledger.contains(writer, Known(seq: seq, hash: hash))
  }

  /// Whether a line that was read is sealed: then the review is protected, whatever else is said.
  public var holdsSealed: Bool { files.values.contains { $0.scan.boxed > 0 } }

  /// From here on sealed lines are damage: what was read tells that the review has no passphrase.
  public mutating func refuseSealed() {
    setup.isOpen = true
    for name in files.keys { files[name]?.scan.refuseSealed() }
  }

  /// What is wrong, as far as has been read, by file name and line.
  public var damages: [Damage] {
    (files.values.flatMap { damages(of: $0) } + unread.values)
      .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}
