import Foundation

@testable import Bulletin

/// What a file says, read plainly: by line, to be compared with the file after its fixes.
struct PlainReading {
  struct Block {
    /// From 0.
    let line: Int
    /// Kind and words.
    let text: String
  }

  let lines: [String]
  private(set) var blocks: [Block] = []
  /// Tags of the printed body, by name.
  private(set) var tags: [String: Int] = [:]
  /// False where the front matter cannot be read.
  let isReadable: Bool

  init(_ bytes: [UInt8]) {
    let source = SourceFile(path: "pages/a.md", bytes: plainText(bytes))
    lines = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var log = DiagnosticLog()
    guard let frontMatter = parseFrontMatter(source, reporting: &log) else {
      isReadable = false
      return
    }
    isReadable = log.count(.error) == 0
    for pair in frontMatter.mapping.pairs {
      blocks.append(
        Block(
          line: pair.key.range.line - 1,
          text: pair.key.text + ": " + PlainReading.text(of: pair.value)))
    }
    let body = Body(file: source, offset: frontMatter.bodyOffset, line: frontMatter.bodyLine)
    addBlocks(of: body)
    blocks.sort { $0.line < $1.line }
    var quiet = DiagnosticLog()
    let html = MarkdownRenderer().render(body, links: OpenLinks(), reporting: &quiet).html
    for name in ["a href", "img", "em", "strong", "del", "td", "th", "li"] {
      let text = String(decoding: html.bytes, as: UTF8.self)
      tags[name] = text.components(separatedBy: "<\(name)").dropFirst()
        .count { " >".contains($0.first ?? "=") || name == "a href" }
    }
    // An empty cell of the first row is no heading.
    tags["td"] = (tags["td"] ?? 0) + (tags.removeValue(forKey: "th") ?? 0)
  }

  private static func text(of node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.text
    case .sequence(let nodes, _): nodes.map(text).joined(separator: "|")
    case .mapping(let mapping):
      mapping.pairs.map { $0.key.text + "=" + text(of: $0.value) }.joined(separator: "|")
    }
  }

  private mutating func addBlocks(of body: Body) {
    guard var tree = MarkdownRenderer().tree(of: body) else { return }
    while let step = tree.next() {
      guard case .enter = step, let name = PlainReading.names[tree.kind] else { continue }
      var text = tree.plainText.string
      if tree.kind == .codeBlock {
        tree.withText { text = String(decoding: Array(copying: $0), as: UTF8.self) }
      }
      // A note's sign is printed where it was not before, when its definition is mended.
      text.replace(#/\[\^[^\]]*\]/#, with: "")
      // The paragraphs of an item are compared for themselves.
      if tree.kind == .item { text.removeAll { $0 == "*" } }
      if tree.kind == .heading { text = "\(tree.headingLevel) " + text }
      blocks.append(
        Block(
          line: body.line + max(tree.line, 1) - 2,
          text: name + " " + text.filter { !$0.isWhitespace }))
    }
  }

  private static let names: [NodeKind: String] = [
    .paragraph: "p", .heading: "h", .tableRow: "t", .tableCell: "d", .codeBlock: "c", .item: "i",
    .thematicBreak: "r",
  ]
}

extension [UInt8] {
  fileprivate init(copying span: Span<UInt8>) {
    self = span.indices.map { span[$0] }
  }
}

/// Every destination is good.
private struct OpenLinks: BodyLinks {
  func link(_ destination: String) -> BodyLinkTarget {
    .other(Link(external: "https://a.cn/") ?? Link(fragment: ""))
  }

  func image(_ destination: String) -> BodyImageTarget {
    .image(Link(fragment: ""), width: nil, height: nil)
  }
}

// MARK: Comparing

extension PlainReading {
  /// What changed beside the blocks whose lines changed; nil where nothing did.
  func harm(in fixed: PlainReading) -> String? {
    var removed: Set<Int> = []
    var written: Set<Int> = []
    for change in fixed.lines.difference(from: lines) {
      switch change {
      case .remove(let line, _, _): removed.insert(line)
      case .insert(let line, _, _): written.insert(line)
      }
    }
    var origin: [Int: Int] = [:]
    var touched = removed
    var old = 0
    for line in fixed.lines.indices where !written.contains(line) {
      while removed.contains(old) { old += 1 }
      // A blank line that came or went parts or joins what is beside it.
      let isBeside =
        [line - 1, line + 1].contains { written.contains($0) && isBlank(fixed.lines[$0]) }
        || [old - 1, old + 1].contains { removed.contains($0) && isBlank(lines[$0]) }
      if isBeside { touched.insert(old) }
      origin[line] = old
      old += 1
    }
    let own = blocks.indices.filter { index in extent(index).contains { touched.contains($0) } }
    let ownLines = own.map(extent)
    let kept = blocks.indices.filter { !own.contains($0) }.map { blocks[$0].text }
    let left = fixed.blocks.filter { block in
      guard let line = origin[block.line] else { return false }
      return !ownLines.contains { $0.contains(line) }
    }.map(\.text)
    guard kept == left else {
      let index = zip(kept, left).prefix { $0 == $1 }.count
      return "\(kept.dropFirst(index).first ?? "∅") → \(left.dropFirst(index).first ?? "∅")"
    }
    return nil
  }

  /// Up to the next block that begins in another line.
  private func extent(_ index: Int) -> Range<Int> {
    let line = blocks[index].line
    return line..<(blocks[index...].first { $0.line > line }?.line ?? lines.count)
  }

  private func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
}
