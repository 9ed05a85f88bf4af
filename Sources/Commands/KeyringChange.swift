// A change of what opens a review: made from the keyring that was read, put in place durably, and
// proved by opening it, before the one of before is forgotten.

import Domain
import Journal
import Keyrings
import Store

/// Changes the keyring of one review. The review's own key stays as it is.
struct KeyringChange {
  /// The review's name, for messages.
  let review: String
  let file: KeyringFile<PosixDisk>
  /// The keyring as it was read.
  let found: Keyring
  /// The review's key.
  let key: ReviewKey

  /// Adds a passphrase, or puts one in the place of another.
  /// - Parameter index: which one is replaced; nil adds.
  func renew(_ passphrase: borrowing Passphrase, at index: Int?) throws(StoreError) {
    var keyring = found
    var random = SystemRandomNumberGenerator()
    do throws(KeyringError) {
      if let index {
        try keyring.change(index, to: passphrase, of: key, random: &random)
      } else {
        // Twice the same would look as if taking one away kept somebody out.
        if (try? found.unlock(passphrase)) != nil { throw KeyringError.known }
        try keyring.add(passphrase, to: key, random: &random)
      }
    } catch {
      throw .keyring(path: review, error)
    }
    let deed: KeyringDeed = index == nil ? .added : .changed
    try file.replace(found, with: keyring, deed, of: review)
    try prove(passphrase, deed)
    file.takeAlong(found, to: keyring, deed, of: review)
  }

  /// What became of the ways in when somebody put a new passphrase in the place of theirs.
  enum Renewed: Hashable {
    /// The one that was given opens the review no longer.
    case given
    /// The recovery sheet was given; it goes on, and the only passphrase, which was lost, does not.
    case lost
    /// The recovery sheet was given; it goes on, and so do this many passphrases of before.
    case none(left: Int)

    /// What is said of it.
    func words(_ review: String) -> String {
      switch self {
      case .given:
        "The new passphrase opens \(review) from now on; the one before no longer does here."
      case .lost:
        "The new passphrase opens \(review) from now on, and the recovery sheet still does; the "
          + "passphrase before no longer does here."
      case .none(0):
        "The new passphrase opens \(review) from now on, and the recovery sheet still does."
      case .none(let left):
        "The new passphrase opens \(review) from now on. So does the recovery sheet, and so do the "
          + "\(counted(left, "passphrase")) of before: take a lost one away with \"alongside "
          + "passphrase \(review) remove\"."
      }
    }
  }

  /// Puts another passphrase in the place of the one that was given. A recovery sheet that was
  /// given stays: who needs it has lost a passphrase, and that is the one to go, where there is one
  /// alone.
  /// - Parameter index: which way in was given, from 0.
  func renew(_ passphrase: borrowing Passphrase, givenBy index: Int) throws(StoreError) -> Renewed {
    let ways = found.waysIn
    guard ways[index].isRecovery else {
      try renew(passphrase, at: index)
      return .given
    }
    let others = ways.indices.filter { !ways[$0].isRecovery }
    guard others.count == 1 else {
      try renew(passphrase, at: nil)
      return .none(left: others.count)
    }
    try renew(passphrase, at: others[0])
    return .lost
  }

  /// Takes a passphrase away.
  /// - Parameter index: which one, from 0.
  func remove(_ index: Int) throws(StoreError) {
    var keyring = found
    do throws(KeyringError) { try keyring.remove(index) } catch {
      throw .keyring(path: review, error)
    }
    try file.replace(found, with: keyring, .removed, of: review)
    file.forgetBefore()
    file.takeAlong(found, to: keyring, .removed, of: review)
  }

  /// A new recovery sheet; one made earlier opens nothing any more.
  func recoverySheet(on now: WallTime) throws(StoreError) -> RecoverySheet {
    var keyring = found
    var random = SystemRandomNumberGenerator()
    let code: RecoveryCode
    do throws(KeyringError) { code = try keyring.renewRecovery(of: key, random: &random) } catch {
      throw .keyring(path: review, error)
    }
    try file.replace(found, with: keyring, .newSheet, of: review)
    if let passphrase = code.passphrase { try prove(passphrase, .newSheet) }
    file.takeAlong(found, to: keyring, .newSheet, of: review)
    return RecoverySheet(code, review: review, id: found.review.hex, on: now)
  }

  /// What is said after one was changed or removed.
  static let oldCopies =
    "Other laptops, sticks and backups still have the keyring of before: it opens their copies. "
    + "Copy keys/keyring.json to them."

  /// The keyring before stays until the new one has opened.
  private func prove(
    _ passphrase: borrowing Passphrase, _ deed: KeyringDeed
  ) throws(StoreError) {
    do throws(StoreError) { _ = try file.unlock(passphrase) } catch {
      throw .keyringChanged(path: review, deed, .untried(because: "\(error)"))
    }
    file.forgetBefore()
  }
}
