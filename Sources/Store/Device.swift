// What this laptop knows of itself in one review: its writers, its person's call-sign and which
// machine it was. A store copied to another machine finds another machine here and begins a new
// writer, so that two laptops never write one chain.

import JSONText
import Journal

/// The contents of `local/device.json`.
struct Device: Hashable, Sendable {
  var callsign: String
  /// The writer to go on with; nil before the first entry.
  var writer: StoredWriter?
  /// The writer of the private journal; nil before the first thought.
  var privateWriter: StoredWriter?
  /// The writer of the sealed file; nil before anything was sealed. It stands nowhere else.
  var sealedWriter: StoredWriter?
  /// Every writer of this laptop in this review, the latest last.
  var writers: [StoredWriter]
  /// A digest of the machine's id; empty where the system has none.
  var machine: String

  /// - Parameter isProtected: leaves the call-sign out, which stands in the sealed entries.
  func json(isProtected: Bool = false) -> [UInt8] {
    var object: JSONObject = [
      "format": "alongside.device", "version": 1,
      "callsign": .string(isProtected ? "" : callsign),
      "machine": .string(machine),
      "writers": .array(writers.map { .string($0.hex) }),
    ]
    if let writer { object["writer"] = .string(writer.hex) }
    if let privateWriter { object["private"] = .string(privateWriter.hex) }
    if let sealedWriter { object["sealed"] = .string(sealedWriter.hex) }
    return object.bytes + [UInt8(ascii: "\n")]
  }

  /// Nil for what is no device file: the laptop then counts as new, and writes as a new writer.
  init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.device",
      let callsign = object["callsign"]?.string
    else { return nil }
    self.callsign = callsign
    writer = object["writer"]?.string.flatMap { StoredWriter(hex: $0) }
    privateWriter = object["private"]?.string.flatMap { StoredWriter(hex: $0) }
    sealedWriter = object["sealed"]?.string.flatMap { StoredWriter(hex: $0) }
    writers = (object["writers"]?.array ?? []).compactMap {
      $0.string.flatMap { StoredWriter(hex: $0) }
    }
    machine = object["machine"]?.string ?? ""
  }

  init(callsign: String, machine: String) {
    self.callsign = callsign
    self.machine = machine
    writers = []
  }

  mutating func begin(_ writer: StoredWriter) {
    self.writer = writer
    if !writers.contains(writer) { writers.append(writer) }
  }

  mutating func beginPrivate(_ writer: StoredWriter) {
    privateWriter = writer
    if !writers.contains(writer) { writers.append(writer) }
  }
}
