// A lane of the simulated disk, without a thread: each line is saved when it is waited for, or as
// soon as it is handed over. What a real one does lies between the two.

import Journal

/// Saves lines on the disk of a test.
final class SimulatedLane: AppendLane {
  private let disk: SimulatedDisk
  private var jobs: [AppendJob] = []
  private var outcomes: [AppendOutcome] = []
  private var isOver = false

  init(on disk: SimulatedDisk) { self.disk = disk }

  func add(_ job: AppendJob) {
    jobs.append(job)
    if disk.isLaneEager { work() }
  }

  func outcome() -> AppendOutcome {
    if outcomes.isEmpty { work() }
    return outcomes.isEmpty ? .notBegun : outcomes.removeFirst()
  }

  func close() {
    // What was begun by then is done, as a thread would have done it.
    if disk.isLaneEager { work() }
    jobs = []
  }

  private func work() {
    guard !jobs.isEmpty else { return }
    let job = jobs.removeFirst()
    let outcome = isOver ? AppendOutcome.notBegun : disk.perform(job)
    if case .saved(acknowledged: 0) = outcome {} else { isOver = true }
    outcomes.append(outcome)
  }
}
