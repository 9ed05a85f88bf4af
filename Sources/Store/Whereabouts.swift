// Which folder a store is in. A folder copied together with its `local/` holds everything that the
// first one holds, its writer too; what tells them apart is noted beside the writer, so that two
// folders of one laptop never write one chain.

import JSONText
import Journal

/// Where a store was written in last.
struct Whereabouts: Hashable, Sendable {
  /// The folder's path then.
  var path: String
  /// What the folder has of its own; nil where the disk has nothing of the kind.
  var mark: String?

  /// Where a store stands now.
  init(_ folder: StoreFolder, on disk: some Disk) {
    path = folder.path
    mark = disk.mark(ofFolder: folder.path)
  }

  /// The same of a store that is going to be put in another place.
  init(_ folder: StoreFolder, at path: String, on disk: some Disk) {
    self.path = path
    mark = disk.mark(ofFolder: folder.path)
  }

  init?(_ value: JSONValue?) {
    guard let object = value?.object, let path = object["path"]?.string else { return nil }
    self.path = path
    mark = object["mark"]?.string
  }

  var json: JSONValue {
    var object: JSONObject = ["path": .string(path)]
    if let mark { object["mark"] = .string(mark) }
    return .object(object)
  }
}

/// A store that was written in elsewhere, under the writer that stands in it.
struct CopiedStore: Hashable {
  /// The folder that goes on under that writer; nil where none stands where it was.
  var original: String?

  /// Nil for a folder that is the one that was written in last, whatever it is called now, and for
  /// one of which nothing was noted.
  init?(_ device: Device, in folder: StoreFolder, on disk: some Disk) {
    guard let noted = device.folder else { return nil }
    let here = Whereabouts(folder, on: disk)
    original = Self.stands(device, at: noted.path, besides: folder, on: disk) ? noted.path : nil
    // A disk without marks tells nothing but by the folder that is still in its place.
    if noted.mark == here.mark, original == nil { return nil }
  }

  /// Whether another folder than this one is there, with this writer.
  private static func stands(
    _ device: Device, at path: String, besides folder: StoreFolder, on disk: some Disk
  ) -> Bool {
    guard path != folder.path,
      let there = (try? disk.status(at: path)) ?? nil, there.kind == .folder,
      let here = (try? disk.status(at: folder.path)) ?? nil, there.identity != here.identity,
      let bytes = (try? disk.wholeFile("\(path)/local/device.json", limit: 1 << 20)) ?? nil,
      let other = Device(json: bytes)
    else { return false }
    return !device.goesOn.isDisjoint(with: other.goesOn)
  }
}

extension StoreFolder {
  /// The journal files in this folder that the laptop alone writes which this is; none in a folder
  /// that is no store of its own, or that was copied from where they are written.
  public func ownFiles(on disk: some Disk, machine: String) -> Set<String> {
    let bytes = (try? disk.wholeFile("\(local)/device.json", limit: 4 << 20)) ?? nil
    guard let device = bytes.flatMap({ Device(json: $0) }),
      device.machine.isEmpty || machine.isEmpty || device.machine == machine,
      CopiedStore(device, in: self, on: disk) == nil
    else { return [] }
    let others = device.carried + device.elsewhere
    return Set(device.writers.filter { !others.contains($0) }.map { "\($0.hex).jsonl" })
  }
}
