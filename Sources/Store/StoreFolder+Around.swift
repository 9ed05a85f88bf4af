// Which review's folder a path lies in, so that no document is put among a store's files or in the
// place of one; and the store behind a link that a person made to it.

import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StoreFolder {
  /// The store that a path lies in, however deep; nil outside every store. A store that has lost
  /// its `review.json` is one all the same.
  ///
  /// - Parameter path: from the root of the file system, without links and without `..`. What it
  ///   names need not be there.
  /// - Complexity: a few looks at each folder above it.
  public static func around(_ path: String, on disk: some Disk) -> StoreFolder? {
    var folder = StoreFolder(path)
    while folder.parent != folder.path, folder.path.hasPrefix("/") {
      folder = StoreFolder(folder.parent)
      if folder.isStore(on: disk) { return folder }
    }
    return nil
  }

  private func isStore(on disk: some Disk) -> Bool {
    do throws(StoreError) {
      if try Self.readID(in: self, on: disk) != nil { return true }
    } catch {
      if case .newerStore = error { return true }
    }
    func isFile(_ path: String) -> Bool {
      ((try? disk.status(at: path)) ?? nil)?.kind == .regular
    }
    let isLocked = isFile("\(local)/lock") && ((try? disk.isFolder(journal)) ?? false)
    if isLocked || isFile(keyring) { return true }
    return ((try? disk.list(journal)) ?? []).contains { name in
      let writer = name.prefix { $0 != "." }
      return name.hasSuffix(".jsonl") && StoredWriter(hex: String(writer)) != nil
    }
  }

  /// The folder itself, where this path is a link to one: what is beside a store, and its own name,
  /// are looked for where it stands. Links within a store are not followed.
  public func behindLink(on disk: some Disk) -> StoreFolder {
    guard ((try? disk.status(at: path)) ?? nil)?.kind == .link, disk.leadsToFolder(path),
      let found = realpath(path, nil)
    else { return self }
    defer { free(found) }
    return StoreFolder(String(cString: found))
  }
}

extension Disk {
  /// Whether a path is a folder, or a link to one.
  func leadsToFolder(_ path: String) -> Bool {
    let status = (try? status(at: path)) ?? nil
    guard status?.kind == .link else { return status?.kind == .folder }
    return ((try? self.status(at: "\(path)/.")) ?? nil)?.kind == .folder
  }
}
