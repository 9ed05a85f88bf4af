// What a locked review leaves in the memory of the program, as somebody with the laptop and its
// administrator's rights could read it: none of the words that were read of it.

import Foundation
import TerminalSupport
import Testing

@Suite struct LockedMemoryTests {
  /// How often a text stands in the writable memory of a process; nil where that may not be read.
  private static func count(of text: String, in pid: Int32) -> Int? {
    guard let maps = try? String(contentsOfFile: "/proc/\(pid)/maps", encoding: .utf8),
      let memory = FileHandle(forReadingAtPath: "/proc/\(pid)/mem")
    else { return nil }
    defer { try? memory.close() }
    var count = 0
    var bytesRead = 0
    for line in maps.split(separator: "\n") {
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard words[1].hasPrefix("rw"), ends.count == 2,
        (try? memory.seek(toOffset: ends[0])) != nil,
        let bytes = try? memory.read(upToCount: Int(ends[1] - ends[0]))
      else { continue }
      bytesRead += bytes.count
      var place = bytes.startIndex
      while let found = bytes.range(of: Data(text.utf8), in: place..<bytes.endIndex) {
        count += 1
        place = found.upperBound
      }
    }
    return bytesRead == 0 ? nil : count
  }

  private static func process(with argument: String) -> Int32? {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { Int32($0) }.first { pid in
      let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") ?? Data()
      return bytes.range(of: Data(argument.utf8)) != nil
    }
  }

  @Test func nothingThatWasReadStaysInMemory() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let passphrase = "\(day.folder.path)/passphrase"
    try Data("open sesame please\n".utf8).write(to: URL(fileURLWithPath: passphrase))
    let path = "\(day.folder.path)/a-review-of-its-own"
    let made = try day.start([
      "new", path, "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus", "Talk",
      "--passphrase-file", passphrase,
    ])
    made.expect("You are Oak on this laptop.")
    let program = try #require(ReviewDay.program)
    let notes = try day.start(
      shell: "for i in 1 2 3 4 5 6 7 8 9; do echo zebrafish word $i; done | "
        + "'\(program)' note '\(path)' --passphrase-file '\(passphrase)' -; echo ended $?")
    notes.expect("ended 0")
    let run = try day.start(["open", path])
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("zebrafish word 9")
    run.send("/zebra")
    run.expect("Find: zebra")
    let pid = try #require(Self.process(with: "a-review-of-its-own"))
    guard let before = Self.count(of: "zebrafish", in: pid) else {
      print("not run: this user may not read the memory of other processes")
      return
    }
    #expect(before > 0)
    #expect(Self.count(of: "sesame", in: pid) == 0)
    run.send("\u{02}")
    run.expect("brings the screen back")
    // The screen is blank first; the rest follows at once.
    var left: Int?
    _ = run.wait { _ in
      left = Self.count(of: "zebrafish", in: pid)
      return left == 0
    }
    #expect(left == 0)
  }

  /// What a role may not see is in memory beside what it may, and goes with it.
  @Test func nothingStaysForARoleThatSeesLess() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let passphrase = "\(day.folder.path)/passphrase"
    try Data("open sesame please\n".utf8).write(to: URL(fileURLWithPath: passphrase))
    let path = "\(day.folder.path)/a-champions-review"
    try day.start([
      "new", path, "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus", "Talk",
      "--passphrase-file", passphrase,
    ]).expect("You are Oak on this laptop.")
    let program = try #require(ReviewDay.program)
    let words = "zebrafish words that take more room than stands beside a length"
    try day.start(
      shell: "'\(program)' note '\(path)' --passphrase-file '\(passphrase)' '\(words)' && "
        + "'\(program)' role '\(path)' champion --passphrase-file '\(passphrase)'; echo ended $?"
    ).expect("ended 0")
    let run = try day.start(["open", path])
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("What you need now, as champion")
    let pid = try #require(Self.process(with: "a-champions-review"))
    guard let before = Self.count(of: words, in: pid) else {
      print("not run: this user may not read the memory of other processes")
      return
    }
    #expect(before > 0)
    run.send("\u{02}")
    run.expect("brings the screen back")
    var left: Int?
    _ = run.wait { _ in
      left = Self.count(of: words, in: pid)
      return left == 0
    }
    #expect(left == 0)
  }
}
