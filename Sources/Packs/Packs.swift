// All packs there are: the ones compiled in, and a user's, which replace by name or add. It reads
// texts it is given and never a disk.

import DataFile

/// Every pack, merged.
public struct Packs: Hashable, Sendable {
  /// Merged from all packs of prompts.
  public let prompts: PromptBank
  /// Built-in ones first, then a user's.
  public let days: [DayTemplate]
  /// Merged from all packs of shorthand.
  public let shorthand: Shorthand
  /// How nations say things, by the name of the pack: england, wales.
  public let words: [String: NationWords]
  /// What suits a review at a distance, from all packs.
  public let remote: [RemoteActivity]
  /// What is counted by a key; a later pack's key takes the place of an earlier one.
  public let counters: [Counter]
  /// Timed steps for meetings of the team.
  public let routines: [Routine]
  /// What a workshop can be led by, built-in ones first; a user's replaces one of the same id.
  public let protocols: [RoomProtocol]
  /// What can be practised on, built-in ones first; a user's replaces one of the same name.
  public let scenes: [Scene]
  /// Every pack in the order of merging, for a list.
  public let packs: [Pack]

  /// Merges packs in their order; a later pack replaces an earlier one of its kind and name, in
  /// the earlier one's place.
  public init(_ packs: [Pack]) {
    var kept: [Pack] = []
    for pack in packs {
      if let place = kept.firstIndex(where: { $0.kind == pack.kind && $0.name == pack.name }) {
        kept[place] = pack
      } else {
        kept.append(pack)
      }
    }
    var prompts: [PromptPack] = []
    var days: [DayTemplate] = []
    var lists: [Shorthand] = []
    var words: [String: NationWords] = [:]
    var remote: [RemoteActivity] = []
    var counters: [Counter] = []
    var routines: [Routine] = []
    var protocols: [RoomProtocol] = []
    var scenes: [Scene] = []
    for pack in kept {
      switch pack.content {
      case .prompts(let content): prompts.append(content)
      case .day(let content): days.append(content)
      case .shorthand(let content): lists.append(content)
      case .words(let content): words[pack.name] = content
      case .remote(let content): remote += content
      case .counters(let content): counters = Counter.merging(counters, content)
      case .routine(let content): routines.append(content)
      case .protocols(let content):
        for item in content {
          if let place = protocols.firstIndex(where: { $0.id == item.id }) {
            protocols[place] = item
          } else {
            protocols.append(item)
          }
        }
      case .scene(let content): scenes.append(content)
      case .rules: break
      }
    }
    self.packs = kept
    self.prompts = PromptBank(prompts)
    self.days = days
    shorthand = Shorthand(lists)
    self.words = words
    self.remote = remote
    self.counters = counters
    self.routines = routines
    self.protocols = protocols
    self.scenes = scenes
  }

  /// These packs and a user's.
  public func adding(_ users: [Pack]) -> Packs {
    users.isEmpty ? self : Packs(packs + users)
  }

  /// The template with a name; nil when there is none.
  public func day(named name: String) -> DayTemplate? {
    days.first { $0.name == name }
  }

  /// The protocol with an id; nil when there is none.
  public func roomProtocol(_ id: String) -> RoomProtocol? {
    protocols.first { $0.id == id }
  }

  /// The scene with a name; nil when there is none.
  public func scene(named name: String) -> Scene? {
    scenes.first { $0.name == name }
  }

  /// The packs compiled into the program; read from their tables at the first use.
  public static let builtIn = Packs(builtInPacks)

  private static let builtInPacks: [Pack] = {
    do {
      return try readBuiltIn()
    } catch {
      // The tables are checked in and a test reads them all, so this is a mistake of ours.
      preconditionFailure("\(error)")
    }
  }()

  private static func readBuiltIn() throws(DataFileError) -> [Pack] {
    var packs: [Pack] = []
    for file in PackTables.files {
      packs.append(try Pack(CompactText.decode(file.text, file: file.name)))
    }
    return packs
  }
}
