import Bulletin

extension DefaultTheme {
  /// Wide ones scroll by themselves, so that the page never does.
  func numberTable(_ table: NumberTable) -> HTML {
    guard !table.rows.isEmpty else { return emptyTable(table) }
    return table.isWide ? scroller(table.caption, numbers(table)) : numbers(table)
  }

  /// A table that is wider than a phone, to be reached by keyboard.
  func scroller(_ name: String, _ table: HTML) -> HTML {
    """
    <div class="table-scroll" tabindex="0" role="region" aria-label="\(name)">
    \(table)
    </div>

    """
  }

  /// When and what numbers count.
  func countedAsOf(_ date: DateText) -> HTML { "按已发布条目统计，截至\(time(date))" }

  func totals(_ totals: Totals) -> HTML {
    """
    \(facts(totals.facts, as: "facts totals"))
    <p class="note">\(countedAsOf(totals.asOf))</p>
    """
  }

  func numbersLine(_ line: NumbersLine) -> HTML {
    #"<p class="note">\#(line.text)（\#(countedAsOf(line.asOf))）</p>"#
  }

  private func emptyTable(_ table: NumberTable) -> HTML {
    """
    <p class="none">\(table.caption)：\(table.nothing)（截至\(time(table.asOf))）</p>

    """
  }

  private func numbers(_ table: NumberTable) -> HTML {
    """
    <table class="numbers">
    <caption>\(table.caption) <small>\(countedAsOf(table.asOf))</small></caption>
    <thead>
    <tr>\(table.columns.map(columnHead))</tr>
    </thead>
    <tbody>\(table.rows.map(numberRow))</tbody>
    </table>

    """
  }

  func columnHead(_ text: String) -> HTML { #"<th scope="col">\#(text)</th>"# }

  private func numberRow(_ row: NumberTable.Row) -> HTML {
    """
    <tr><th scope="row">\(phrase(row.label))</th>\(row.cells.map(numberCell))</tr>

    """
  }

  private func numberCell(_ cell: NumberCell) -> HTML {
    switch cell {
    case .number(let number): "<td>\(number)</td>"
    case .words(let words): #"<td class="words">\#(words)</td>"#
    case .missing: "<td>\(instead("—", of: "暂无条目数据"))</td>"
    case .blank: "<td></td>"
    }
  }

  /// A sign for the eye, `words` for those who listen.
  func instead(_ sign: HTML, of words: HTML) -> HTML {
    """
    <span aria-hidden="true">\(sign)</span><span class="visually-hidden">\(words)</span>
    """
  }
}
