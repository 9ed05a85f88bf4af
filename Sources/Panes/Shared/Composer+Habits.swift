// What a field tells the writer's private mirror once its words are saved, and what it remembers to
// set aside with them. Numbers by family; no words leave the field.

import Domain
import Guidance

extension Composer {
  /// Notes which remarks were made. Words at the very end are still being typed and do not count.
  mutating func noteHabits() {
    let end = field.text.utf8.count
    for finding in findings where finding.bytes.upperBound < end {
      habits[Dismissal(rule: finding.rule, phrase: finding.text)] = finding.category
    }
  }

  /// What this field has to tell when it is saved as it is now.
  public var mirror: Mirror {
    var mirror = Mirror()
    guard !isEmpty else { return mirror }
    mirror.texts = 1
    var all = habits
    let standing = Set(findings.map { Dismissal(rule: $0.rule, phrase: $0.text) })
    for finding in findings {
      all[Dismissal(rule: finding.rule, phrase: finding.text)] = finding.category
    }
    for (remark, family) in all {
      mirror.families[family, default: Mirror.Tally()].met += 1
      if dismissals.contains(remark) {
        mirror.families[family, default: Mirror.Tally()].setAside += 1
      } else if !standing.contains(remark) {
        mirror.families[family, default: Mirror.Tally()].changed += 1
      }
    }
    return mirror
  }

  /// Sets a remark aside for longer: in the record this field is about, in the whole review, or
  /// with its family.
  ///
  /// - Parameter record: the record's first entry; nil for what is not saved yet.
  /// - Returns: what to record now; nil where it has to wait for the record.
  public mutating func setAside(
    _ finding: Finding, _ scope: SettingAside.Scope, because reason: String, in record: EntryRef?
  ) -> SetAside? {
    dismissals.insert(Dismissal(rule: finding.rule, phrase: finding.text))
    hasUnread = true
    let isWordless = SetAside.wordlessFamilies.contains(finding.category)
    let words = SetAside.Subject.words(
      rule: finding.rule, phrase: isWordless ? "" : finding.text.lowercased())
    switch scope {
    case .family: return SetAside(.family(finding.category), because: reason)
    case .review: return SetAside(words, because: reason)
    case .here:
      let one = SetAside(words, in: record, because: reason)
      if record == nil { queued.append(one) }
      return record == nil ? nil : one
    }
  }

  /// What waited for the record that this field has become.
  public func queued(for record: EntryRef) -> [SetAside] {
    queued.map { one in
      var one = one
      one.place = record
      return one
    }
  }
}

extension Silence {
  /// Whether a remark of the guide is set aside in a record.
  public func holds(_ finding: Finding, in record: EntryRef?) -> Bool {
    holds(
      rule: finding.rule, phrase: finding.text, family: finding.category, in: record)
  }
}
