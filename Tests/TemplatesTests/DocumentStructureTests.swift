import Bulletin
import Testing

/// What every page owes to assistive technology.
@Suite struct DocumentStructureTests {
  @Test(arguments: [true, false])
  func everyPageHasOneHeadingAndOneMain(isFull: Bool) {
    for page in SamplePages(text: "话", isFull: isFull).rendered() {
      let tags = TagScanner.tags(of: page.html).filter { !$0.isClosing }
      #expect(tags.count { $0.name == "h1" } == 1, "\(page.name)")
      #expect(tags.count { $0.name == "main" } == 1, "\(page.name)")
      #expect(tags.first { $0.name == "main" }?["id"] == "main", "\(page.name)")
      #expect(tags.first { $0.name == "html" }?["lang"] == "话", "\(page.name)")
    }
  }

  @Test(arguments: [true, false])
  func skipLinkComesFirstAndHasItsTarget(isFull: Bool) {
    let bare = ["redirect", "wall", "wallColumns"]
    for page in SamplePages(text: "话", isFull: isFull).rendered() where !bare.contains(page.name) {
      let tags = TagScanner.tags(of: page.html)
      #expect(tags.first { $0.name == "a" }?["href"] == "#main", "\(page.name)")
    }
  }

  @Test(arguments: [true, false])
  func headingsNeverSkipALevel(isFull: Bool) {
    for page in SamplePages(text: "话", isFull: isFull).rendered() {
      let levels = TagScanner.tags(of: page.html).compactMap(headingLevel)
      #expect(levels.first == 1, "\(page.name)")
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(page.name): h\(next) after h\(level)")
      }
    }
  }

  @Test(arguments: [true, false])
  func everyElementThatOpensCloses(isFull: Bool) {
    let void: Set = ["!doctype", "meta", "link", "img", "input"]
    for page in SamplePages(text: "话", isFull: isFull).rendered() {
      var open: [String] = []
      for tag in TagScanner.tags(of: page.html) where !void.contains(tag.name) {
        if tag.isClosing {
          #expect(open.popLast() == tag.name, "\(page.name)")
        } else {
          open.append(tag.name)
        }
      }
      #expect(open == [], "\(page.name)")
    }
  }

  @Test func identifiersAreUnique() {
    for page in SamplePages(text: "话").rendered() {
      let ids = TagScanner.tags(of: page.html).compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(page.name)")
    }
  }

  @Test func tableHeadersHaveAScopeAndTablesACaption() {
    for page in SamplePages(text: "话").rendered() {
      let tags = TagScanner.tags(of: page.html).filter { !$0.isClosing }
      #expect(tags.allSatisfy { $0.name != "th" || $0["scope"] != nil }, "\(page.name)")
      let tables = tags.count { $0.name == "table" }
      #expect(tags.count { $0.name == "caption" } == tables, "\(page.name)")
    }
  }

  @Test func navigationsHaveNamesOfTheirOwn() {
    for page in SamplePages(text: "话").rendered() {
      let names = TagScanner.tags(of: page.html)
        .filter { $0.name == "nav" && !$0.isClosing }
        .map { $0["aria-label"] ?? "" }
      #expect(Set(names).count == names.count && !names.contains(""), "\(page.name)")
    }
  }

  private func headingLevel(_ tag: Tag) -> Int? {
    guard !tag.isClosing, tag.name.count == 2, tag.name.first == "h" else { return nil }
    return Int(tag.name.dropFirst())
  }
}
