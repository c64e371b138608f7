/// The pieces of running text: signs, words, numbers and markup, whole and in parts.
struct FuzzWords {
  private static let han = [
    "甲", "的", "委员", "联系群众", "林知远", "覃 静", "责 任 意 识", "青禾市政协", "政协委员会", "社情民意",
    "名单", "见", "办法", "农业界", "元", "名", "年", "约", "超过", "二○一九年", "二〇二六", "第三条", "单元",
    "小区", "村", "号", "室", "，", "。", "、", "：", "；", "！", "？", "…", "……", "—", "——", "·", "～", "％",
    "𠮷",
    "㐀", "々", "か", "한",
  ]
  private static let signs = [
    "(", ")", "（", "）", "[", "]", "［", "］", "【", "】", "《", "》", "〈", "〉", "“", "”", "‘", "’", "「",
    "」", "『", "』", "〔", "〕", "\"", "'", "<", ">", "＜", "＞", "{", "}", ",", ".", ";", ":", "!", "?",
    "!!!", "...", "--", "-", "_", "__", "*", "**", "***", "＊＊", "~", "~~", "`", "``", "｀", "$", "#",
    "＃",
    "|", "｜", "\\", "&", "^", "=", "+", "/", "%", "@", "·", " ", "  ", "　", "\t", "\n", "\n　　",
  ]
  private static let numbers = [
    "1", "3.5", "2026年5月26日", "2026 年 2 月 30 日", "6月16日（星期三）", "11", "13912345678",
    "139 1234 5678", "138****1234", "110101199003070038", "6222 0212 3456 7890 123", "近3", "30余",
    "3栋2单元501室", "3-2-501", "1800", "１２", "𝟏", "①", "0830-555-0100", "3—5", "3~5", "８：３０", "4.",
  ]
  private static let markup = [
    "](", "![", "[^", "[^1]", "][", "](）", "](rules.md", "](rules.md)", "]（rules.md）",
    "](rules.md）",
    "[办法](rules.md)", "[办法](rules.md \"题\")", "[办法](<rules.md>)", "[办法][r]", "[办法](#节)",
    "[名称](https://example.com/）", "![走访](tea.jpg)", "![](tea.jpg)", "！[图](x.webp)", "[甲] (x.md)",
    "![现场](现场 照片.jpg)", "【联系点】(../x.md)", "[](x.md)", "https://a.cn/", "https：//a.cn", "www.a.cn",
    "<https://a.cn>", "mailto:a@b.cn", "a@b.cn", "`码`", "`139`", "<b>", "</b>", "<br>", "A<br>B",
    "10<sup>-21</sup>", "<del>", "<a href=\"x\">", "<font", "<!-- 注 -->", "<!--", "-->", "&amp;",
    "&",
    "&#20013;", "&#x4E2D;", "&nbsp;", "&emsp;", "&ldquo;", "&;", "&#0;", "\\*", "\\_", "\\[", "\\甲",
    "\\\\", "~~100~~", "**要点。**", "**“五有”**", "** 甲 **", "*月*日", "张*明、李*华", "$D^1(x),y$", "<<<<<<<",
    "|--", "\\|", "甲|乙", "[x]", "[ ]", "(a.webp “示意”)",
  ]
  private static let invisible = [
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FFFD}", "\u{F0B7}",
    "\u{E000}", "\u{202E}", "\u{AD}", "\u{7}", "\u{7F}", "\u{85}", "\u{FE0F}", "\u{E0100}",
    "e\u{301}",
    "👩‍👩‍👧", "🇨🇳", "\u{0B}", "\u{1B}",
  ]
  private static let latin = [
    "a", "std::排序", "LEN(\"中国\")", "x.md", "IMG_2031.JPG", "readme", "it's", "don’t", "PM2.5", "A",
    "SQRT(2*数字)", "more", "e.g.",
  ]

  /// Kinds of signs are drawn anew for each text: some texts are all brackets.
  mutating func text(pieces count: ClosedRange<Int>, _ numbers: inout FuzzNumbers) -> String {
    var kinds = [Self.han, Self.signs, Self.markup]
    if numbers.chance(40) { kinds.append(Self.numbers) }
    if numbers.chance(25) { kinds.append(Self.latin) }
    if numbers.chance(15) { kinds.append(Self.invisible) }
    if numbers.chance(30) { kinds = [Self.signs, Self.markup] }
    var text = ""
    for _ in 0..<Int.random(in: count, using: &numbers) {
      text += numbers.pick(kinds.randomElement(using: &numbers) ?? Self.han)
    }
    return text
  }
}
