// Runs the built program as a person or a script would, in a home of its own that goes with the
// test. Foundation is for the processes and the files; nothing of the program is linked in.

import Foundation
import Testing

/// How a run of the program ended.
struct Outcome {
  let status: Int32
  let out: String
  let err: String

  /// The lines of standard output, without the last line end.
  var lines: [String] {
    var lines = out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The lines of standard output as JSON objects; fails the test where one is none.
  func objects(_ location: SourceLocation = #_sourceLocation) throws -> [[String: Any]] {
    try lines.map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any], "\(line)", sourceLocation: location)
    }
  }
}

/// A temporary home, and the program run in it.
final class Harness {
  /// The home: config, data, state and cache.
  let home: URL
  /// A folder for files that a test makes.
  let folder: URL
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("alongside-test-\(UUID().uuidString)")
    home = root.appendingPathComponent("home")
    folder = root.appendingPathComponent("files")
    for place in [home, folder] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    // A program that ends early must not take the tests with it.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The program stands beside the tests' own executable.
  static func program() throws -> URL {
    let places =
      CommandLine.arguments.compactMap { argument in
        argument.range(of: ".xctest").map { String(argument[..<$0.lowerBound]) }
          .map { URL(fileURLWithPath: $0) }
      } + Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let beside = places.map { $0.deletingLastPathComponent().appendingPathComponent("alongside") }
    return try #require(
      beside.first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program stands beside the tests: \(beside.map(\.path))")
  }

  /// Runs the program to its end.
  ///
  /// - Parameter input: what it reads; nothing unless given.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws
    -> Outcome
  {
    try run(arguments, input: Data(input.utf8), environment: environment)
  }

  func run(_ arguments: [String], input: Data, environment: [String: String] = [:]) throws
    -> Outcome
  {
    let run = try start(arguments, input: input, environment: environment)
    return try run.end()
  }

  /// Starts the program on an input that is there whole, and comes back at once.
  func start(
    _ arguments: [String], input: Data, environment: [String: String] = [:]
  ) throws -> Run {
    let place = folder.appendingPathComponent("run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let files = ["in", "out", "err"].map { place.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = try prepared(arguments, environment)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    return Run(process: process, out: files[1], err: files[2])
  }

  /// A process that is set up but not started, for tests that talk with it.
  func prepared(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = try Harness.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "ALONGSIDE_HOME": home.path, "HOME": home.path, "PATH": "/usr/bin:/bin",
      "TZ": "Europe/London", "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    return process
  }

  /// A program on its way.
  struct Run {
    let process: Process
    let out: URL
    let err: URL

    func end() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus,
        out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
        err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
  }
}

extension Harness {
  /// The folder of a review in this home.
  func store(_ name: String) -> URL { home.appendingPathComponent("data/reviews/\(name)") }

  /// The only journal of a review.
  func journal(_ name: String) throws -> URL {
    let folder = store(name).appendingPathComponent("journal")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try #require(files.first)
  }

  /// Makes the review that most tests work in: two lines of enquiry on a day that is not today.
  func makeReview(_ name: String = "harrow") throws {
    let made = try run(
      "new", name, "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus",
      "Talk for every child", "--line", "To what extent do pupils talk?", "--line",
      "To what extent do adults listen?")
    try #require(made.status == 0, "\(made.err)")
  }

  /// Writes a file for the program to read, and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Every file below a folder with its bytes, to tell whether anything changed.
  static func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      let url = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      contents[name] = isFolder.boolValue ? Data() : try Data(contentsOf: url)
    }
    return contents
  }
}
