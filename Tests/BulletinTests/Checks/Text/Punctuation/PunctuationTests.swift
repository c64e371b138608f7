import Testing

@testable import Bulletin

@Suite struct PunctuationTests {
  @Test(
    arguments: [
      TextCase("委员走访⟦1⟧,群众欢迎。", "委员走访，群众欢迎。"),
      TextCase("委员走访⟦1⟧, 群众欢迎;说得好!真的?是: 好。", "委员走访，群众欢迎；说得好！真的？是：好。"),
      TextCase("青禾市政协⟦1⟧(以下简称政协)办公室", "青禾市政协（以下简称政协）办公室"),
      TextCase("《办法》⟦1⟧(试行)", "《办法》（试行）"),
      TextCase("（试行⟦1⟧)", "（试行）"),
      TextCase("## 甲⟦1⟧:乙", "## 甲：乙"),
      TextCase("| 甲⟦1⟧,乙 |\n|---|", "| 甲，乙 |\n|---|"),
      TextCase("使用 Markdown⟦1⟧,可以排版", "使用 Markdown，可以排版"),
      TextCase("甲⟦1⟧(**乙**,[丙](rules.md))", "甲（**乙**，[丙](rules.md)）"),
      TextCase("用 RF⟦1⟧(无线电)", "用 RF（无线电）"), TextCase("甲⟦1⟧(默认 = 80 行)", "甲（默认 = 80 行）"),
    ])
  func halfWidth(text: TextCase) { expect(.textHalfWidthPunctuation, text) }

  /// All marks of a sentence are mended, or none.
  @Test(
    arguments: [
      TextCase("好⟦1⟧!!!", "好！！！"), TextCase("真的吗⟦1⟧?!好!！", "真的吗？！好！！"), TextCase("甲⟦1⟧,,乙", "甲，，乙"),
      TextCase("增长20%⟦1⟧,其中5%;3%.", "增长20%，其中5%；3%。"), TextCase("增长20%⟦1⟧;", "增长20%；"),
      TextCase("（试行）⟦1⟧;各单位", "（试行）；各单位"), TextCase("共20⟦1⟧, 其中", "共20，其中"),
      TextCase("强调⟦1⟧,要学习.要落实.", "强调，要学习。要落实。"), TextCase("好⟦1⟧.", "好。"),
      TextCase("约翰.史密斯说⟦1⟧,好。", "约翰.史密斯说，好。"), TextCase("用`ls`⟦1⟧,再用`cd`;好.", "用`ls`，再用`cd`；好。"),
      TextCase("支持Linux⟦1⟧, Windows,都行.", "支持Linux，Windows，都行。"),
      TextCase("用Linux⟦1⟧,还是用Windows?", "用Linux，还是用Windows？"), TextCase("A⟦1⟧,B,C三组.", "A，B，C三组。"),
      TextCase("他说“Hello, world!”⟦1⟧,大家笑.", "他说“Hello, world!”，大家笑。"),
      TextCase("提高20℃⟦1⟧,不变", "提高20℃，不变"),
      TextCase("见f(a, b)⟦1⟧,再返回.", "见f(a, b)，再返回。"), TextCase("……⟦1⟧,甲", "……，甲"),
      TextCase("在3楼⟦1⟧.请到.", "在3楼。请到。"),
      TextCase("强调⟦1⟧,要(1)抓春耕;(2)管防汛.", "强调，要（1）抓春耕；（2）管防汛。"),
      TextCase("要抓春耕；⟦1⟧(2)管防汛，(3)稳就业。", "要抓春耕；（2）管防汛，（3）稳就业。"),
      TextCase("- 满意度98%⟦1⟧!", "- 满意度98%！"), TextCase("共1,000人⟦1⟧,甲", "共1,000人，甲"),
    ])
  func wholeSentences(text: TextCase) { expect(.textHalfWidthPunctuation, text) }

  @Test(arguments: [
    "一. 会议", "甲. 会议", "版本2.0，图1.2", "约翰.史密斯", "Linux, Windows", "见3;5", "10:30", "很好:-)", "（如A, B）",
    "第3,4条",
  ])
  func noMarksOfASentence(text: String) { expectNothing(text) }

  @Test func aBlockHasOneFinding() {
    let marked = MarkedYAML("甲⟦1⟧,乙;丙:\n\n丁⟦2⟧,戊")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1, 2])
    #expect(found[0].message == "中文里的标点应该用全角，这里是半角标点（共 3 处）")
    #expect(found.map(\.fixed) == ["甲，乙；丙：", "丁，戊"])
  }

  @Test(
    arguments: [
      "时间 09:00-11:30", "共 1,000 人，比分 3:2", "Apple, 2024; what? yes! (no): so",
      "见[办法](https://a.cn/x?y,z)。",
      "用 printf(3) 打印", "1. 甲\n2) 乙", "| 甲 | 乙 |\n|:-:|---|", "[甲](rules.md)、`a,b` 和 `甲,乙`",
      "The word 政协, which means consultative conference, is used here.", "甲，乙；丙：丁？戊！（己）",
      "std::排序", "a) 甲", "1\\)甲", "青禾 (Qinghe) 是虚构的",
      "等于SQRT(2\\*数字)", "度=(弧度+1)/2", "返回`x`的LENB(2\\*甲)值",
    ])
  func otherPunctuation(text: String) { expectNothing(text) }

  @Test(arguments: ["用\"!\"号表示", "从':'号前起", "写作()的是空列表"])
  func aNamedSignStays(text: String) {
    let found = TextSetting().findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(!found.diagnostics.contains { $0.rule == .textHalfWidthPunctuation })
  }

  @Test func aMarkBetweenQuotedWordsIsFound() {
    let marked = MarkedYAML("有⟦1⟧\"甲\"⟦2⟧,\"乙\"")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.rule) == [.textStraightQuotes, .textHalfWidthPunctuation])
    #expect(found.map(\.mark) == [1, 2])
  }

  @Test(arguments: [
    TextCase("落实⟦1⟧\"五有\"要求", "落实“五有”要求"),
    TextCase("他说⟦1⟧\"好\"，又说\"行\"。", "他说“好”，又说“行”。"),
    TextCase("叫作⟦1⟧'五有'", "叫作‘五有’"),
    TextCase("落实⟦1⟧\"**五有**\"要求", "落实“**五有**”要求"),
    TextCase("落实⟦1⟧\"五有要求"),
    TextCase("用⟦1⟧\" a \"表示"), TextCase("见配置⟦1⟧''。"), TextCase("先变成⟦1⟧'。又变成'。"),
    TextCase("用⟦1⟧\"，\"分开", "用“，”分开"), TextCase("写\\`甲⟦1⟧'或\\`乙'"),
    TextCase("有⟦1⟧\"a\"/\"b\"和\"c\"", "有“a”/“b”和“c”"), TextCase("的⟦1⟧\"“甲”\""),
    TextCase("⟦1⟧'10.0.0.1'为主机，'0.0.0.0'为缺省", "‘10.0.0.1’为主机，‘0.0.0.0’为缺省"),
  ])
  func straightQuotes(text: TextCase) { expect(.textStraightQuotes, text) }

  @Test(
    arguments: [
      "He said \"yes\" and don't.", "`\"甲\"`", "屏幕 5\" 大", "北纬30°15'", "“五有”和‘五上墙’", "O'Reilly 的书",
      "[甲](rules.md \"题\")", "See \"the rules\" of 政协 for what a member of the council may do.",
      "使用 \"apt\" 命令", "用PS1=\"主人\"赋值", "得LENB(\"中国\")", "--name \"标题\"",
    ])
  func otherQuotes(text: String) { expectNothing(text) }

  @Test(arguments: ["成绩为5'30\"，管径6\"。", "4\"×6\"相框", "北纬30°15'20\"，东经104°3'5\"。"])
  func secondsAndInches(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("4\"×6\"相框，⟦1⟧\"甲\"", "4\"×6\"相框，“甲”"), TextCase("密码⟦1⟧\"0000\"", "密码“0000”"),
  ])
  func quotesBesideNumbers(text: TextCase) { expect(.textStraightQuotes, text) }

  @Test(arguments: [
    "王伟, 刘伟. 协商民主研究[J]. 青禾社会科学, 2025(3): 12-18.", "陈静. 新时代人民政协工作[M]. 北京: 人民出版社, 2024.",
    "青禾市政协. 工作报告[EB/OL]. (2026-01-14)[2026-05-20].", "6、:hover 伪类", "水耗为300 L/(人·d)，经费为120元/(人·年)。",
    "甲，:root 选择器",
  ])
  func marksOfOtherStandards(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("王伟⟦1⟧, 刘伟见[J]的写法", "王伟，刘伟见[J]的写法"), TextCase("甲，⟦1⟧:乙", "甲，：乙"),
    TextCase("委员和/⟦1⟧(或)群众", "委员和/（或）群众"), TextCase("（甲⟦1⟧(乙)）丙", "（甲（乙））丙"),
  ])
  func marksBesideThem(text: TextCase) { expect(.textHalfWidthPunctuation, text) }

  @Test(arguments: [
    TextCase("甲⟦1⟧（乙"), TextCase("甲乙⟦1⟧）"), TextCase("甲⟦1⟧《乙。"), TextCase("⟦1⟧【甲"),
    TextCase("⟦1⟧「甲"),
    TextCase("（甲⟦1⟧“乙）"), TextCase("甲“乙⟦1⟧“丙", "甲“乙”丙"), TextCase("甲⟦1⟧”乙”丙", "甲“乙”丙"),
    TextCase("甲⟦1⟧“乙\n\n丙"), TextCase("- 甲⟦1⟧（乙\n- 丙"), TextCase("甲⟦1⟧（乙\n\n（丙）"),
    TextCase("⟦1⟧（甲\n\n乙、（丙），丁"), TextCase("印发⟦1⟧《甲。\n\n乙"), TextCase("印发⟦1⟧《甲\n\n乙。\n\n丙"),
    TextCase("- 甲⟦1⟧《乙\n- 丙"),
  ])
  func pairs(text: TextCase) { expect(.textUnbalancedPairs, text) }

  @Test func oneHalfMayBeStraight() {
    let text = "有“甲\"和“乙\""
    let log = TextSetting().findings(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(log.diagnostics.contains { $0.rule == .textUnbalancedPairs })
    #expect(log.diagnostics.allSatisfy { $0.rule != .textUnbalancedPairs || $0.fix == nil })
  }

  @Test(arguments: [
    "甲（乙“丙‘丁’”）《戊》【己】「庚」", "1）甲；2）乙", "一）甲", "a）甲", "don’t", "’90s", "“甲\n\n“乙”",
    "“甲。\n\n乙。”", "（甲\n乙）", "`（`", "`“`甲", "甲（乙）", "「甲\n\n乙」", "笑：）",
    "调用（例如\n\n    code\n\n），再看结果",
    "（注1：甲。\n\n注2：乙。）", "关于印发《甲\n\n办法》的通知", "关于修改《甲\n\n乙\n\n办法》的决定", "市、县（市、\n\n区）政府",
  ])
  func balanced(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("等等⟦1⟧...", "等等……"), TextCase("等等⟦1⟧。。。", "等等……"), TextCase("完了⟦1⟧。。", "完了。"),
    TextCase("甲⟦1⟧--乙", "甲——乙"), TextCase("甲⟦1⟧ -- 乙", "甲——乙"), TextCase("等等⟦1⟧…好", "等等……好"),
    TextCase("甲，⟦1⟧—乙", "甲，——乙"), TextCase("甲⟦1⟧ — 乙", "甲——乙"), TextCase("……好⟦1⟧………好", "……好……好"),
    TextCase("有 APP⟦1⟧...等", "有 APP……等"), TextCase("有 APP ⟦1⟧...等", "有 APP ……等"),
    TextCase("见“1, 2, ⟦1⟧...”", "见“1, 2, ……”"),
    TextCase("支持多种语言（如Java、Go⟦1⟧...）", "支持多种语言（如Java、Go……）"),
    TextCase("见「甲、乙、⟦1⟧...」", "见「甲、乙、……」"),
    TextCase("他说“我想⟦1⟧...”", "他说“我想……”"), TextCase("共3⟦1⟧...个", "共3……个"),
    TextCase("⟦1⟧--甲", "——甲"), TextCase("甲\n⟦1⟧--乙", "甲\n——乙"), TextCase("## ⟦1⟧--甲", "## ——甲"),
    TextCase("委员⟦1⟧--张三--说", "委员——张三——说"), TextCase("甲，⟦1⟧—乙—丙", "甲，——乙——丙"),
    TextCase("他说，⟦1⟧—很好—，谢谢", "他说，——很好——，谢谢"), TextCase("甲⟦1⟧ -- 乙 --，丙", "甲——乙——，丙"),
    TextCase("甲——乙⟦1⟧—丙", "甲——乙——丙"), TextCase("问题在⟦1⟧--人", "问题在——人"), TextCase("周一⟦1⟧--周五值班"),
  ])
  func ellipsesAndDashes(text: TextCase) { expect(.textEllipsisDash, text) }

  @Test(arguments: [
    "等等……好——是", "北京—上海", "2020—2025年", "选项 --help", "1...n", "a -- b", "甲\n\n---\n\n乙", "`甲...`",
    "第一条—第三条", "甲——北京。北京—上海", "第一条—第三条——甲", "6月—8月——高峰期", "甲——乙——丙", "点“...”按钮", "wait... what",
    "2025--2026年", "——甲",
    "形如“.../”的路径", "写成“[文件...]”", "名称=...属性", "（如 select ...），再看", "写在“---”之后", "按钮（...）在右边",
    "在 -- 之后的参数", "例外的是 ++ 和 --，请看", "（src/...）部分失败", "`more` [选项] 文件...", "工具 → 选项...",
    "“选项... - 安全”页", "即0.3333...",
    "匹配“abc...”中的字", "见“deb main/ ...”", "“Where we are so far...到现在为止”",
    "点击“导出...”", "选择「插入 - 图表...」", "“更多...”按钮", "右键菜单中的「刷新...」", "再点击 ...打开",
  ])
  func otherDots(text: String) { expectNothing(text) }

  /// Behind Latin a `--` is a dash only beside another one.
  @Test(arguments: [
    TextCase("两个 Bug⟦1⟧ ----一个在内，一个在外----将自己传开", "两个 Bug——一个在内，一个在外——将自己传开"),
    TextCase("选项 --help 与⟦1⟧--甲", "选项 --help 与——甲"),
  ])
  func dashesBehindLatin(text: TextCase) { expect(.textEllipsisDash, text) }

  @Test(arguments: ["GDP --甲", "i-- 之后", "2--甲"])
  func loneSignsBehindLatin(text: String) { expectNothing(text) }
}
