import Testing

@testable import Bulletin

@Suite struct SpacingTests {
  @Test(
    arguments: [
      TextCase("增强 ⟦1⟧责 任 意 识 强化", "增强 责任意识 强化"), TextCase("⟦1⟧责 任 意 识", "责任意识"),
      TextCase("## ⟦1⟧通　知　书", "## 通知书"),
      TextCase("第一章 ⟦1⟧总 则 篇", "第一章 总则篇"), TextCase("，⟦1⟧责  任  意  识。", "，责任意识。"),
    ])
  func spacedWords(text: TextCase) { expect(.textLetterSpacing, text) }

  /// The letters at the ends of a spaced word may stand close to the words beside it.
  @Test(arguments: [
    TextCase("⟦1⟧责 任 意 识很重要", "责任意识很重要"), TextCase("要有⟦1⟧责 任 意 识，", "要有责任意识，"),
    TextCase("要有⟦1⟧责 任 意 识", "要有责任意识"), TextCase("不断增强⟦1⟧责 任 意 识教育", "不断增强责任意识教育"),
    TextCase("## 有⟦1⟧担 当 精 神。", "## 有担当精神。"), TextCase("> 要有⟦1⟧责　任　意　识，", "> 要有责任意识，"),
    TextCase("第四章 ⟦1⟧保 安 员", "第四章 保安员"), TextCase("⟦1⟧公 共 安 全", "公共安全"),
    TextCase("⟦1⟧申 请 人", "申请人"), TextCase("## 名单\n\n## 要求\n\n⟦1⟧责 任 意 识", "## 名单\n\n## 要求\n\n责任意识"),
    TextCase("名单如下\n\n覃静。\n\n⟦1⟧责 任 意 识", "名单如下\n\n覃静。\n\n责任意识"),
  ])
  func wordsInSentences(text: TextCase) { expect(.textLetterSpacing, text) }

  /// Where the last letters are a word of their own or the end of this one is not told: no blank
  /// belongs there either way.
  @Test(arguments: [
    TextCase("⟦1⟧责 任 意 识强", "责任意识强"), TextCase("⟦1⟧为 民 服 务员", "为民服务员"),
    TextCase("⟦1⟧人 民 至 上原则", "人民至上原则"), TextCase("⟦1⟧要 坚 持 团结", "要坚持团结"),
    TextCase("| 甲 |\n|---|\n\n⟦1⟧责 任 意 识强", "| 甲 |\n|---|\n\n责任意识强"),
    TextCase("⟦1⟧第 一 条 总则", "第一条 总则"),
  ])
  func wordsWithoutAnEnd(text: TextCase) { expect(.textLetterSpacing, text) }

  @Test(arguments: [
    "覃 静 麻 勇 容 蓉", "覃　静　麻　勇", "出席：覃 静 麻 勇 容 蓉等", "委员 覃 静 麻 勇 容 蓉 出席", "- 亓 明 逄 亮",
    "王小红 覃 静 麻 勇 李大明 容 蓉", "欧阳 静 覃 勇", "覃 静 麻 勇\n容 蓉 王 刚", "由覃 静 麻 勇主持", "李 明、王小红",
    "## 获奖名单\n\n静 好 无 双", "委员（按姓氏笔画为序）\n\n心 得 体 会", "委员（按姓氏笔画为序）：心 得 体 会",
    "出席人员名单：\n\n心 得 体 会\n\n天 下 为 公", "（排名不分先后）\n\n- 心 得 体 会",
    "用户 为 空 时，返回", "我们 去 看 电影", "软件 在 那 个 目录",
  ])
  func namesAndWordsSetApart(text: String) { expectNothing(text) }

  @Test(arguments: [
    "公安部副部长 吉 林 北京市副市长 王 伟 北京奥组委执行副主席", "财政部副部长 汤 涛 人力资源社会保障部副部长",
    "学部主任 李 烈 正高级教师", "副校长 沈 岩 院士、科协副主席", "办公室主任 欧 阳 修 政协委员", "省政协委员　王　伟　市政协常委",
  ])
  func namesBehindPosts(text: String) { expectNothing(text) }

  @Test(arguments: ["张 敏 女 汉族 市人民医院 主任医师", "- 王 伟 男 苗族", "欧 阳 静 女", "1　覃　静　女　教育界"])
  func namesInRows(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("部长要有⟦1⟧责 任 意 识，", "部长要有责任意识，"), TextCase("部长 ⟦1⟧责 任 意 识 强化", "部长 责任意识 强化"),
  ])
  func wordsBehindPosts(text: TextCase) { expect(.textLetterSpacing, text) }

  @Test(arguments: [
    "总 则", "张　三　李　四", "一 二 三 四", "甲 乙 丙", "年 月 日", "| 责 任 意 识 |\n|---|", "责 任 意识", "责任 意识 担当",
    "东 西 南 北", "A B C D", "`责 任 意 识`", "列表 为 空 时 保留", "王 芳、李 明",
  ])
  func otherBlanks(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("2025⟦1⟧ 年 3 月 26 日召开", "2025年3月26日召开"), TextCase("2025年⟦1⟧ 3月", "2025年3月"),
    TextCase("3⟦1⟧ 月26日", "3月26日"), TextCase("2025年3月26⟦1⟧ 日", "2025年3月26日"),
  ])
  func dates(text: TextCase) { expect(.textDateSpacing, text) }

  @Test(
    arguments: [
      "2025年3月26日", "历时 12 年", "共 3 个月", "第 26 日", "2025 个", "13 月饼", "`2025 年`",
      "3 日游",
    ])
  func otherDates(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("⟦1⟧　　委员走访。", "委员走访。"), TextCase("⟦1⟧&emsp;&emsp;委员", "委员"),
    TextCase("- ⟦1⟧　委员", "- 委员"),
    TextCase("> 甲。\n> ⟦1⟧　　乙。"), TextCase("甲\n⟦1⟧\u{A0}\u{A0}乙"),
    TextCase("⟦1⟧&nbsp;&nbsp;甲", "甲"), TextCase("⟦1⟧&nbsp; &nbsp; 甲", "甲"),
    TextCase("⟦1⟧&ensp;&#12288;甲", "甲"),
  ])
  func indents(text: TextCase) { expect(.textManualIndent, text) }

  @Test(arguments: [
    "甲　乙", "| 　甲 |\n|---|", "  甲", "    code", "## 　甲", "`　甲`", "甲\n乙", "甲。　乙",
  ])
  func otherIndents(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("一、甲\n\n二、乙\n\n⟦1⟧四、丙"), TextCase("## 一、甲\n\n## ⟦1⟧三、丙"), TextCase("（一）甲\n\n⟦1⟧（三）丙"),
    TextCase("十、甲\n\n⟦1⟧十二、乙"), TextCase("一、甲\n\n⟦1⟧一十三、乙"), TextCase("一、甲\n\n二、乙\n\n⟦1⟧二、丙"),
    TextCase("**一、**甲\n\n**⟦1⟧三、**乙"), TextCase("（一）甲\n\n（二）与第三方乙\n\n⟦1⟧（二）丙"),
    TextCase("（一）甲\n\n第一条 乙：\n\n（一）丙\n\n（二）丁\n\n⟦1⟧（四）戊"),
    TextCase("第一条 甲\n\n⟦1⟧第三条 乙"), TextCase("**第一条** 甲\n\n**⟦1⟧第三条** 乙"),
    TextCase("第九十九条　甲\n\n第一百条　乙\n\n⟦1⟧第一百零二条　丙"), TextCase("第1条 甲\n\n⟦1⟧第3条 乙"),
    TextCase("## 第一章 总则\n\n第一条 甲\n\n## ⟦1⟧第三章 附则\n\n第二条 乙"), TextCase("第二条 甲\n\n⟦1⟧第二条 乙"),
  ])
  func gaps(text: TextCase) { expect(.textOrdinalGap, text) }

  /// The other rule reports the bracket.
  @Test func halfWidthNumbersCount() {
    let text = "（一）甲\n\n(二)乙\n\n（三)丙\n\n（四）丁"
    let found = TextSetting().findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(
      found.diagnostics.map(\.rule) == [.textHalfWidthPunctuation, .textHalfWidthPunctuation])
  }

  @Test(arguments: [
    "第一条 甲\n\n第二条规定的，乙\n\n第三条 丙", "第一条 甲\n\n第三条规定的乙\n\n第二条 丙", "第五条 甲\n\n第六条 乙",
    "第一条 甲\n\n第二条 乙\n\n第一条 丙", "第一条 甲\n\n第五十条 乙", "一、第三条改为：\n\n第三条 甲\n\n二、第五条改为：\n\n第五条 乙",
    "## 第一章 甲\n\n### 第一节 乙\n\n### 第二节 丙\n\n## 第二章 丁\n\n### 第一节 戊", "第一百二十条之一 甲\n\n第一百二十二条 乙",
    "一、甲\n\n二、乙\n\n三、丙", "三、甲\n\n四、乙", "一、甲\n\n（一）乙\n\n（二）丙\n\n二、丁\n\n（一）戊",
    "## 一、甲\n\n一、乙\n\n二、丙\n\n三、丁\n\n## 二、戊", "一、甲\n\n一、乙", "（一）甲；（二）乙\n\n（三）丙",
    "九、甲\n\n十、乙\n\n十一、丙", "第一条 甲：\n\n（二）乙", "一是甲\n\n三是乙", "1. 甲\n3. 乙", "> 一、甲\n\n> 三、乙",
    "一、甲\n\n## 二、乙", "（一）甲\n\n（三）、（四）项所列", "（一）甲\n\n（二）与乙\n\n（三）项目", "（二）甲\n\n（一）至（三）项",
    "## 甲\n\n一、乙\n\n## 丙\n\n三、丁", "（一）甲\n\n（二）与第三方乙\n\n（三）丙",
    "（一）甲\n\n第一条 乙：\n\n（一）丙\n\n（二）丁\n\n（三）戊\n\n（二）己",
  ])
  func inOrder(text: String) { expectNothing(text) }
}
