// What opens this review's other folders. They have the same key, and what is written in one comes
// into the others, so a passphrase that is changed in one is changed in all that can be reached;
// one that is still opened by something else is named.

import Journal
import Keyrings

extension ReviewStore {
  /// Other folders of this review with another keyring than this one's, so that a passphrase which
  /// was changed or taken away here may open them. Needs no passphrase. Changes nothing.
  public func foldersWithOtherKeyring() -> [FolderLeft] {
    guard let own = keyring(of: folder) else { return [] }
    return foldersWithKeyring().filter { keyring(of: StoreFolder($0.path)) != own }
  }

  /// The other folders of this review that a keyring opens.
  public func foldersWithKeyring() -> [FolderLeft] {
    guard hasOtherFolders else { return [] }
    return pathsLeft().compactMap { path, isAhead in
      guard keyring(of: StoreFolder(path))?.review == reviewID else { return nil }
      return FolderLeft(path: path, fate: .holding, isAhead: isAhead)
    }
  }

  private func keyring(of folder: StoreFolder) -> Keyring? {
    (try? KeyringFile(folder, on: disk).read()) ?? nil
  }
}

extension KeyringFile {
  /// Puts a changed keyring in place in the review's other folders too, where the one stands that
  /// it was made from. What cannot be done there leaves that folder as it was.
  public func takeAlong(
    _ known: Keyring, to keyring: Keyring, _ deed: KeyringDeed, of review: String
  ) {
    let bytes = (try? disk.wholeFile("\(folder.local)/device.json", limit: 1 << 20)) ?? nil
    let before = bytes.flatMap { Device(json: $0) }?.carriedFrom
    for (path, _) in ReviewStore<D>.pathsLeft(of: folder, from: before, on: disk) {
      let other = KeyringFile(StoreFolder(path), on: disk)
      guard ((try? other.read()) ?? nil) == known,
        (try? other.replace(known, with: keyring, deed, of: review)) != nil
      else { continue }
      other.forgetBefore()
    }
  }
}
