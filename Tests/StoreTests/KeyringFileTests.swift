// Changing what opens a review, with the power cut and errors at every operation: there is always a
// whole keyring, the one before or the new one.

import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct KeyringFileTests {
  private static let folder = StoreFolder("/data/review")

  /// A store with a keyring, and the keyring that is to take its place.
  private struct Scene {
    let disk: SimulatedDisk
    let before: Keyring
    let after: Keyring
  }

  private static func scene() throws -> Scene {
    let disk = Morning.disk()
    _ = try Protected.begin(on: disk)
    disk.restart(.kept)
    let file = KeyringFile(folder, on: disk)
    let before = try #require(try file.read())
    return Scene(disk: disk, before: before, after: try Protected.changed(before))
  }

  /// The change as the command makes it.
  private static func perform(_ scene: Scene, on disk: SimulatedDisk) -> Bool {
    let file = KeyringFile(folder, on: disk)
    guard (try? file.replace(scene.before, with: scene.after, .changed, of: "harrow")) != nil else {
      return false
    }
    file.forgetBefore()
    return true
  }

  /// As earlier versions set it from a file that an editor had put a mark in front of.
  @Test func aPassphraseWithAMarkInItStillOpensFromItsFile() throws {
    let scene = try Self.scene()
    let file = KeyringFile(Self.folder, on: scene.disk)
    var marked = scene.before
    var random = SplitMix64(seed: 7)
    let key = try #require(ReviewKey(bytes: Sealed.key))
    try marked.change(
      0, to: try Protected.passphrase("\u{FEFF}another"), of: key, cost: Protected.cost,
      random: &random)
    try file.replace(scene.before, with: marked, .changed, of: "harrow")
    var fromFile = try Protected.passphrase("another")
    #expect(throws: StoreError.self) { _ = try file.unlock(fromFile) }
    fromFile.isMarked = true
    _ = try file.unlock(fromFile)
  }

  @Test func aChangeOpensWithTheNewPassphraseAlone() throws {
    let scene = try Self.scene()
    let file = KeyringFile(Self.folder, on: scene.disk)
    try file.replace(scene.before, with: scene.after, .changed, of: "harrow")
    #expect(scene.disk.files(in: "/data/review/keys").contains("keyring.before.json"))
    _ = try file.unlock(try Protected.passphrase("another"))
    file.forgetBefore()
    #expect(scene.disk.files(in: "/data/review/keys") == ["keyring.json"])
    #expect(throws: StoreError.self) { try file.unlock(try Protected.passphrase()) }
    #expect(throws: StoreError.self, "another window was faster") {
      try file.replace(scene.before, with: scene.before, .changed, of: "harrow")
    }
    #expect(try file.read() == scene.after)
  }

  /// What a change that failed left half-way goes at the next opening, unless one is under way.
  @Test func whatAFailedChangeLeftGoes() throws {
    let scene = try Self.scene()
    let file = KeyringFile(Self.folder, on: scene.disk)
    for name in [".keyring.json.1f.tmp", ".keyring.before.json.2a.tmp"] {
      scene.disk.put(scene.after.bytes, at: "/data/review/keys/\(name)")
    }
    let lock = try scene.disk.open("/data/review/local/lock", .createOrOpen)
    #expect(try scene.disk.claim(lock))
    file.forgetBefore()
    #expect(scene.disk.files(in: "/data/review/keys").count == 3)
    scene.disk.unlock(lock)
    scene.disk.close(lock)
    file.forgetBefore()
    #expect(scene.disk.files(in: "/data/review/keys") == ["keyring.json"])
    #expect(try file.read() == scene.before)
  }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aPowerCutAtAnyOperation(_ loss: SimulatedDisk.Loss) throws {
    let scene = try Self.scene()
    let whole = scene.disk.copy()
    #expect(Self.perform(scene, on: whole))
    #expect(whole.operations > 20)
    var changed = 0
    for index in 0..<whole.operations {
      let disk = scene.disk.copy()
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      let isDone = Self.perform(scene, on: disk)
      disk.restart(loss)
      let found = try KeyringFile(Self.folder, on: disk).read()
      #expect(found == scene.before || found == scene.after, "cut at \(index), \(loss)")
      if found == scene.after { changed += 1 } else { #expect(!isDone, "cut at \(index), \(loss)") }
      let store = try Protected.open(disk, key: ReviewKey(bytes: Sealed.key))
      #expect(store.review.setUp != nil)
    }
    #expect(changed > 0 && changed < whole.operations)
  }

  @Test(arguments: [Int32(5), 28], [false, true])
  func anErrorAtAnyOperation(_ code: Int32, _ isPersistent: Bool) throws {
    let scene = try Self.scene()
    let whole = scene.disk.copy()
    #expect(Self.perform(scene, on: whole))
    for index in 0..<whole.operations {
      let disk = scene.disk.copy()
      disk.fault = .init(nil, index: index, code: code, isPersistent: isPersistent)
      let isDone = Self.perform(scene, on: disk)
      disk.restart(.lost)
      let found = try KeyringFile(Self.folder, on: disk).read()
      #expect(found == scene.before || found == scene.after, "\(code) at \(index)")
      #expect(found == scene.after || !isDone, "\(code) at \(index)")
    }
  }

  /// What is said of an error is what is so: which passphrase opens, and whether that is for sure.
  @Test func anErrorSaysWhichPassphraseOpens() throws {
    let scene = try Self.scene()
    let whole = scene.disk.copy()
    let first = whole.operations
    #expect(Self.perform(scene, on: whole))
    var unsure = 0
    for index in first..<whole.operations {
      let disk = scene.disk.copy()
      disk.fault = .init(nil, index: index, code: 5)
      let file = KeyringFile(Self.folder, on: disk)
      do throws(StoreError) {
        try file.replace(scene.before, with: scene.after, .changed, of: "harrow")
        disk.fault = nil
        #expect(try file.read() == scene.after)
      } catch {
        disk.fault = nil
        let found = try file.read()
        if case .keyringChanged(_, .changed, .unsure) = error {
          unsure += 1
          #expect(found == scene.after, "at \(index)")
          #expect("\(error)".contains("the new passphrase opens this review now"), "\(error)")
          #expect(error.isHalfDone)
          // Opening it does not let go of the one before while the disk refuses.
          disk.fault = .init(.syncFolder, index: 0, code: 5, isPersistent: true)
          file.forgetBefore()
          disk.fault = nil
          #expect(disk.files(in: "/data/review/keys").contains("keyring.before.json"))
        } else {
          #expect(found == scene.before, "at \(index): \(error)")
          #expect(!error.isHalfDone, "\(error)")
        }
      }
    }
    #expect(unsure == 1)
  }

  /// Damage to the new one leaves the one before, until the new one has opened.
  @Test func theOneBeforeCountsWhereTheNewOneIsDamaged() throws {
    let scene = try Self.scene()
    let file = KeyringFile(Self.folder, on: scene.disk)
    try file.replace(scene.before, with: scene.after, .changed, of: "harrow")
    let path = Self.folder.keyring
    let bytes = try #require(scene.disk.bytes(of: path))
    scene.disk.put(Array(bytes.dropLast(9)), at: path)
    #expect(try file.read() == scene.before)
    file.forgetBefore()
    #expect(try file.read() == scene.before, "a damaged one does not take the other with it")
    try scene.disk.remove(path)
    #expect(try file.read() == scene.before)
    let store = try Protected.open(scene.disk, key: nil)
    let isLocked = store.isLocked
    #expect(isLocked, "without its keyring a review is not taken for an unprotected one")
  }

  @Test func aKeyringOfAnotherReviewIsRefused() throws {
    let scene = try Self.scene()
    let other = try Protected.protection().keyring
    scene.disk.put(other.bytes, at: Self.folder.keyring)
    #expect(throws: StoreError.self) { try KeyringFile(Self.folder, on: scene.disk).read() }
  }
}
