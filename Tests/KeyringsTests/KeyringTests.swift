// The keyring: what opens it, what does not, and what is neither a wrong passphrase nor a keyring.

import JSONText
import Journal
import TestSupport
import Testing

@testable import Keyrings

@Suite struct KeyringTests {
  /// The cheapest cost there is: these tests are about what is opened, not how long it takes.
  static let cost = 15
  let review: ReviewID
  let key: ReviewKey

  init() throws {
    review = try #require(ReviewID(hex: Vectors.review))
    key = try #require(ReviewKey(bytes: Vectors.key))
  }

  private func passphrase(_ text: String) throws -> Passphrase {
    guard let passphrase = Passphrase(bytes: Array(text.utf8)) else { throw KeyringError.damaged }
    return passphrase
  }

  private func keyring(_ text: String = "four unrelated words") throws -> Keyring {
    var random = SplitMix64(seed: 7)
    return try Keyring(
      of: review, key: key, passphrase: try passphrase(text), cost: Self.cost, random: &random)
  }

  private func bytes(_ key: ReviewKey) -> [UInt8] { key.key.withUnsafeBytes { Array($0) } }

  @Test func theVectorsOpen() throws {
    let keyring = try Keyring(bytes: Array(Vectors.keyring.utf8))
    #expect(keyring.review == review)
    // The same word in another spelling: a letter and its accent apart.
    for spelling in ["caf\u{E9}, 24 of 27", "cafe\u{301}, 24 of 27"] {
      let unlocked = try keyring.unlock(try passphrase(spelling))
      #expect(bytes(unlocked.key) == Vectors.key)
    }
    #expect(keyring.bytes == Array((Vectors.keyring + "\n").utf8))
  }

  @Test func aWrapIsMadeAsTheVectorsSay() throws {
    let salt = try #require(Salt(hex: "000102030405060708090a0b0c0d0e0f"))
    let wrap = try Wrap(
      key, under: try passphrase("cafe\u{301}, 24 of 27"), of: review, cost: 15, salt: salt,
      isRecovery: false)
    #expect(Vectors.keyring.contains(wrap.object.text))
  }

  @Test func otherPassphrasesDoNotOpen() throws {
    let keyring = try keyring()
    for other in ["four unrelated word", "four unrelated words ", "Four unrelated words", "x"] {
      #expect(throws: KeyringError.wrongPassphrase) {
        try keyring.unlock(try passphrase(other))
      }
    }
  }

  @Test func everyChangedByteIsDamageAndNeverAWrongPassphrase() throws {
    let whole = try keyring().bytes
    for index in whole.indices.dropLast() {
      var changed = whole
      changed[index] ^= 1
      #expect(throws: KeyringError.self, "byte \(index)") {
        do throws(KeyringError) { _ = try Keyring(bytes: changed) } catch {
          if error == .wrongPassphrase { Issue.record("byte \(index)") }
          throw error
        }
      }
    }
    for count in 0..<whole.count - 1 {
      #expect(throws: KeyringError.self, "\(count) bytes") {
        try Keyring(bytes: Array(whole[..<count]))
      }
    }
  }

  /// A keyring with a sound digest whose wrap says something else.
  private func planted(_ change: (inout JSONObject) -> Void) throws -> [UInt8] {
    var keyring = try keyring()
    var object = keyring.wraps[0].object
    change(&object)
    if let wrap = Wrap(object) { keyring.wraps[0] = wrap }
    return keyring.bytes
  }

  @Test(arguments: [0, 1, 14, 21, 30, 62, 1 << 40])
  func aPlantedCostIsRefusedBeforeAnythingIsDerived(_ exponent: Int) throws {
    let bytes = try planted { $0["n"] = .integer(Int64(exponent)) }
    #expect(throws: KeyringError.costly(exponent: exponent)) { try Keyring(bytes: bytes) }
  }

  @Test func aWrapOfAnotherReviewDoesNotOpen() throws {
    let other = try #require(ReviewID(hex: "00000000000000aa"))
    let wrap = try keyring().wraps[0]
    #expect(try wrap.open(try passphrase("four unrelated words"), of: review) != nil)
    #expect(try wrap.open(try passphrase("four unrelated words"), of: other) == nil)
  }

  @Test func passphrasesComeAndGo() throws {
    var random = SplitMix64(seed: 8)
    var keyring = try keyring()
    try keyring.add(try passphrase("second"), to: key, cost: Self.cost, random: &random)
    #expect(try keyring.unlock(try passphrase("second")).index == 1)
    try keyring.change(0, to: try passphrase("changed"), of: key, cost: Self.cost, random: &random)
    #expect(try bytes(keyring.unlock(try passphrase("changed")).key) == Vectors.key)
    #expect(throws: KeyringError.wrongPassphrase) {
      try keyring.unlock(try passphrase("four unrelated words"))
    }
    try keyring.remove(0)
    #expect(throws: KeyringError.wrongPassphrase) { try keyring.unlock(try passphrase("changed")) }
    #expect(throws: KeyringError.lastWayIn) { try keyring.remove(0) }
    let again = try Keyring(bytes: keyring.bytes)
    #expect(again == keyring)
    #expect(try bytes(again.unlock(try passphrase("second")).key) == Vectors.key)
  }

  @Test func aRecoveryCodeOpensHoweverItIsTyped() throws {
    var random = SplitMix64(seed: 9)
    var keyring = try keyring()
    let first = try keyring.renewRecovery(of: key, cost: Self.cost, random: &random)
    let second = try keyring.renewRecovery(of: key, cost: Self.cost, random: &random)
    #expect(first != second)
    #expect(keyring.waysIn.map(\.isRecovery) == [false, true])
    let code = second.description
    #expect(code.count == 35 && code.split(separator: "-").count == 6)
    for typed in [
      code, code.uppercased(), code.replacing("-", with: " "), code.replacing("-", with: ""),
      code.replacing("0", with: "O").replacing("1", with: "l"),
    ] {
      #expect(try keyring.unlock(try passphrase(typed)).index == 1, "\(typed)")
    }
    // The sheet before opens nothing, nor does one with a slip of the finger.
    #expect(throws: KeyringError.wrongPassphrase) {
      try keyring.unlock(try passphrase(first.description))
    }
    let slip: String = (code.first == "a" ? "b" : "a") + code.dropFirst()
    let typed = try passphrase(slip)
    if RecoveryCode(typed: typed) != nil { Issue.record("a slip of the finger is a code") }
  }

  @Test func whatANewerVersionAddedIsKept() throws {
    let bytes = try planted { $0["colour"] = "blue" }
    var keyring = try Keyring(bytes: bytes)
    var random = SplitMix64(seed: 10)
    try keyring.add(try passphrase("second"), to: key, cost: Self.cost, random: &random)
    #expect(String(decoding: keyring.bytes, as: UTF8.self).contains(#""colour":"blue""#))
    #expect(try keyring.unlock(try passphrase("four unrelated words")).index == 0)
  }

  @Test func whatCannotBeAPassphraseIsNone() {
    for bytes in [[], [0x66, 0xC3], [UInt8](repeating: 0x61, count: 1025)] as [[UInt8]] {
      if Passphrase(bytes: bytes) != nil { Issue.record("\(bytes.count) bytes") }
    }
  }
}
