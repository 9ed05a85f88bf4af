// A disk that fails under the built program: a small library that is loaded before it and lets
// writes and syncs of journal files fail as a plan says. The plan is a file, so that a test can put
// it there and take it away while the program runs.

import Foundation
import Testing

/// Faults for the calls of one run of the program.
struct FailingDisk {
  private let folder: URL

  /// Which call fails, how, and which ones of those that are made while the plan is there.
  struct Plan {
    enum Call: String { case write, fsync, ftruncate }
    var call: Call
    var code: Int32 = EIO
    var first = 1
    /// Fails from the first on for ever, unless given.
    var last = Int.max
    /// Writes the first half and says so, once, instead of failing.
    var isShort = false
  }

  /// - Returns: nil where there is no C compiler to make the library with.
  init?(in folder: URL) throws {
    #if os(Linux)
      self.folder = folder
      let source = folder.appendingPathComponent("failing.c")
      try Data(Self.source.utf8).write(to: source)
      guard Self.compile(source, to: library) else { return nil }
    #else
      return nil
    #endif
  }

  static let reason = "a C compiler and a loader that preloads are needed"

  private var library: URL { folder.appendingPathComponent("failing.so") }
  private var planFile: URL { folder.appendingPathComponent("failing.plan") }
  private var logFile: URL { folder.appendingPathComponent("failing.log") }

  /// The same for a disk that takes nothing before it is told to sync: a kill is then what a power
  /// cut is, and whatever was written and not synced is lost.
  var lazyEnvironment: [String: String] {
    environment.merging(["FAILING_LAZY": "1"]) { $1 }
  }

  /// What the program is started with.
  var environment: [String: String] {
    ["LD_PRELOAD": library.path, "FAILING_PLAN": planFile.path, "FAILING_LOG": logFile.path]
  }

  func put(_ plan: Plan) throws {
    let last = min(plan.last, Int(Int32.max))
    let words =
      "\(plan.call.rawValue) \(plan.code) \(plan.first) \(last) \(plan.isShort ? 1 : 0)\n"
    try Data(words.utf8).write(to: planFile, options: .atomic)
  }

  func takeAway() throws { try FileManager.default.removeItem(at: planFile) }

  /// Every write, sync and cut of a journal file so far: call, file name, `ok` or what was failed.
  func calls() -> [(call: String, file: String, result: String)] {
    let log = (try? String(contentsOf: logFile, encoding: .utf8)) ?? ""
    return log.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.count == 3 ? (words[0], words[1], words[2]) : nil
    }
  }

  private static func compile(_ source: URL, to library: URL) -> Bool {
    for compiler in ["/usr/bin/cc", "/usr/bin/gcc", "/usr/bin/clang"]
    where FileManager.default.isExecutableFile(atPath: compiler) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: compiler)
      process.arguments = ["-shared", "-fPIC", "-O1", "-o", library.path, source.path, "-ldl"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { continue }
      process.waitUntilExit()
      if process.terminationStatus == 0 { return true }
    }
    return false
  }

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <pthread.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/syscall.h>
    #include <unistd.h>

    static int made;

    /* What was written and not synced, by the number of its file. */
    enum { files = 256 };
    static struct { char *bytes; size_t count; } waiting[files];
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

    static int isLazy(int number) {
      return getenv("FAILING_LAZY") && number >= 0 && number < files;
    }

    static ssize_t keep(int number, const void *bytes, size_t count) {
      pthread_mutex_lock(&lock);
      char *room = realloc(waiting[number].bytes, waiting[number].count + count);
      memcpy(room + waiting[number].count, bytes, count);
      waiting[number].bytes = room;
      waiting[number].count += count;
      pthread_mutex_unlock(&lock);
      return count;
    }

    static void flush(int number) {
      if (!isLazy(number)) return;
      pthread_mutex_lock(&lock);
      if (waiting[number].count)
        syscall(SYS_write, number, waiting[number].bytes, waiting[number].count);
      free(waiting[number].bytes);
      waiting[number].bytes = NULL;
      waiting[number].count = 0;
      pthread_mutex_unlock(&lock);
    }

    /* The journal file behind a number; NULL for any other file. */
    static const char *journal(int number, char *room, size_t size) {
      char link[64];
      snprintf(link, sizeof link, "/proc/self/fd/%d", number);
      ssize_t count = readlink(link, room, size - 1);
      if (count <= 0) return NULL;
      room[count] = 0;
      if (!strstr(room, "/journal/") || !strstr(room, ".jsonl")) return NULL;
      return strrchr(room, '/') + 1;
    }

    static void note(const char *call, const char *name, const char *result) {
      const char *path = getenv("FAILING_LOG");
      int log = path ? syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
      if (log < 0) return;
      char line[512];
      int count = snprintf(line, sizeof line, "%s %s %s\n", call, name, result);
      syscall(SYS_write, log, line, count);
      syscall(SYS_close, log);
    }

    /* 0 goes on, -1 writes half, else the error. */
    static int due(const char *call) {
      const char *path = getenv("FAILING_PLAN");
      int plan = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY, 0) : -1;
      if (plan < 0) return 0;
      char text[128] = {0}, which[32] = {0};
      int code = 0, first = 0, last = 0, half = 0;
      syscall(SYS_read, plan, text, sizeof text - 1);
      syscall(SYS_close, plan);
      if (sscanf(text, "%31s %d %d %d %d", which, &code, &first, &last, &half) != 5) return 0;
      if (strcmp(which, call) != 0) return 0;
      made += 1;
      if (made < first || made > last) return 0;
      return half ? (made == first ? -1 : 0) : code;
    }

    ssize_t write(int number, const void *bytes, size_t count) {
      char room[4096];
      int before = errno;
      const char *name = journal(number, room, sizeof room);
      errno = before;
      if (!name) return syscall(SYS_write, number, bytes, count);
      int fault = due("write");
      if (fault > 0) { note("write", name, "failed"); errno = fault; return -1; }
      if (fault < 0) count = count / 2 + 1;
      note("write", name, fault < 0 ? "short" : "ok");
      errno = before;
      if (isLazy(number)) return keep(number, bytes, count);
      return syscall(SYS_write, number, bytes, count);
    }

    int close(int number) {
      flush(number);
      return syscall(SYS_close, number);
    }

    int fsync(int number) {
      char room[4096];
      const char *name = journal(number, room, sizeof room);
      if (name) {
        int fault = due("fsync");
        note("fsync", name, fault ? "failed" : "ok");
        if (fault > 0) { errno = fault; return -1; }
      }
      flush(number);
      return syscall(SYS_fsync, number);
    }

    int fdatasync(int number) { return fsync(number); }

    int ftruncate(int number, off_t size) {
      char room[4096];
      const char *name = journal(number, room, sizeof room);
      if (name) {
        int fault = due("ftruncate");
        note("ftruncate", name, fault ? "failed" : "ok");
        if (fault > 0) { errno = fault; return -1; }
      }
      flush(number);
      return syscall(SYS_ftruncate, number, size);
    }

    int ftruncate64(int number, off_t size) { return ftruncate(number, size); }
    """#
}
