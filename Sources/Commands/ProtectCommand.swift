// `alongside protect`: a passphrase for a review that has entries already.

import ArgumentParser
import Domain
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
      repository are not reached from here. Pages to print go with the unprotected store, and \
      documents that were written out before stay as they are: both are named. An open review with \
      a passphrase locks itself after 10 minutes without a key; "minutes: 5" in lock.yaml in the \
      config folder sets another time, 0 to 1440, and 0 never locks.
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
      try KeyringFile(folder, on: disk).refuseToProtect()
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
    let twin = ProtectedTwin(
      of: folder, on: disk, now: SystemClock().now(), stateFolder: options.home.state)
    let done: Protecting?
    do throws(StoreError) {
      done = try twin.protect(protection) { protecting in isAgreed(protecting) }
    } catch {
      throw .store(error)
    }
    guard let done else { throw .told(.refused) }
    try out.line("protected \(folder.path): \(counted(done.lines, "line"))")
    if done.restored > 0 {
      Output.words("\(Notice.restored(records: done.restored, isDone: true, because: ""))")
    }
    Output.words(
      "The unprotected store is erased here. Other laptops, sticks, exchange folders, backups and "
        + "git still have it: erase it there, and let the others join again. \"alongside "
        + "passphrase \(review) recovery\" makes a sheet to lock away.")
    for line in done.plain(gone: true) { Output.words(line) }
  }

  private func isAgreed(_ protecting: Protecting) -> Bool {
    let what = "the unprotected store of \(review) (\(counted(protecting.lines, "line")), copied, "
      + "sealed and compared)"
    if Confirmation.isAsked(isSkipped: yes) {
      for line in protecting.plain(gone: false) { Output.words(line) }
    }
    let answer = try? Confirmation.given([what], verb: "Erase", key: "e", isSkipped: yes)
    return answer ?? false
  }
}

extension Protecting {
  /// What can be read without a passphrase, in words for people.
  ///
  /// - Parameter gone: whether the old store has gone.
  func plain(gone: Bool) -> [String] {
    let went = pages.isEmpty
      ? nil
      : "Pages to print, which are plain, \(gone ? "went" : "go") with the unprotected store: "
        + "\(pages.joined(separator: ", ")). Make them anew when they are wanted."
    let stays = documents.isEmpty
      ? nil
      : "Written out before, and to be read without the passphrase: "
        + "\(documents.joined(separator: ", ")). Take away what nobody needs."
    let others = folders.map {
      $0.isOriginal
        ? "\($0.path), \($0.relation), goes on as it is, to be read without the passphrase, and an "
          + "erasing here does not reach it: protect it too, or take it away when nothing is only "
          + "in it."
        : "\($0.path), \($0.relation), stays as it is, to be read without the passphrase, and an "
        + "erasing here does not reach it: take that folder away when nothing is only in it."
    }
    let begun = carried.map {
      "\($0.path) was begun with words of this review, as "
        + "\($0.names.joined(separator: ", ")); they stay there as they are."
    }
    return [went, stays].compactMap { $0 } + others + begun
  }
}
