import Bulletin
import TestSupport
import Testing

/// What every page owes to assistive technology, the richest and the poorest of each kind.
@Suite struct DocumentStructureTests {
  static let sites = [RenderedSite.sample, RenderedSite.poor, RenderedSite.empty]

  @Test func everyKindIsThere() async throws {
    let sample = try await RenderedSite.sample.value
    #expect(Set(sample.pages.map(\.kind)).isSuperset(of: pageKinds))
  }

  @Test(arguments: sites.indices)
  func everyPageHasOneHeadingAndOneMain(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages {
      let tags = page.tags.filter { !$0.isClosing }
      #expect(tags.count { $0.name == "h1" } == 1, "\(page.route)")
      #expect(tags.count { $0.name == "main" } == 1, "\(page.route)")
      #expect(tags.first { $0.name == "main" }?["id"] == "main", "\(page.route)")
      #expect(tags.first { $0.name == "html" }?["lang"] == "zh-Hans-CN", "\(page.route)")
    }
  }

  @Test(arguments: sites.indices)
  func skipLinkComesFirstAndHasItsTarget(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages where !page.isBare {
      #expect(page.tags.first { $0.name == "a" }?["href"] == "#main", "\(page.route)")
    }
  }

  @Test(arguments: sites.indices)
  func headingsNeverSkipALevel(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages {
      let levels = page.tags.compactMap(headingLevel)
      #expect(levels.first == 1, "\(page.route)")
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(page.route): h\(next) after h\(level)")
      }
    }
  }

  @Test(arguments: sites.indices)
  func everyElementThatOpensCloses(site: Int) async throws {
    let void: Set = ["!doctype", "meta", "link", "img", "input", "br", "hr"]
    for page in try await DocumentStructureTests.sites[site].value.pages {
      var open: [String] = []
      for tag in page.tags where !void.contains(tag.name) {
        if tag.isClosing {
          #expect(open.popLast() == tag.name, "\(page.route)")
        } else {
          open.append(tag.name)
        }
      }
      #expect(open == [], "\(page.route)")
    }
  }

  @Test(arguments: sites.indices)
  func identifiersAreUnique(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages {
      let ids = page.tags.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(page.route)")
    }
  }

  /// Tables of an editor's text have no caption.
  @Test(arguments: sites.indices)
  func tableHeadersHaveAScopeAndTablesACaption(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages {
      let tags = page.tags.filter { !$0.isClosing }
      #expect(tags.allSatisfy { $0.name != "th" || $0["scope"] != nil }, "\(page.route)")
      let tables = tags.count { $0.name == "table" }
      let isWritten = page.kind.hasPrefix("entry")
      #expect(isWritten || tags.count { $0.name == "caption" } == tables, "\(page.route)")
    }
  }

  @Test(arguments: sites.indices)
  func navigationsHaveNamesOfTheirOwn(site: Int) async throws {
    for page in try await DocumentStructureTests.sites[site].value.pages {
      let names = page.tags
        .filter { $0.name == "nav" && !$0.isClosing }
        .map { $0["aria-label"] ?? "" }
      #expect(Set(names).count == names.count && !names.contains(""), "\(page.route)")
    }
  }

  private func headingLevel(_ tag: Tag) -> Int? {
    guard !tag.isClosing, tag.name.count == 2, tag.name.first == "h" else { return nil }
    return Int(tag.name.dropFirst())
  }
}

extension RenderedSite.Page {
  var isWall: Bool { kind.hasPrefix("wall sheet") }
  /// Nothing stands around its main part.
  var isBare: Bool { isWall || kind == "redirect" }
}
