// What this laptop knows of itself in one review: its writers, its person's call-sign and which
// machine it was. A store copied to another machine finds another machine here and begins a new
// writer, so that two laptops never write one chain; one copied on this machine finds another
// folder.

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
  /// The writers of the folder that this one was carried on from; new ones follow them here.
  var after: StoredWriter?
  var privateAfter: StoredWriter?
  /// Writers of this laptop that may still write there: their files grow like another laptop's.
  var carried: [StoredWriter] = []
  /// Writers of this store that another machine had, from which it came: that one may go on with
  /// its own copy, and hold what is erased here.
  var elsewhere: [StoredWriter] = []
  /// The path of the folder that it was carried on from; nil for a store that began in its place.
  var carriedFrom: String?
  /// The folder that this one is a copy of; nil for one that is none, or does not know.
  var copiedFrom: String?
  /// Whether a program wrote an invented story here: its times say nothing of this laptop's clock.
  var isExample = false
  /// A digest of the machine's id; empty where the system has none.
  var machine: String
  /// The folder that these writers write in; nil before the first entry there, and in older files.
  var folder: Whereabouts?

  /// The writers that a folder goes on with.
  var goesOn: Set<StoredWriter> {
    Set([writer, privateWriter, sealedWriter].compactMap { $0 })
  }

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
    if let after { object["after"] = .string(after.hex) }
    if let privateAfter { object["private-after"] = .string(privateAfter.hex) }
    if let carriedFrom { object["carried-from"] = .string(carriedFrom) }
    if let copiedFrom { object["copied-from"] = .string(copiedFrom) }
    if let folder { object["folder"] = folder.json }
    if isExample { object["example"] = .bool(true) }
    if !elsewhere.isEmpty { object["elsewhere"] = .array(elsewhere.map { .string($0.hex) }) }
    if !carried.isEmpty { object["carried"] = .array(carried.map { .string($0.hex) }) }
    return LocalFile.digested(object)
  }

  private static let keys: Set<String> = [
    "format", "version", "callsign", "machine", "writers", "writer", "private", "sealed", "after",
    "private-after", "carried-from", "carried", "copied-from", "folder", "elsewhere",
  ]

  /// Nil for what is no device file: the laptop then counts as new, and writes as a new writer.
  init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.device",
      LocalFile.isWhole(bytes, object, keys: Self.keys),
      let callsign = object["callsign"]?.string
    else { return nil }
    self.callsign = callsign
    writer = object["writer"]?.string.flatMap { StoredWriter(hex: $0) }
    privateWriter = object["private"]?.string.flatMap { StoredWriter(hex: $0) }
    sealedWriter = object["sealed"]?.string.flatMap { StoredWriter(hex: $0) }
    writers = (object["writers"]?.array ?? []).compactMap {
      $0.string.flatMap { StoredWriter(hex: $0) }
    }
    after = object["after"]?.string.flatMap { StoredWriter(hex: $0) }
    privateAfter = object["private-after"]?.string.flatMap { StoredWriter(hex: $0) }
    carriedFrom = object["carried-from"]?.string
    carried = (object["carried"]?.array ?? []).compactMap {
      $0.string.flatMap { StoredWriter(hex: $0) }
    }
    elsewhere = (object["elsewhere"]?.array ?? []).compactMap {
      $0.string.flatMap { StoredWriter(hex: $0) }
    }
    machine = object["machine"]?.string ?? ""
    copiedFrom = object["copied-from"]?.string
    isExample = object["example"]?.bool ?? false
    folder = Whereabouts(object["folder"])
  }

  init(callsign: String, machine: String) {
    self.callsign = callsign
    self.machine = machine
    writers = []
  }

  /// Leaves the writers to the folder where they wrote: none of them ever writes in two places.
  ///
  /// - Parameter folder: its path where the review goes on here instead; nil where it goes on there
  ///   too, or on another laptop.
  mutating func leaveWriters(from folder: String?) {
    after = writer ?? after
    privateAfter = privateWriter ?? privateAfter
    writer = nil
    privateWriter = nil
    sealedWriter = nil
    carriedFrom = folder ?? carriedFrom
    carried = writers
    self.folder = nil
  }

  /// Takes back what stood in a file that could not be read when the store was opened. The writers
  /// that were begun since go on.
  mutating func regain(_ earlier: Device) {
    if !earlier.callsign.isEmpty { callsign = earlier.callsign }
    writers = earlier.writers + writers.filter { !earlier.writers.contains($0) }
    writer = writer ?? earlier.writer
    privateWriter = privateWriter ?? earlier.privateWriter
    sealedWriter = sealedWriter ?? earlier.sealedWriter
    after = earlier.after
    privateAfter = earlier.privateAfter
    carriedFrom = earlier.carriedFrom
    copiedFrom = earlier.copiedFrom
    isExample = earlier.isExample
    carried = earlier.carried
    elsewhere = earlier.elsewhere
  }

  /// The folder that a file which is not as it was written still seems to name. Whoever goes there
  /// looks whether it is this review's.
  static func carriedFrom(spoilt bytes: [UInt8]) -> String? {
    (try? JSONReader.object(of: bytes))?["carried-from"]?.string
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
