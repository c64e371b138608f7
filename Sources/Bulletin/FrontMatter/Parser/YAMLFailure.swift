/// Why reading stopped, and where. Offsets count characters of the text libyaml read.
struct YAMLFailure: Error {
  enum Problem: Equatable {
    /// A backslash in double quotes with something unknown after it.
    case escape
    /// A character that begins no value.
    case sign
    /// A second `: ` on the line.
    case colon
    /// A line without `: `.
    case noColon
    /// Indentation that fits none of the lines above.
    case layout
    /// Inside brackets.
    case flow
    case unclosedQuote
    case tooDeep
    case other
  }

  var problem: Problem
  var at: Int
  /// Where the construct in question began.
  var since: Int?
}

extension YAMLFailure.Problem {
  /// From libyaml's own English messages.
  init(_ problem: String, context: String) {
    switch (problem, context) {
    case ("found unexpected end of stream", "while scanning a quoted scalar"),
      ("found unexpected document indicator", "while scanning a quoted scalar"):
      self = .unclosedQuote
    case (_, "while parsing a quoted scalar"): self = .escape
    case ("found character that cannot start any token", _),
      (_, "while scanning an alias"), (_, "while scanning an anchor"),
      (_, "while scanning a tag"), (_, "while parsing a tag"),
      ("did not find expected comment or line break", "while scanning a block scalar"):
      self = .sign
    case ("mapping values are not allowed in this context", _): self = .colon
    case ("could not find expected ':'", _): self = .noColon
    case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"),
      (_, "while parsing a flow node"):
      self = .flow
    case ("did not find expected key", _), ("did not find expected '-' indicator", _),
      ("block sequence entries are not allowed in this context", _),
      ("mapping keys are not allowed in this context", _):
      self = .layout
    default: self = .other
    }
  }
}

extension Diagnostic {
  static func unreadable(
    _ problem: YAMLFailure.Problem, _ place: Place, _ fix: Fix?
  ) -> Diagnostic {
    Diagnostic(.frontMatterSyntax, at: place, explanation(of: problem), fix: fix)
  }

  private static func explanation(of problem: YAMLFailure.Problem) -> Message {
    switch problem {
    case .escape:
      Message(
        zh: "英文双引号里的“\\”有特殊含义。请写成两个“\\\\”，或改用英文单引号。",
        en: "A “\\” in double quotes has a special meaning. Write “\\\\”, or use single quotes.")
    case .sign:
      Message(
        zh: "这里的符号有特殊含义，不能直接这样写。请把整个内容放进英文双引号。",
        en: "This character has a special meaning here. Put the whole value in double quotes.")
    case .colon:
      Message(
        zh: "这里的英文冒号会被当作另一项的开始。若它是内容的一部分，请把整个内容放进英文双引号；"
          + "若这一行是另一项，请让它与同一级的其他项左边对齐。",
        en: "The colon here is read as the start of another entry. If it belongs to the value, put "
          + "the whole value in double quotes; if the line is another entry, align it with the "
          + "entries of its level.")
    case .noColon:
      Message(
        zh: "这里应写成“项名: 内容”（英文冒号加空格），例如“标题: 春耕座谈会”。",
        en: "“key: value” is expected here, such as “title: Spring meeting”.")
    case .layout:
      Message(
        zh: "这一行左边的空格数与上面的行对不齐。请让同一级的行左边对齐，下一级的行多空两格。",
        en: "The indentation of this line fits none of the lines above. Align the lines of one "
          + "level, and indent those of the next level by two more spaces.")
    case .flow:
      Message(
        zh: "括号里的这一处无法读懂。请用英文逗号隔开各项，末尾补上括号，含有符号的项放进英文双引号。",
        en: "The list in brackets cannot be read here. Separate its elements by commas, close the "
          + "bracket, and put elements with special characters in double quotes.")
    case .unclosedQuote:
      Message(
        zh: "这里的英文引号没有结束。请在内容末尾补上同样的引号。",
        en: "This quote is not closed. Add the same quote at the end of the value.")
    case .tooDeep:
      Message(
        zh: "这里嵌套得太深：清单和分项最多四层。请减少层次。",
        en: "This is nested too deeply: lists and entries have four levels at most.")
    case .other:
      Message(
        zh: "这里的写法无法读懂。每项请写成“项名: 内容”，含有符号的内容放进英文双引号。",
        en: "This cannot be read. Write every entry as “key: value”, and put values with special "
          + "characters in double quotes.")
    }
  }
}
