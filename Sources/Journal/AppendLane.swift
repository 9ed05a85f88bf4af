// Saving lines one after another while the next ones are made ready. Each is written and durable,
// and said to be so, before the next is begun; after the first that fails nothing more is written.

/// A line to be saved, and what is to be done as soon as it is.
public struct AppendJob: Sendable {
  /// Where it goes, opened to append.
  let file: FileHandle
  let bytes: [UInt8]
  /// What must still stand under its name once the line is durable.
  let places: [AppendPlace]
  /// Tells whoever waits that the line is saved; 0, or the system's number for why it could not.
  let acknowledge: @Sendable () -> Int32
}

/// A file that must be the one under its name.
public struct AppendPlace: Hashable, Sendable {
  public var path: String
  public var identity: FileIdentity

  public init(path: String, identity: FileIdentity) {
    self.path = path
    self.identity = identity
  }
}

/// What became of a line.
public enum AppendOutcome: Hashable, Sendable {
  /// Durable. The number is what `acknowledge` gave; unless it is 0 nothing is written any more.
  case saved(acknowledged: Int32)
  /// Not saved, for the disk failed; part of it may stand at the end of the file.
  case failed(DiskError)
  /// Written, but no longer into what stands under this path.
  case replaced(String)
  /// Not begun, since one before it was the last.
  case notBegun

  var isLast: Bool { self != .saved(acknowledged: 0) }
}

/// Saves lines in the order in which they come.
public protocol AppendLane: AnyObject {
  /// Hands a line over.
  func add(_ job: AppendJob)
  /// Waits for the oldest line that was not waited for yet.
  func outcome() -> AppendOutcome
  /// Ends it, after what was begun; whatever was not waited for is forgotten.
  func close()
}

extension Disk {
  /// Appends bytes and makes them durable; on return they are.
  func appendDurably(_ bytes: [UInt8], to file: FileHandle) throws(DiskError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { all -> Result<Int, DiskError> in
        do throws(DiskError) {
          return .success(try append(file, UnsafeRawBufferPointer(rebasing: all[written...])))
        } catch {
          return .failure(error)
        }
      }
      let count = try result.get()
      // A write of nothing would go on for ever.
      if count <= 0 { throw DiskError(.write, "", code: DiskError.noSpace) }
      written += count
    }
    try sync(file)
  }

  /// Does one job, whole.
  public func perform(_ job: AppendJob) -> AppendOutcome {
    do throws(DiskError) {
      try appendDurably(job.bytes, to: job.file)
      for place in job.places {
        guard try status(at: place.path)?.identity == place.identity else {
          return .replaced(place.path)
        }
      }
    } catch {
      return .failed(error)
    }
    return .saved(acknowledged: job.acknowledge())
  }
}
