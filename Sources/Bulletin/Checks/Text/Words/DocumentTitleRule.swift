// `document/unlinked-title`: 《the full title of a document of this site》 that no link leads from.

/// The documents that readers can open, by title.
struct DocumentTitles: Sendable {
  private var files: [String: String] = [:]

  init(_ documents: [(title: String, file: String)] = []) {
    for (title, file) in documents { files[title] = file }
  }

  init(_ site: Site) {
    for (index, document) in site.entries.documents.enumerated()
    where document.isOut && site.routes.address(of: ID<Document>(index).any) != nil {
      files[document.common.title] = document.source.path
    }
  }

  subscript(title: String) -> String? { files[title] }

  var isEmpty: Bool { files.isEmpty }
}

struct DocumentTitleRule {
  fileprivate struct Mention {
    let range: Range<Int>
    let file: String
    let block: ReadableText.Block
  }

  /// The first of each document that is not in a link.
  private var unlinked: [Mention] = []
  private var seen: Set<String> = []
  private var linked: Set<String> = []
  private let documents: DocumentTitles

  init(_ documents: DocumentTitles) { self.documents = documents }

  /// `range` is from 《 to 》.
  mutating func readTitle(_ range: Range<Int>, _ text: TextReading) {
    guard text.origin.isBody, !documents.isEmpty else { return }
    let title = text.string((range.lowerBound + 3)..<(range.upperBound - 3))
    guard let file = documents[title], file != text.origin.source.path else { return }
    if text.isInLink(range.lowerBound) {
      linked.insert(file)
    } else if seen.insert(file).inserted {
      unlinked.append(.init(range: range, file: file, block: text.block))
    }
  }

  /// One link a text is enough, wherever it stands.
  mutating func finishText(_ text: inout TextReading) {
    guard !unlinked.isEmpty else { return }
    let folder = text.origin.source.path.split(separator: "/").dropLast().joined(separator: "/")
    for link in text.markup.links {
      let path = link.destination.prefix { $0 != "#" }
      if let file = resolvePath(percentDecode(String(path)), in: folder) { linked.insert(file) }
    }
    for mention in unlinked where !linked.contains(mention.file) {
      text.report(mention, path: relativePath(to: mention.file, from: folder))
    }
  }
}

extension TextReading {
  /// Links stand in the order of the file.
  fileprivate func isInLink(_ index: Int) -> Bool {
    let place = readable.source(of: index..<(index + 1)).lowerBound
    let next = markup.links.partitionPoint { $0.source.lowerBound > place }
    return next > 0 && markup.links[next - 1].text.contains(index)
  }

  fileprivate mutating func report(_ mention: DocumentTitleRule.Mention, path: String) {
    let link = "[" + string(mention.range) + "](" + path + ")"
    let fix = self.fix([Correction(range: mention.range, replacement: link)], in: mention.block)
    report(
      Diagnostic(
        .documentUnlinkedTitle, at: place(mention.range), fix: fix,
        zh: "这份文件本站有全文，请加上链接：\(link)",
        en: "this document is on this site; link it: \(link)"))
  }
}
