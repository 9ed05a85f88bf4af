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
    var faults: [DataFileError] = []
    self.init(files, &faults)
    if let first = faults.first { throw first }
  }

  /// What fits of the files.
  ///
  /// - Parameter faults: takes in what is wrong with a rule, which is then left out.
  init(_ files: [RuleFile], _ faults: inout [DataFileError]) {
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
        do throws(DataFileError) {
          guard seen.insert(change.id).inserted else {
            throw change.place.error(
              "the rule \(change.id) is in this file twice", expected: "each id once",
              advice: "give one of them another id")
          }
          try take(change, isOwn: file.isOwn, known, &numbers, &mutes)
        } catch {
          faults.append(error)
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

  /// Takes in what a file says of one rule.
  ///
  /// - Parameters:
  ///   - known: what the design names and what the rules before this file have.
  ///   - numbers: the places of the rules so far, by their ids.
  private mutating func take(
    _ change: RuleChange, isOwn: Bool, _ known: RuleWords, _ numbers: inout [String: Int],
    _ mutes: inout [RuleChange]
  ) throws(DataFileError) {
    if isOwn, WholeRule.ids.contains(change.id) {
      return try wholes[change.id, default: WholeRule()].change(change)
    }
    if isOwn { try change.checkWords(known) }
    if change.isMuted {
      mutes.append(change)
    } else if let index = numbers[change.id] {
      let speaks = rules[index].isOwn || isOwn && change.hasPatterns
      rules[index] = try change.rule(over: rules[index])
      rules[index].isOwn = speaks
    } else {
      var rule = try change.rule(over: nil)
      rule.isOwn = isOwn
      numbers[change.id] = rules.count
      rules.append(rule)
    }
  }
}
