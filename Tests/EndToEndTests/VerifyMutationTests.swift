// Whatever happens to the bytes of a journal, `verify` says so with file and line: every line lost,
// doubled, and hundreds of flipped bits, zeroed blocks and swapped lines, through the built program.

import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct VerifyMutationTests {
  /// A journal and what was done to it.
  struct Mutation {
    var what: String
    var lines: [[UInt8]]
    /// Lines of the journal, counted from 1, that may be named as the place.
    var places: ClosedRange<Int>
    /// Sound lines that must still be there, at least.
    var soundLines: Int
  }

  static let seed: UInt64 = 0xA10_2026
  let harness: Harness
  let journal: URL
  let lines: [[UInt8]]

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    let notes = (1...36).map { "note \($0): \($0 % 27) of 27 hands up, “pam?” \u{1F642}\n" }
    let saved = try harness.run("note", "harrow", "-", input: notes.joined())
    try #require(saved.status == 0, "\(saved.err)")
    journal = try harness.journal("harrow")
    let bytes = Array(try Data(contentsOf: journal))
    lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    try #require(lines.count == 40)
  }

  private var bytes: [UInt8] { lines.flatMap { $0 } }

  /// The lines, from 1, that a range of the file's bytes touches.
  private func touched(_ range: Range<Int>) -> ClosedRange<Int> {
    var start = 0
    var first = lines.count
    var last = 1
    for (index, line) in lines.enumerated() {
      if range.overlaps(start..<start + line.count) {
        first = min(first, index + 1)
        last = max(last, index + 1)
      }
      start += line.count
    }
    return first...max(first, last)
  }

  private func near(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    max(1, lines.lowerBound - 1)...lines.upperBound + 1
  }

  private func flips(_ random: inout SplitMix64) -> [Mutation] {
    (0..<160).map { _ in
      var changed = bytes
      let at = Int.random(in: 0..<changed.count, using: &random)
      let bit = Int.random(in: 0..<8, using: &random)
      changed[at] ^= 1 << UInt8(bit)
      let touched = touched(at..<at + 1)
      // A newline that goes joins two lines; no other line may suffer.
      return Mutation(
        what: "bit \(bit) of byte \(at)", lines: [changed], places: near(touched), soundLines: 38)
    }
  }

  private func zeroes(_ random: inout SplitMix64) -> [Mutation] {
    (0..<60).map { round in
      var changed = bytes
      let length = [1, 64, 512, 4096][round % 4]
      var at = Int.random(in: 0..<changed.count, using: &random)
      if round % 2 == 0 { at -= at % 512 }
      let zeroed = at..<min(at + length, changed.count)
      for index in zeroed { changed[index] = 0 }
      let touched = touched(zeroed)
      return Mutation(
        what: "\(zeroed.count) bytes zeroed at \(at)", lines: [changed], places: near(touched),
        soundLines: 40 - touched.count - 1)
    }
  }

  private var drops: [Mutation] {
    lines.indices.map { index in
      var changed = lines
      changed.remove(at: index)
      return Mutation(
        what: "line \(index + 1) lost", lines: changed, places: max(1, index)...index + 1,
        soundLines: 39)
    }
  }

  private var doubles: [Mutation] {
    lines.indices.map { index in
      var changed = lines
      changed.insert(lines[index], at: index)
      return Mutation(
        what: "line \(index + 1) doubled", lines: changed, places: index + 2...index + 2,
        soundLines: 40)
    }
  }

  private func swaps(_ random: inout SplitMix64) -> [Mutation] {
    (0..<60).map { round in
      var changed = lines
      let first = round < 39 ? round : Int.random(in: 0..<39, using: &random)
      let second = round < 39 ? round + 1 : Int.random(in: first + 1..<40, using: &random)
      changed.swapAt(first, second)
      return Mutation(
        what: "lines \(first + 1) and \(second + 1) swapped", lines: changed,
        places: first + 1...first + 1, soundLines: 40)
    }
  }

  @Test func everythingIsNoticedWithFileAndLine() throws {
    var random = SplitMix64(seed: Self.seed)
    let mutations = flips(&random) + zeroes(&random) + drops + doubles + swaps(&random)
    #expect(mutations.count == 360)
    let name = journal.lastPathComponent
    for mutation in mutations {
      let what = "seed \(Self.seed): \(mutation.what)"
      try Data(mutation.lines.flatMap { $0 }).write(to: journal)
      // A program that hangs is ended by the system after ten seconds of work, and that shows.
      let run = try harness.run(shell: "ulimit -t 10; exec \"$0\" verify harrow --json")
      #expect(run.status == 1, "\(what): status \(run.status)")
      let objects = try run.objects()
      let damages = objects.flatMap { $0["damages"] as? [[String: Any]] ?? [] }
      let places = damages.filter { $0["file"] as? String == name }
        .compactMap { $0["line"] as? Int }
      #expect(
        places.contains { mutation.places.contains($0) },
        "\(what): named \(places), expected one of \(mutation.places)")
      let sound = objects.last?["entries"] as? Int ?? 0
      #expect(sound >= mutation.soundLines, "\(what): \(sound) sound lines")
    }
  }

  @Test func whatWasNotChangedIsSound() throws {
    let run = try harness.run("verify", "harrow", "--json")
    #expect(run.status == 0)
    #expect(try run.objects().last?["entries"] as? Int == 40)
  }
}

extension Harness {
  /// Runs a line of shell in which `$0` is the program.
  func run(shell script: String) throws -> Outcome {
    let process = try prepared([])
    let program = try Harness.program()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, program.path]
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, out: String(decoding: bytes, as: UTF8.self), err: "")
  }
}
