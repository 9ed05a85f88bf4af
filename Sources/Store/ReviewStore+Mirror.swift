// The private mirror as a file of its own under `local/`: it is never exchanged, survives a
// restart, and goes without a trace when its owner clears it, which a journal's entry could not.

import Domain
import JSONText
import Journal

extension ReviewStore {
  private static var mirrorFile: String { "mirror.json" }

  /// The mirror as it is kept; an empty one where there is none, or where it cannot be read.
  public func mirror() -> Mirror {
    let bytes = (try? disk.wholeFile("\(folder.local)/\(Self.mirrorFile)", limit: 1 << 20)) ?? nil
    return bytes.flatMap { Mirror(json: $0) } ?? Mirror()
  }

  /// Adds what a saved text brought.
  public func reflect(_ news: Mirror) throws(StoreError) {
    try checkPlace()
    var mirror = mirror()
    mirror.add(news)
    try disk.replaceFile(Self.mirrorFile, in: folder.local, with: mirror.json)
  }

  /// Takes the mirror away.
  public func clearMirror() throws(StoreError) {
    let path = "\(folder.local)/\(Self.mirrorFile)"
    do {
      guard try disk.status(at: path) != nil else { return }
      try disk.remove(path)
      try disk.syncFolder(folder.local)
    } catch {
      throw .file(path: path, because: error.reason)
    }
  }
}

extension Mirror {
  var json: [UInt8] {
    let families = families.sorted { $0.key < $1.key }.map { family, tally in
      let numbers: JSONObject = [
        "met": .integer(Int64(tally.met)), "changed": .integer(Int64(tally.changed)),
        "set-aside": .integer(Int64(tally.setAside)),
      ]
      return (family, JSONValue.object(numbers))
    }
    let object: JSONObject = [
      "format": "alongside.mirror", "version": 1, "texts": .integer(Int64(texts)),
      "families": .object(JSONObject(families)),
    ]
    return LocalFile.digested(object)
  }

  private static var keys: Set<String> { ["format", "version", "texts", "families"] }

  init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.mirror",
      LocalFile.isWhole(bytes, object, keys: Self.keys)
    else { return nil }
    self.init()
    func number(_ value: JSONValue?) -> Int {
      value?.integer.flatMap { Int(exactly: $0) } ?? 0
    }
    texts = number(object["texts"])
    for member in object["families"]?.object ?? JSONObject() {
      families[member.key] = Tally(
        met: number(member.value["met"]), changed: number(member.value["changed"]),
        setAside: number(member.value["set-aside"]))
    }
  }
}
