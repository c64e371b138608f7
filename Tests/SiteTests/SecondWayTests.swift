import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// Every number of the site is computed again by a script that shares nothing with the generator.
@Suite struct SecondWayTests {
  @Test func theSampleAddsUpBothWays() async throws {
    try await expectSameNumbers(sampleContent.path, atLeast: 300)
  }

  /// Entries of every state, partial dates, inheritance, former members, three counties.
  @Test func aSiteOfCornersAddsUpBothWays() async throws {
    try await SiteCase("second-way", "full").withSite { content, _ in
      let report = try await run(content: content, output: nil)
      #expect(report.findings.filter { $0.severity == .error } == [])
      for asOf in ["2026-06-01", "2026-01-31", "2025-06-30"] {
        try await expectSameNumbers(content, asOf: asOf, atLeast: 300)
      }
    }
  }

  private func expectSameNumbers(
    _ content: String, asOf: String = "2026-06-01", atLeast count: Int
  ) async throws {
    let site = try await site(content, asOf: asOf)
    let ours = FlatStatistics(of: site).values
    let theirs = try secondWay(content, asOf: asOf)
    for path in Set(ours.keys).union(theirs.keys).sorted() {
      #expect(
        ours[path] ?? "absent" == theirs[path] ?? "absent", "\(path), as of \(asOf)")
    }
    #expect(theirs.count >= count)
  }

  private func site(_ content: String, asOf: String) async throws -> Site {
    try await loadSite(URL(filePath: content), asOf: asOf).site
  }

  /// What the script prints, by path.
  private func secondWay(_ content: String, asOf: String) throws -> [String: String] {
    let script = packageFolder.appending(path: "Tests/SiteTests/statistics.py")
    let output = try python(["-c", "import yaml"])
    try #require(
      output.code == 0,
      "this test needs Python 3 with PyYAML: apt-get install python3-yaml\n\(output.errors)")
    let numbers = try python([script.path, content, asOf])
    try #require(numbers.code == 0, "\(numbers.errors)")
    let value = try JSONDecoder().decode(PrintedValue.self, from: numbers.output)
    return value.leaves(at: "")
  }

  private func python(
    _ arguments: [String]
  ) throws -> (code: Int32, output: Data, errors: String) {
    try withTemporaryFile { errors in
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["python3"] + arguments
      let output = Pipe()
      process.standardOutput = output
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      let printed = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let complaint = try String(contentsOf: errors, encoding: .utf8)
      return (process.terminationStatus, printed, complaint)
    }
  }

  private func withTemporaryFile<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "bulletin-" + UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file)
  }
}

/// A JSON value of any shape.
private enum PrintedValue: Decodable {
  case leaf(String)
  case list([PrintedValue])
  case object([String: PrintedValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .leaf("none")
    } else if let flag = try? container.decode(Bool.self) {
      self = .leaf(flag ? "true" : "false")
    } else if let number = try? container.decode(Int.self) {
      self = .leaf(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .leaf(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .leaf(text)
    } else if let list = try? container.decode([PrintedValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: PrintedValue].self))
    }
  }

  func leaves(at path: String) -> [String: String] {
    let parts: [(String, PrintedValue)]
    switch self {
    case .leaf(let text): return [path: text]
    case .list(let values): parts = values.enumerated().map { (String($0), $1) }
    case .object(let values): parts = values.map { ($0, $1) }
    }
    return parts.reduce(into: [:]) { leaves, part in
      leaves.merge(part.1.leaves(at: path.isEmpty ? part.0 : path + "." + part.0)) { $1 }
    }
  }
}
