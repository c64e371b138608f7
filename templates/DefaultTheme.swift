import Bulletin

/// The look of the site: calm pages in the manner of a newspaper, without script.
package struct DefaultTheme: Theme {
  package init() {}

  package var styleSheet: [UInt8] { PackageResources.style_css }
}
