// Several files of rules put together: sets joined, rules added, changed and muted in the order of
// the files. It knows nothing of patterns beyond their text.

import DataFile

struct RuleFiles: Sendable {
  private(set) var rules: [Rule] = []
  private(set) var zones: [ZoneRule] = []
  private(set) var sets: [WordSet] = []
  /// What own files say of remarks that no pattern finds, by their ids.
  private(set) var wholes: [String: WholeRule] = [:]
  /// What stands in own files and does nothing, such as a mute of a rule that isn't there.
  private(set) var idle: [DataFileError] = []

  /// - Parameter files: later files add to sets, and add, change or mute rules of earlier ones.
  /// - Throws: a rule that is in one file twice, or a new one with something missing.
  init(_ files: [RuleFile]) throws(DataFileError) {
    var numbers: [String: Int] = [:]
    var known = RuleWords()
    var mutes: [RuleChange] = []
    var setIndex: [String: Int] = [:]
    for file in files {
      for set in file.sets {
        if let index = setIndex[set.name] {
          sets[index].include += set.include
          sets[index].words += set.words
        } else {
          setIndex[set.name] = sets.count
          sets.append(set)
        }
      }
      zones += file.zones
      idle += file.idle
      var seen: Set<String> = []
      for change in file.changes {
        guard seen.insert(change.id).inserted else {
          throw change.place.error(
            "the rule \(change.id) is in this file twice", expected: "each id once",
            advice: "give one of them another id")
        }
        if file.isOwn, WholeRule.ids.contains(change.id) {
          try wholes[change.id, default: WholeRule()].change(change)
          continue
        }
        // Known are what the design names and what the rules before this file have.
        if file.isOwn { try change.checkWords(known) }
        if change.isMuted {
          mutes.append(change)
        } else if let index = numbers[change.id] {
          let isOwn = rules[index].isOwn || file.isOwn && change.hasPatterns
          rules[index] = try change.rule(over: rules[index])
          rules[index].isOwn = isOwn
        } else {
          numbers[change.id] = rules.count
          var rule = try change.rule(over: nil)
          rule.isOwn = file.isOwn
          rules.append(rule)
        }
      }
      if !file.isOwn { known.add(rules) }
    }
    for mute in mutes {
      if let index = numbers[mute.id] {
        rules[index].isMuted = true
      } else {
        idle.append(
          mute.place.unknown(
            "rule", mute.id, among: rules.map(\.id) + WholeRule.ids, all: RuleHelp.rulesCommand))
      }
    }
  }
}
