// Who may open a review: passphrases and recovery codes come and go here, the review's key stays.

import Journal

/// One way in, as it can be listed without opening anything.
public struct WayIn: Hashable, Sendable {
  public var isRecovery: Bool
  /// scrypt's exponent.
  public var cost: Int
}

/// A key with the place of what opened it.
public struct Unlocked: Sendable {
  public let key: ReviewKey
  /// Index among the ways in.
  public let index: Int
}

extension Keyring {
  /// Every way in, in the order in which they were added.
  public var waysIn: [WayIn] { wraps.map { WayIn(isRecovery: $0.isRecovery, cost: $0.cost) } }

  /// Opens the keyring.
  ///
  /// What has the form of a recovery code is tried as one first, and anything else only where
  /// passphrases are.
  /// - Throws: `wrongPassphrase`, after every wrap was tried.
  /// - Complexity: half a second for each wrap that is tried.
  public func unlock(_ passphrase: borrowing Passphrase) throws(KeyringError) -> Unlocked {
    if let code = RecoveryCode(typed: passphrase), let canonical = code.passphrase {
      for (index, wrap) in wraps.enumerated() where wrap.isRecovery {
        guard let key = try wrap.open(canonical, of: review) else { continue }
        return Unlocked(key: key, index: index)
      }
    }
    for (index, wrap) in wraps.enumerated() where !wrap.isRecovery {
      guard let key = try wrap.open(passphrase, of: review) else { continue }
      return Unlocked(key: key, index: index)
    }
    throw .wrongPassphrase
  }

  /// Lets another passphrase in.
  /// - Throws: `tooMany`.
  public mutating func add(
    _ passphrase: borrowing Passphrase, to key: ReviewKey, cost: Int = Keyring.costDefault,
    random: inout some RandomNumberGenerator
  ) throws(KeyringError) {
    guard wraps.count < Self.wrapsMax else { throw .tooMany(limit: Self.wrapsMax) }
    wraps.append(
      try Wrap(
        key, under: passphrase, of: review, cost: cost, salt: .random(using: &random),
        isRecovery: false))
  }

  /// Puts another passphrase in the place of one.
  public mutating func change(
    _ index: Int, to passphrase: borrowing Passphrase, of key: ReviewKey,
    cost: Int = Keyring.costDefault, random: inout some RandomNumberGenerator
  ) throws(KeyringError) {
    wraps[index] = try Wrap(
      key, under: passphrase, of: review, cost: cost, salt: .random(using: &random),
      isRecovery: false)
  }

  /// Shuts a way in.
  /// - Throws: `lastWayIn`: a review that nobody can open would be lost.
  public mutating func remove(_ index: Int) throws(KeyringError) {
    guard wraps.count > 1 else { throw .lastWayIn }
    wraps.remove(at: index)
  }

  /// A new recovery code in the place of the one before: an old sheet opens nothing any more.
  public mutating func renewRecovery(
    of key: ReviewKey, cost: Int = Keyring.costDefault, random: inout some RandomNumberGenerator
  ) throws(KeyringError) -> RecoveryCode {
    let code = RecoveryCode.random(using: &random)
    guard let passphrase = code.passphrase else { throw .underivable }
    let rest = wraps.filter { !$0.isRecovery }
    guard rest.count < Self.wrapsMax else { throw .tooMany(limit: Self.wrapsMax) }
    let wrap = try Wrap(
      key, under: passphrase, of: review, cost: cost, salt: .random(using: &random),
      isRecovery: true)
    wraps = rest + [wrap]
    return code
  }
}
