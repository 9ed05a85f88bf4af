// Work on many things that have nothing to do with each other, shared out among as many threads as
// the machine can run at once. It is for long texts from the shell, never for the screen.

import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

public enum Shares {
  /// How many threads the machine can run at once; at least 1.
  public static var countMax: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What one thread leaves for the one that waits for it.
  private final class Left<Output: Sendable> {
    var output: Output?
  }

  /// The same as `inputs.map(body)`, with a thread for each input but the first, which is for the
  /// thread that asks. Where the system gives no thread, the one that asks does that work, too.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ body: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    guard let first = inputs.first else { return [] }
    return share(first, inputs.dropFirst(), body)
  }

  private static func share<Input: Sendable, Output: Sendable>(
    _ own: Input, _ others: ArraySlice<Input>, _ body: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    guard let next = others.first else { return [body(own)] }
    let left = Left<[Output]>()
    let thread = PosixThread { left.output = share(next, others.dropFirst(), body) }
    let output = body(own)
    guard let thread else { return [output] + share(next, others.dropFirst(), body) }
    thread.join()
    return [output] + (left.output ?? [])
  }
}
