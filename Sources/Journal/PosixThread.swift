// A thread of the system: it does one thing and ends. Signals stay with the thread that everything
// else runs on.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread at work. Who starts it must wait for it before it touches what the thread touches.
public struct PosixThread: ~Copyable {
  private let thread: pthread_t

  /// What a thread does; it is held by the thread until it ends.
  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Starts a thread; nil where the system gives none.
  public init?(_ body: @escaping () -> Void) {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { raw in
          if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
      let made: pthread_t? = thread
    #else
      var made: pthread_t?
      let code = pthread_create(
        &made, nil,
        { raw in
          Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
    #endif
    guard code == 0, let made else {
      work.release()
      return nil
    }
    self.thread = made
  }

  /// Waits until the thread has done its work.
  public consuming func join() { pthread_join(thread, nil) }
}
