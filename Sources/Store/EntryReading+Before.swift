// Reading what is agreed and planned before the day, and the marks that start and close it.

import Domain
import JSONText

extension EntryReading {
  static func selfReview(_ data: JSONObject) -> [SelfReviewField: String] {
    var facts: [SelfReviewField: String] = [:]
    for field in SelfReviewField.allCases {
      facts[field] = data["self-review"]?[field.rawValue]?.string
    }
    return facts
  }

  static func planRow(_ data: JSONObject) -> PlanRow? {
    guard let text = data["text"]?.string, let line = data.ref("line"),
      let source = data["source"]?.string.flatMap(SourceType.init(rawValue:))
    else { return nil }
    return PlanRow(
      text: text, line: line, source: source, place: data["place"]?.string,
      who: data.texts("who"), slot: data.ref("slot"), needs: data["needs"]?.string)
  }

  static func stage(_ data: JSONObject) -> StageStep? {
    guard let stage = data["stage"]?.string.flatMap(Stage.init(rawValue:)) else { return nil }
    return StageStep(
      stage, day: data["date"]?.string.flatMap { Day($0) }, by: data["by"]?.string ?? "",
      seen: data.refs("seen") ?? [],
      done: data.texts("done").compactMap(ClosingItem.init(named:)))
  }
}
