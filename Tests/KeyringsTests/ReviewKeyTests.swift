// Sealed bodies: the vectors of the Format page, made by another program, and what must not open.

import Foundation
import Journal
import Testing

@testable import Keyrings

/// The numbers of the Format page.
enum Vectors {
  static let review = "5ea1ed00c0ffee01"
  static let key = [UInt8](0..<32)
  static let data = #"{"at":"2026-11-19T09:41:07+00:00","id":"N01","text":"24 of 27 look up."}"#
  static let line =
    #"{"head":{"v":1,"review":"5ea1ed00c0ffee01","writer":"c0de5ea1ed01","seq":1,"#
    + #""clock":1795081447123,"kind":"note","prev":"\#(String(repeating: "0", count: 64))","#
    + #""commit":"31c61582d5d13568069e56e688307c9e3a4959d65f2c40eb7b559796114f89a8"},"#
    + #""hash":"6b80c554237522b5e1fdbaafcfedc529a668cc827fc79e87daca4d83d95fbc30","body":"#
    + #"{"salt":"202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f","box":"#
    + #""5nG9H170XvqAFgpLVxz17EIzauZ6PsHLaLRih1lv4+IPtV38ueL0To4OIRFoWA3vOVj8BG4wbyY8kiFsQJ75"#
    + #"uBwGG/CwprjSeEPPncYUMI9nalybCy3ntQ=="}}"#
  static let keyring =
    #"{"format":"alongside.keyring","version":1,"review":"5ea1ed00c0ffee01","wraps":[{"salt":"#
    + #""000102030405060708090a0b0c0d0e0f","n":15,"box":"#
    + #""M8UmNSOPhmLSjqg3D6iQfWjW5sP6ZpNxQCA3aR2uZir10uFfLtzSae7Nbxz0SXKl"}],"#
    + #""digest":"fdb4ef4d3b49229e43ad7f88178d1da36b6bf35bb8469b64b437e7b2cbba8ccf"}"#
}

@Suite struct ReviewKeyTests {
  let key: ReviewKey
  let entry: Entry

  init() throws {
    key = try #require(ReviewKey(bytes: Vectors.key))
    entry = try Line.entry(of: Array(Vectors.line.utf8))
  }

  /// The page for engineers has the same numbers.
  @Test func theVectorsStandOnTheFormatPage() throws {
    let page = #filePath.replacing(
      "Tests/KeyringsTests/ReviewKeyTests.swift", with: "Sources/Journal/Journal.docc/Format.md")
    let text = try String(contentsOfFile: page, encoding: .utf8)
    guard case .boxed(_, let box) = entry.body else {
      Issue.record("no box")
      return
    }
    for words in [
      String(decoding: entry.head.additional, as: UTF8.self), Vectors.data, Vectors.keyring,
      String(decoding: box, as: UTF8.self), entry.hash.hex, entry.head.commit.hex,
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func theVectorOpens() {
    #expect(key.open(entry) == Array(Vectors.data.utf8))
  }

  @Test func theVectorIsSealedAsItStands() throws {
    guard case .boxed(let salt, let text) = entry.body else {
      Issue.record("no box")
      return
    }
    let box = try key.box(Array(Vectors.data.utf8), salt: salt, additional: entry.head.additional)
    #expect(Base64.encode(box) == text)
  }

  @Test func nothingElseOpens() throws {
    guard case .boxed(let salt, let text) = entry.body, let box = Base64.decode(text) else {
      Issue.record("no box")
      return
    }
    let additional = entry.head.additional
    func opens(
      _ key: ReviewKey, _ box: [UInt8], _ salt: BoxSalt, _ additional: [UInt8],
      _ use: ReviewKey.Use = .entry
    ) -> Bool { key.open(box, as: use, salt: salt, additional: additional) != nil }
    #expect(opens(key, box, salt, additional))
    for index in box.indices {
      var changed = box
      changed[index] ^= 0x80
      #expect(!opens(key, changed, salt, additional), "byte \(index)")
    }
    for count in 0..<box.count { #expect(!opens(key, Array(box[..<count]), salt, additional)) }
    for index in additional.indices {
      var changed = additional
      changed[index] ^= 1
      #expect(!opens(key, box, salt, changed), "additional \(index)")
    }
    let other = try #require(ReviewKey(bytes: [UInt8](1..<33)))
    #expect(!opens(other, box, salt, additional))
    let otherSalt = try #require(BoxSalt(hex: String(repeating: "a", count: 64)))
    #expect(!opens(key, box, otherSalt, additional))
    #expect(!opens(key, box, salt, additional, .draft), "a draft is no entry")
  }

  @Test func aKeyHasThirtyTwoBytes() {
    #expect(ReviewKey(bytes: []) == nil)
    #expect(ReviewKey(bytes: [UInt8](0..<33)) == nil)
  }

  @Test func wipingLeavesNothing() {
    var bytes: [UInt8] = [1, 2, 3]
    bytes.withUnsafeMutableBytes { Secrecy.wipe($0) }
    #expect(bytes == [0, 0, 0])
    Secrecy.wipe(&bytes)
    #expect(bytes.isEmpty)
  }
}
