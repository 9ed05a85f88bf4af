// Looks for another place when a review's folder cannot take a line, and moves the open review
// there. What waits in a field is then saved as if nothing had happened.

import Domain
import Interface
import Journal
import Panes
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Performer {
  mutating func perform<D: Disk>(
    _ deed: OtherFolderDeed, _ app: inout App, _ store: inout ReviewStore<D>
  ) {
    switch deed {
    case .suggest:
      do throws(StoreError) { try store.refuseReplaced() } catch {
        _ = app.update(.said(Self.words(for: error), .grave))
        return
      }
      let suggestions = Places.suggestions(for: store.folder, on: store.disk)
      _ = app.update(
        .otherFolder(
          .suggestions(
            suggestions, from: store.folder.path, before: store.placesCarriedOn.first)))
    case .carryOn(let path):
      let (from, window) = (store.folder.path, store.window)
      do throws(StoreError) {
        let place = StoreFolder(Places.absolute(path))
        var next = try store.carryOn(to: place, now: clock.now(), at: app.desk.now)
        next.waitForLock(milliseconds: Self.lockWaitMilliseconds)
        // What is in memory may be more than what could be copied, and never is less.
        let copied = next.takeReview()
        app.desk.review.apply(copied.entries)
        store = next
      } catch {
        _ = app.update(.otherFolder(.failed(Self.words(ofMoving: error))))
        return
      }
      let leftOut = store.carriedOn.map { !$0.isComplete } ?? false
      let sealed = store.carriedOn?.sealed ?? 0
      forgetTold(store)
      let isSaved = saveWaiting(&app, &store)
      keepDrafts(&app, &store)
      if unkept(app).isEmpty { store.noteCarriedDrafts(from: from, window: window) }
      _ = app.update(
        .otherFolder(
          .carriedOn(
            to: store.folder.path, from: from, leftOut: leftOut, isWaitingSaved: isSaved,
            sealed: sealed)))
    }
  }
}

/// Folders that a review could go on in.
enum Places {
  /// The likeliest first: other disks that are mounted, then the person's own folder.
  static func suggestions<D: Disk>(
    for folder: StoreFolder, on disk: D
  ) -> [FolderSuggestion] {
    let home = environment("HOME") ?? "/"
    let user = environment("USER") ?? ""
    var roots = [home]
    for mounts in ["/media/\(user)", "/run/media/\(user)", "/Volumes", "/media", "/mnt"] {
      for name in ((try? disk.list(mounts)) ?? []).sorted() where !name.hasPrefix(".") {
        roots.append("\(mounts)/\(name)")
      }
    }
    roots.append(environment("TMPDIR") ?? "/tmp")
    var seen: Set<FileIdentity> = []
    var suggestions: [FolderSuggestion] = []
    for root in roots {
      guard let status = (try? disk.status(at: root)) ?? nil, status.kind == .folder,
        seen.insert(status.identity).inserted, access(root, W_OK) == 0,
        let free = freeBytes(root), free > 4 << 20,
        let path = freePath(in: root, named: folder.name, on: disk)
      else { continue }
      let lasting = root == "/tmp" ? ", gone after a restart" : ""
      suggestions.append(
        FolderSuggestion(path: path, words: "\(root)  (\(size(free)) free\(lasting))"))
    }
    return Array(suggestions.prefix(6))
  }

  /// A path from the root of the file system; `~` is the person's folder.
  static func absolute(_ path: String) -> String {
    var path = path
    while path.last == " " { path.removeLast() }
    if path == "~" || path.hasPrefix("~/") {
      return (environment("HOME") ?? "") + path.dropFirst()
    }
    if path.hasPrefix("/") { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return "\(String(cString: here))/\(path)"
  }

  private static func freePath<D: Disk>(
    in root: String, named name: String, on disk: D
  ) -> String? {
    for suffix in ["", "-2", "-3", "-4", "-5"] {
      let path = "\(root == "/" ? "" : root)/alongside-\(name)\(suffix)"
      if ((try? disk.status(at: path)) ?? nil) == nil { return path }
    }
    return nil
  }

  private static func freeBytes(_ path: String) -> Int64? {
    var room = statvfs()
    guard statvfs(path, &room) == 0 else { return nil }
    return Int64(clamping: UInt64(room.f_bavail)).multipliedReportingOverflow(
      by: Int64(clamping: UInt64(room.f_frsize))
    ).partialValue
  }

  private static func size(_ bytes: Int64) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GB" : "\(bytes >> 20) MB"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
