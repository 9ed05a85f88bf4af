// The folder that a demo lives in. It goes when the program ends; where the program was killed, the
// next one takes it away, so that nothing that was typed into a demo stays.

import Journal
import Runtime
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A private folder that goes when it is no longer needed.
struct TemporaryFolder {
  let path: String
  private let disk = PosixDisk()
  /// Held for as long as the program runs; the system gives it back whatever ends it.
  private let lock: FileHandle

  private static var prefix: String { "alongside-" }
  private static var lockName: String { ".held" }

  init(near base: String?) throws {
    let root = base ?? ScreenSetUp.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let parent = StoreFolder(root).path
    Self.sweep(parent, disk)
    var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        "\(root): a private folder cannot be made here; set TMPDIR to a folder you may write to",
        code: 73)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      // It has its name once it is held, so that nobody takes it for one that was left.
      let unnamed = "\(path)/\(Self.lockName).new"
      lock = try disk.open(unnamed, .createOrOpen)
      _ = try disk.claim(lock)
      try disk.rename(unnamed, to: "\(path)/\(Self.lockName)")
    } catch {
      Self.remove(path, disk)
      throw Failure(
        "\(path): \(error); a folder to write in was expected; nothing was kept", code: 74)
    }
  }

  /// Takes the folder away with everything in it; links are taken away and not followed.
  ///
  /// A window that closes sends its signal more than once, and the second must not stop this half
  /// way.
  func remove() {
    let numbers = [SIGHUP, SIGTERM, SIGINT]
    let dispositions = numbers.map { signal($0, SIG_IGN) }
    Self.remove(path, disk)
    disk.close(lock)
    for (number, disposition) in zip(numbers, dispositions) { _ = signal(number, disposition) }
  }

  /// Takes away what killed programs left: own folders of this kind whose lock nobody holds.
  private static func sweep(_ parent: String, _ disk: PosixDisk) {
    for name in (try? disk.list(parent)) ?? [] where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      guard let folder = (try? disk.status(at: path)) ?? nil, folder.kind == .folder, folder.isOwn,
        let held = (try? disk.status(at: "\(path)/\(lockName)")) ?? nil, held.kind == .regular,
        let lock = try? disk.open("\(path)/\(lockName)", .createOrOpen)
      else { continue }
      if (try? disk.claim(lock)) == true { remove(path, disk) }
      disk.close(lock)
    }
  }

  private static func remove(_ path: String, _ disk: PosixDisk) {
    guard let status = (try? disk.status(at: path)) ?? nil else { return }
    if status.kind == .folder {
      for name in (try? disk.list(path)) ?? [] { remove("\(path)/\(name)", disk) }
    }
    try? disk.remove(path)
  }
}
