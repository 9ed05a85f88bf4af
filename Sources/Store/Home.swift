// Where a person's things are on this laptop: the folders of the XDG base directory specification,
// on macOS too, or one folder for everything when `--home` or ALONGSIDE_HOME says so.

import Journal

/// The four folders of one person.
public struct Home: Hashable, Sendable {
  public let config: String
  public let data: String
  public let state: String
  public let cache: String

  /// - Parameters:
  ///   - home: the one folder for everything; nil for the XDG folders.
  ///   - environment: looks a variable up; XDG variables that are no absolute path are passed over.
  public init(home: String?, environment: (String) -> String?) {
    let chosen = home ?? environment("ALONGSIDE_HOME").flatMap { $0.isEmpty ? nil : $0 }
    if let chosen {
      let root = StoreFolder(chosen).path
      config = "\(root)/config"
      data = "\(root)/data"
      state = "\(root)/state"
      cache = "\(root)/cache"
      return
    }
    let user = environment("HOME") ?? "/"
    func folder(_ variable: String, _ fallback: String) -> String {
      let given = environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
      return StoreFolder(given ?? "\(user)/\(fallback)").path + "/alongside"
    }
    config = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  public var reviews: String { "\(data)/reviews" }

  /// The store a person means: a bare name is a folder under `reviews`, a value with `/` is a path.
  public func folder(named name: String) -> StoreFolder {
    StoreFolder(name.contains("/") || name == "." || name == ".." ? name : "\(reviews)/\(name)")
  }

  /// The same, where the folder is a link to a store elsewhere: that store.
  public func store(named name: String, on disk: some Disk) -> StoreFolder {
    folder(named: name).behindLink(on: disk)
  }

  /// The names of the reviews under `reviews`, sorted.
  public func reviewNames(on disk: some Disk) -> [String] {
    let names = (try? disk.list(reviews)) ?? []
    // A review that a killed program was putting under a passphrase is finished when it is opened.
    let switching = names.compactMap { SwitchNames.review(ofOld: $0) }
    return Set(names + switching).filter { name in
      !name.hasPrefix(".")
        && (switching.contains(name)
          || (try? disk.status(at: "\(reviews)/\(name)/review.json")) ?? nil != nil
          || holdsJournals(StoreFolder("\(reviews)/\(name)"), disk))
    }.sorted()
  }

  /// A review whose `review.json` is gone is a review all the same, and never out of sight.
  private func holdsJournals(_ folder: StoreFolder, _ disk: some Disk) -> Bool {
    ((try? disk.list(folder.journal)) ?? []).contains { $0.hasSuffix(".jsonl") }
  }

  /// What is wrong with the folders of reviews, in a few words, by name; reviews that are well are
  /// left out. Only `review.json` is looked at.
  public func troubles(_ names: [String], on disk: some Disk) -> [String: String] {
    var troubles: [String: String] = [:]
    for name in names {
      let identity = try? folder(named: name).identity(on: disk)
      guard let known = identity ?? nil else {
        troubles[name] = "review.json is damaged or gone: alongside doctor \(name)"
        continue
      }
      switch known.trouble {
      case nil: break
      case .missing?: troubles[name] = "review.json is gone: alongside doctor \(name)"
      default: troubles[name] = "review.json is damaged: alongside doctor \(name)"
      }
    }
    return troubles
  }

  /// The store of a review that must be there.
  ///
  /// - Throws: `noSuchReview`, naming those that are there.
  public func existing(_ name: String, on disk: some Disk) throws(StoreError) -> StoreFolder {
    let folder = store(named: name, on: disk)
    try SwitchNames(folder).finish(on: disk)
    guard try disk.isFolder(folder.path) else {
      throw .noSuchReview(name, there: reviewNames(on: disk))
    }
    return folder
  }
}
