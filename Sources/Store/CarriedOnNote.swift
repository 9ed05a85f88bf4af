// Where a review went: what a store says of the folders that it was left for, and of those that it
// is just being copied into. The latter stands before the first byte is copied, so that a copy that
// was stopped half-way, in a folder that nobody sees, is found and taken away.

import Domain
import JSONText
import Journal

/// The contents of `local/carried-on.json`.
struct CarriedOnNote: Equatable {
  /// The folder that it went on in last, and when; nil where no copy was ever finished.
  var latest: (path: String, at: String)?
  /// Folders that it went on in before that, the latest first.
  var before: [String] = []
  /// Folders that a copy was begun for and perhaps not finished.
  var begun: [String] = []

  static var name: String { "carried-on.json" }

  /// Every folder that the review went on in, the latest first.
  var places: [String] { (latest.map { [$0.path] } ?? []) + before }

  static func == (one: Self, other: Self) -> Bool {
    one.places == other.places && one.begun == other.begun
  }

  /// Nothing where there is no such file, or one that cannot be read.
  init(of folder: StoreFolder, on disk: some Disk) {
    let bytes = (try? disk.wholeFile("\(folder.local)/\(Self.name)", limit: 1 << 16)) ?? nil
    guard let object = bytes.flatMap({ try? JSONReader.object(of: $0) }),
      object["format"]?.string == "alongside.carried-on"
    else { return }
    func paths(_ name: String) -> [String] { (object[name]?.array ?? []).compactMap(\.string) }
    latest = object["to"]?.string.map { ($0, object["at"]?.string ?? "") }
    before = latest == nil ? [] : paths("before")
    begun = paths("begun")
  }

  /// The review went on there, and that copy is whole.
  mutating func add(_ place: StoreFolder, at: WallTime) {
    before = places.filter { $0 != place.path }
    latest = (place.path, at.description)
    begun.removeAll { $0 == place.path }
  }

  /// Puts it in place; nothing at all where there is nothing to say.
  func write(in folder: StoreFolder, on disk: some Disk) throws(StoreError) {
    guard latest != nil || !begun.isEmpty else {
      do throws(DiskError) { try disk.remove("\(folder.local)/\(Self.name)") } catch {
        throw .file(path: folder.local, because: error.reason)
      }
      return
    }
    var object: JSONObject = ["format": "alongside.carried-on", "version": 1]
    if let latest {
      object["to"] = .string(latest.path)
      object["at"] = .string(latest.at)
    }
    if !before.isEmpty { object["before"] = .array(before.map { .string($0) }) }
    if !begun.isEmpty { object["begun"] = .array(begun.map { .string($0) }) }
    try disk.replaceFile(Self.name, in: folder.local, with: LocalFile.digested(object))
  }
}

extension ReviewStore {
  /// Leaves word in the old folder, as far as it takes any. Where the review went before stays
  /// known: what is erased later has to go there too.
  func noteCarriedOn(to place: StoreFolder, at: WallTime) {
    var note = CarriedOnNote(of: folder, on: disk)
    note.add(place, at: at)
    try? note.write(in: folder, on: disk)
  }

  /// Leaves word of where a copy is about to be made, durably, as far as the folder takes any.
  func noteBegun(_ place: StoreFolder) {
    var note = CarriedOnNote(of: folder, on: disk)
    guard !note.begun.contains(place.path) else { return }
    note.begun.append(place.path)
    try? note.write(in: folder, on: disk)
  }

  /// Every folder that this review went on in from here, the latest first.
  public var placesCarriedOn: [String] { Self.carriedOnPlaces(of: folder, on: disk) }

  /// Every folder that this review went on in, the latest first.
  static func carriedOnPlaces(of folder: StoreFolder, on disk: D) -> [String] {
    CarriedOnNote(of: folder, on: disk).places
  }
}
