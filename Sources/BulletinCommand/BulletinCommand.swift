import ArgumentParser
import Bulletin
import Glibc

/// The command. Usage errors end with 2, as the exit codes of the content model have it.
@main
struct BulletinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin", version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self, ServeCommand.self])

  static func main() async {
    Console.prepare()
    let usage = Usage(Array(CommandLine.arguments.dropFirst()))
    if usage.asksForHelp { end(showing: usage.help) }
    if let fault = usage.fault() { end(with: fault, usage) }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let text = message(for: error)
      if exitCode(for: error).isSuccess { end(showing: text + "\n") }
      end(with: Message(zh: text, en: text), usage)
    }
  }

  /// Help and version go to standard output with 0, everything else to standard error.
  private static func end(showing text: String) -> Never {
    Glibc.exit((Console.output(text) ? EndCode.success : .failure).rawValue)
  }

  private static func end(with fault: Message, _ usage: Usage) -> Never {
    let word = Message(zh: "错误: ", en: "error: ").text(in: usage.language)
    Console.error(word + fault.line(in: usage.language))
    Console.error(usage.hint.text(in: usage.language))
    Glibc.exit(EndCode.usage.rawValue)
  }
}

/// Exit codes of the content model.
enum EndCode: Int32 {
  case success = 0
  /// An error, or a warning under `--strict`.
  case findings = 1
  case usage = 2
  /// The content cannot be read, the output is refused or cannot be written.
  case failure = 3
}
