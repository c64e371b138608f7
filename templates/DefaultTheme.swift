package import Bulletin

/// The look of the site: calm pages in the manner of a newspaper, whole without script.
package struct DefaultTheme: Theme {
  package init() {}

  package func bytes(of file: ThemeFile) -> [UInt8] { source(of: file).published }

  private func source(of file: ThemeFile) -> [UInt8] {
    switch file {
    case .style: PackageResources.style_css
    case .wall: PackageResources.wall_css
    case .wallA4: PackageResources.wall_a4_css
    case .scheme: PackageResources.scheme_js
    case .visit: PackageResources.visit_js
    }
  }
}
