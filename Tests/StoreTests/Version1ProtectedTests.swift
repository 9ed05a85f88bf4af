// The protected store of version 1, for ever: its passphrase opens it in every later build.

import Domain
import Foundation
import struct Journal.PosixDisk
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct Version1ProtectedTests {
  static let frozen = FrozenStore("version-1-protected")

  @Test func writingGivesTheFrozenBytes() throws {
    let made = try Version1Protected().files
    if ProcessInfo.processInfo.environment["ALONGSIDE_WRITE_FIXTURES"] != nil {
      try FrozenStore.write(made, to: Self.frozen.url)
      Issue.record("fixtures were written anew; look at every change and run without the variable")
    }
    let frozen = try Self.frozen.files()
    #expect(made.keys.sorted() == frozen.keys.sorted())
    for (name, bytes) in frozen { #expect(made[name] == bytes, "\(name)") }
  }

  @Test func thePassphraseOpensEveryWord() throws {
    let place = try TestFolder()
    defer { place.remove() }
    let folder = try Self.frozen.copy(in: place)
    let at = try Morning.at("2026-11-19T18:00:00+00:00")
    let now = at.millisecondsSince1970
    guard let passphrase = Passphrase(bytes: Array(Version1Protected.passphrase.utf8)) else {
      Issue.record("no passphrase")
      return
    }
    let opened = try KeyringFile(folder, on: PosixDisk()).unlock(passphrase)
    var store = try ReviewStore.open(
      folder, on: PosixDisk(), machine: "", now: now, key: opened.key)
    #expect(store.notices.isEmpty, "\(store.notices)")
    #expect(
      store.review.entries.map { entry -> String in
        if case .newer(let text) = entry.content { return text }
        return entry.event?.text ?? "\(entry.content)"
      }.suffix(4) == [Version1Sealed.texts[1], Version1Sealed.texts[2], "erased", "Only mine."])
    let entry = try store.say(.note(Note(text: "On it goes.", source: .walk)))
    #expect(entry.stamp.writer.hex == "c0de5ea1ed01")
    let again = try ReviewStore.open(
      folder, on: PosixDisk(), machine: "", now: now, key: opened.key)
    #expect(again.review.entry(entry.ref)?.event?.text == "On it goes.")
  }
}
