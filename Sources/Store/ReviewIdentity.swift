// Which review a store is of. `review.json` says it, and so does every line of every journal: a
// small file that is damaged or gone must not take the lines with it, nor make them another's.

import JSONText
import Journal

/// A store's review, and whether `review.json` still says so.
public struct ReviewIdentity: Hashable, Sendable {
  /// What is wrong with `review.json`.
  public enum Trouble: Hashable, Sendable {
    case missing
    /// It is not as Alongside writes it.
    case spoilt
    /// It names another review than this laptop's own journal.
    case other(ReviewID)
  }

  public var id: ReviewID
  /// Nil where `review.json` names the review, byte for byte as it is written.
  public var trouble: Trouble?
}

extension ReviewIdentity.Trouble: CustomStringConvertible {
  /// What is wrong, and what was expected.
  public var description: String {
    switch self {
    case .missing: "there is no such file; one that names this review was expected"
    case .spoilt: "this is not as Alongside writes it; one that names this review was expected"
    case .other(let id):
      "this names the review \(id.hex), and this laptop's own journal is of another; one that "
        + "names the journal's was expected"
    }
  }

  /// What people can do about it.
  public static var advice: String {
    "every line is read all the same; \"alongside doctor REVIEW --mend\" writes the file anew from "
      + "the journal"
  }
}

extension StoreFolder {
  /// Which review this store is of.
  ///
  /// - Returns: nil where there is no `review.json` and no sound line to tell.
  /// - Throws: `newerStore`; `notAStore` where `review.json` is damaged and no line tells; `file`.
  /// - Complexity: the size of `review.json` where that is sound; otherwise of the first lines of
  ///   all journals.
  public func identity(on disk: some Disk) throws(StoreError) -> ReviewIdentity? {
    let isOdd = disk.isOdd(reviewFile, limit: Self.reviewBytesMax)
    let bytes = isOdd ? [] : try disk.wholeFile(reviewFile, limit: Self.reviewBytesMax)
    do throws(StoreError) {
      if let id = try Self.readID(in: self, on: disk) {
        return ReviewIdentity(id: id, trouble: bytes == Self.reviewJSON(id) ? nil : .spoilt)
      }
    } catch {
      if case .newerStore = error {
        guard let id = idOfRaised(bytes ?? [], on: disk) else { throw error }
        return ReviewIdentity(id: id, trouble: .spoilt)
      }
      guard let id = journalID(on: disk) ?? Self.idNamed(bytes ?? []) else { throw error }
      return ReviewIdentity(id: id, trouble: .spoilt)
    }
    // What only looks like a store, such as an exchange folder, stays what it is.
    guard (try? disk.isFolder(local)) == true else { return nil }
    return journalID(on: disk).map { ReviewIdentity(id: $0, trouble: .missing) }
  }

  /// The review that this laptop's own journal is of, where that is another than `review.json` says
  /// and nothing here is of that one; nil otherwise.
  /// - Complexity: the size of the journals.
  public func contradiction(of id: ReviewID, on disk: some Disk) -> ReviewID? {
    guard let told = journalID(on: disk), told != id,
      !journalIDs(on: disk).contains(where: { $0.id == id })
    else { return nil }
    return told
  }

  /// The same as `identity`, looking for a contradiction too.
  /// - Complexity: the size of the journals.
  public func identityByJournal(on disk: some Disk) throws(StoreError) -> ReviewIdentity? {
    guard let identity = try identity(on: disk) else { return nil }
    guard let other = contradiction(of: identity.id, on: disk) else { return identity }
    return ReviewIdentity(id: other, trouble: .other(identity.id))
  }

  /// Writes `review.json` anew where it does not say what the journal says, and makes the folder of
  /// this laptop's own files where that is gone.
  /// - Returns: the paths that were written or made.
  public func mend(on disk: some Disk) throws(StoreError) -> [String] {
    var mended: [String] = []
    if try !disk.isFolder(local), try disk.isFolder(journal), try identity(on: disk) != nil {
      do { try disk.makeFolder(local) } catch { throw .file(path: local, because: error.reason) }
      mended.append(local)
    }
    if let identity = try identityByJournal(on: disk), identity.trouble != nil {
      try putAside(on: disk)
      try disk.replaceFile("review.json", in: path, with: Self.reviewJSON(identity.id))
      mended.append(reviewFile)
    }
    return mended
  }

  /// Moves a folder out of the place of `review.json`: no file can take it, and what is in it is
  /// somebody's.
  private func putAside(on disk: some Disk) throws(StoreError) {
    guard try disk.isFolder(reviewFile) else { return }
    do throws(DiskError) {
      try disk.rename(reviewFile, to: "\(reviewFile).damaged-\(disk.unique())")
    } catch {
      throw .file(path: reviewFile, because: error.reason)
    }
  }

  /// The review that all of this laptop's own files are of; of all files, where it has none.
  private func journalID(on disk: some Disk) -> ReviewID? {
    let all = journalIDs(on: disk)
    let bytes = (try? disk.wholeFile("\(local)/device.json")) ?? nil
    let writers = bytes.flatMap { Device(json: $0) }?.writers.map { "\($0.hex).jsonl" } ?? []
    let own = all.filter { writers.contains($0.file) }
    let ids = Set((own.isEmpty ? all : own).map(\.id))
    return ids.count == 1 ? ids.first : nil
  }

  /// The review of a `review.json` in which one flipped bit raised the version: all of it but that
  /// bit is as this version writes it, and every line there is, is of this version and this review.
  /// Nil for anything else, which a newer program may have written.
  private func idOfRaised(_ bytes: [UInt8], on disk: some Disk) -> ReviewID? {
    guard let id = Self.idNamed(bytes) else { return nil }
    let whole = Self.reviewJSON(id)
    let flipped = zip(whole, bytes).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
    guard bytes.count == whole.count, flipped == 1,
      let verdict = try? JournalFolder.verify(
        JournalSetup(review: id, folder: journal, local: local), on: disk, now: 0)
    else { return nil }
    return verdict.isSound && verdict.version == 1 && verdict.entries > 0 ? id : nil
  }

  /// What the first sound line of each journal names.
  private func journalIDs(on disk: some Disk) -> [(file: String, id: ReviewID)] {
    ((try? disk.list(journal)) ?? []).sorted().compactMap { name in
      guard name.hasSuffix(".jsonl"),
        let bytes = try? WholeFile.beginning(
          of: "\(journal)/\(name)", byteCount: Self.bytesTried, on: disk)
      else { return nil }
      for line in bytes.split(separator: UInt8(ascii: "\n"), maxSplits: Self.linesTried) {
        if let entry = try? Line.entry(of: Array(line)) { return (name, entry.head.review) }
      }
      return nil
    }
  }

  /// So many lines of a file are tried: damage rarely takes more than a few.
  private static var linesTried: Int { 64 }
  private static var bytesTried: Int { 4 << 20 }

  /// The id that stands in bytes which are not what they should be.
  private static func idNamed(_ bytes: [UInt8]) -> ReviewID? {
    (try? JSONReader.object(of: bytes))?["id"]?.string.flatMap { ReviewID(hex: $0) }
  }
}
