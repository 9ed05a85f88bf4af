// The lane of the real disk: one thread that does nothing but save. It ends with the run of lines
// it was made for.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread that saves lines in the order in which they come.
///
/// What both threads touch is touched with `mutex` held only.
final class PosixLane: AppendLane {
  /// Whoever waits is woken when no more lines than this are ready to be saved: in time for the
  /// next, and not for every one.
  private static let wakingAt = 3

  private let disk: PosixDisk
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let hasJob = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let hasOutcome = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [AppendJob] = []
  private var outcomes: [AppendOutcome] = []
  private var isClosing = false
  /// Whether somebody waits for an outcome.
  private var isAwaited = false
  private var thread: PosixThread?

  private init(on disk: PosixDisk) {
    self.disk = disk
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(hasJob, nil)
    pthread_cond_init(hasOutcome, nil)
  }

  deinit {
    pthread_cond_destroy(hasOutcome)
    pthread_cond_destroy(hasJob)
    pthread_mutex_destroy(mutex)
    hasOutcome.deallocate()
    hasJob.deallocate()
    mutex.deallocate()
  }

  /// A lane at work; nil where the system gives no thread.
  static func starting(on disk: PosixDisk) -> PosixLane? {
    let lane = PosixLane(on: disk)
    // The thread holds the lane until it ends.
    lane.thread = PosixThread { lane.work() }
    return lane.thread == nil ? nil : lane
  }

  func add(_ job: AppendJob) {
    let isFirst = locked {
      jobs.append(job)
      return jobs.count == 1
    }
    if isFirst { pthread_cond_signal(hasJob) }
  }

  func outcome() -> AppendOutcome {
    locked {
      while outcomes.isEmpty {
        isAwaited = true
        pthread_cond_wait(hasOutcome, mutex)
      }
      isAwaited = false
      return outcomes.removeFirst()
    }
  }

  func close() {
    guard let thread = thread.take() else { return }
    locked { isClosing = true }
    pthread_cond_signal(hasJob)
    thread.join()
  }

  private func work() {
    var isOver = false
    while let job = next() {
      let outcome = isOver ? .notBegun : disk.perform(job)
      isOver = isOver || outcome.isLast
      let mustWake = locked {
        outcomes.append(outcome)
        return isAwaited && jobs.count <= Self.wakingAt
      }
      // Waking a thread takes a good part of the time a quick disk needs for a line.
      if mustWake { pthread_cond_signal(hasOutcome) }
    }
  }

  /// Waits for the next line; nil when there will be none.
  private func next() -> AppendJob? {
    locked {
      while jobs.isEmpty, !isClosing { pthread_cond_wait(hasJob, mutex) }
      return jobs.isEmpty || isClosing ? nil : jobs.removeFirst()
    }
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
