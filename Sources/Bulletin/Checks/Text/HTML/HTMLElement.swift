/// What an element of HTML means to an editor of Markdown.
enum HTMLElement {
  case bold, italic, struck, link, lineBreak, rule, raised, lowered, quoted
  /// A heading of the level 1 to 6.
  case heading(Int)
  /// Words of their own: a paragraph or a part of the page.
  case paragraph
  /// How words look, which the page decides itself.
  case dress
  /// What has no form in Markdown and is read.
  case lost(HTMLLoss)
  /// A script or a style, which nobody reads.
  case program
  /// No element of HTML: words between angle brackets.
  case unknown

  init(named name: String) {
    // Parts of programs, such as <mp-card>, have a hyphen in their names.
    let other = name.contains("-") ? HTMLElement.dress : .unknown
    self = HTMLElement.names[name] ?? other
  }

  /// What Markdown calls it; nil where it is no emphasis.
  var emphasis: NodeKind? {
    switch self {
    case .bold: .strong
    case .italic: .emphasis
    case .struck: .strikethrough
    default: nil
    }
  }

  /// Stands for itself and is never closed.
  static let empty: Set<String> = [
    "br", "hr", "wbr", "img", "input", "col", "source", "embed", "area", "base", "link", "meta",
    "track", "param",
  ]

  private static let names = Dictionary(
    uniqueKeysWithValues: meanings.flatMap { names, meaning in
      names.split(separator: " ").map { (String($0), meaning) }
    })

  private static let meanings: [(names: String, HTMLElement)] = [
    ("strong b", .bold), ("em i", .italic), ("del s strike", .struck), ("a", .link),
    ("br", .lineBreak), ("hr", .rule), ("sup", .raised), ("sub", .lowered), ("q", .quoted),
    ("h1", .heading(1)), ("h2", .heading(2)), ("h3", .heading(3)), ("h4", .heading(4)),
    ("h5", .heading(5)), ("h6", .heading(6)),
    ("p div center section article header footer main aside nav body", .paragraph),
    (
      """
      font u span big small abbr cite dfn var time address label bdo bdi wbr nobr tt mark blink \
      basefont code kbd samp acronym data html hgroup
      """, .dress
    ),
    ("script style head title meta link base noscript template", .program),
    ("img picture svg canvas map area figure figcaption", .lost(.picture)),
    ("video audio source track embed object param", .lost(.film)),
    ("iframe frame frameset noframes marquee dialog", .lost(.frame)),
    ("table thead tbody tfoot tr td th caption col colgroup", .lost(.table)),
    ("ul ol li dl dt dd dir menu menuitem", .lost(.list)),
    ("ruby rt rp rb rtc", .lost(.ruby)), ("ins", .lost(.inserted)),
    ("blockquote pre details summary math", .lost(.quotation)),
    (
      "form input button select option optgroup textarea fieldset legend meter progress",
      .lost(.form)
    ),
  ]
}

/// What readers miss of an element that is not printed.
enum HTMLLoss {
  case picture, film, frame, table, list, ruby, inserted, quotation, form, raised, lowered, struck
  /// A line break where no line can end.
  case line
  /// Everything behind a comment without an end.
  case comment
  /// Words that nothing else is known of.
  case words
}
