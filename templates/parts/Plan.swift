import Bulletin

extension DefaultTheme {
  func plan(_ plan: PlanView) -> HTML {
    """
    <section>
    <h2>\(if: plan.year, { "\($0)年" })年度计划</h2>
    \(if: plan.items.isEmpty, nothingYet, else: #"<ol class="plan">\#(plan.items.map(textItem))</ol>"#)
    </section>
    """
  }

  /// A short text of an entry under its own heading.
  func passage(_ title: HTML, _ text: String) -> HTML {
    """
    <section>
    <h2>\(title)</h2>
    <p class="passage">\(text)</p>
    </section>
    """
  }
}
