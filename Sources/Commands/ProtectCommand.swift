// `alongside protect`: a passphrase for a review that has entries already.

import ArgumentParser
import Journal
import Keyrings
import Runtime
import Store

struct ProtectCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect", abstract: "Seal a review that has entries with a passphrase.",
    discussion: """
      Copies every entry, sealed, into a new review with an id of its own, reads the copy back and \
      compares it, puts it in the store's place, and then erases the unprotected store; at a \
      terminal that is asked first. Stopped at any moment, one of the two is whole. The other \
      laptops join again: their copies, sticks, exchange folders, backups and the history of a git \
      repository are not reached from here.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "Don't ask, also at a terminal.")
  var yes = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let folder = try options.existing(review)
    let disk = PosixDisk()
    do throws(StoreError) {
      // Before anybody thinks up a passphrase.
      if try KeyringFile(folder, on: disk).isThere() {
        throw StoreError.alreadyProtected(folder.path)
      }
    } catch {
      throw .store(error)
    }
    Secrecy.leaveNoDumps()
    let prompt = "New passphrase of \(review)"
    let file = options.passphraseFile
    guard let passphrase = try PassphraseInput.readNew(file, prompt: prompt) else {
      throw .store(.passphraseNeeded(review))
    }
    let protection: Protection
    do throws(KeyringError) { protection = try Protection.begin(passphrase) } catch {
      throw .store(.keyring(path: review, error))
    }
    let twin = ProtectedTwin(of: folder, on: disk, now: SystemClock().now())
    let count: Int?
    do throws(StoreError) {
      count = try twin.protect(protection) { count in isAgreed(count) }
    } catch {
      throw .store(error)
    }
    guard let count else { throw .told(.refused) }
    try out.line("protected \(folder.path): \(counted(count, "line"))")
    Output.words(
      "The unprotected store is erased here. Other laptops, sticks, exchange folders, backups and "
        + "git still have it: erase it there, and let the others join again. \"alongside "
        + "passphrase \(review) recovery\" makes a sheet to lock away.")
  }

  private func isAgreed(_ count: Int) -> Bool {
    let what = "the unprotected store of \(review) (\(counted(count, "line")), copied, "
      + "sealed and compared)"
    let answer = try? Confirmation.given([what], verb: "Erase", key: "e", isSkipped: yes)
    return answer ?? false
  }
}
