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

/// One entry of the main menu.
package struct MenuItem: Sendable {
  package let text: String
  package let link: Link
  /// The list the item stands for, nil for single pages.
  package let kind: EntryKind?
  package let route: String
}

/// What stands at the foot of every page.
package struct FooterView: Sendable {
  package let organizer: String?
  package let undertaker: String?
  package let phone: [Phrase]
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
  /// The page in the words of schema.org; nil where there is nothing to tell.
  package let linkedData: JSON?
  /// They run while the page is read.
  package var scripts: [Link] = []
}

/// `<meta>` with a name, in the exact case of the government-site guide, or a property.
package struct MetaTag: Sendable, Hashable {
  /// By which attribute, and which word in it, the tag is known.
  package enum Key: Sendable, Hashable {
    case name(String)
    case property(OpenGraphProperty)
  }

  package let key: Key
  package let content: String

  init(name: String, content: String) {
    key = .name(name)
    self.content = content
  }

  init(_ property: OpenGraphProperty, content: String) {
    key = .property(property)
    self.content = content
  }
}
