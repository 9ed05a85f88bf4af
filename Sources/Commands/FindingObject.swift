// The guide's remarks as JSON objects. The keys are the contract's; files and batches differ only
// in what the offsets count from.

import Guidance
import JSONText

/// Remarks as members of JSON objects.
enum FindingObject {
  /// A remark in a file: offsets count within its line.
  static func members(_ finding: Finding, path: String, at place: LinePlaces.Place) -> JSONObject {
    var object: JSONObject = [
      "path": .string(path), "line": .integer(Int64(place.line)),
      "column": .integer(Int64(place.column)),
    ]
    put(finding, scalars: place.scalars, bytes: place.bytes, into: &object)
    return object
  }

  /// A remark in a text of a batch: offsets count from the start of the text.
  static func members(_ finding: Finding) -> JSONObject {
    var object = JSONObject()
    put(finding, scalars: finding.scalars, bytes: finding.bytes, into: &object)
    return object
  }

  private static func put(
    _ finding: Finding, scalars: Range<Int>, bytes: Range<Int>, into object: inout JSONObject
  ) {
    object["start"] = .integer(Int64(scalars.lowerBound))
    object["end"] = .integer(Int64(scalars.upperBound))
    object["startByte"] = .integer(Int64(bytes.lowerBound))
    object["endByte"] = .integer(Int64(bytes.upperBound))
    object["text"] = .string(finding.text)
    object["rule"] = .string(finding.rule)
    object["code"] = .string(finding.code)
    object["category"] = .string(finding.category)
    object["level"] = .string(finding.level.rawValue)
    object["tier"] = .string(finding.tier.rawValue)
    object["why"] = .string(finding.why)
    object["offers"] = .array(
      finding.offers.map { ["meant": .string($0.meant), "text": .string($0.text)] })
  }
}
