/// What surrounds every page of one build.
package struct SiteFrame: Sendable {
  package let title: String
  package let language: String
  package let council: String
  package let home: Link
  package let styleSheet: Link
  package let wallSheet: Link
  package let wallA4Sheet: Link
  package let schemeScript: Link
  package let visitScript: Link
  package let icon: Link?
  package let menu: [MenuItem]
  package let footerLinks: [TextLink]
  package let footer: FooterView
}

package struct MenuItem: Sendable {
  package let text: String
  package let link: Link
  /// The list the item stands for, nil for single pages.
  package let kind: EntryKind?
  package let route: String
}

package struct FooterView: Sendable {
  package let organizer: String?
  package let undertaker: String?
  package let phone: String?
  package let address: String?
  package let icp: String?
  package let publicSecurity: String?
  package let siteCode: String?
  package let badge: Link?
}

/// What surrounds one page.
package struct PageFrame: Sendable {
  package let site: SiteFrame
  /// Root-relative, without the path of `base_url`.
  package let route: String
  package let title: String
  package let description: String
  /// The full address.
  package let canonical: Link
  package let meta: [MetaTag]
  /// From home down to the page above this one.
  package let breadcrumbs: [TextLink]
  /// The list the page belongs to.
  package let kind: EntryKind?
  package let isIndexed: Bool
  /// They run once the page is read.
  package var scripts: [Link] = []
}

/// `<meta name content>`; names in the exact case of the government-site guide.
package struct MetaTag: Sendable, Hashable {
  package let name: String
  package let content: String
}
