import Foundation

/// A program of the system, run with a time limit.
struct Tool {
  let name: String
  /// The Debian package that holds it.
  let package: String

  static let chromium = Tool(name: "chromium", package: "chromium")
  static let pdfInfo = Tool(name: "pdfinfo", package: "poppler-utils")
  static let pdfToText = Tool(name: "pdftotext", package: "poppler-utils")
  static let pdfToImage = Tool(name: "pdftoppm", package: "poppler-utils")
  static let codeReader = Tool(name: "zbarimg", package: "zbar-tools")

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the program wrote to standard output. Throws unless it ends in time and well.
  func run(
    _ arguments: [String], within limit: Duration = .seconds(60), zone: String? = nil
  ) async throws -> String {
    let process = Process()
    if let zone {
      process.environment = ProcessInfo.processInfo.environment.merging(["TZ": zone]) { $1 }
    }
    process.executableURL = try path()
    process.arguments = arguments
    // Files, not pipes: children that outlive the program keep nothing open.
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    let code = try await ending(of: process, within: limit)
    guard code == 0 else {
      throw Failure(description: "\(name) \(arguments.joined(separator: " ")) 以 \(code) 结束")
    }
    return try String(contentsOf: output, encoding: .utf8)
  }

  private func path() throws -> URL {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Failure(description: "缺少程序 \(name)，请安装：apt-get install \(package)")
    }
    return URL(filePath: path)
  }

  private func ending(of process: Process, within limit: Duration) async throws -> Int32 {
    let (endings, ended) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      ended.yield(process.terminationStatus)
      ended.finish()
    }
    try process.run()
    let identifier = process.processIdentifier
    let limiter = Task {
      try await Task.sleep(for: limit)
      kill(identifier, SIGKILL)
    }
    defer { limiter.cancel() }
    for await code in endings { return code }
    return -1
  }
}
