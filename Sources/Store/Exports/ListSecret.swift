// Whose line of the list of documents it is. The list lies in the store's folder, which may come
// from anywhere, and an erasing takes away what it names: so each line is marked with a secret that
// never stands in any store, and a line without that mark takes nothing away.

import Crypto
import Journal

/// This person's secret on this laptop, in their state folder.
struct ListSecret {
  private let key: SymmetricKey

  static let name = "exports.key"

  /// Nil where there is none, or none that can be read.
  init?(in folder: String, on disk: some Disk) {
    let bytes: [UInt8]? = (try? disk.wholeFile("\(folder)/\(Self.name)", limit: 1024)) ?? nil
    let digits: [UInt8] = bytes?.filter { $0 != 0x0A } ?? []
    guard EntryHash(hex: String(decoding: digits, as: UTF8.self)) != nil else { return nil }
    key = SymmetricKey(data: digits)
  }

  /// The secret, made where there is none yet; nil where it cannot be kept. Of programs that come
  /// at the same moment one makes it for all.
  static func kept(in folder: String, on disk: some Disk) -> ListSecret? {
    if let there = ListSecret(in: folder, on: disk) { return there }
    guard (try? disk.makeFolders(folder)) != nil,
      let lock = try? disk.open("\(folder)/\(name).lock", .createOrOpen)
    else { return nil }
    defer { disk.close(lock) }
    guard (try? disk.lock(lock, waitMilliseconds: 5_000)) == true else { return nil }
    defer { disk.unlock(lock) }
    if let there = ListSecret(in: folder, on: disk) { return there }
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    guard let hex = EntryHash(bytes: bytes)?.hex,
      (try? disk.replaceFile(name, in: folder, with: Array("\(hex)\n".utf8))) != nil
    else { return nil }
    // The folder may be new too. Where it does not last, the lines count as another's.
    try? disk.syncFolder(StoreFolder(folder).parent)
    return ListSecret(in: folder, on: disk)
  }

  /// The mark of a line.
  func mark(of export: ListedExport) -> String {
    EntryHash(bytes: Array(HMAC<SHA256>.authenticationCode(for: said(export), using: key)))?.hex
      ?? ""
  }

  /// Whether a line is as this person's program wrote it on this laptop.
  func proves(_ export: ListedExport) -> Bool { mark(of: export) == export.mark }

  /// Everything a line says, but its mark.
  private func said(_ export: ListedExport) -> [UInt8] {
    var export = export
    export.mark = ""
    return Array("alongside/1/listed\n".utf8) + export.object.bytes
  }
}
