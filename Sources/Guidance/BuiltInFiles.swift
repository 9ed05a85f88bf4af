// The built-in rules as their files say them, for those who build on them or look at their
// sentences. Reading text never comes here; it has `GuideTable`.

import DataFile

enum BuiltInFiles {
  /// In the order of their names.
  static let files: [RuleFile] = {
    do throws(DataFileError) {
      var files: [RuleFile] = []
      for table in RuleTables.files {
        files.append(try RuleFile(try CompactText.decode(table.text, file: table.name)))
      }
      return files
    } catch { preconditionFailure("built-in rules: \(error)") }
  }()

  /// The tables were read when they were made, so failing here is a mistake in the program.
  static let together: RuleFiles = {
    do throws(DataFileError) { return try RuleFiles(files) } catch {
      preconditionFailure("built-in rules: \(error)")
    }
  }()
}
