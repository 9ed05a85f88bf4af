// `alongside passphrase`: who may open a review. The review's own key stays as it is; what changes
// is what opens it.

import ArgumentParser
import Domain
import JSONText
import Journal
import Keyrings
import Runtime
import Store

struct PassphraseCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Add, change or remove what opens a review, or print a recovery sheet.",
    usage: """
      alongside passphrase <review> list [--json]
      alongside passphrase <review> add [--new-passphrase-file <file>]
      alongside passphrase <review> change [--new-passphrase-file <file>]
      alongside passphrase <review> remove <number>
      alongside passphrase <review> recovery
      """,
    discussion: """
      change puts another passphrase in the place of the one given; where that was the code of a \
      recovery sheet, in the place of the lost one, and the sheet goes on; add lets a second \
      person have one of their own; remove takes one away, by its number in the list. recovery \
      prints a sheet with a code that opens the review, once: print it and lock it away. A sheet \
      made earlier opens nothing any more. Whoever kept an old keyring and an old passphrase can \
      still open old copies.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "list, add, change, remove or recovery.")
  var action: Action
  @Argument(help: ArgumentHelp("remove: which one, as listed.", valueName: "number"))
  var number: Int?
  @Option(
    name: .customLong("new-passphrase-file"),
    help: ArgumentHelp(
      "The file whose first line is the new passphrase, or - for standard input's next line.",
      valueName: "file"))
  var newFile: String?
  @Flag(help: "list: JSON Lines, one object a passphrase.")
  var json = false
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case list, add, change, remove, recovery
  }

  func perform(_ out: inout Output) throws(CommandError) {
    try checkUsage()
    let folder = try options.existing(review)
    let file = KeyringFile(folder, on: PosixDisk())
    if action == .list { return try list(file, &out) }
    guard let opened = try options.unlocker.opened(folder, name: review) else {
      throw notProtected
    }
    let index = opened.index
    let change = KeyringChange(
      review: review, file: file, found: opened.protection.keyring, key: opened.protection.key)
    switch action {
    case .list: break
    case .add: try renew(change, givenBy: nil, &out)
    case .change:
      try renew(change, givenBy: index, &out)
      nameOthers(folder)
    case .remove:
      try remove(change, index, &out)
      nameOthers(folder)
    case .recovery: try recover(change, &out)
    }
  }

  /// Says of the review's other folders on this laptop whether the change was made there too.
  private func nameOthers(_ folder: StoreFolder) {
    guard
      let store = try? ReviewStore.open(
        folder, on: PosixDisk(), machine: Machine.digest(), now: SystemClock().now())
    else { return }
    let others = store.foldersWithOtherKeyring()
    for other in store.foldersWithKeyring() {
      Output.words(
        others.contains(other)
          ? "\(other.path), \(other.relation), has another keyring still, and what is written here "
            + "comes into it: copy keys/keyring.json from here to it, or take that folder away "
            + "when nothing is under seal in it."
          : "\(other.path), \(other.relation): so it is there too.")
    }
  }

  private func checkUsage() throws(CommandError) {
    let wantsNumber = action == .remove
    guard wantsNumber == (number != nil) else {
      throw .usage(
        place: action.rawValue, what: wantsNumber ? "no number" : "a number",
        expected: wantsNumber ? "the number of a passphrase" : "none",
        advice: "\"alongside passphrase \(review) list\" shows the numbers; nothing was changed")
    }
  }

  private var notProtected: CommandError {
    .usage(
      place: review, what: "this review has no passphrase", expected: "one that has",
      advice: "\"alongside protect \(review)\" gives it one")
  }

  private func list(
    _ file: KeyringFile<PosixDisk>, _ out: inout Output
  ) throws(CommandError) {
    guard let keyring = try reading(file.read) else { throw notProtected }
    for (index, way) in keyring.waysIn.enumerated() {
      let use = way.isRecovery ? "recovery" : "passphrase"
      if json {
        try out.json(
          "passphrase",
          [
            "number": .integer(Int64(index + 1)), "use": .string(use),
            "n": .integer(Int64(way.cost)),
          ])
      } else {
        try out.line("\(index + 1)  \(use == "recovery" ? "recovery sheet" : "passphrase")")
      }
    }
  }

  /// Adds a passphrase, or puts one in the place of another.
  private func renew(
    _ change: KeyringChange, givenBy index: Int?, _ out: inout Output
  ) throws(CommandError) {
    let prompt = "New passphrase of \(review)"
    guard let passphrase = try PassphraseInput.readNew(newFile, prompt: prompt) else {
      throw .usage(
        place: "--new-passphrase-file", what: "no new passphrase",
        expected: "a file, or a terminal to ask at",
        advice: "nothing was changed")
    }
    guard let index else {
      do throws(StoreError) { try change.renew(passphrase, at: nil) } catch { throw .store(error) }
      return try out.line("added a passphrase")
    }
    let renewed: KeyringChange.Renewed
    do throws(StoreError) { renewed = try change.renew(passphrase, givenBy: index) } catch {
      throw .store(error)
    }
    if case .none = renewed {
      try out.line("added a passphrase")
    } else {
      try out.line("changed the passphrase")
    }
    if renewed != .given { Output.words(renewed.words(review)) }
    Output.words(KeyringChange.oldCopies)
  }

  private func remove(
    _ change: KeyringChange, _ own: Int, _ out: inout Output
  ) throws(CommandError) {
    let ways = change.found.waysIn
    guard let number, ways.indices.contains(number - 1) else {
      throw .usage(
        place: "remove", what: "there is no such passphrase",
        expected: "a number from 1 to \(ways.count)",
        advice: "\"alongside passphrase \(review) list\" shows them; nothing was changed")
    }
    guard number - 1 != own else {
      throw .usage(
        place: "remove \(number)", what: "this is the one you have just given",
        expected: "another's number",
        advice: "give another one with --passphrase-file to remove it")
    }
    try reading { () throws(StoreError) in try change.remove(number - 1) }
    try out.line("removed \(number)")
    Output.words(KeyringChange.oldCopies)
  }

  private func recover(_ change: KeyringChange, _ out: inout Output) throws(CommandError) {
    let sheet = try reading { () throws(StoreError) in
      try change.recoverySheet(on: SystemClock().wallTime())
    }
    for line in sheet.lines { try out.line(line) }
  }

  private func reading<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(CommandError) -> Value {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
  }
}
