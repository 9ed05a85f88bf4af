// Setting remarks aside while a point is written: for this field with one key, for longer with two
// more. Remarks on the words come before those on the point as a whole.

import Domain
import Guidance
import Surface

extension FeedbackState {
  /// The remark that "not this one" means: the one in hand, or else the first on the whole point.
  private var remarkInHand: Finding? {
    draft?.composer.remark ?? draft?.pointRemarks.first
  }

  /// Sets the remark in hand aside for this field.
  mutating func dismiss(_ desk: Desk) -> [Effect] {
    // Typed fast, the words before the key have not been read yet.
    readDraft(desk)
    guard let remark = remarkInHand else { return [.say("Nothing is remarked on.")] }
    changeDraft { draft in
      if draft.composer.remark == nil {
        draft.dismissedRules.insert(remark.rule)
      } else {
        draft.composer.dismissRemark()
      }
    }
    return []
  }

  /// Asks how far and why.
  mutating func askSetAside(_ desk: Desk) -> [Effect] {
    readDraft(desk)
    guard let remark = remarkInHand else { return [.say("Nothing is remarked on.")] }
    choice = .settingAside(SettingAside(remark))
    return []
  }

  /// Takes a key of "how far and why".
  mutating func answer(_ asking: SettingAside, _ key: Key) -> [Effect] {
    var asking = asking
    switch asking.handle(key) {
    case .asks: choice = .settingAside(asking)
    case .unknownKey: return [.bell]
    case .done(let scope, let reason):
      choice = nil
      let record = draft?.point
      var made: SetAside?
      changeDraft { draft in
        var finding = asking.finding
        if !finding.isOnWords, !finding.isOnPeople {
          // A remark on a whole point has no words of its own to go by.
          draft.dismissedRules.insert(finding.rule)
          finding.text = ""
        }
        made = draft.composer.setAside(finding, scope, because: reason, in: record)
      }
      guard let made else { return [.say("Set aside with this point, once it is saved.")] }
      return [.setAside(made)]
    }
    return []
  }
}
