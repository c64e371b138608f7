import Foundation
import TestSupport
import Testing

/// Many entries that name each other: twice as many may cost twice as much, not four times.
@Suite(.serialized) struct CrowdTests {
  struct Crowd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let folder: String
    let code: Int32
    /// Of entry `number` among `count`.
    let keys: @Sendable (_ number: Int, _ count: Int) -> String
  }

  static let crowds = [
    Crowd(testDescription: "towns of one county", folder: "areas", code: 0) { number, _ in
      "title: 第\(number)镇\nlevel: town\nparent: heling"
    },
    Crowd(testDescription: "villages in each other", folder: "areas", code: 1) { number, _ in
      "title: 第\(number)村\nlevel: village\nparent: \(number == 0 ? "heling" : "e\(number - 1)")"
    },
    Crowd(testDescription: "areas in a circle", folder: "areas", code: 1) { number, count in
      "title: 第\(number)村\nlevel: village\nparent: e\((number + 1) % count)"
    },
    Crowd(testDescription: "documents in a circle", folder: "documents", code: 1) { number, count in
      """
      title: 第\(number)号办法
      issuer: 青禾市政协
      level: city
      issued: 2025-03-01
      status: in-force
      basis_docs: e\((number + 1) % count)
      """
    },
    Crowd(testDescription: "members of one name", folder: "members", code: 1) { number, _ in
      "name: 林知远\nlevel: city\nmembers: 林知远"
    },
  ]

  /// Processor time itself varies on a busy machine: what grows too fast does so every time.
  @Test(arguments: crowds)
  func growsWithTheirNumber(crowd: Crowd) throws {
    var growth: [Double] = []
    while growth.allSatisfy({ $0 >= 3 }), growth.count < 3 {
      let runs = try [400, 800].map { try run(crowd, count: $0) }
      growth.append(runs[1].processorSeconds / runs[0].processorSeconds)
      #expect(runs.map(\.code) == [crowd.code, crowd.code])
      #expect(runs[1].output.count <= runs[0].output.count * 3)
    }
    #expect(growth.contains { $0 < 3 }, "\(growth)")
  }

  private func run(_ crowd: Crowd, count: Int) throws -> MeasuredCommand {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      try write(
        "---\ntitle: 鹤岭县\nlevel: county\nparent: qinghe\n---\n",
        to: content.appending(path: "areas/heling.md"))
      for number in 0..<count {
        try write(
          "---\n\(crowd.keys(number, count))\n---\n",
          to: content.appending(path: "\(crowd.folder)/e\(number).md"))
      }
      return try MeasuredCommand(
        buildArguments(content, folder.appending(path: "public")), in: folder)
    }
  }
}
