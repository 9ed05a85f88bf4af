// A wording or a host's reply being written, with all that must be known to save it later or to put
// it back after a crash. It does not record anything.

import Domain
import Guidance

/// Words of the feedback pane that are not saved yet.
struct PointDraft: Sendable {
  enum Purpose: Hashable, Sendable {
    case wording
    case response(HostStance)
  }

  /// Which words these are: there is one draft of each kind for a point, and one new point.
  struct Key: Hashable, Sendable {
    /// The point's record; nil for a new point.
    var point: EntryRef?
    var isResponse: Bool
  }

  /// The point's record; nil for a new point.
  var point: EntryRef?
  var purpose: Purpose
  /// The versions that were there when writing began, which saving replaces.
  var seen: [EntryRef]
  /// The point as it will be saved, but for the words being written.
  var base: Point
  var composer: Composer
  /// True once its line or its evidence was changed here, so that it is worth keeping for itself.
  var isRelinked = false
  /// What the guide says of the point as a whole, in `settle`.
  var pointRemarks: [Finding] = []
  /// Rules about the whole point that were set aside in this field.
  var dismissedRules: Set<String> = []
  /// Evidence that offers linked, which goes again with them; true for what stood against the point
  /// before.
  var linkedByOffers: [EntryRef: Bool] = [:]
  /// The evidence of the offers that stood in the text at the last look.
  var offered: [EntryRef] = []
  /// Evidence offered where there is nothing to point at, in `settle`.
  var near: [NearEvidence] = []
  /// True when evidence that stands is linked, as of the last reading.
  var hasEvidence = false
  /// True until the guide has read it as it now is.
  var isUnread = true
  /// How many entries the review had at the last reading.
  var readEntryCount = -1

  var key: Key {
    if case .response = purpose { return Key(point: point, isResponse: true) }
    return Key(point: point, isResponse: false)
  }

  /// True when there is nothing of the writer's in it.
  var isUntouched: Bool {
    if isRelinked || !linkedByOffers.isEmpty { return false }
    switch purpose {
    case .wording: return composer.text == base.text
    case .response: return composer.text == (base.response?.text ?? "")
    }
  }

  /// What saving would record.
  var result: Point {
    var result = base
    switch purpose {
    case .wording:
      result.text = composer.text
      // The host answered other words: what they said of those is not said of these.
      if result.text != base.text { result.response = nil }
    case .response(let stance):
      result.response = HostResponse(stance: stance, text: composer.text)
    }
    return result
  }
}

extension PointDraft {
  /// Links the evidence whose words offers put in, and takes off what an offer linked that does not
  /// stand any more. What the writer linked, or took off, by hand stays so.
  mutating func followOffers() {
    let now = composer.offeredEvidence
    guard now != offered else { return }
    for ref in offered where !now.contains(ref) {
      guard let wasContrary = linkedByOffers.removeValue(forKey: ref) else { continue }
      base.evidence.removeAll { $0 == ref }
      if wasContrary { base.contrary.append(ref) }
    }
    for ref in now where !offered.contains(ref) && !base.evidence.contains(ref) {
      linkedByOffers[ref] = base.contrary.contains(ref)
      base.contrary.removeAll { $0 == ref }
      base.evidence.append(ref)
    }
    offered = now
  }

  /// Takes over what was linked by hand; what an offer brought and still stands goes with it as
  /// before.
  mutating func relink(_ evidence: [EntryRef], contrary: [EntryRef]) {
    base.evidence = evidence
    base.contrary = contrary
    linkedByOffers = linkedByOffers.filter { evidence.contains($0.key) }
    isRelinked = true
  }

  /// Goes on from a version that was saved meanwhile, with what offers linked here.
  mutating func goOn(from point: Point, _ entry: EntryRef) {
    seen = [entry]
    base = point
    for ref in offered where linkedByOffers[ref] != nil && !base.evidence.contains(ref) {
      base.contrary.removeAll { $0 == ref }
      base.evidence.append(ref)
    }
  }

  /// Puts the words of a piece of evidence in at the cursor; its link comes and goes with them.
  mutating func cite(_ evidence: NearEvidence) {
    let field = composer.field
    let before = field.text.utf8.prefix(field.cursor).last
    let isApart = before == nil || before == UInt8(ascii: " ") || before == UInt8(ascii: "\n")
    composer.insert((isApart ? "" : " ") + evidence.text, of: evidence.ref)
  }
}

// MARK: Kept over a crash

extension PointDraft {
  /// This as the draft that is stored.
  var draft: Draft {
    var context: [String: String] = [:]
    context["point"] = point?.hex
    context["line"] = base.line?.hex
    context["about"] = base.about?.rawValue
    context["seen"] = PointDraft.words(seen)
    context["evidence"] = PointDraft.words(base.evidence)
    context["contrary"] = PointDraft.words(base.contrary)
    if base.lookedForOpposite { context["opposite"] = "yes" }
    switch purpose {
    case .wording:
      context["wording"] = base.text
      context["host"] = base.response?.stance.rawValue
      context["host-text"] = base.response?.text
    case .response(let stance):
      context["stance"] = stance.rawValue
      context["wording"] = base.text
    }
    let sort = key.isResponse ? "response" : "wording"
    return Draft(
      name: "\(sort).\(point?.hex ?? "new")", text: composer.text, context: context)
  }

  /// A stored draft; nil when it is none of this pane's.
  init?(_ draft: Draft, guide: Guide) {
    let context = draft.context
    guard draft.name.hasPrefix("wording.") || draft.name.hasPrefix("response.") else { return nil }
    let host = context["host"].flatMap { HostStance(rawValue: $0) }
    base = Point(
      text: context["wording"] ?? "", line: context["line"].flatMap { EntryRef(hex: $0) },
      evidence: PointDraft.refs(context["evidence"]),
      contrary: PointDraft.refs(context["contrary"]),
      about: context["about"].flatMap { ClaimSubject(rawValue: $0) },
      lookedForOpposite: context["opposite"] == "yes",
      response: host.map { HostResponse(stance: $0, text: context["host-text"] ?? "") })
    point = context["point"].flatMap { EntryRef(hex: $0) }
    seen = PointDraft.refs(context["seen"])
    let stance = context["stance"].flatMap { HostStance(rawValue: $0) }
    purpose = stance.map { .response($0) } ?? .wording
    composer = Composer(kind: .feedback, text: draft.text, guide: guide)
    // Recovered words are the writer's, whatever the review holds by now.
    isRelinked = true
  }

  private static func words(_ refs: [EntryRef]) -> String? {
    refs.isEmpty ? nil : refs.map(\.hex).joined(separator: " ")
  }

  private static func refs(_ words: String?) -> [EntryRef] {
    (words ?? "").split(separator: " ").compactMap { EntryRef(hex: $0) }
  }
}
