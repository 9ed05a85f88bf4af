// The loop while a review is locked: the passphrase is asked for until one opens the keyring, or
// until the person leaves. Nothing of the review is in memory here.

import Interface
import Journal
import Keyrings
import Store
import Surface
import Terminal
import Theme

enum LockLoop {
  /// How a locked time ended.
  enum End {
    case unlocked(ReviewKey)
    case left
    case signal(QuitCause)
  }

  /// Runs until something is decided.
  /// - Parameters:
  ///   - pending: what came together with the key that locked, in its order: it is for this screen
  ///     and not for the review. Whatever came with the key that unlocks is left in it.
  ///   - unlock: opens the keyring; words to say where it does not open.
  static func run(
    _ terminal: inout Terminal, _ screen: inout LockScreen, theme: Theme,
    pending: inout ArraySlice<TerminalEvent>,
    unlock: (borrowing Passphrase) -> Result<ReviewKey, StoreError>
  ) -> End {
    while true {
      terminal.paint(screen.draw(), theme: theme)
      if pending.isEmpty { pending = terminal.wait(timeoutMilliseconds: nil)[...] }
      while let event = pending.popFirst() {
        switch event {
        case .pasted(let text): screen.paste(text)
        case .resized(let size): screen.size = size
        case .quit(let cause): return .signal(cause)
        case .stop:
          terminal.suspend()
          screen.size = terminal.size
        case .key(let key):
          switch screen.press(key) {
          case .leave?: return .left
          case .unlock?:
            screen.say("Opening: this takes a moment on purpose.")
            terminal.paint(screen.draw(), theme: theme)
            switch tried(&screen, unlock) {
            case .success(let key):
              // One that was pasted came as a text, of which copies are free memory by now.
              Secrecy.scrubFreed()
              return .unlocked(key)
            case .failure(let error): screen.say(words(error))
            }
          case nil: break
          }
        }
      }
    }
  }

  private static func tried(
    _ screen: inout LockScreen, _ unlock: (borrowing Passphrase) -> Result<ReviewKey, StoreError>
  ) -> Result<ReviewKey, StoreError> {
    screen.takeTyped { bytes in
      guard let passphrase = Passphrase(bytes) else {
        return .failure(.keyring(path: "", .wrongPassphrase))
      }
      return unlock(passphrase)
    }
  }

  /// Short, and without the review's name: who walks by reads it too.
  private static func words(_ error: StoreError) -> String {
    switch error {
    case .keyring(_, .wrongPassphrase):
      "This does not open it. Check capitals and the keyboard; the recovery code opens it too."
    case .keyring(_, .damaged), .keyring(_, .newer), .keyring(_, .costly):
      "The keyring is damaged; \"alongside doctor\" says what to do. Nothing is lost."
    default: "It does not open: \(error)"
    }
  }
}

extension ReviewKey {
  /// Opens the keyring of a folder as it is now: another window may have changed a passphrase.
  static func unlocked<D: Disk>(
    _ file: KeyringFile<D>, _ passphrase: borrowing Passphrase
  ) -> Result<ReviewKey, StoreError> {
    do throws(StoreError) {
      let key = try file.unlock(passphrase).key
      file.forgetBefore()
      return .success(key)
    } catch {
      return .failure(error)
    }
  }
}
