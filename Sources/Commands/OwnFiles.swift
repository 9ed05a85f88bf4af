// A person's own packs, rules and themes, from the config folder and the review's folder. A file
// that cannot be read is named once and left out; it never keeps a command from its work.

import DataFile
import Guidance
import Journal
import Packs
import Store
import Theme

/// Finds and reads a person's own data files.
struct OwnFiles {
  private let home: Home
  private let review: StoreFolder?
  private let report: (String) -> Void

  /// - Parameters:
  ///   - review: a review whose folder may hold packs too; nil for none.
  ///   - report: is told of files that cannot be read, once each time they are needed.
  init(
    _ home: Home, review: StoreFolder? = nil, report: @escaping (String) -> Void = Output.words
  ) {
    self.home = home
    self.review = review
    self.report = report
  }

  /// The built-in packs with the person's own.
  func packs() -> Packs {
    var own: [Pack] = []
    for file in packFiles {
      do throws(DataFileError) {
        let root = try YAMLReader.read(bytes: file.bytes, file: file.name)
        own.append(try root.rules() == nil ? Pack(root) : Pack(rulesIn: root))
      } catch {
        report("\(error)")
      }
    }
    return Packs.builtIn.adding(own)
  }

  /// The built-in guide with the person's own rules and those of the review. What own files say
  /// that does nothing is reported, and the rest of them counts.
  func guide() -> Guide {
    let own = rules(but: [])
    return (try? guide(of: own, keeping: nil)) ?? .builtIn
  }

  /// The same with the rules of one more file, which may be among those already.
  ///
  /// - Throws: what is wrong with that file; trouble with another is reported.
  func guide(with rules: Field, _ bytes: [UInt8]) throws(DataFileError) -> Guide {
    try guide(of: self.rules(but: bytes) + [rules], keeping: rules.file)
  }

  /// All that does not fit of one more file, beside the person's own rules.
  func faults(with rules: Field, _ bytes: [UInt8]) -> [DataFileError] {
    Guide.builtIn.faults(adding: self.rules(but: bytes) + [rules]).filter { $0.file == rules.file }
  }

  /// - Parameter bytes: what is in a file that is to be left out.
  private func rules(but bytes: [UInt8]) -> [Field] {
    var own: [Field] = []
    for file in packFiles where file.bytes != bytes {
      do throws(DataFileError) {
        let root = try YAMLReader.read(bytes: file.bytes, file: file.name)
        if let rules = try root.rules() { own.append(rules) }
      } catch {
        report("\(error)")
      }
    }
    return own
  }

  /// All are compiled together, which takes as long as one; a file that does not fit is left out.
  private func guide(of rules: [Field], keeping file: String?) throws(DataFileError) -> Guide {
    var own = rules
    while !own.isEmpty {
      do throws(DataFileError) {
        let guide = try Guide.builtIn.adding(own)
        for idle in guide.idle where idle.file != file { report("\(idle)") }
        return guide
      } catch {
        if error.file == file { throw error }
        report("\(error)")
        let rest = own.filter { $0.file != error.file }
        own = rest.count < own.count ? rest : []
      }
    }
    return .builtIn
  }

  /// The built-in themes with the person's own.
  func themes() -> Catalogue {
    Catalogue(userFiles: files(in: themesFolder).map { (file: $0.name, bytes: $0.bytes) })
  }

  var themesFolder: String { "\(home.config)/themes" }

  private var packFiles: [(name: String, bytes: [UInt8])] {
    files(in: "\(home.config)/packs") + (review.map { files(in: $0.packs) } ?? [])
  }

  private func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let disk = PosixDisk()
    let names = ((try? disk.list(folder)) ?? []).filter {
      ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".")
    }
    return names.sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      do throws(DiskError) {
        return try WholeFile.read(path, limit: YAMLReader.bytesMax, on: disk).map { (path, $0) }
      } catch {
        report("\(CommandError.unreadable(path, because: error.reason))")
        return nil
      }
    }
  }
}

extension Field {
  /// A file of rules without the keys that say that it is one; nil for a file of anything else.
  func rules() throws(DataFileError) -> Field? {
    let members = try members()
    if let kind = members.first(where: { $0.key == "pack" }) {
      guard try kind.value.string() == PackKind.rules.rawValue else { return nil }
    } else if !members.contains(where: { ["sets", "zones", "rules", "extends"].contains($0.key) }) {
      return nil
    }
    let rest = members.filter { $0.key != "pack" && $0.key != "name" }.map {
      Node.Member(key: $0.key, keyMark: $0.keyMark, value: $0.value.node)
    }
    return Field(Node(.map(rest), at: mark), file: file)
  }
}

extension OwnFiles {
  /// Those of a person, and those of a review where one is named. A pack is no secret of a review:
  /// a protected one need not be unlocked for it.
  static func of(_ review: String?, _ options: PlaceOptions) throws(CommandError) -> OwnFiles {
    OwnFiles(options.home, review: try review.map { (name) throws(CommandError) in
      try options.existing(name)
    })
  }
}

extension OpenedReview {
  /// A person's own files with those in the folder of this review. Every command that has a review
  /// comes to its packs and its guide this way, so that they are the same as on the screen.
  func files(_ options: PlaceOptions) -> OwnFiles {
    OwnFiles(options.home, review: store.folder)
  }
}
