// The documents that were written out of a review from this laptop: where, when and for whom, kept
// in `local/exports.json`. An erasing looks into them, so that what it took from the journal is not
// left lying in a report. It lists files and never makes one. In a protected review the list is
// sealed: where a school's report lies says which school it is.

import Crypto
import Domain
import JSONText
import Journal

/// A document that was written out of a review.
public struct ListedExport: Hashable, Sendable {
  /// An absolute path.
  public var path: String
  /// `markdown`, `csv` …
  public var format: String
  /// `school` or `team`.
  public var audience: String
  /// When, as people read it.
  public var at: String
  /// SHA-256 of what was written, in hex.
  var digest: String
}

/// What became of a listed document in an erasing.
public struct ExportFate: Hashable, Sendable {
  public enum Fate: String, Hashable, Sendable {
    /// It held the words, was as it had been written, and is gone.
    case removed
    /// It holds the words and was changed by somebody since: theirs to look at.
    case changed
    /// It cannot be looked into, and may hold the words.
    case unread
  }

  public var path: String
  public var fate: Fate
}

extension ReviewStore {
  private var exportFile: String { "exports.json" }

  /// The documents listed, the oldest first; empty where the list cannot be read.
  public func listedExports() -> [ListedExport] {
    guard
      let bytes = (try? disk.wholeFile("\(folder.local)/\(exportFile)", limit: 4 << 20)) ?? nil,
      let json = LocalFile.opened(bytes, as: .exports, key: key),
      let object = try? JSONReader.object(of: json),
      object["format"]?.string == "alongside.exports"
    else { return [] }
    return (object["files"]?.array ?? []).compactMap { file in
      guard let path = file["path"]?.string else { return nil }
      return ListedExport(
        path: path, format: file["as"]?.string ?? "", audience: file["for"]?.string ?? "",
        at: file["at"]?.string ?? "", digest: file["digest"]?.string ?? "")
    }
  }

  /// Adds a document to the list, in place of an earlier one at the same path. To be called before
  /// the document is written: a file that is listed and not there does no harm.
  ///
  /// - Parameter path: absolute.
  public mutating func listExport(
    _ path: String, format: String, audience: String, at: WallTime, bytes: [UInt8]
  ) throws(StoreError) {
    var files = listedExports().filter { $0.path != path }
    files.append(
      ListedExport(
        path: path, format: format, audience: audience, at: at.description,
        digest: Self.digest(bytes)))
    try writeExports(files)
  }

  private func writeExports(_ files: [ListedExport]) throws(StoreError) {
    let object: JSONObject = [
      "format": "alongside.exports", "version": 1,
      "files": .array(
        files.map { file in
          .object([
            "path": .string(file.path), "as": .string(file.format), "for": .string(file.audience),
            "at": .string(file.at), "digest": .string(file.digest),
          ])
        }),
    ]
    let bytes: [UInt8]
    do throws(JournalError) {
      bytes = try LocalFile.bytes(
        object.bytes + [UInt8(ascii: "\n")], format: "alongside.exports", as: .exports, key: key)
    } catch {
      throw .journal(error)
    }
    try disk.replaceFile(exportFile, in: folder.local, with: bytes)
  }

  /// Looks into every listed document that is there. One that holds the words goes if it is as it
  /// was written: it can be written anew. One that somebody changed is theirs, and is named.
  func sweepExports(of words: ErasedWords) throws(StoreError) -> [ExportFate] {
    var fates: [ExportFate] = []
    var kept: [ListedExport] = []
    let listed = listedExports()
    for export in listed {
      // A stick that is not plugged in now may come back: its files stay listed.
      guard let status = try? disk.status(at: export.path) else {
        kept.append(export)
        continue
      }
      guard status.kind == .regular,
        let bytes = (try? disk.wholeFile(export.path, limit: 64 << 20)) ?? nil
      else {
        fates.append(ExportFate(path: export.path, fate: .unread))
        kept.append(export)
        continue
      }
      let isText = !Self.closedFormats.contains(export.format)
      guard isText ? words.areRead(in: bytes) : true else {
        kept.append(export)
        continue
      }
      if isText, export.digest == Self.digest(bytes) {
        do throws(DiskError) {
          try disk.remove(export.path)
          try disk.syncFolder(StoreFolder(export.path).parent)
          fates.append(ExportFate(path: export.path, fate: .removed))
          continue
        } catch {
          fates.append(ExportFate(path: export.path, fate: .changed))
        }
      } else {
        fates.append(ExportFate(path: export.path, fate: isText ? .changed : .unread))
      }
      kept.append(export)
    }
    if kept.count != listed.count { try writeExports(kept) }
    return fates
  }

  /// Formats whose bytes are packed, so that words cannot be looked for in them.
  private static var closedFormats: Set<String> { ["docx", "odt", "pdf", "qdc"] }

  private static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0\(hex)" : hex
    }.joined()
  }
}
