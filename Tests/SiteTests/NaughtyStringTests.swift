import Foundation
import Testing

@testable import Bulletin

private let naughtyStrings: [String]? = {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/blns.json").standardizedFileURL
  guard let data = try? Data(contentsOf: file) else { return nil }
  return try? JSONDecoder().decode([String].self, from: data)
}()

/// The big list of naughty strings in every text field of every type.
@Suite(.enabled(if: naughtyStrings != nil, "the naughty strings are not beside the package"))
struct NaughtyStringTests {
  /// A string may be refused (too long, a control character, a name in quotes); what is published is
  /// well-formed and has the tags of a page with harmless words.
  @Test func pagesKeepTheirStructure() async throws {
    let strings = try #require(naughtyStrings)
    try await SiteCase("valid", "sub-path").withSite { content, output in
      let folder = URL(filePath: content)
      let types = NaughtyEntry.allCases
      for (index, string) in (["甲"] + strings).enumerated() {
        for type in types {
          let file = folder.appending(path: type.path(index))
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try type.text(quoted(string), index).write(to: file, atomically: true, encoding: .utf8)
        }
      }
      let refused = Set(
        try await run(content: content, output: nil).findings
          .filter { $0.severity == .error }.map(\.place.file))
      for file in refused { try FileManager.default.removeItem(at: folder.appending(path: file)) }
      #expect(refused.count < 130 * types.count, "most strings are words like any other")
      let report = try await run(content: content, output: output)
      #expect(!report.fails(strict: false))
      for type in types { try check(type, URL(filePath: output), count: strings.count) }
    }
  }

  private func check(_ type: NaughtyEntry, _ output: URL, count: Int) throws {
    func page(_ index: Int) -> String? {
      let path = type.path(index).replacing(".md", with: "/index.html")
      return try? String(contentsOf: output.appending(path: path), encoding: .utf8)
    }
    let expected = PageShape(try #require(page(0)))
    var compared = 0
    for index in 1...count {
      guard let html = page(index) else { continue }
      let shape = PageShape(html)
      #expect(shape.isBalanced, "\(type) \(index)")
      #expect(shape.elements.isSubset(of: expected.elements), "\(type) \(index)")
      #expect(try BuiltPage(html).linkedData() != nil, "\(type) \(index)")
      compared += 1
    }
    #expect(compared > 400)
  }

  /// As a double-quoted YAML scalar.
  private func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        text += "\\u" + String(format: "%04x", scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

/// Entries with one string in every field of words.
private enum NaughtyEntry: String, CaseIterable {
  case activities, members, workstations, matters, articles

  func path(_ index: Int) -> String {
    switch self {
    case .activities, .matters, .articles: "\(rawValue)/2026/n\(index).md"
    case .members, .workstations: "\(rawValue)/n\(index).md"
    }
  }

  func text(_ s: String, _ index: Int) -> String {
    let common = """
      summary: \(s)
      source: \(s)
      editor: \(s)
      keywords: [\(s)]
      figures: [{ label: \(s), value: 3, unit: \(s), period: \(s) }]
      """
    let own =
      switch self {
      case .activities:
        """
        title: \(s)
        kind: visit
        date: 2026-03-26
        organizers: [青禾市政协]
        participants: [林知远]
        sectors: [农业和农村界]
        place: \(s)
        sites: [\(s)]
        partners: [\(s)]
        participants_note: \(s)
        services: [\(s)]
        oversight_form: \(s)
        authors: [{ name: \(s), roles: \(s) }]
        """
      case .members:
        """
        name: \(s)
        level: city
        sectors: [农业和农村界]
        consent: full
        term: \(s)
        roles: [\(s)]
        work_unit: \(s)
        post: \(s)
        party: \(s)
        expertise: [\(s)]
        contact: \(s)
        honors: [\(s)]
        """
      case .workstations:
        """
        title: \(s)
        kind: other
        kind_label: \(s)
        basis: theme
        theme: \(s)
        areas: [青禾市]
        members: [林知远]
        host: \(s)
        host_place: \(s)
        address: \(s)
        directions: \(s)
        phone: \(s)
        liaison: \(s)
        function: \(s)
        plan: [\(s)]
        shared_with: \(s)
        archive: \(s)
        honors: [\(s)]
        receptions: [{ rule: 每周三, note: \(s) }]
        """
      case .matters:
        """
        title: \(s)
        kind: issue
        raised: 2026-03-01
        handler: \(s)
        replied: 2026-04-01
        reply: \(s)
        result: resolved
        partners: [\(s)]
        steps: [{ stage: topic, date: 2026-03-02, note: \(s) }]
        outcomes: [{ channel: news, title: \(s), no: \(s) }]
        """
      case .articles:
        """
        title: \(s)
        kind: feature
        date: 2026-04-01
        kicker: \(s)
        subtitle: \(s)
        lead: \(s)
        default_credit: \(s)
        authors: [{ name: \(s), roles: \(s) }]
        """
      }
    return "---\n\(own)\n\(common)\n---\n\n正文。\n"
  }
}
