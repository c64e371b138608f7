import Foundation
import TestSupport

/// A program of the system, run with a limit of processor time.
struct Tool {
  let name: String
  let source: Source

  /// Where it comes from when it is missing.
  enum Source {
    case debian(package: String)
    /// The virtual environment of the tests.
    case python
  }

  init(name: String, package: String) {
    self.name = name
    source = .debian(package: package)
  }

  private init(pythonTool name: String) {
    self.name = name
    source = .python
  }

  static let chromium = Tool(name: "chromium", package: "chromium")
  static let java = Tool(name: "java", package: "default-jre-headless")
  static let python = Tool(pythonTool: "python3")
  static let linkChecker = Tool(pythonTool: "lychee")
  static let pdfInfo = Tool(name: "pdfinfo", package: "poppler-utils")
  static let pdfToText = Tool(name: "pdftotext", package: "poppler-utils")
  static let pdfToImage = Tool(name: "pdftoppm", package: "poppler-utils")
  static let codeReader = Tool(name: "zbarimg", package: "zbar-tools")

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the program wrote to standard output. Throws unless it ends well and none of its processes
  /// works longer than `limit`.
  func run(
    _ arguments: [String], within limit: Duration = .seconds(60), zone: String? = nil,
    endings: Set<Int32> = [0]
  ) async throws -> String {
    let process = Process()
    if let zone {
      process.environment = ProcessInfo.processInfo.environment.merging(["TZ": zone]) { $1 }
    }
    process.executableURL = URL(filePath: "/usr/bin/prlimit")
    let bound = "--cpu=\(limit.components.seconds)"
    process.arguments = [bound, try path().path] + arguments
    // Files, not pipes: children that outlive the program keep nothing open.
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    let code = try await ending(of: process)
    guard endings.contains(code) else {
      throw Failure(description: "\(name) \(arguments.joined(separator: " ")) 以 \(code) 结束")
    }
    return try String(contentsOf: output, encoding: .utf8)
  }

  func path() throws -> URL {
    let folders: [String]
    let remedy: String
    switch source {
    case .debian(let package):
      let paths = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
      folders = paths.split(separator: ":").map(String.init)
      remedy = "apt-get install \(package)"
    case .python:
      folders = [Tool.environment.appending(path: "bin").path]
      remedy = "make test-tools"
    }
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Failure(description: "缺少程序 \(name)，请安装：\(remedy)")
    }
    return URL(filePath: path)
  }

  static let environment = packageFolder.appending(path: ".build/test-data/venv")

  private func ending(of process: Process) async throws -> Int32 {
    let (endings, ended) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      ended.yield(process.terminationStatus)
      ended.finish()
    }
    try process.run()
    for await code in endings { return code }
    return -1
  }
}
