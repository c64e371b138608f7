/// Each number its own link, what stands between them as it is.
func phonePhrases(_ phone: Telephone) -> [Phrase] {
  phone.parts.map { part in
    part.number.flatMap { Link(external: "tel:" + $0) }
      .map { .link(TextLink(text: part.text, link: $0)) } ?? .text(part.text)
  }
}
