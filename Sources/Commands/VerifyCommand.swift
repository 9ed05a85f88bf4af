// `alongside verify`: every hash of every journal. It changes nothing, and it needs no passphrase,
// for the chain covers the bytes as they stand.

import ArgumentParser
import Domain
import JSONText
import Journal
import Runtime
import Store

struct VerifyCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every line of every journal; change nothing.",
    discussion: """
      Names every damaged line with its file and what to do, and small files beside the journals \
      that are not as they were written. A last line that was cut short while it was written is \
      no damage, and neither is a copy that still holds erased words, here or in another folder \
      of this review; both are named. A copy of another laptop's file that is cut short may lack \
      what was saved there, which is said too. Damage in one file of what another has whole is \
      named, with that file, and is no reason to fail. Exits with 1 when something is damaged, and \
      where one writer has two histories, for as long as both are here: a file that somebody wrote \
      anew looks the same. In a review with a passphrase, drafts and the list of exports are \
      sealed as a whole: with --passphrase-file they are looked into too.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "JSON Lines, one object a file and one for the whole.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let folder = try options.existing(review)
    let unlocker = options.unlocker
    let key = try unlocker.isGiven ? unlocker.protection(of: folder, name: review)?.key : nil
    let check = try ReviewCheck(folder, on: PosixDisk(), now: SystemClock().now(), key: key)
    let cut = Set(check.cutCopies.map(\.file))
    for file in check.files { try tell(file, isCut: cut.contains(file.file), &out) }
    // What is damaged beside the files that were read: one that is gone, or cannot be read.
    let told = Set(check.files.flatMap(\.damages))
    let others = check.damages.filter { !told.contains($0) }
    for damage in others {
      if json { try out.json("verify", members(damage)) } else { try out.line("\(damage)") }
    }
    let held = try check.heldWords()
    if !json {
      for line in held {
        try out.line(
          "\(line.place): it still holds words that were to be erased; they are shown nowhere; the "
            + "next save here takes them out")
      }
    }
    let elsewhere = HeldElsewhere(folder, now: SystemClock().now(), key: key)
    if !json { for line in elsewhere.lines { try out.line(line) } }
    for file in check.spoilt {
      if json { try out.json("verify", members(file)) } else { try out.line("\(file)") }
    }
    let entries = check.files.reduce(0) { $0 + $1.entries }
    let damages = json ? check.damages : Damage.causes(check.damages)
    let whole = damages.count { $0.wholeIn != nil }
    let places = damages.count - whole + check.spoilt.count
    let isSound = places == 0
    if json {
      try out.json(
        "verify",
        [
          "review": .string(review), "files": .integer(Int64(check.files.count)),
          "entries": .integer(Int64(entries)), "damages": .integer(Int64(places)),
          "whole-again": .integer(Int64(whole)), "sound": .bool(isSound),
          "holds-erased": .array(
            held.map {
              .object(["file": .string($0.file), "line": .integer(Int64($0.line))])
            }),
          "erased-elsewhere": .array(elsewhere.erasedIn.map { .string($0) }),
          "held-elsewhere": .array(elsewhere.heldIn.map { .string($0) }),
          "half-copies": .array(elsewhere.halves.map { .string($0) }),
        ])
    } else {
      let rest = (whole == 0 ? "" : "; whole again from another file: \(counted(whole, "place"))")
        + (cut.isEmpty ? "" : "; \(counted(cut.count, "copy", "copies")) cut short")
      try out.line(
        isSound
          ? "sound: \(counted(check.files.count, "file")), \(counted(entries, "line"))\(rest)"
          : "damaged: \(counted(places, "place")); sound: \(counted(entries, "line"))\(rest)")
    }
    if check.version > 1 {
      throw .newerEntries(review, version: check.version)
    }
    if !isSound { throw .told(.refused) }
  }

  /// - Parameter isCut: whether it is a copy of another laptop's that breaks off.
  private func tell(
    _ file: FileVerdict, isCut: Bool, _ out: inout Output
  ) throws(CommandError) {
    if json { return try out.json("verify", members(file, isCut)) }
    var notes = [counted(file.entries, "line")]
    if file.erased > 0 { notes.append("\(file.erased) erased") }
    if file.boxed > 0 { notes.append("\(file.boxed) sealed") }
    notes.append(
      file.damages.isEmpty
        ? "sound"
        : file.damages.allSatisfy { $0.wholeIn != nil }
          ? "damaged, and whole again from another file" : "damaged")
    try out.line("\(file.file): \(notes.joined(separator: ", "))")
    for damage in Damage.causes(file.damages) { try out.line("\(damage)") }
    if let torn = file.torn {
      let bytes = counted(Int(torn.length), "byte")
      try out.line(
        file.lacksEntries
          ? "\(torn.file):\(torn.line): the file breaks off here (\(bytes)); saved lines stood "
            + "here; nothing sets it aside"
          : isCut ? CutCopy.words(torn)
          : "\(torn.file):\(torn.line): a write was cut short here (\(bytes)); nothing that was "
            + "saved is missing; the next save sets it aside")
    }
  }

  private func members(_ file: FileVerdict, _ isCut: Bool) -> JSONObject {
    [
      "file": .string(file.file), "writer": file.writer.map { .string($0.hex) } ?? .null,
      "bytes": .integer(file.bytes), "entries": .integer(Int64(file.entries)),
      "erased": .integer(Int64(file.erased)), "sealed": .integer(Int64(file.boxed)),
      "torn": file.torn.map {
        [
          "line": .integer(Int64($0.line)), "bytes": .integer($0.length),
          "in-a-copy": .bool(isCut),
        ]
      } ?? .null,
      "damages": .array(file.damages.map { .object(members($0)) }),
      "sound": .bool(file.damages.isEmpty),
    ]
  }

  private func members(_ damage: Damage) -> JSONObject {
    [
      "file": .string(damage.file), "line": .integer(Int64(damage.line)),
      "what": .string("\(damage.what)"), "advice": .string(damage.advice),
      "whole-in": damage.wholeIn.map { .string($0) } ?? .null,
    ]
  }

  private func members(_ spoilt: SpoiltFile) -> JSONObject {
    [
      "file": .string(spoilt.file), "line": .integer(0), "what": .string(spoilt.what),
      "advice": .string(spoilt.advice),
    ]
  }
}
