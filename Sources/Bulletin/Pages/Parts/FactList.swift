/// Collects labelled lines; what has no value prints nothing.
struct FactList {
  private(set) var facts: [Fact] = []

  mutating func add(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    facts.append(Fact(label: label, values: [[.text(text)]]))
  }

  mutating func add(_ label: String, _ texts: [String]) {
    add(label, texts.map { [Phrase.text($0)] })
  }

  mutating func add(_ label: String, _ date: PartialDate?) {
    guard let date else { return }
    facts.append(Fact(label: label, values: [[.date(DateText(date))]]))
  }

  mutating func add(_ label: String, _ moment: Moment?) {
    guard let moment else { return }
    facts.append(Fact(label: label, values: [[.date(DateText(moment))]]))
  }

  mutating func add(_ more: [Fact]) { facts += more }

  mutating func add(_ label: String, _ values: [[Phrase]]) {
    guard !values.isEmpty else { return }
    facts.append(Fact(label: label, values: values))
  }
}

/// Each number its own link, what stands between them as it is.
func phonePhrases(_ phone: Telephone) -> [Phrase] {
  phone.parts.map { part in
    part.number.flatMap { Link(external: "tel:" + $0) }
      .map { .link(TextLink(text: part.text, link: $0)) } ?? .text(part.text)
  }
}
