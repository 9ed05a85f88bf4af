// Whether a folder lies inside one that another program carries to other machines. A store must
// not: a carrier may put an old file over a new one, and takes copies where nobody erases.

import Journal

/// A carrier that a folder lies inside of.
enum SyncedFolder {
  /// Names of folders as the carriers themselves choose them, in small letters.
  private static let names = [
    ("dropbox", "Dropbox"), ("onedrive", "OneDrive"), ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"), ("google drive", "Google Drive"), ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"), ("icloud", "iCloud"), ("mobile documents", "iCloud"),
    ("syncthing", "Syncthing"), ("pcloud", "pCloud"), ("seafile", "Seafile"),
  ]

  /// What carriers leave in the folders they carry.
  private static let marks = [
    (".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"), (".git", "git"),
  ]

  /// The carrier, and the folder that shows it; nil where there is no sign of any.
  ///
  /// - Parameter path: without links.
  static func carrier(of path: String, on disk: PosixDisk) -> (name: String, folder: String)? {
    var folder = path
    while folder != "/" && !folder.isEmpty {
      for (mark, name) in marks where ((try? disk.status(at: "\(folder)/\(mark)")) ?? nil) != nil {
        return (name, folder)
      }
      let last = folder[(folder.lastIndex(of: "/") ?? folder.startIndex)...].dropFirst()
      // `OneDrive - Our School` and `Dropbox (Personal)` are the carriers' own spellings.
      let small = last.lowercased()
      for (start, name) in names
      where small == start || small.hasPrefix("\(start) ") || small.hasPrefix("\(start)-") {
        return (name, folder)
      }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
    return nil
  }
}
