// Which machine this is, as a digest: enough to notice that a folder was copied to another laptop,
// and nothing that could be traced to one.

import Crypto
import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// This machine.
public enum Machine {
  /// A digest of the system's own id of this machine; empty where there is none.
  public static func digest() -> String {
    guard let id = identity(), !id.isEmpty else { return "" }
    let digest = SHA256.hash(data: Array("alongside/1/machine\n\(id)".utf8))
    return EntryHash(bytes: Array(digest))?.hex ?? ""
  }

  private static func identity() -> String? {
    #if canImport(Glibc)
      for path in ["/etc/machine-id", "/var/lib/dbus/machine-id"] {
        let bytes = try? WholeFile.read(path, limit: 4096, on: PosixDisk())
        if let bytes = bytes ?? nil, !bytes.isEmpty {
          return String(decoding: bytes, as: UTF8.self)
        }
      }
      return nil
    #else
      // The platform's UUID.
      var id = [UInt8](repeating: 0, count: 16)
      var wait = timespec(tv_sec: 1, tv_nsec: 0)
      guard gethostuuid(&id, &wait) == 0 else { return nil }
      return id.map { String($0, radix: 16) }.joined(separator: "-")
    #endif
  }
}
