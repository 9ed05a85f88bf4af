// One process writes at a time. The lock belongs to an open file and ends with the process, so no
// stale lock is ever left behind; the file itself is never taken away.

extension Journal {
  /// From here on an append waits so long for another process.
  public mutating func waitForLock(milliseconds: Int) {
    setup.lockWaitMilliseconds = milliseconds
  }

  /// Takes the lock, and says how to give it back: `unlock` of the disk. Appending and nulling take
  /// it themselves; whoever changes another file of the same folder takes it here.
  ///
  /// - Throws: `locked`, `noLocks`, `folderMissing`, `disk`.
  public mutating func lock() throws(JournalError) -> FileHandle {
    let path = "\(setup.local)/lock"
    let file: LineFile<D>
    do throws(DiskError) {
      file = try currentLockFile(path)
    } catch {
      throw error.isMissing ? .folderMissing(setup.local) : .disk(error)
    }
    let isHeld: Bool
    do throws(DiskError) {
      isHeld = try disk.lock(file.handle, waitMilliseconds: setup.lockWaitMilliseconds)
    } catch {
      throw error.isLockingUnknown ? .noLocks(path) : .disk(error.at(path))
    }
    guard isHeld else { throw .locked(path) }
    return file.handle
  }

  /// The lock file, opened anew where the name stands for another file than it did.
  private mutating func currentLockFile(_ path: String) throws(DiskError) -> LineFile<D> {
    if let lockFile, try disk.status(at: path)?.identity == lockFile.identity { return lockFile }
    lockFile?.close()
    lockFile = nil
    let opened = try LineFile.openingLock("lock", in: setup.local, on: disk)
    lockFile = opened
    return opened
  }
}
