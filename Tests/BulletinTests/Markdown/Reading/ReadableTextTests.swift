import Testing

@testable import Bulletin

@Suite struct ReadableTextTests {
  @Test func wordsArePlacedThroughAnyMarkup() {
    expectPlaced("甲**乙*丙*丁**戊~~己~~`码`庚\n辛![图*中*](tea.jpg \"题\")壬<b>癸</b>\\*子\\*&amp;&copy;丑")
    expectPlaced("# 一\n\n二\n===\n\n## 三 ##\n\n四\n---\n\n#\n")
    expectPlaced("> 甲\n> > 乙\n丙\n>> 丁\n\n- 戊\n  己\n\n  庚\n1. 辛\n   - [x] 壬\n   - [ ] 癸\n")
    expectPlaced(
      "[甲](a.md)[乙](<b c.md> '题')[丙][r][丁][][戊] <https://a.cn> https://b.cn/x。后\n\n[r]: a\n[丁]: b\n[戊]: c"
    )
    expectPlaced("[甲](a\n\"题\n目\")乙\n\n> [丙](\n> b.md)丁")
    expectPlaced("[r]: /url\n甲[r]乙\n\n[\ns\n]: /url\n丙\n\n[t]: /url\n丁\n===\n")
    expectPlaced(
      "| 甲 | **乙** | `c\\|d` |\n|---|:-:|-\n| 1 \\| 2 | | 丙\n丁 | 戊 | 己 | 庚 |\n\n前\n| 辛 |\n|---|\n壬")
    expectPlaced("> | 甲 | 乙 |\n> |---|---|\n> | 丙 | 丁 |\n")
    expectPlaced("甲[^1]乙[^注]丙[^无]\n\n[^注]: 丁**戊**\n\n    己\n\n[^1]: 庚\n")
    expectPlaced(
      "甲  \n乙\\\n丙\nabc\ndef\n　　丁\n\tx\n\n    code\n\n```\n码\n```\n\n<div>\n不印\n</div>\n")
    expectPlaced("**要点。**然后**“五有”**要求138****1234和\\**不是** 1*2*3")
    expectPlaced("&#20013;&#x4E2D;&unknown;&amp;amp;&amp;x;&;&#38;")
    expectPlaced(
      "[![图](tea.jpg)](a.md) [`码`](b.md) [*甲*乙](c.md \"*\") ![a[b]c](tea.jpg) <a@b.cn> <!-- 注 -->甲")
  }

  /// One entity that stands for two characters is taken for one; its paragraph has no places.
  @Test func everyExampleOfTheSpecificationIsPlaced() throws {
    let examples = try SpecificationExample.all()
    #expect(examples.count == 673)
    for example in examples where !example.markdown.contains("&ngE;") {
      expectPlaced(example.markdown)
    }
  }

  /// Real documents.
  @Test func theSampleIsPlaced() throws {
    let folder = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    var log = DiagnosticLog()
    let tree = try listContent("/\(folder)/content", reporting: &log)
    #expect(tree.entries.count > 50)
    for entry in tree.entries {
      let source = try #require(readSource(entry.path, in: tree, reporting: &log)).source
      expectPlaced(String(decoding: source.bytes, as: UTF8.self))
    }
  }

  @Test(
    .enabled(if: sharedData("cjk-friendly/strong.md") != nil),
    arguments: [
      "strong", "korean", "pseudo-emoji", "underscore-cjk-punct", "gfm-strikethrough",
      "gfm-non-cjk", "non-bmp",
    ])
  func emphasisIsPlaced(name: String) throws {
    let bytes = try #require(sharedData("cjk-friendly/\(name).md"))
    expectPlaced(String(decoding: bytes, as: UTF8.self))
  }

  @Test func markupIsNamedWithItsPlace() {
    let source =
      "## 甲\n\n乙[丙](a.md)<https://b.cn> https://c.cn <b>丁</b>\n\n| | 戊 |\n|-|-|\n\n<p>己</p>\n"
    let markup = rendered(source).text.markup
    let bytes = Array(source.utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(markup.headings.map { words($0.marker) } == ["##"])
    #expect(markup.links.map { words($0.source) } == ["[丙](a.md)", "<https://b.cn>"])
    #expect(markup.links.map(\.isAddress) == [false, true])
    #expect(markup.addresses.map(words) == ["https://c.cn"])
    #expect(markup.tags.map { words($0.source) } == ["<b>", "</b>", "<p>己</p>"])
    #expect(markup.tables.map(\.isEmpty) == [[true, false]])
    #expect(markup.tables.map { words($0.source) } == ["| | 戊 |"])
  }

  @Test func alternativeTextsAndTitlesStandApart() {
    let text = rendered("甲![乙*丙*](tea.jpg \"丁\\\"戊\")己").text
    let words = text.blocks.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
    #expect(words == ["甲\0己", "乙丙", "丁\"戊"])
    #expect(text.blocks.map(\.kind) == [.paragraph, .aside, .aside])
  }

  /// What stands in the tree, but for the places.
  private func expectedText(_ source: String) -> [String] {
    let file = SourceFile(path: "a.md", bytes: Array(source.utf8))
    let body = Body(file: file, offset: 0, line: 1)
    guard var tree = MarkdownRenderer().tree(of: body) else { return [] }
    var words = TreeWords()
    words.read(&tree)
    return words.blocks
  }

  private func expectPlaced(_ source: String, _ location: SourceLocation = #_sourceLocation) {
    let text = rendered(source).text
    let blocks = text.blocks.filter { $0.kind != .aside }
      .map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
    // Code by accident is no text in the tree.
    if text.markup.codes.isEmpty {
      #expect(blocks == expectedText(source), sourceLocation: location)
    }
    #expect(text.isPlaced, "\(source)", sourceLocation: location)
    let bytes = Array(source.utf8)
    for index in text.bytes.indices where text.bytes[index] != 0 && text.bytes[index] != 0x0A {
      let range = text.source(of: index..<(index + 1))
      guard range.count == 1 else {
        let first = range.isEmpty ? 0 : bytes[range.lowerBound]
        #expect([UInt8(ascii: "\\"), UInt8(ascii: "&")].contains(first))
        continue
      }
      #expect(bytes[range.lowerBound] == text.bytes[index], sourceLocation: location)
    }
  }
}

/// The words of a tree, block by block.
private struct TreeWords {
  var blocks: [String] = []
  private var bytes: [UInt8] = []
  private var images = 0
  private var links = 0

  mutating func read(_ tree: inout MarkdownTree) {
    while let step = tree.next() {
      switch (step, tree.kind) {
      case (.enter, .text) where images == 0: add(tree)
      case (.enter, .code), (.enter, .footnoteReference): if images == 0 { bytes.append(0) }
      case (.enter, .softBreak) where images == 0: addBreak(tree)
      case (.enter, .lineBreak) where images == 0: bytes.append(0x0A)
      case (.enter, .image): images += 1
      case (.leave, .image):
        images -= 1
        if images == 0 { bytes.append(0) }
      case (.enter, .link): links += 1
      case (.leave, .link): links -= 1
      case (.leave, .paragraph), (.leave, .heading), (.leave, .tableCell):
        if !bytes.isEmpty { blocks.append(String(decoding: bytes, as: UTF8.self)) }
        bytes = []
      default: break
      }
    }
  }

  private mutating func addBreak(_ tree: borrowing MarkdownTree) {
    if !tree.softBreakIsClosed { bytes.append(0x0A) }
  }

  private mutating func add(_ tree: borrowing MarkdownTree) {
    tree.withText { text in
      var done = 0
      while let address = bareURL(in: text, from: done) {
        bytes.append(text.extracting(done..<address.lowerBound))
        bytes.append(0)
        done = address.upperBound
      }
      bytes.append(text.extracting(done..<text.count))
    }
  }
}
