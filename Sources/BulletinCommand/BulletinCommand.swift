import ArgumentParser
import Glibc

/// The command. Usage errors end with 2, as the exit codes of the content model have it.
@main
struct BulletinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin",
    abstract: "政协委员联系界别群众简报的静态网站生成器",
    version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self, ServeCommand.self])

  static func main() async {
    Console.prepare()
    do {
      var command = try parseAsRoot()
      if command is BulletinCommand { throw ValidationError("请写明子命令：build、check 或 serve") }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Help and version go to standard output with 0, everything else to standard error.
  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      Console.error(message)
      Glibc.exit(EndCode.usage.rawValue)
    }
    let isWritten = Console.output(message + "\n")
    Glibc.exit((isWritten ? EndCode.success : .failure).rawValue)
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
