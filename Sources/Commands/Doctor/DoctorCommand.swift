// `alongside doctor`: what is wrong, what is safe, what to do. It looks, says and changes nothing,
// unless it is told to mend what can be made anew from what is there.

import ArgumentParser
import Journal
import JSONText
import Keyrings
import Runtime
import Store

struct DoctorCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what is wrong, what is safe and what to do.",
    discussion: """
      Looks at every review under the data folder, or at the one named, and changes nothing. Exits \
      with 1 when something that was saved, or a small file beside it, is damaged or cannot be \
      read, otherwise with 0: also where another file has what is missing, or two histories of one \
      writer are both here and it has gone on under a new name. \
      --privacy prints a page for a data protection officer instead. --mend writes anew what the \
      journal itself tells and a file beside it no longer does, and sets aside a keyring where no \
      line is sealed.
      """)

  @Argument(help: "The review's name, or a path with \"/\"; all of them, unless given.")
  var review: String?
  @Flag(help: "What is kept about people, where, for how long, and who can read it.")
  var privacy = false
  @Flag(
    help: "Write review.json anew from the journal where it is damaged or gone, and make local/.")
  var mend = false
  @Flag(help: "JSON Lines, one object a finding and one for each review.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let disk = PosixDisk()
    let clock = SystemClock()
    let home = options.home
    if mend { try mendFirst(disk) }
    var examinations: [Examination] = []
    let unlocker = options.unlocker
    for (name, folder) in try stores(disk) {
      // Without a passphrase a protected review is looked at from outside.
      let key = try unlocker.isGiven ? key(of: folder, name, unlocker) : nil
      let packs = OwnFiles(home, review: folder, report: { _ in }).packs()
      examinations.append(
        Examination(
          name, folder, on: disk, clock: clock, key: key, packs: packs, state: options.home.state))
    }
    if privacy {
      return try tell(PrivacyPage(home, examinations, at: clock.wallTime(), on: disk), &out)
    }
    for examination in examinations {
      if json { try write(examination, &out) } else { try tell(examination, &out) }
    }
    if review == nil { try tellHome(home, examinations.isEmpty, disk, &out) }
    if !examinations.allSatisfy(\.isSound) { throw .told(.refused) }
  }

  private func mendFirst(_ disk: PosixDisk) throws(CommandError) {
    guard let review else {
      throw .usage(
        place: "--mend", what: "no review is named", expected: "the review to mend",
        advice: "nothing was changed")
    }
    let folder = try options.existing(review)
    let mended: [String]
    do throws(StoreError) { mended = try folder.mend(on: disk) } catch { throw .store(error) }
    for path in mended { Output.words("\(path): made anew") }
    let now = SystemClock().now()
    do throws(StoreError) {
      for file in try KeyringFile(folder, on: disk).setStrayAside(now: now) {
        Output.words("\(file.path): set aside, as \(file.name) beside it")
      }
    } catch {
      throw .store(error)
    }
  }

  /// A wrong passphrase ends the command; a keyring that is no keyring is a finding.
  private func key(
    of folder: StoreFolder, _ name: String, _ unlocker: Unlocker
  ) throws(CommandError) -> ReviewKey? {
    do throws(CommandError) {
      return try unlocker.protection(of: folder, name: name)?.key
    } catch {
      if error.status == .badData { return nil }
      throw error
    }
  }

  private func stores(
    _ disk: PosixDisk
  ) throws(CommandError) -> [(name: String, folder: StoreFolder)] {
    if let review { return [(review, try options.existing(review))] }
    let home = options.home
    return home.reviewNames(on: disk).map { ($0, home.store(named: $0, on: disk)) }
  }

  private func tell(_ examination: Examination, _ out: inout Output) throws(CommandError) {
    for line in DoctorText.lines(examination) { try out.line(line) }
  }

  private func tell(_ page: PrivacyPage, _ out: inout Output) throws(CommandError) {
    if json {
      for object in page.objects { try out.json("privacy", object) }
    } else {
      for line in page.lines { try out.line(line) }
    }
  }

  private func write(_ examination: Examination, _ out: inout Output) throws(CommandError) {
    for complaint in examination.complaints {
      try out.json("doctor", complaint.members(of: examination.name))
    }
    func count(_ gravity: Complaint.Gravity) -> JSONValue {
      .integer(Int64(examination.complaints.count { $0.gravity == gravity }))
    }
    try out.json(
      "doctor",
      [
        "review": .string(examination.name), "path": .string(examination.folder.path),
        "files": .integer(Int64(examination.files)), "lines": .integer(Int64(examination.lines)),
        "damages": count(.damage), "care": count(.care), "notes": count(.note),
        "sound": .bool(examination.isSound),
      ])
  }

  /// What concerns no single review: none there, or one that was never finished.
  private func tellHome(
    _ home: Home, _ isEmpty: Bool, _ disk: PosixDisk, _ out: inout Output
  ) throws(CommandError) {
    let half = ((try? disk.list(home.reviews)) ?? []).filter(FolderWalk.isLeftover).sorted()
    var found = half.map { name in
      Complaint(
        "half-made", .note,
        "\(home.reviews)/\(name) is a review that was being made when the program was ended.",
        safe: "Nothing in it was ever shown as saved.", advice: "Take the folder away.")
    }
    found += NewReviewForm(in: home.state, on: disk).paths.map { path in
      Complaint(
        "new-review", .note,
        "\(path) keeps what was typed of a review that is not begun: school, day, focus and "
          + "call-sign.",
        safe: "It is in the state folder, in plain text, and on this laptop only.",
        advice: "Begin the review from the home screen, where it stands in its fields, or empty "
          + "them: then it goes.")
    }
    if json {
      for complaint in found { try out.json("doctor", complaint.members(of: "")) }
      return
    }
    if isEmpty {
      try out.line("No review is on this laptop yet (\(home.reviews)); nothing is wrong.")
    }
    for line in found.flatMap(DoctorText.lines) { try out.line(line) }
  }
}
