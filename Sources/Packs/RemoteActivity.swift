// What suits a review at a distance, and what changes when it is done so. Data from a pack; the
// schedule asks here when a slot is not on site.

import DataFile

/// One kind of activity at a distance.
public struct RemoteActivity: Hashable, Sendable {
  /// How well it suits.
  public enum Suits: String, CaseIterable, Hashable, Sendable {
    case veryWell = "very-well"
    case well, fairly
    case withCare = "with-care"
    case partly, poorly
    case notAtAll = "not-at-all"

    public var words: String {
      switch self {
      case .veryWell: "suits very well"
      case .well: "suits well"
      case .fairly: "suits fairly well"
      case .withCare: "only with care"
      case .partly: "suits in part"
      case .poorly: "suits poorly"
      case .notAtAll: "does not suit"
      }
    }
  }

  public var name: String
  public var kinds: [DayTemplate.Slot.Kind]
  /// Source types as `--source` names them.
  public var sources: [String]
  public var suits: Suits
  public var advice: String

  init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(
      required: ["name", "suits", "advice"], optional: ["kinds", "sources"])
    name = try fields.string("name")
    suits = try fields.choice("suits")
    advice = try fields.string("advice")
    kinds = try fields.choices("kinds")
    sources = try fields.strings("sources")
  }

  static func all(_ root: Field) throws(DataFileError) -> [RemoteActivity] {
    let fields = try root.map(required: ["pack", "title", "activities"], optional: ["name"])
    var all: [RemoteActivity] = []
    for item in try fields.field("activities").list() { all.append(try RemoteActivity(item)) }
    return all
  }
}

extension Packs {
  /// What is known of evidence of a source type at a distance; nil where nothing is.
  public func remote(source: String) -> RemoteActivity? {
    remote.first { $0.sources.contains(source) }
  }
}
