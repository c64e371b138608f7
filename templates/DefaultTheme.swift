package import Bulletin

/// The look of the site: calm pages in the manner of a newspaper, without script.
package struct DefaultTheme: Theme {
  package init() {}

  package func styleSheet(_ sheet: StyleSheet) -> [UInt8] {
    switch sheet {
    case .style: PackageResources.style_css
    case .wall: PackageResources.wall_css
    case .wallA4: PackageResources.wall_a4_css
    }
  }
}
