// A folder copied on the same laptop, with everything that this laptop knows of itself: two folders
// of one laptop never write one chain, and a folder that is only moved goes on as before.

import Domain
import Journal
import Keyrings
import Store
import TestSupport
import Testing

@Suite struct CopiedFolderTests {
  /// A review with a note and a thought, and its folder copied as `cp -a` does.
  private static func copied(
    to path: String = "/data/copy", hasMarks: Bool = true
  ) throws -> SimulatedDisk {
    let disk = Morning.disk()
    disk.hasMarks = hasMarks
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "one", source: .lesson)))
    try store.say(.thought(Thought(text: "mine")))
    store.keepAnchor()
    disk.endProcess()
    disk.copyFolder("/data/review", to: path)
    return disk
  }

  private static func files(_ disk: SimulatedDisk, _ path: String) -> [String] {
    disk.files(in: "\(path)/journal")
  }

  /// Whoever protects a copy is told that the original can still be read.
  @Test(arguments: [false, true])
  func protectingACopyNamesThePlainOriginal(_ wasWrittenIn: Bool) throws {
    let disk = try Self.copied()
    if wasWrittenIn {
      var copy = try Morning.open(disk, "/data/copy")
      try copy.say(.note(Note(text: "in the copy", source: .lesson)))
      disk.endProcess()
    }
    let protection = try Protected.protection()
    let now = try Morning.at().millisecondsSince1970
    let done = try ProtectedTwin(of: StoreFolder("/data/copy"), on: disk, now: now)
      .protect(protection) { _ in true }
    #expect(done?.folders.map(\.path) == ["/data/review"])
    #expect(done?.folders.first?.isOriginal == true)
    guard wasWrittenIn else { return }
    let after = try ReviewStore.open(
      StoreFolder("/data/copy"), on: disk, machine: "one", now: now, key: protection.key)
    #expect(after.plainFolders().map(\.path) == ["/data/review"])
  }

  @Test(arguments: [true, false])
  func theCopyBeginsANewWriterAndTheOriginalGoesOn(hasMarks: Bool) throws {
    let disk = try Self.copied(hasMarks: hasMarks)
    let before = Self.files(disk, "/data/review")
    let chain = try #require(disk.bytes(of: "/data/copy/journal/\(before[0])"))
    var copy = try Morning.open(disk, "/data/copy")
    #expect(copy.notices == [.copied(from: "/data/review")])
    try copy.say(.note(Note(text: "in the copy", source: .lesson)))
    try copy.say(.thought(Thought(text: "mine too")))
    #expect(disk.bytes(of: "/data/copy/journal/\(before[0])") == chain)
    #expect(Self.files(disk, "/data/copy").count == before.count + 1)
    let said = copy.notices.map(\.description)
    #expect(said.contains { $0.hasPrefix("From here on what you write goes into a new file") })

    var original = try Morning.open(disk, "/data/review")
    #expect(original.notices.isEmpty)
    try original.say(.note(Note(text: "in the original", source: .lesson)))
    #expect(Self.files(disk, "/data/review") == before)
    #expect(original.writers.isDisjoint(with: copy.writers.subtracting(original.writers)))

    // Once it has its own writer, the copy is a folder like any other.
    disk.endProcess()
    var again = try Morning.open(disk, "/data/copy")
    #expect(again.notices.isEmpty)
    try again.say(.note(Note(text: "again", source: .lesson)))
    #expect(Self.files(disk, "/data/copy").count == before.count + 1)
    #expect(again.review.visible(.thought).count == 2)
  }

  @Test func whatIsErasedInTheCopyStaysInTheOriginalAndIsSaid() throws {
    let disk = try Self.copied()
    var copy = try Morning.open(disk, "/data/copy")
    let note = try #require(copy.review.visible(.note).first)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let receipt = try copy.erase([note.ref], because: .name, requester: "", now: now, at: at)
    #expect(receipt.foldersLeft.map(\.path) == ["/data/review"])
    #expect(receipt.foldersLeft.map(\.fate) == [.holding])
    #expect(receipt.foldersLeft.map(\.isOriginal) == [true])
    var original = try Morning.open(disk)
    #expect(original.review.visible(.note).count == 1, "nobody ordered anything there")
    var again = try Morning.open(disk, "/data/copy")
    again.retryInFoldersLeft(now: now, at: at)
    #expect(original.review.visible(.note).count == 1)
    #expect(again.foldersLeft(now: now).map(\.isOriginal) == [true])
    _ = try original.erase([note.ref], because: .name, requester: "", now: now, at: at)
    #expect(again.foldersLeft(now: now).isEmpty)
    #expect(original.foldersLeft(now: now).isEmpty)
  }

  @Test func aFolderThatIsMovedGoesOnAsBefore() throws {
    let disk = try Self.copied()
    let before = Self.files(disk, "/data/review")
    try disk.rename("/data/review", to: "/data/renamed")
    for path in ["/data/renamed", "/data/once more"] {
      if path != "/data/renamed" { try disk.rename("/data/renamed", to: path) }
      var store = try Morning.open(disk, path)
      #expect(store.notices.isEmpty)
      try store.say(.note(Note(text: "here", source: .lesson)))
      #expect(Self.files(disk, path) == before)
    }
    // Where the original went is not known: the copy is told by itself.
    let copy = try Morning.open(disk, "/data/copy")
    #expect(copy.notices == [.copied(from: nil)])
  }

  @Test func aFolderPutBackFromABackupBeginsANewWriter() throws {
    let disk = try Self.copied(to: "/data/backup")
    var store = try Morning.open(disk)
    try store.say(.note(Note(text: "after the backup", source: .lesson)))
    disk.endProcess()
    try disk.rename("/data/review", to: "/data/gone")
    disk.copyFolder("/data/backup", to: "/data/review")
    var back = try Morning.open(disk)
    #expect(back.notices == [.copied(from: nil)])
    try back.say(.note(Note(text: "put back", source: .lesson)))
    #expect(Self.files(disk, "/data/review").count == 2)
  }

  /// A stick's folder whose disk gives nothing to tell it by.
  @Test func aFolderOnADiskWithoutMarksIsMovedAsWell() throws {
    let disk = try Self.copied(hasMarks: false)
    try disk.rename("/data/review", to: "/data/renamed")
    let store = try Morning.open(disk, "/data/renamed")
    #expect(store.notices.isEmpty)
  }

  @Test func anOlderFileIsReadAndTakesTheFolderInAtTheNextSave() throws {
    let disk = try Self.copied()
    let before = Self.files(disk, "/data/review")
    // As versions wrote it that did not note the folder.
    let file = "/data/review/local/device.json"
    let text = String(decoding: try #require(disk.bytes(of: file)), as: UTF8.self)
    let start = try #require(text.range(of: #","folder":{"#))
    let old = text[..<start.lowerBound] + "}\n"
    disk.overwrite(Array(old.utf8), at: file)
    var store = try Morning.open(disk)
    #expect(store.notices.isEmpty)
    try store.say(.note(Note(text: "two", source: .lesson)))
    #expect(Self.files(disk, "/data/review") == before)
    let now = String(decoding: try #require(disk.bytes(of: file)), as: UTF8.self)
    #expect(now.contains(#""folder":{"path":"/data/review""#))
  }

  @Test func aStoreCarriedOnIsNoCopy() throws {
    let disk = try Self.copied()
    let at = try Morning.at()
    let store = try Morning.open(disk)
    var next = try store.carryOn(
      to: StoreFolder("/data/next"), now: at.millisecondsSince1970, at: at)
    #expect(!next.notices.contains { if case .copied = $0 { true } else { false } })
    try next.say(.note(Note(text: "on", source: .lesson)))
    disk.endProcess()
    #expect(try Morning.open(disk, "/data/next").notices.isEmpty)
  }
}

extension SimulatedDisk {
  /// Copies a folder and everything in it, each file and folder a new one.
  fileprivate func copyFolder(_ path: String, to target: String) {
    prepare(folders: [target])
    for name in files(in: path) {
      if let bytes = bytes(of: "\(path)/\(name)"), !isFolder("\(path)/\(name)") {
        put(bytes, at: "\(target)/\(name)")
      } else {
        copyFolder("\(path)/\(name)", to: "\(target)/\(name)")
      }
    }
  }

  private func isFolder(_ path: String) -> Bool {
    ((try? status(at: path)) ?? nil)?.kind == .folder
  }
}
