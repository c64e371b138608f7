/// Words that lead somewhere.
package struct TextLink: Sendable, Hashable {
  package let text: String
  package let link: Link

  package init(text: String, link: Link) {
    self.text = text
    self.link = link
  }
}
