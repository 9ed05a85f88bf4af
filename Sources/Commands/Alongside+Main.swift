// The way in: reads the command line, runs the command, and ends with its words and its exit code.
// What is echoed of the command line goes through the same filter as everything else.

import ArgumentParser
import Guidance
import Journal
import Surface

extension Alongside {
  /// Runs the program; does not return when a command fails.
  public static func main() {
    Descriptor.fillGaps()
    prepareGuide()
    if let failure = HelpAsked.trouble(Array(CommandLine.arguments.dropFirst())) { end(failure) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch let error as CommandError {
      end(Failure(error))
    } catch {
      // Help and versions come this way too, with the code of success.
      let code = exitCode(for: error).rawValue
      let message = fullMessage(for: error)
      let text = displayable(
        ArgumentTrouble(message)?.words ?? message, keepsNewlines: true)
      if !text.isEmpty {
        _ = Array("\(text)\n".utf8).withUnsafeBytes { Descriptor.write($0, to: code == 0 ? 1 : 2) }
      }
      exit(withError: ExitCode(code))
    }
  }

  /// Decodes the guide's rules beside the reading of the command line where they are sure to be
  /// asked for. Whoever asks before they are there waits for them, so the thread is not waited for.
  private static func prepareGuide() {
    guard CommandLine.arguments.dropFirst().first == LintCommand.configuration.commandName else {
      return
    }
    _ = PosixThread { _ = Guide.builtIn }
  }

  private static func end(_ failure: Failure) -> Never {
    Output.words(failure.words)
    exit(withError: ExitCode(failure.code))
  }
}
