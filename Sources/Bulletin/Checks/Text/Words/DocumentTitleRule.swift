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

struct TitleState {
  struct Mention {
    let range: Range<Int>
    let file: String
    let block: ReadableText.Block
  }

  /// The first of each document that is not in a link.
  fileprivate var unlinked: [Mention] = []
  fileprivate var seen: Set<String> = []
  fileprivate var linked: Set<String> = []
}

extension TextCheck {
  /// `range` is from 《 to 》.
  mutating func readTitle(_ range: Range<Int>) {
    guard origin.isBody, !rules.documents.isEmpty else { return }
    let title = string((range.lowerBound + 3)..<(range.upperBound - 3))
    guard let file = rules.documents[title], file != origin.source.path else { return }
    if isInLink(range.lowerBound) {
      titles.linked.insert(file)
    } else if titles.seen.insert(file).inserted {
      titles.unlinked.append(.init(range: range, file: file, block: block))
    }
  }

  /// Links stand in the order of the text.
  private func isInLink(_ index: Int) -> Bool {
    let links = text.markup.links
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].text.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 && links[low - 1].text.contains(index)
  }

  /// One link a text is enough, wherever it stands.
  mutating func finishTitles() {
    guard !titles.unlinked.isEmpty else { return }
    let folder = origin.source.path.split(separator: "/").dropLast().joined(separator: "/")
    for link in text.markup.links {
      let path = link.destination.prefix { $0 != "#" }
      if let file = resolvePath(percentDecode(String(path)), in: folder) {
        titles.linked.insert(file)
      }
    }
    for mention in titles.unlinked where !titles.linked.contains(mention.file) {
      report(mention, path: relativePath(to: mention.file, from: folder))
    }
  }

  private mutating func report(_ mention: TitleState.Mention, path: String) {
    let link = "[" + string(mention.range) + "](" + path + ")"
    let fix = fix([Correction(range: mention.range, replacement: link)], in: mention.block)
    log.report(
      Diagnostic(
        .documentUnlinkedTitle, at: place(mention.range),
        Message(
          zh: "这份文件本站有全文，请加上链接：\(link)", en: "this document is on this site; link it: \(link)"),
        fix: fix))
  }
}
