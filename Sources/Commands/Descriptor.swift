// The system's reading and writing of open files, with their interruptions dealt with. It knows
// bytes and nothing of what they say.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system's reading and writing, with their interruptions dealt with.
enum Descriptor {
  /// Writes all bytes.
  /// - Returns: 0, or the system's number for what went wrong.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = put(descriptor, rest)
      if count >= 0 {
        done += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        wait(for: descriptor, Int16(POLLOUT))
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Whether a few bytes can be written without waiting for whoever reads them; true also where
  /// writing would say what is wrong.
  static func takesMore(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  /// Stands in for standard input, output and error where whoever started us closed them: the next
  /// file to be opened would get the number, and be read or written to as if it were they. Reading
  /// and writing fail as on a closed one.
  static func fillGaps() {
    for number in 0...2 as ClosedRange<Int32> where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // The system gives the lowest number that is free.
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Reads once.
  /// - Returns: how many bytes came, 0 at the end; or the system's number for what went wrong.
  static func read(
    _ descriptor: Int32, into room: UnsafeMutableRawBufferPointer
  ) -> Result<Int, DescriptorError> {
    while true {
      let count = get(descriptor, room)
      if count >= 0 { return .success(count) }
      if errno == EAGAIN || errno == EWOULDBLOCK {
        wait(for: descriptor, Int16(POLLIN))
      } else if errno != EINTR {
        return .failure(DescriptorError(code: errno))
      }
    }
  }

  /// What the system calls an error.
  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  /// A terminal or a pipe may have been set not to wait by whoever started us.
  private static func wait(for descriptor: Int32, _ events: Int16) {
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    _ = poll(&request, 1, -1)
  }

  private static func put(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func get(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, room.baseAddress, room.count)
    #else
      Darwin.read(descriptor, room.baseAddress, room.count)
    #endif
  }
}

/// A number the system gave.
struct DescriptorError: Error {
  let code: Int32
}
