import Bulletin
import Foundation
import TestSupport

/// The pages of a built site by kind, each kind from its poorest page to its richest.
struct PageKinds {
  private(set) var pages: [String: [String]] = [:]

  static let withoutHeader: Set = ["redirect", "wall sheet A3", "wall sheet A4"]

  /// Pages that the table of the sample does not hold are further pages of its lists.
  init(of site: BuiltSite) async throws {
    let sample = try await loadSite(sampleContent).site
    let kinds = Dictionary(
      uniqueKeysWithValues: sample.routes.all.compactMap { route in
        pageKind(of: route.target, in: sample).map { (outputPath(of: route.address), $0) }
      })
    var sizes: [String: Int] = [:]
    for file in try site.pages() {
      let path = String(file.path.dropFirst(site.folder.path.count + 1))
      sizes[path] = try Data(contentsOf: file).count
      pages[kinds[path] ?? "further page", default: []].append(path)
    }
    for kind in pages.keys {
      pages[kind]?.sort { (sizes[$0] ?? 0, $0) < (sizes[$1] ?? 0, $1) }
    }
  }

  /// A page of a kind of its own.
  func with(_ page: String) -> PageKinds {
    var kinds = self
    kinds.pages[page] = [page]
    return kinds
  }
}
