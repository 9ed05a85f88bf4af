// What keeps a keyring shut. The words for it are made by whoever knows the file's place.

/// Trouble with a keyring.
public enum KeyringError: Error, Hashable, Sendable {
  /// It is whole, and no wrap opens.
  case wrongPassphrase
  /// It is not as it was written.
  case damaged
  case newer(version: Int64)
  /// A wrap asks for more work than any real one: it was planted.
  case costly(exponent: Int)
  case tooMany(limit: Int)
  /// The passphrase to be added is one of those that open it.
  case known
  /// Nobody could open the review any more.
  case lastWayIn
  /// The derivation failed: there was no memory for it.
  case underivable
}
