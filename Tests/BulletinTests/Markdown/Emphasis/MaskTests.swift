import Testing

@testable import Bulletin

/// Runs of `*` that stand for what is not told, and emphasis beside them.
@Suite struct MaskTests {
  @Test(arguments: [
    "张*明、李*华", "张*明，李*华到会", "委员张*明、李*华提出", "张*明和李*华", "由张*明与李*华负责", "张*、王*两户",
    "记者 张*明 李*华", "（张*明、李*华）", "村民李**、王*发言", "欧阳*华、司马*", "张*明（农业界）、李*华", "张**明、李**华、王**",
    "张*明同志和李*华同志", "提案***件，立案**件", "提案**件，立案**件", "提案**件\n立案**件", "收到提案***件，立案**件，办复*件",
    "于*月*日召开", "*年*月*日", "20**年*月*日至*月*日", "*月*日，在**村召开", "上午*时*分", "走访**户、收集意见**条",
    "**人参加，**人请假", "新建**个站点，改造**个", "赴**县调研、**县考察", "增长**%，下降**%", "**村、**村", "**户群众、**户商家",
    "为**同志、**同志记功", "投入***万元，建成**个站点", "联系群众***人次，走访**户", "> 提案**件，\n> 立案**件", "1. 张*明、李*华",
    "| 张*明、李*华 |", "提案**件，\n立案**件", "\\**件，**件",
  ])
  func masksStayAsWritten(text: String) {
    let printed = html(text)
    #expect(!printed.contains("<em>") && !printed.contains("<strong>"), "\(printed)")
    let stars = text.filter { $0 == "*" }.count
    #expect(printed.filter { $0 == "*" }.count == stars, "\(printed)")
  }

  @Test(arguments: [
    "政协**委员**联系", "坚持**团结、民主**两大主题", "，向**群众**汇报", "**要点。**然后", "落实**“五有”**要求", "以**个人**名义",
    "明确**项目**名称", "**人员**名单", "**户籍**人口", "坚持**人民至上**、**生命至上**", "聚焦**年度**重点", "坚持**协商**协作",
    "政协**委员**委托", "**党建**引领，**协商**为民", "**一是**走访，**二是**座谈", "**时间：**5月6日", "**张三**、**李四**",
    "见*要点*、**其他**。",
    "***甲**乙*", "**甲*乙*丙**", "***要点***", "**第一条**　为了**人民**", "**人民**人人有责", "向**李明**汇报",
    "- **走访**农户\n- **座谈**交流",
    "| **人数** | **户数** |\n|---|---|", "**高**质量发展", "突出**市级**部门", "**2026年**工作，**2027年**安排",
    "**件件有着落**，**事事有回音**",
    "**提案**、*社情民意*", "`*`表示**重点**内容", "`***`后的**重点**", "**甲**、**乙**和**丙**", "常**委会**、主**席会**",
  ])
  func otherStarsAreEmphasis(text: String) {
    let printed = html(text)
    #expect(printed.contains("<em>") || printed.contains("<strong>"), "\(printed)")
    let isCode = text.contains("`")
    #expect(isCode || !printed.contains("*"), "\(printed)")
  }

  @Test func masksAndEmphasisStandSideBySide() {
    #expect(
      html("张*明、李*华提出**重点**提案**件，立案**件")
        == "<p>张*明、李*华提出<strong>重点</strong>提案**件，立案**件</p>")
    #expect(html("**重点**：*月*日前办结") == "<p><strong>重点</strong>：*月*日前办结</p>")
    #expect(html("提案**件\n\n**重点**工作") == "<p>提案**件</p>\n<p><strong>重点</strong>工作</p>")
  }

  /// What is no Chinese text keeps the rule of CommonMark.
  @Test func latinTextIsAsEver() {
    #expect(html("**foo*") == "<p>*<em>foo</em></p>")
    #expect(html("***foo** bar") == "<p>*<strong>foo</strong> bar</p>")
  }
}
