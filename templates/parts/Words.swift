import Bulletin

extension DefaultTheme {
  /// Words that lead somewhere, or stand as text where there is nowhere to go.
  func words(_ text: String, to link: Link?) -> HTML {
    guard let link else { return HTML(text: text) }
    return #"<a href="\#(link)">\#(text)</a>"#
  }

  func words(_ link: TextLink) -> HTML { words(link.text, to: link.link) }

  func time(_ date: DateText) -> HTML {
    #"<time datetime="\#(date.machine)">\#(date.text)</time>"#
  }

  /// The day and hours of a reception.
  func when(_ reception: ReceptionDayView) -> HTML {
    """
    \(time(reception.date))\(if: reception.time, { " <span>\($0)</span>" })
    """
  }

  func phrase(_ phrase: Phrase) -> HTML {
    switch phrase {
    case .text(let text): HTML(text: text)
    case .link(let link): words(link)
    case .date(let date): time(date)
    }
  }

  func linkItem(_ link: TextLink) -> HTML { "<li>\(words(link))</li>\n" }

  func linkList(_ links: [TextLink]) -> HTML {
    """
    \(if: links.isEmpty, nothingYet, else: #"<ul class="links">\#(links.map(linkItem))</ul>"#)
    """
  }

  /// Names in running text, one after the other.
  func inlineLinks(_ links: [TextLink]) -> HTML {
    """
    \(if: links.isEmpty, "暂无", else: #"<span class="names">\#(links.map(nameLink))</span>"#)
    """
  }

  private func nameLink(_ link: TextLink) -> HTML { "<span>\(words(link))</span>" }

  func textItem(_ text: String) -> HTML { "<li>\(text)</li>\n" }

  /// The way from a list's beginning to the whole list.
  func more(_ link: TextLink) -> HTML { #"<p class="more">\#(words(link))</p>"# }

  /// Stands ready after a list of days, for when the last of them is over.
  var daysGoneBy: HTML { daysGoneBy("近期安排请先联系") }

  func daysGoneBy(_ advice: String) -> HTML {
    #"<p class="none" data-empty hidden>所列日期已过，\#(advice)。</p>"#
  }

  var nothingYet: HTML { #"<p class="none">暂无</p>"# }
}
