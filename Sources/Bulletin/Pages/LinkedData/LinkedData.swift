/// What search engines are told of a page, as JSON-LD in the words of schema.org: never more than
/// the page itself shows.
struct LinkedData {
  let context: PageContext

  /// nil where there is nothing to tell.
  func document(_ nodes: [JSON?]) -> JSON? {
    let nodes = nodes.compactMap(\.self)
    guard !nodes.isEmpty else { return nil }
    return ["@context": "https://schema.org", "@graph": JSON(nodes)]
  }

  /// From home down to the page itself; nil where nothing stands above it.
  func breadcrumbNode(_ trail: [TextLink], to page: PageDescription) -> JSON? {
    guard !trail.isEmpty else { return nil }
    let all = trail + [TextLink(text: page.title, link: context.site.canonicalLink(page.route))]
    let items = all.enumerated().map { index, step -> JSON in
      [
        "@type": "ListItem", "position": JSON(index + 1), "name": JSON(step.text),
        "item": address(step.link),
      ]
    }
    return ["@type": "BreadcrumbList", "itemListElement": JSON(items)]
  }

  /// The council and its context.site.
  func homeNodes() -> [JSON] {
    let home = context.site.canonicalLink("/").address
    let council = JSON(home + "#council")
    let names = context.settings.council
    let name = names.full ?? names.short
    let others = unique([names.short, names.alternative].compactMap(\.self).filter { $0 != name })
    let organization: JSON = [
      "@type": "Organization", "@id": council, "name": JSON(name),
      "alternateName": oneOrMore(others.map { JSON($0) }), "url": JSON(home),
      "logo": context.frame.icon.map(address),
      "telephone": words(context.settings.footer.phone?.text),
      "address": words(context.frame.footer.address),
    ]
    let webSite: JSON = [
      "@type": "WebSite", "name": JSON(context.settings.title), "url": JSON(home),
      "inLanguage": JSON(context.settings.language), "publisher": ["@id": council],
    ]
    return [organization, webSite]
  }

  /// The council as other things refer to it.
  var councilNode: JSON {
    [
      "@type": "Organization", "name": JSON(context.settings.council.short),
      "url": JSON(context.site.canonicalLink("/").address),
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
    context.phrases(organizers).joined().compactMap { node("Organization", $0) }
  }

  /// `lines` in the first area of `common`; nil where neither is known.
  func postalAddress(_ lines: String?, in common: CommonFields) -> JSON? {
    let area = context.entries.published(common.areas).first.map {
      context.entries[$0].common.title
    }
    return postalAddress(lines, locality: area)
  }

  func postalAddress(_ lines: String?, locality: String?) -> JSON? {
    guard lines != nil || locality != nil else { return nil }
    return [
      "@type": "PostalAddress", "addressLocality": words(locality), "streetAddress": words(lines),
    ]
  }

  func address(_ link: Link) -> JSON { JSON(context.site.absoluteAddress(of: link)) }
  func address(of page: PageDescription) -> JSON {
    JSON(context.site.canonicalLink(page.route).address)
  }
  func picture(of page: PageDescription) -> JSON? { page.image.map { address($0.link) } }
  func words(_ text: String?) -> JSON? { text.map { JSON($0) } }

  /// A list only where there is more than one; nil where there is none.
  func oneOrMore(_ values: [JSON]) -> JSON? {
    values.count > 1 ? JSON(values) : values.first
  }
}
