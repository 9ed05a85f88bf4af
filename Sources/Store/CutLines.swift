// Lines that were cut from the end of a file because they were damaged, and may have been saved
// before: the numbers in them were said, and are not given to anything else.

import Domain
import Journal

/// What lies in `local/torn/`.
public struct CutLines {
  /// Whether what was cut ends with a whole line, and is not what a stopped save leaves.
  public static func areWhole(_ bytes: [UInt8]) -> Bool {
    bytes.last == UInt8(ascii: "\n") && !bytes.contains(0)
  }

  private static let bytesMax = 8 << 20
  private static let mark = Array("\"id\":\"".utf8)

  /// The highest number of each kind in what was cut as whole lines. A sealed line says none.
  static func numbers(in folder: StoreFolder, on disk: some Disk) -> [RecordKind: Int] {
    let place = "\(folder.local)/torn"
    guard let names = try? disk.list(place) else { return [:] }
    var numbers: [RecordKind: Int] = [:]
    for name in names {
      guard let bytes = (try? WholeFile.read("\(place)/\(name)", limit: bytesMax, on: disk)) ?? nil,
        areWhole(bytes)
      else { continue }
      for id in ids(in: bytes) { numbers[id.kind] = max(numbers[id.kind] ?? 0, id.number) }
    }
    return numbers
  }

  /// Display ids as they stand in a line; what people typed has its quotation marks behind a
  /// backslash.
  private static func ids(in bytes: [UInt8]) -> [DisplayID] {
    bytes.indices.compactMap { index in
      guard bytes[index] == mark[0], bytes[index...].starts(with: mark) else { return nil }
      let text = bytes[(index + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      return text.count > 8 ? nil : DisplayID(String(decoding: text, as: UTF8.self))
    }
  }
}
