// A review with a passphrase: its key is in memory while it is unlocked and nowhere else, and
// without it nothing is written. What a passphrase opens is the keyring; the keyring has the key.

import Domain
import Journal
import Keyrings

/// A review's keyring with the key in it.
public struct Protection: Sendable {
  public var keyring: Keyring
  public let key: ReviewKey

  /// For a keyring that was opened.
  public init(_ keyring: Keyring, _ key: ReviewKey) {
    self.keyring = keyring
    self.key = key
  }

  /// For a review that is yet to be made: a new id, a new key and a first passphrase.
  public static func begin(
    _ passphrase: borrowing Passphrase, cost: Int = Keyring.costDefault
  ) throws(KeyringError) -> Protection {
    var random = SystemRandomNumberGenerator()
    let key = ReviewKey.random()
    let keyring = try Keyring(
      of: .random(using: &random), key: key, passphrase: passphrase, cost: cost, random: &random)
    return Protection(keyring, key)
  }
}

extension ReviewStore {
  /// True while the review has a passphrase and its key is not here: entries are shown as locked,
  /// and nothing is saved.
  public var isLocked: Bool { isProtected && key == nil }

  /// Drops the key and everything that was read with it. What is shown of the review is the
  /// caller's to drop.
  public mutating func lock() {
    guard isProtected else { return }
    key = nil
    review = Review()
    met = [:]
  }

  /// Reads everything again, with the key.
  public mutating func unlock(_ key: ReviewKey, now: Int64) throws(StoreError) {
    let (folder, machine, callsign) = (folder, device.machine, callsign)
    let (stateFolder, lockWait) = (stateFolder, lockWaitMilliseconds)
    self = try ReviewStore.open(
      folder, on: disk, callsign: callsign, machine: machine, now: now, key: key)
    self.stateFolder = stateFolder
    waitForLock(milliseconds: lockWait)
  }

  /// The call-sign that this laptop joined with. It stands in no file of a protected review that
  /// can be read without the key.
  func callsignOfOwn() -> String? {
    let own = writers
    for entry in review.entries.reversed() where own.contains(entry.stamp.writer) {
      if case .joined(let joined)? = entry.event { return joined.callsign }
    }
    return nil
  }

  /// Names what does not open with the review's key: nobody with the passphrase wrote it.
  mutating func noteUnopened(_ places: [Place], isPrivate: Bool) {
    let folder = isPrivate ? "local" : "journal"
    for place in places {
      notices.append(
        .damage(
          "\(folder)/\(place.file):\(place.line): the sealed words do not open; words "
            + "sealed with this review's key were expected; another laptop's copy may have them, "
            + "and nothing was changed"))
    }
  }
}
