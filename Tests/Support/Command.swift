package import Foundation

/// The built `bulletin`, run as a user runs it.
package struct Command {
  package struct Ending {
    package let code: Int32
    package let output: String
    package let errors: String
  }

  /// It lies beside the test bundle; `BULLETIN` names another, such as the release build.
  package static let path =
    ProcessInfo.processInfo.environment["BULLETIN"].map { URL(filePath: $0) }
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "bulletin")

  /// Runs the command to its end; `program` is another one that runs it.
  package static func run(
    program: String? = nil, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Ending {
    let process = try start(program: program, arguments, in: folder, environment: environment)
    guard let output = process.standardOutput as? Pipe, let errors = process.standardError as? Pipe
    else { return Ending(code: -1, output: "", errors: "") }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  /// Starts it with pipes for what it prints.
  package static func start(
    program: String? = nil, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = program.map { URL(filePath: $0) } ?? path
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }
}
