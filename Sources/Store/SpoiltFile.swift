// Small files beside the journals that are not as they were written. Nothing that was saved is in
// them, and the journals are read without them; but each knew something that is not known any more,
// and so it is said.

import Domain
import JSONText
import Journal
import Keyrings

/// A small file of a store that says nothing now.
public struct SpoiltFile: Hashable, Sendable {
  /// What the file was for.
  public enum Use: Hashable, Sendable {
    case device, anchor, keyring, exports, draft, mirror
    /// Where the review went on.
    case carriedOn
    /// Lines are sealed, and no keyring is there.
    case keyringGone
    /// A keyring is there, and no line is sealed.
    case keyringStray
    /// A folder of the store that is a link to another.
    case folder
    /// `review.json`, and what is wrong with it.
    case review(ReviewIdentity.Trouble)
  }

  /// The path within the store.
  public var file: String
  public var use: Use

  public init(file: String, use: Use) {
    self.file = file
    self.use = use
  }
}

extension SpoiltFile: CustomStringConvertible {
  /// `file: what; expected; what you can do`.
  public var description: String { "\(file): \(what); \(advice)" }

  /// What is wrong, and what was expected.
  public var what: String {
    if case .review(let trouble) = use { return "\(trouble)" }
    return switch use {
    case .folder: "this is no folder; one was expected, and links are not followed"
    case .keyringGone:
      "there is no such file, and lines of this review are sealed; the one that opens them was "
        + "expected"
    case .keyringStray:
      "no line of this review is sealed, so this file opens nothing; none was expected"
    default: "this is not as Alongside writes it; a whole file was expected"
    }
  }

  /// What people can do about it.
  public var advice: String {
    switch use {
    case .review: ReviewIdentity.Trouble.advice
    case .device:
      "go on, under a new writer: check your call-sign, and if this review was in another folder "
        + "before, take that one away, for an erasing does not know of it any more"
    case .anchor:
      "nothing: the next save makes it anew; until then a line that was cut off the end of a file "
        + "goes unnoticed"
    case .keyringGone:
      "bring it from another laptop of the team, a stick or a backup; until then write nothing here"
    case .keyringStray:
      "if this review never had a passphrase, \"alongside doctor REVIEW --mend\" sets it aside"
    case .folder:
      "take it away; where it leads to a folder that you put elsewhere yourself, put that here"
    case .keyring: "copy it from another laptop of the team, a stick or a backup"
    case .exports:
      "an erasing will not find what only this list named: look for those documents yourself"
    case .carriedOn:
      "if this review went on in another folder, erase there too, for an erasing here may not know "
        + "of it any more"
    case .mirror:
      "nothing: no entry needs it; the numbers of your own habits are counted anew from here"
    case .draft:
      "it was typed and not saved: look into the file for what can be read of it, then take it away"
    }
  }
}

extension StoreFolder {
  /// What stands in this store and is not as it was written, by path. One that is not there, and
  /// one that cannot be read at all, is told of elsewhere. Changes nothing, and needs no key; with
  /// it what is sealed is looked into too.
  public func spoiltFiles(on disk: some Disk, key: ReviewKey? = nil) -> [SpoiltFile] {
    func isSpoilt(_ path: String, _ isWhole: ([UInt8]) -> Bool) -> Bool {
      if disk.isOdd(path) { return true }
      guard let bytes = (try? disk.wholeFile(path)) ?? nil else { return false }
      return !isWhole(bytes)
    }
    var found: [SpoiltFile] = []
    if let what = strayFolder(on: disk) { return [SpoiltFile(file: what, use: .folder)] }
    if let trouble = ((try? identityByJournal(on: disk)) ?? nil)?.trouble {
      found.append(SpoiltFile(file: "review.json", use: .review(trouble)))
    }
    for name in ["keyring.before.json", "keyring.json"]
    where isSpoilt("\(keys)/\(name)", { (try? Keyring(bytes: $0)) != nil }) {
      found.append(SpoiltFile(file: "keys/\(name)", use: .keyring))
    }
    if isSpoilt("\(local)/anchor.json", { Anchor(json: $0) != nil }) {
      found.append(SpoiltFile(file: "local/anchor.json", use: .anchor))
    }
    if isSpoilt("\(local)/device.json", { Device(json: $0) != nil }) {
      found.append(SpoiltFile(file: "local/device.json", use: .device))
    }
    for name in ((try? disk.list(drafts)) ?? []).sorted()
    where name.hasSuffix(".json")
      && isSpoilt(
        "\(drafts)/\(name)",
        { key == nil && isSealed($0) || KeptDraft.isWhole(file: $0, key: key) })
    {
      found.append(SpoiltFile(file: "local/drafts/\(name)", use: .draft))
    }
    if isSpoilt(
      "\(local)/\(ExportListFile.name)",
      { key == nil && isSealed($0) || isWholeList($0, key) })
    {
      found.append(SpoiltFile(file: "local/\(ExportListFile.name)", use: .exports))
    }
    if isSpoilt("\(local)/\(CarriedOnNote.name)", { isWholeNote($0) }) {
      found.append(SpoiltFile(file: "local/\(CarriedOnNote.name)", use: .carriedOn))
    }
    if isSpoilt("\(local)/mirror.json", { Mirror(json: $0) != nil }) {
      found.append(SpoiltFile(file: "local/mirror.json", use: .mirror))
    }
    return found
  }

  /// A folder of the store in whose place something else stands, such as a link: what is behind it
  /// may be another review's. Nil where none does.
  func strayFolder(on disk: some Disk) -> String? {
    ["journal", "local", "keys"].first { name in
      guard let status = (try? disk.status(at: "\(path)/\(name)")) ?? nil else { return false }
      return status.kind != .folder
    }
  }

  private func isWholeNote(_ bytes: [UInt8]) -> Bool {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.carried-on",
      object["to"]?.string != nil || object["begun"]?.array != nil
    else { return false }
    return LocalFile.isWhole(
      bytes, object, keys: ["format", "version", "to", "at", "before", "begun"])
  }

  private func isWholeList(_ bytes: [UInt8], _ key: ReviewKey?) -> Bool {
    if case .whole = ExportListFile(bytes, key: key) { true } else { false }
  }

  /// Whether a file is sealed around its words, so that only the key tells whether it is whole.
  private func isSealed(_ bytes: [UInt8]) -> Bool {
    guard let object = try? JSONReader.object(of: bytes),
      let salt = object["salt"]?.string, let box = object["box"]?.string
    else { return false }
    return BoxSalt(hex: salt) != nil && Base64.decode(Array(box.utf8)) != nil
  }
}
