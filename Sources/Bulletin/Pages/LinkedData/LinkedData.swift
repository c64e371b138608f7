// What search engines are told of a page, as JSON-LD in the words of schema.org: never more than
// the page itself shows.
extension PageContext {
  /// nil where there is nothing to tell.
  func linkedData(_ nodes: [JSON?]) -> JSON? {
    let nodes = nodes.compactMap(\.self)
    guard !nodes.isEmpty else { return nil }
    return ["@context": "https://schema.org", "@graph": JSON(nodes)]
  }

  /// From home down to the page itself; nil where nothing stands above it.
  func breadcrumbNode(_ trail: [TextLink], to page: PageGist) -> JSON? {
    guard !trail.isEmpty else { return nil }
    let all = trail + [TextLink(text: page.title, link: site.canonicalLink(page.route))]
    let items = all.enumerated().map { index, step -> JSON in
      [
        "@type": "ListItem", "position": JSON(index + 1), "name": JSON(step.text),
        "item": address(step.link),
      ]
    }
    return ["@type": "BreadcrumbList", "itemListElement": JSON(items)]
  }

  /// The council and its site.
  func homeNodes() -> [JSON] {
    let home = site.canonicalLink("/").address
    let council = JSON(home + "#council")
    let names = settings.council
    let name = names.full ?? names.short
    let others = unique([names.short, names.alternative].compactMap(\.self).filter { $0 != name })
    let organization: JSON = [
      "@type": "Organization", "@id": council, "name": JSON(name),
      "alternateName": oneOrMore(others.map { JSON($0) }), "url": JSON(home),
      "logo": frame.icon.map(address), "telephone": words(settings.footer.phone?.text),
      "address": words(frame.footer.address),
    ]
    let webSite: JSON = [
      "@type": "WebSite", "name": JSON(settings.title), "url": JSON(home),
      "inLanguage": JSON(settings.language), "publisher": ["@id": council],
    ]
    return [organization, webSite]
  }

  /// The council as other things refer to it.
  var councilNode: JSON {
    [
      "@type": "Organization", "name": JSON(settings.council.short),
      "url": JSON(site.canonicalLink("/").address),
    ]
  }

  /// A thing that the page names, with its own page where it has one.
  func node(_ type: JSON, _ phrase: Phrase) -> JSON? {
    switch phrase {
    case .text(let name): ["@type": type, "name": JSON(name)]
    case .link(let link): ["@type": type, "name": JSON(link.text), "url": address(link.link)]
    case .date: nil
    }
  }

  func organizations(_ organizers: [Organizer]) -> [JSON] {
    phrases(organizers).joined().compactMap { node("Organization", $0) }
  }

  /// `lines` in the first area of `common`; nil where neither is known.
  func postalAddress(_ lines: String?, in common: CommonFields) -> JSON? {
    let area = entries.published(common.areas).first.map { entries[$0].common.title }
    return postalAddress(lines, locality: area)
  }

  func postalAddress(_ lines: String?, locality: String?) -> JSON? {
    guard lines != nil || locality != nil else { return nil }
    return [
      "@type": "PostalAddress", "addressLocality": words(locality), "streetAddress": words(lines),
    ]
  }

  func address(_ link: Link) -> JSON { JSON(site.absoluteAddress(of: link)) }
  func address(of page: PageGist) -> JSON { JSON(site.canonicalLink(page.route).address) }
  func picture(of page: PageGist) -> JSON? { page.image.map { address($0.link) } }
  func words(_ text: String?) -> JSON? { text.map { JSON($0) } }

  /// A list only where there is more than one; nil where there is none.
  func oneOrMore(_ values: [JSON]) -> JSON? {
    values.count > 1 ? JSON(values) : values.first
  }
}
