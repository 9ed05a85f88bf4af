// The keys of the screen as a list, with a person's own.

import Foundation
import Testing

@Suite struct HeadlessKeysTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  @Test func everyCommandHasItsLine() throws {
    let keys = try harness.run("keys", "list", "--json").objects()
    let quit = try #require(keys.first { $0["command"] as? String == "quit" })
    #expect(quit["keys"] as? [String] == ["^Q"])
    #expect(quit["place"] as? String == "everywhere")
    #expect(keys.contains { $0["command"] as? String == "notes.new" })
    #expect(try harness.run("keys", "list").out.contains("everywhere  ^Q  quit  Quit\n"))
  }

  @Test func onesOwnKeysCount() throws {
    let config = harness.home.appendingPathComponent("config")
    try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
    let file = config.appendingPathComponent("keys.yaml")
    try Data("quit: F10\n".utf8).write(to: file)
    #expect(try harness.run("keys", "list").out.contains("everywhere  F10  quit  Quit\n"))
    try Data("quti: F10\n".utf8).write(to: file)
    let refused = try harness.run("keys", "list")
    #expect(refused.status == 65)
    #expect(refused.err.hasPrefix("\(file.path):1:1: unknown key \"quti\"; did you mean \"quit\"?"))
  }
}
