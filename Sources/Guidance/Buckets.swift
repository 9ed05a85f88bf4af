// Numbers in buckets, side by side: two passes over whatever fills them, and no list for each. They
// are built whenever the program starts.

/// For each bucket where it starts, and its numbers in the order in which they came.
struct Buckets {
  let starts: [Int32]
  let numbers: [Int32]

  /// - Parameter fill: puts every number into its bucket; called twice, and must do the same.
  @inline(__always)
  init(count: Int, fill: (_ put: (_ bucket: Int, _ number: Int) -> Void) -> Void) {
    var places = [Int32](repeating: 0, count: count + 1)
    places.withUnsafeMutableBufferPointer { places in
      fill { bucket, _ in places[bucket + 1] += 1 }
      for bucket in 0..<count { places[bucket + 1] += places[bucket] }
    }
    starts = places
    numbers = [Int32](unsafeUninitializedCapacity: Int(places[count])) { room, filled in
      places.withUnsafeMutableBufferPointer { places in
        fill { bucket, number in
          room[Int(places[bucket])] = Int32(number)
          places[bucket] += 1
        }
      }
      filled = room.count
    }
  }
}
