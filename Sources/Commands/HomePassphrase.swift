// A passphrase from the home screen: a first one for a review that has none, another one, or a new
// recovery sheet. What `alongside protect` and `alongside passphrase` do, for people who type no
// commands.

import Domain
import Interface
import Journal
import Keyrings
import Runtime
import Store
import Terminal

struct HomePassphrase {
  /// The review's name, as the home screen lists it.
  let name: String
  let folder: StoreFolder
  /// The person's state folder.
  let state: String
  let clock: SystemClock
  private var file: KeyringFile<PosixDisk> { KeyringFile(folder, on: PosixDisk()) }

  /// Opens the screen and does what is decided there.
  func ask(_ setUp: SessionSetUp) throws {
    let isProtected: Bool
    do throws(StoreError) { isProtected = try file.isThere() } catch {
      throw Failure(CommandError.store(error))
    }
    let end: SessionEnd
    do throws(TerminalError) {
      let purpose: PassphraseScreen.Purpose = isProtected ? .change : .protect
      end = try PassphraseSession.run(purpose, of: name, setUp) { present, chosen in
        do throws(StoreError) {
          return .done(try isProtected ? change(present, chosen) : protect(chosen))
        } catch {
          return .stay(words(error))
        }
      }
    } catch {
      throw Failure("\(error)", code: 64)
    }
    try ScreenCommands.follow(end)
  }

  private func protect(_ typed: UnsafeRawBufferPointer) throws(StoreError) -> [String] {
    guard let passphrase = Passphrase(typed) else { throw .passphraseNeeded(name) }
    let protection: Protection
    do throws(KeyringError) { protection = try Protection.begin(passphrase) } catch {
      throw .keyring(path: name, error)
    }
    // What is erased, and that it is, stands on the screen on which Enter was pressed.
    let twin = ProtectedTwin(of: folder, on: PosixDisk(), now: clock.now(), stateFolder: state)
    guard let done = try twin.protect(protection, isAgreed: { _ in true }) else { return [] }
    var words = [
      "\(counted(done.lines, "line")) sealed; the copy without a passphrase is erased on this "
        + "laptop.",
      "Other laptops, sticks and backups still have one: erase it there, and let the others join "
        + "again.",
    ]
    if done.restored > 0 {
      words.append("\(Notice.restored(records: done.restored, isDone: true, because: "")).")
    }
    words += done.plain(gone: true)
    words.append(
      "Should nobody remember it one day: press P here again and leave the new one empty. That "
        + "makes a recovery sheet to lock away.")
    return words
  }

  private func change(
    _ present: UnsafeRawBufferPointer, _ chosen: UnsafeRawBufferPointer
  ) throws(StoreError) -> [String] {
    guard let keyring = try file.read() else { throw .passphraseNeeded(name) }
    guard let passphrase = Passphrase(present) else {
      throw .keyring(path: name, .wrongPassphrase)
    }
    let opened = try file.unlocked(keyring, passphrase)
    let change = KeyringChange(review: name, file: file, found: keyring, key: opened.key)
    guard let new = Passphrase(chosen) else {
      return try change.recoverySheet(on: clock.wallTime()).paragraphs
    }
    let renewed = try change.renew(new, givenBy: opened.index)
    return [renewed.words(name), KeyringChange.oldCopies]
  }

  private func words(_ error: StoreError) -> String {
    switch error {
    case .keyring(_, .wrongPassphrase):
      "This does not open it; nothing was changed. Check capitals and the keyboard."
    default: error.isHalfDone ? "\(error)" : "Nothing was changed: \(error)"
    }
  }
}
