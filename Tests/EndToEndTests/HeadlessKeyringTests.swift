// A keyring that is missing where lines are sealed, and one that is there where none is, as scripts
// see them: what is wrong is said, nothing is lost, and nothing plain is written.

import Foundation
import Testing

@Suite struct HeadlessKeyringTests {
  private let harness: Harness
  private let first: String
  private let second: String
  private var keys: URL { harness.store("harrow").appendingPathComponent("keys") }

  init() throws {
    harness = try Harness()
    first = try harness.file("first", "the first passphrase\n")
    second = try harness.file("second", "the second passphrase\n")
  }

  /// A protected review with a note, and its keyring elsewhere.
  private func withoutKeyring() throws -> URL {
    try harness.makeReview()
    try #require(try harness.run("note", "harrow", "marker words").status == 0)
    let done = try harness.run("protect", "harrow", "--passphrase-file", first)
    try #require(done.status == 0, "\(done.err)")
    let away = harness.folder.appendingPathComponent("keys")
    try FileManager.default.moveItem(at: keys, to: away)
    return away
  }

  @Test func sealedLinesAreNotProtectedAgain() throws {
    let away = try withoutKeyring()
    let before = try Harness.contents(of: harness.store("harrow"))
    let refused = try harness.run("protect", "harrow", "--yes", "--passphrase-file", second)
    #expect(refused.status == 65, "\(refused.err)")
    #expect(refused.err.contains("keys/keyring.json is missing"), "\(refused.err)")
    for arguments in [["note", "harrow", "plain words"], ["thought", "harrow", "plain words"]] {
      #expect(try harness.run(arguments, input: Data()).status == 65)
    }
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
    try FileManager.default.moveItem(at: away, to: keys)
    let list = try harness.run("list", "harrow", "--passphrase-file", first)
    #expect(list.out.contains("marker words"), "\(list.err)")
  }

  @Test func verifyAndDoctorSaySo() throws {
    _ = try withoutKeyring()
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.out.contains("keys/keyring.json: there is no such file"), "\(verified.out)")
    for arguments in [["doctor", "harrow"], ["doctor", "harrow", "--passphrase-file", first]] {
      let doctor = try harness.run(arguments, input: Data())
      #expect(doctor.status == 1)
      #expect(doctor.out.contains("DAMAGED  keys/keyring.json"), "\(doctor.out)")
      #expect(doctor.out.contains("Do: Bring it from another laptop"), "\(doctor.out)")
      #expect(!doctor.out.contains("Give its passphrase"), "\(doctor.out)")
    }
  }

  @Test func nobodyJoinsWithoutIt() throws {
    _ = try withoutKeyring()
    let refused = try harness.run("join", harness.store("harrow").path, "mine")
    #expect(refused.status == 65, "\(refused.err)")
    #expect(refused.err.contains("keys/keyring.json is missing"), "\(refused.err)")
    #expect(!FileManager.default.fileExists(atPath: harness.store("mine").path))
  }

  @Test func aKeyringWhereNothingIsSealedIsSetAside() throws {
    try harness.makeReview()
    try #require(try harness.run("note", "harrow", "marker words").status == 0)
    try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: keys.appendingPathComponent("keyring.json"))
    let refused = try harness.run("list", "harrow")
    #expect(refused.status == 65)
    #expect(refused.err.contains("no line of this review is sealed"), "\(refused.err)")
    #expect(refused.err.contains("doctor REVIEW --mend"), "\(refused.err)")
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.out.contains("damaged: 1 place"), "\(verified.out)")
    let doctor = try harness.run("doctor", "harrow")
    #expect(doctor.status == 1)
    #expect(doctor.out.contains("1 place damaged"), "\(doctor.out)")
    let mended = try harness.run("doctor", "harrow", "--mend")
    #expect(mended.status == 0, "\(mended.out)")
    #expect(mended.err.contains("keys/keyring.json: set aside, as keyring.set-aside-"))
    let list = try harness.run("list", "harrow")
    #expect(list.out.contains("marker words"), "\(list.err)")
  }
}
