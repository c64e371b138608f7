/// Words that lead somewhere.
package struct TextLink: Sendable, Hashable {
  package let text: String
  package let link: Link
}
