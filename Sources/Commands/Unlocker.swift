// Opens keyrings for one command. The passphrase is asked for before anything else is read or
// written, so that a wrong one can never cost anybody's words; typed wrong, it is asked for again.

import Journal
import Keyrings
import Store

/// Gets at the keys of protected reviews with the passphrase that one command was given.
final class Unlocker {
  private let file: String?
  private var kept: Passphrase?
  private var isRead = false

  /// - Parameter file: what `--passphrase-file` named; nil without it.
  init(_ file: String?) {
    self.file = file
    if file != nil { Secrecy.leaveNoDumps() }
  }

  /// Whether a passphrase was named on the command line.
  var isGiven: Bool { file != nil }

  /// The keyring of a review, opened; nil where the review has no passphrase.
  ///
  /// - Parameter name: what people call the review.
  /// - Throws: `store` with `keyring` or `passphraseNeeded`: of a file a wrong passphrase at once,
  ///   a typed one after three tries.
  func protection(of folder: StoreFolder, name: String) throws(CommandError) -> Protection? {
    try opened(folder, name: name)?.protection
  }

  /// The same, with which of the ways in it was.
  func opened(
    _ folder: StoreFolder, name: String
  ) throws(CommandError) -> (protection: Protection, index: Int)? {
    let keyring = KeyringFile(folder, on: PosixDisk())
    let found: Keyring?
    do throws(StoreError) {
      // A damaged keyring is said before anybody types a passphrase in vain.
      found = try keyring.read()
    } catch {
      throw .store(error)
    }
    guard let found else {
      // The first line of standard input is the passphrase here too, and never a note.
      if file == "-" { try readOnce(name) }
      return nil
    }
    Secrecy.leaveNoDumps()
    let wasRead = isRead
    try readOnce(name)
    var isTyped = !wasRead && file == nil
    var triesLeft = Self.triesMax - (isTyped ? 1 : 0)
    while true {
      guard let passphrase = take() else { throw .store(.passphraseNeeded(name)) }
      do throws(StoreError) {
        let unlocked = try keyring.unlocked(found, passphrase)
        // For the next review of the same command.
        kept = consume passphrase
        return (Protection(found, unlocked.key), unlocked.index)
      } catch {
        guard case .keyring(_, .wrongPassphrase) = error, file == nil, triesLeft > 0 else {
          throw .store(error)
        }
      }
      // The one that opened the review before says nothing about this one.
      if isTyped {
        Output.words(
          "This does not open \(name); nothing is lost. Check capitals and the keyboard, and try "
            + "again.")
      }
      isTyped = true
      triesLeft -= 1
      kept = try PassphraseInput.read(nil, prompt: "Passphrase of \(name)")
    }
  }

  /// How often a person may type it.
  private static let triesMax = 3

  private func readOnce(_ name: String) throws(CommandError) {
    guard !isRead else { return }
    kept = try PassphraseInput.read(file, prompt: "Passphrase of \(name)")
    isRead = true
  }

  private func take() -> Passphrase? {
    var taken: Passphrase?
    swap(&taken, &kept)
    return taken
  }
}
