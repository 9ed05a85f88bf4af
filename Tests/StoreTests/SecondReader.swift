// Runs the reader in Python that was written from the specification, and says the same of a store
// as our own code sees it, so that the two can be compared line by line.

import Foundation
import JSONText
import Journal
import Store
import TestSupport
import Testing

/// The reader in another language.
enum SecondReader {
  /// What it prints of each store; nil where there is no python3 on this machine.
  static func read(_ stores: [String]) throws -> (lines: [String], status: Int32)? {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("second_reader.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path] + stores
    let output = Pipe()
    let trouble = Pipe()
    process.standardOutput = output
    process.standardError = trouble
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let words = trouble.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // `env` says 127 where the program it should run is not there.
    if process.terminationStatus == 127 { return nil }
    #expect(words.isEmpty, "\(String(decoding: words, as: UTF8.self))")
    let text = String(decoding: bytes, as: UTF8.self)
    return (text.split(separator: "\n").map(String.init), process.terminationStatus)
  }

  /// What the opener in Python prints of a protected store, which it gets the passphrase of; empty
  /// where that does not open it, nil where there is no python3 with scrypt on this machine.
  static func open(_ folder: StoreFolder, _ passphrase: String) throws -> [String]? {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("second_opener.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, folder.path]
    // From a file and not through a pipe: writing to one that nobody reads, because there is no
    // python3, would end the tests.
    let place = try TestFolder()
    defer { place.remove() }
    let line = URL(fileURLWithPath: "\(place.path)/passphrase")
    try Data("\(passphrase)\n".utf8).write(to: line)
    let (output, trouble) = (Pipe(), Pipe())
    process.standardInput = try FileHandle(forReadingFrom: line)
    process.standardOutput = output
    process.standardError = trouble
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let words = String(
      decoding: trouble.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 || words.contains("has no attribute 'scrypt'") {
      return nil
    }
    #expect(words.isEmpty || words == "wrong passphrase\n", "\(words)")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The same of one store as this program reads it.
  static func ours(_ folder: StoreFolder, now: Int64) throws -> [String] {
    let about = try #require(
      try WholeFile.read("\(folder.path)/review.json", limit: 4096, on: PosixDisk()))
    let review = try #require(
      try JSONReader.object(of: about)["id"]?.string.flatMap { ReviewID(hex: $0) })
    var setup = JournalSetup(review: review, folder: folder.journal, local: folder.local)
    setup.isProtected = try KeyringFile(folder, on: PosixDisk()).isThere()
    var lines = try Self.lines(setup, now: now)
    setup.folder = folder.local
    setup.files = .named("private")
    lines += try Self.lines(setup, now: now)
    return lines
  }

  private static func lines(_ setup: JournalSetup, now: Int64) throws -> [String] {
    var found: [(file: String, line: Int, words: String)] = []
    let verdict = try Journal.verify(setup, on: PosixDisk(), now: now) { sound in
      let head = sound.entry.head
      let body =
        switch sound.entry.body {
        case .plain: "plain"
        case .boxed: "sealed"
        case .erased: "erased"
        }
      let words = "\(head.writer.hex) \(head.seq) \(head.clock) \(head.kind) \(body)"
      found.append(
        (sound.place.file, sound.place.line, "\(words) \(sound.entry.hash.hex)"))
    }
    found += verdict.damages.map { ($0.file, $0.line, "damaged") }
    found += verdict.files.compactMap(\.torn).map { ($0.file, $0.line, "torn \($0.length)") }
    return found.sorted { ($0.file, $0.line, $0.words) < ($1.file, $1.line, $1.words) }
      .map { "\($0.file):\($0.line) \($0.words)" }
  }

  /// Why a line is damaged may be put differently by two readers; where may not.
  static func withoutReasons(_ lines: some Sequence<String>) -> [String] {
    lines.map { line in
      line.range(of: " damaged ").map { String(line[..<$0.lowerBound]) + " damaged" } ?? line
    }.sorted()
  }
}
