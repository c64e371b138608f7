extension Message {
  /// HTML that is mended without a loss.
  static func html(_ tag: HTMLTag, isPair: Bool) -> Message {
    switch tag.element {
    case .bold: .noEffect("加粗", "“**要点**”", "bold", "**words**")
    case .italic: .noEffect("倾斜", "“*文字*”", "italics", "*words*")
    case .struck: .noEffect("删除线", "“~~文字~~”", "struck words", "~~words~~")
    case .link: .noEffect("链接", "“[名称](网址)”", "a link", "[words](address)")
    case .raised, .lowered: .noEffect("上下标", "“²”“⁻²¹”“₂”这样的字符", "raised digits", "² or ₂")
    case .lineBreak: .lineBreak
    case .rule: .noEffect("分隔线", "“---”，上下各空一行", "a rule", "--- between empty lines")
    case .heading: .noEffect("小标题", "“## 文字”", "a heading", "## words")
    case .unknown: .unknownTag
    default: isPair ? .dressPair(tag.name) : .dress
    }
  }

  private static func noEffect(
    _ zh: String, _ formZH: String, _ en: String, _ form: String
  ) -> Message {
    Message(
      zh: "HTML 标记不起作用，这里的\(zh)不会印出来，请写成\(formZH)",
      en: "HTML has no effect here: \(en) is written \(form)")
  }

  private static let lineBreak = Message(
    zh: "HTML 标记不起作用，前后两行会连在一起；换行写成行末的反斜杠“\\”，另起一段就空一行",
    en: "HTML has no effect here: a line ends with a backslash, a paragraph with an empty line")
  private static let unknownTag = Message(
    zh: "尖括号里的文字会当作 HTML 标记，不会印出来；要印出来，在“<”前面加反斜杠",
    en:
      "words between angle brackets are taken for HTML and not printed; put a backslash before ‘<’")
  private static let dress = Message(
    zh: "正文里的 HTML 标记不会起作用，请删去，改用 Markdown 的写法", en: "HTML has no effect here; use Markdown")

  static func dressPair(_ name: String) -> Message {
    Message(
      zh: "HTML 标记不起作用，请删去“<\(name)>”和“</\(name)>”，留下里面的文字",
      en: "HTML has no effect here; delete <\(name)> and </\(name)> and keep the words")
  }

  static let hiddenWords = Message(
    zh: "从这里起的 HTML 连同里面的文字都不会印出来，请删去标记，留下文字",
    en: "this HTML is not printed, nor the words in it; delete the tags and keep the words")
  static let program = Message(
    zh: "从这里起的 HTML 不会印出来，也不会起作用，请删去", en: "this HTML is not printed and does nothing; delete it")

  /// HTML whose loss changes what is read.
  static func lost(_ loss: HTMLLoss) -> Message {
    switch loss {
    case .picture: lost("这张图", "图片写成“![说明](文件)”", "this picture", "write ![words](file)")
    case .film: lost("这段视频或音频", "请改成指向它的链接“[名称](网址)”", "this film or sound", "write a link to it")
    case .frame: lost("嵌入的网页", "请改成指向它的链接“[名称](网址)”", "the embedded page", "write a link to it")
    case .table: lost("这个表格", "请用“|”画成 Markdown 的表格，或改成附件", "this table", "draw it with ‘|’")
    case .list: lost("这个清单", "每一条另起一行，写成“- 文字”", "this list", "begin each item with ‘- ’")
    case .ruby: lost("注音", "请把读音写在字后面的括号里", "the reading of these letters", "write it in brackets")
    case .inserted: lost("“新增”的标记", "请用文字说明增加了什么", "the mark of what was added", "say it in words")
    case .quotation:
      lost("这一段", "引用每行前面写“> ”，说明写成普通文字", "this part", "write it as text or with ‘> ’")
    case .form: lost("这个表单", "请改成文字或链接", "this form", "write text or a link")
    case .raised: script("上标", "raised above the line")
    case .lowered: script("下标", "set below the line")
    case .struck: lost("删除线", "请写成“~~文字~~”，或用文字说明删去了什么", "the stroke", "write ~~words~~")
    case .line:
      Message(
        zh: "这里不能换行，前后的文字会连在一起读；请用“；”或“、”隔开，或分成几行",
        en: "no line can end here and the words run together; part them by a mark, or make rows")
    case .comment:
      Message(
        zh: "从这里起的注释没有结束，后面的文字都不会印出来；请补上“-->”，或删去“<!--”",
        en: "this comment never ends, and nothing after it is printed; add ‘-->’ or delete ‘<!--’")
    case .words:
      Message(
        zh: "从这里起的 HTML 连同里面的文字都不会印出来，请改用 Markdown 的写法",
        en: "this HTML is not printed, nor the words in it; use Markdown")
    }
  }

  private static func lost(_ zh: String, _ remedy: String, _ en: String, _ form: String) -> Message
  {
    Message(
      zh: "HTML 标记不起作用，读者看不到\(zh)；\(remedy)",
      en: "HTML has no effect here, and readers miss \(en); \(form)")
  }

  private static func script(_ zh: String, _ en: String) -> Message {
    Message(
      zh: "HTML 标记不起作用，这里的\(zh)会和前面的文字连在一起读；请改用带\(zh)的字符，或用文字说明",
      en: "HTML has no effect here: what was \(en) is read as part of the words before it; "
        + "write it in another way")
  }
}
