import FoundationEssentials
import Templates
import Testing

@testable import Bulletin

/// `HTML` escapes words but cannot see where they stand; the templates' source can be read for that.
@Suite struct TemplateSourceTests {
  private struct Source {
    let name: String
    let text: String
  }

  private static let package = String(#filePath.split(separator: "/Tests/")[0])

  private static func sources(_ path: String = "templates") throws -> [Source] {
    let folder = package + "/" + path
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { name in
        let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
        return Source(name: name, text: String(decoding: bytes, as: UTF8.self))
      }
  }

  /// Names that stand for a `Link` wherever they occur; the key paths hold their types.
  private static let linkNames: Set<String> = {
    let properties: [(String, AnyKeyPath)] = [
      ("link", \TextLink.link as KeyPath<TextLink, Link>),
      ("link", \MenuItem.link as KeyPath<MenuItem, Link>),
      ("link", \PhotoView.link as KeyPath<PhotoView, Link>),
      ("link", \AttachmentView.link as KeyPath<AttachmentView, Link>),
      ("home", \SiteFrame.home as KeyPath<SiteFrame, Link>),
      ("styleSheet", \SiteFrame.styleSheet as KeyPath<SiteFrame, Link>),
      ("canonical", \PageFrame.canonical as KeyPath<PageFrame, Link>),
    ]
    return Set(properties.map(\.0))
  }()

  @Test func thereAreTemplates() throws {
    #expect(try TemplateSourceTests.sources().count > 20)
  }

  @Test func onlyLinksStandWhereAddressesStand() throws {
    let position = #/(?:href|src|action|srcset|poster)=\\?["']?|url=/#
    let allowed = #/^\\#*\((?:\w+\.)*(\w+)\)\\?"/#
    var found = 0
    for source in try TemplateSourceTests.sources() {
      for match in source.text.matches(of: position) {
        let rest = source.text[match.range.upperBound...]
        found += 1
        if rest.hasPrefix("#main\"") { continue }
        let name = try allowed.prefixMatch(in: rest).map { String($0.1) } ?? String(rest.prefix(30))
        #expect(TemplateSourceTests.linkNames.contains(name), "\(source.name): \(name)")
      }
    }
    #expect(found >= 8)
  }

  /// A local or a parameter of another type could borrow the name.
  @Test func namesOfLinksAreNotBorrowed() throws {
    let names = "(?:link|home|styleSheet|canonical)"
    let local = #"(?:let|var) \#(names) *(?:=|:(?! \[UInt8\]))"#
    let element = #"(?:for|\{) \#(names)(?:,[^{}]*)? in\b"#
    let borrowed = try Regex(#"\#(local)|\#(element)|\b\#(names): String"#)
    for source in try TemplateSourceTests.sources() {
      #expect(try borrowed.firstMatch(in: source.text) == nil, "\(source.name)")
    }
  }

  @Test func noInlineScriptOrStyle() throws {
    let forbidden = #/<script|<style|\bstyle=|\s["']?on[a-z]+=|javascript:|\bdata:/#.ignoresCase()
    for source in try TemplateSourceTests.sources() {
      let text = source.text.replacing(TemplateSourceTests.scriptHelper, with: "")
      #expect(try forbidden.firstMatch(in: text) == nil, "\(source.name)")
    }
  }

  /// One place writes a script element, with a type that no browser runs; one template prints it.
  @Test func dataBlocksHaveOneDoor() throws {
    let element = #/<\/?script/#.ignoresCase()
    let writers = try TemplateSourceTests.sources("Sources/Bulletin").flatMap { source in
      source.text.split(separator: "\n").filter { $0.contains(element) }.map { line in
        source.name + ": " + line.drop { $0 == " " }
      }
    }
    #expect(
      writers == [
        ##"HTML/HTML.swift: bytes = Array(#"<script type="application/ld+json">"#.utf8)"##,
        #"HTML/HTML.swift: bytes += "</script>".utf8"#,
      ])
    let printers = try TemplateSourceTests.sources().filter { $0.text.contains("linkedData:") }
    #expect(printers.map(\.name) == ["Layout.swift"])
    #expect(printers.first?.text.split(separator: "linkedData:").count == 2)
  }

  /// Prints nothing between the tags, and a `Link` for an address.
  private static let scriptHelper =
    ##"  private func script(_ link: Link) -> HTML { #"<script src="\#(link)"></script>"# }"##

  @Test func oneHelperPrintsEveryScript() throws {
    let helpers = try TemplateSourceTests.sources().filter {
      $0.text.contains(TemplateSourceTests.scriptHelper)
    }
    #expect(helpers.map(\.name) == ["Layout.swift"])
  }

  @Test func noDoorAroundTheEscaping() throws {
    let forbidden = #/HTML\(\s*(?:trusting|stringLiteral|stringInterpolation)|\.init\(trusting/#
    for source in try TemplateSourceTests.sources() {
      #expect(try forbidden.firstMatch(in: source.text) == nil, "\(source.name)")
    }
  }

  /// What is published says the same as its source, without words to its authors.
  @Test func commentsAreNotPublished() throws {
    for file in ThemeFile.allCases {
      let text = String(decoding: DefaultTheme().bytes(of: file), as: UTF8.self)
      let path = "\(#filePath)/../../../templates/\(file.rawValue)"
      let source = try String(contentsOf: URL(filePath: path).standardized, encoding: .utf8)
      let comments = source.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { $0.hasPrefix("// ") || $0.hasPrefix("/* ") && $0.hasSuffix(" */") }
      #expect(comments.allSatisfy { !text.contains($0) }, "\(file)")
      #expect(file != .style || !comments.isEmpty)
      #expect(text.count { $0 == "{" } == source.count { $0 == "{" }, "\(file)")
    }
  }

  @Test func stylesAndScriptsAskNothingOfOtherHosts() {
    let forbidden = [
      "@import", "url(", "http", "animation", "transition", "!important", "fetch(", "import(",
      "eval(", "innerHTML", "cookie",
    ]
    for file in ThemeFile.allCases {
      let text = String(decoding: DefaultTheme().bytes(of: file), as: UTF8.self)
      #expect(!text.isEmpty, "\(file)")
      for word in forbidden { #expect(!text.contains(word), "\(file): \(word)") }
    }
  }
}
