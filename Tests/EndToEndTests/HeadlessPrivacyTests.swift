// The page for a data protection officer is true: its paths and modes are those on disk, no word of
// a note is on it, and what it says about the network holds for the program that was built.

import Domain
import Foundation
import Store
import Testing

import struct Journal.PosixDisk

@Suite struct HeadlessPrivacyTests {
  let home: DoctorHome

  init() throws { home = try DoctorHome() }

  @Test func thePageFitsTwoScreensAndNamesEverything() throws {
    let page = try home.harness.run("doctor", "harrow", "--privacy")
    #expect(page.status == 0)
    #expect(page.lines.count <= 48, "\(page.lines.count) lines")
    #expect(page.lines.allSatisfy { $0.count <= 80 || $0.contains("/") }, "\(page.out)")
    #expect(page.out.contains(home.store.lastPathComponent + "  0700"))
    #expect(page.out.contains("1 x 0600"))
    let flowing = page.out.split { $0.isWhitespace }.joined(separator: " ")
    for words in [
      "WHO CAN READ IT", "Only the account that runs Alongside", "No field for a name, a grade",
      "contains no network code", "raw notes until \(DoctorHome.day(10 + 28))",
      "controller: Harrowmere Primary", "alongside erase REVIEW ID", "Old blocks of an SSD",
    ] {
      #expect(flowing.contains(words), "\(words)")
    }
  }

  @Test func theFormOfAReviewThatIsNotBegunIsNamed() throws {
    let state = home.harness.home.appendingPathComponent("state")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    #expect(try !home.harness.run("doctor", "--privacy").out.contains("new-review"))
    var form = NewReviewForm(in: state.path, on: PosixDisk())
    form.keep(
      ["school": "Zebratwo"],
      at: WallTime(millisecondsSince1970: DoctorHome.now, offsetMinutes: 0))
    let page = try home.harness.run("doctor", "harrow", "--privacy")
    #expect(page.out.contains("/state/new-review.json"))
    #expect(page.lines.count <= 52)
    #expect(try home.harness.run("doctor", "--json").out.contains("\"check\":\"new-review\""))
  }

  @Test func noWordOfANoteIsOnIt() throws {
    for arguments in [["doctor", "--privacy"], ["doctor", "harrow", "--privacy", "--json"]] {
      let page = try home.harness.run(arguments, input: Data())
      #expect(page.status == 0)
      #expect(!page.out.contains("Seventeen"))
    }
  }

  @Test func wideModesAreToldAsTheyAre() throws {
    try home.put("x", at: "local/drafts/x.json", mode: 0o644)
    let page = try home.harness.run("doctor", "harrow", "--privacy")
    #expect(page.out.contains("1 x 0644"))
    #expect(page.out.contains("NOT ONLY the account"))
    #expect(!page.out.contains("Only the account"))
  }

  @Test func everyPlaceIsAnObjectToo() throws {
    let objects = try home.harness.run("doctor", "harrow", "--privacy", "--json").objects()
    #expect(objects.map { $0["schema"] as? String } == ["alongside.privacy"])
    let places = try #require(objects.first?["places"] as? [[String: Any]])
    let journal = try #require(places.first { $0["place"] as? String == "journal" })
    #expect(journal["files"] as? Int == 1)
    #expect(journal["mode"] as? String == "0600")
    #expect(objects.first?["protected"] as? Bool == false)
  }

  #if os(Linux)
    @Test("D11-resilience D13-15 the program is linked with no network library")
  func theProgramIsLinkedWithNoNetworkLibrary() throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["ldd", try Harness.program().path]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let libraries = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(process.terminationStatus == 0)
      #expect(libraries.contains("libc.so"))
      for name in ["curl", "libssl", "nghttp", "networking", "libresolv", "gnutls"] {
        #expect(!libraries.contains(name), "\(name): \(libraries)")
      }
    }
  #endif
}
