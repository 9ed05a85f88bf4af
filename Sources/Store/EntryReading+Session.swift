// Reading what a feedback session, its aftermath and its timers leave in the journal. Odd members
// of lists are passed over; an entry without what it needs is one of a newer version.

import Domain
import JSONText

extension EntryReading {
  static func word(_ data: JSONObject) -> Word? {
    guard let text = data["text"]?.string,
      let sort = data["sort"]?.string.flatMap(Word.Sort.init(rawValue:))
    else { return nil }
    var word = Word(
      text: text, sort: sort, by: data["by"]?.string ?? "",
      due: data["due"]?.string.flatMap { Day($0) }, about: data.ref("about"))
    word.carriedFrom = data.ref("from")
    word.step = data["step"]?.string ?? ""
    word.evidence = data.refs("evidence") ?? []
    word.votes = data["votes"]?.integer.flatMap { Int(exactly: $0) } ?? 0
    if let effort = data["effort"]?.integer.flatMap({ Int(exactly: $0) }),
      let impact = data["impact"]?.integer.flatMap({ Int(exactly: $0) }),
      Placing.range.contains(effort), Placing.range.contains(impact)
    {
      word.placing = Placing(effort: effort, impact: impact)
    }
    return word
  }

  static func check(_ data: JSONObject) -> ImpactCheck? {
    guard let text = data["text"]?.string, let action = data.ref("action"),
      let visit = data["visit"]?.string.flatMap(ImpactCheck.Visit.init(rawValue:)),
      let status = data["status"]?.string.flatMap(ImpactCheck.Status.init(rawValue:))
    else { return nil }
    return ImpactCheck(
      text: text, action: action, visit: visit, status: status,
      then: data["then"]?.string ?? "", pupils: data["pupils"]?.string ?? "",
      surprise: data["surprise"]?.string ?? "", next: data["next"]?.string ?? "")
  }

  static func timer(_ data: JSONObject) -> TimerStep? {
    guard let run = data["run"]?.string, let step = data["step"]?.string,
      let change = data["change"]?.string.flatMap(TimerStep.Change.init(rawValue:))
    else { return nil }
    let seconds = data["seconds"]?.integer.flatMap { Int(exactly: $0) } ?? 0
    guard (0...86_400).contains(seconds) else { return nil }
    var timer = TimerStep(run: run, step: step, change, seconds: seconds, about: data.ref("about"))
    timer.then = (data["then"]?.array ?? []).compactMap { value in
      guard let step = value["step"]?.string,
        let seconds = value["seconds"]?.integer.flatMap({ Int(exactly: $0) }),
        (1...86_400).contains(seconds)
      else { return nil }
      return TimerStep.Follower(step: step, seconds: seconds)
    }
    return timer
  }

  static func consent(_ data: JSONObject) -> Consent? {
    guard let of = data["of"]?.string.flatMap(Consent.Of.init(rawValue:)) else { return nil }
    return Consent(of, item: data["item"]?.string ?? "", targets: data.refs("targets") ?? [])
  }

  static func agreed(_ data: JSONObject) -> [AgreedPoint]? {
    data["points"]?.array?.compactMap { value -> AgreedPoint? in
      guard let point = value.object, let version = point.ref("version"),
        let label = point["strength"]?.string.flatMap(StrengthLabel.init(rawValue:))
      else { return nil }
      return AgreedPoint(
        version: version, label: label, items: number(point["items"]),
        contrary: number(point["contrary"]),
        groups: (point["groups"]?.array ?? []).compactMap {
          $0.string.flatMap(SourceGroup.init(rawValue:))
        }, observers: number(point["observers"]))
    }
  }

  private static func number(_ value: JSONValue?) -> Int {
    max(0, value?.integer.flatMap { Int(exactly: $0) } ?? 0)
  }
}
