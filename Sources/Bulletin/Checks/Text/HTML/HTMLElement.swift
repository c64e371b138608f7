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

  /// As what Markdown writes it, if it is emphasis.
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

  private static let names: [String: HTMLElement] = {
    var names: [String: HTMLElement] = [
      "strong": .bold, "b": .bold, "em": .italic, "i": .italic, "del": .struck, "s": .struck,
      "strike": .struck, "a": .link, "br": .lineBreak, "hr": .rule, "sup": .raised,
      "sub": .lowered, "q": .quoted,
    ]
    for level in 1...6 { names["h\(level)"] = .heading(level) }
    let meanings: [(HTMLElement, [String])] = [
      (
        .paragraph,
        [
          "p", "div", "center", "section", "article", "header", "footer", "main", "aside", "nav",
          "body",
        ]
      ),
      (
        .dress,
        [
          "font", "u", "span", "big", "small", "abbr", "cite", "dfn", "var", "time", "address",
          "label",
          "bdo", "bdi", "wbr", "nobr", "tt", "mark", "blink", "basefont", "code", "kbd",
          "samp",
          "acronym", "data", "html", "hgroup",
        ]
      ),
      (
        .program,
        ["script", "style", "head", "title", "meta", "link", "base", "noscript", "template"]
      ),
      (
        .lost(.picture), ["img", "picture", "svg", "canvas", "map", "area", "figure", "figcaption"]
      ),
      (.lost(.film), ["video", "audio", "source", "track", "embed", "object", "param"]),
      (.lost(.frame), ["iframe", "frame", "frameset", "noframes", "marquee", "dialog"]),
      (
        .lost(.table),
        ["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup"]
      ),
      (.lost(.list), ["ul", "ol", "li", "dl", "dt", "dd", "dir", "menu", "menuitem"]),
      (.lost(.ruby), ["ruby", "rt", "rp", "rb", "rtc"]),
      (.lost(.inserted), ["ins"]),
      (.lost(.quotation), ["blockquote", "pre", "details", "summary", "math"]),
      (
        .lost(.form),
        [
          "form", "input", "button", "select", "option", "optgroup", "textarea", "fieldset",
          "legend",
          "meter", "progress",
        ]
      ),
    ]
    for (meaning, list) in meanings { for name in list { names[name] = meaning } }
    return names
  }()
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
