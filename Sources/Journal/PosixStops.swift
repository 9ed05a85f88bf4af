// A terminal's stop, held off while others wait for this program: stopped with the journal's lock,
// it would keep every other program and window from writing until somebody remembers it.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the terminal stops a program with: ^Z, and writing from the background. Nobody can hold off
/// SIGSTOP.
enum PosixStops {
  private static let signals = [SIGTSTP, SIGTTOU]

  /// Those that nobody held off before this program did; asked for before the first `hold`.
  private static let own: [Int32] = {
    var now = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &now)
    return signals.filter { sigismember(&now, $0) == 0 }
  }()

  /// From now on a stop waits until `release`, as far as this thread is meant. A thread that saves
  /// takes no signal anyway.
  static func hold() { mask(SIG_BLOCK) }

  /// Lets a stop take effect again; one that waited does so at once.
  static func release() { mask(SIG_UNBLOCK) }

  private static func mask(_ how: Int32) {
    var some = sigset_t()
    sigemptyset(&some)
    for number in own { sigaddset(&some, number) }
    pthread_sigmask(how, &some, nil)
  }
}
