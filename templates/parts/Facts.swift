import Bulletin

extension DefaultTheme {
  /// Labelled particulars; an entry without any prints nothing.
  func facts(_ facts: [Fact], as style: HTML = "facts") -> HTML {
    """
    \(if: !facts.isEmpty, #"<dl class="\#(style)">\#(facts.map(fact))</dl>"#)
    """
  }

  private func fact(_ fact: Fact) -> HTML {
    """
    <div><dt>\(fact.label)</dt>\(fact.values.map(value))\
    \(if: fact.values.isEmpty, "<dd>暂无</dd>")</div>

    """
  }

  private func value(_ phrases: [Phrase]) -> HTML { "<dd>\(phrases.map(phrase))</dd>" }
}
