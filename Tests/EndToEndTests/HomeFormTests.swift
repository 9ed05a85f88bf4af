// The form of a new review on the home screen: what is typed there is kept on every way out, where
// no review is yet that could keep it.

import Foundation
import TerminalSupport
import TestSupport
import Testing

@Suite struct HomeFormTests {
  private let day: ReviewDay
  private var program: String { "'\(ReviewDay.program ?? "")'; echo \"ended with $?\"" }
  /// A file that is being written is not kept yet.
  private var holdsForm: Bool {
    files(in: day.folder.path, holding: "Talk for every child").contains { !$0.hasSuffix(".tmp") }
  }

  init() throws { day = try ReviewDay() }

  private func describe(_ run: TerminalRun) {
    run.expect("New review")
    run.send("n")
    run.expect("Focus, in the school's words")
    run.send("Elmfield Primary\r\rTalk for every child")
    run.expect("Talk for every child")
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func aSignalLosesNothingOfTheForm(_ number: Int32) throws {
    defer { day.remove() }
    let run = try day.start(shell: "trap : TERM HUP; \(program)")
    describe(run)
    // A kill leaves no moment to keep anything.
    if number == SIGKILL { #expect(run.wait { _ in holdsForm }) }
    run.signal(number)
    _ = run.closeTerminal()
    let next = try day.start(shell: program)
    next.expect("n goes on with it")
    next.send("n")
    next.expect("Elmfield Primary")
    next.expect("Talk for every child")
    next.send("\u{11}")
    next.expect("ended with 0")
  }

  @Test func twoHomeScreensKeepTheirFormsApart() throws {
    defer { day.remove() }
    let first = try day.start(shell: program)
    describe(first)
    #expect(first.wait { _ in holdsForm })
    let second = try day.start(shell: program)
    second.expect("New review")
    // What the first is about to begin is not for the second to go on with.
    #expect(!second.screen.text.contains("n goes on with it"))
    second.send("n")
    second.expect("Focus, in the school's words")
    second.send("Ashfield Infants")
    second.expect("Ashfield Infants")
    for run in [first, second] {
      run.signal(SIGHUP)
      _ = run.closeTerminal()
    }
    for school in ["Elmfield Primary", "Ashfield Infants"] {
      let next = try day.start(shell: program)
      next.expect("n goes on with it")
      next.send("n")
      next.expect(school)
      // Emptied it goes; the next start brings the other one.
      for _ in 1...4 { next.send("\u{5}\u{15}\t") }
      #expect(next.wait { !$0.text.contains(school) })
      next.send("\u{11}")
      next.expect("ended with 0")
    }
  }

  @Test func quittingKeepsItAndBeginningTakesItAway() throws {
    defer { day.remove() }
    let run = try day.start(shell: program)
    describe(run)
    run.send("\u{11}")
    run.expect("ended with 0")
    #expect(holdsForm)
    let next = try day.start(shell: program)
    next.expect("n goes on with it")
    next.send("n")
    next.expect("Elmfield Primary")
    next.send("\t\t\tOak\r")
    next.expect("Schedule")
    #expect(files(in: day.folder.path, holding: "\"name\":\"new-review\"").isEmpty)
    next.send("\u{11}")
    next.expect("New review")
    #expect(!next.screen.text.contains("n goes on with it"))
    next.send("\u{11}")
    next.expect("ended with 0")
  }
}
