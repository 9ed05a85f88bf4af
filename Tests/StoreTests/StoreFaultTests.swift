// Errors and power cuts at every operation of a store's life: what was said to be recorded is there,
// and a store that could not be made leaves nothing that looks like one.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct StoreFaultTests {
  private struct Run {
    var began = false
    var recorded: [String] = []
  }

  private static func run(on disk: SimulatedDisk) -> Run {
    var run = Run()
    guard var store = try? Morning.begin(on: disk) else { return run }
    run.began = true
    for index in 0..<6 {
      let text = "note \(index)"
      if (try? store.say(.note(Note(text: text, source: .lesson)))) != nil {
        run.recorded.append(text)
      }
      store.keepAnchor()
    }
    return run
  }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aPowerCutAtAnyOperationLosesNothingRecorded(_ loss: SimulatedDisk.Loss) throws {
    let whole = Morning.disk()
    #expect(Self.run(on: whole).recorded.count == 6)
    for index in 0..<whole.operations {
      let disk = Morning.disk()
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      let run = Self.run(on: disk)
      disk.restart(loss)
      try Self.check(run, disk, "cut at \(index), \(loss)")
    }
  }

  @Test(arguments: [Int32(5), 28], [false, true])
  func anErrorAtAnyOperationIsNeverHidden(_ code: Int32, _ isPersistent: Bool) throws {
    let whole = Morning.disk()
    _ = Self.run(on: whole)
    for index in 0..<whole.operations {
      let disk = Morning.disk()
      disk.fault = .init(nil, index: index, code: code, isPersistent: isPersistent)
      let run = Self.run(on: disk)
      disk.fault = nil
      disk.restart(.kept)
      try Self.check(run, disk, "errno \(code) at \(index)")
    }
  }

  private static func check(_ run: Run, _ disk: SimulatedDisk, _ words: Comment) throws {
    guard run.began else { return }
    var store = try Morning.open(disk)
    let texts = store.review.visible(.note).compactMap(\.note?.text)
    #expect(Set(run.recorded).isSubset(of: texts), words)
    #expect(Set(texts).count == texts.count, words)
    let next = try store.say(.note(Note(text: "afterwards", source: .lesson)))
    #expect(store.review.record(next.ref)?.note?.text == "afterwards", words)
  }
}
