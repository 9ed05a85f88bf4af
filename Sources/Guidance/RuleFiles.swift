// Several files of rules put together: sets joined, rules added, changed and muted in the order of
// the files. It knows nothing of patterns beyond their text.

import DataFile

struct RuleFiles: Sendable {
  private(set) var rules: [Rule] = []
  private(set) var zones: [ZoneRule] = []
  private(set) var sets: [WordSet] = []

  /// - Parameter files: later files add to sets, and add, change or mute rules of earlier ones.
  /// - Throws: a rule that is in one file twice, or a new one with something missing.
  init(_ files: [RuleFile]) throws(DataFileError) {
    var numbers: [String: Int] = [:]
    var muted: Set<String> = []
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
      var seen: Set<String> = []
      for change in file.changes {
        guard seen.insert(change.id).inserted else {
          throw change.place.error(
            "the rule \(change.id) is in this file twice", expected: "each id once",
            advice: "give one of them another id")
        }
        if change.isMuted {
          muted.insert(change.id)
        } else if let index = numbers[change.id] {
          rules[index] = try change.rule(over: rules[index])
        } else {
          numbers[change.id] = rules.count
          rules.append(try change.rule(over: nil))
        }
      }
    }
    rules.removeAll { muted.contains($0.id) }
  }
}
