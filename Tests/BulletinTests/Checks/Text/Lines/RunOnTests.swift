import Testing

@testable import Bulletin

/// Lines that were meant apart.
@Suite struct RunOnTests {
  @Test(arguments: [
    TextCase("甲。\n⟦1⟧　　乙。", "甲。\n\n乙。"), TextCase("甲\n⟦1⟧　　乙", "甲\n\n乙"),
    TextCase("⟦1⟧　　甲。\n　　乙。\n　　丙。", "甲。\n\n乙。\n\n丙。"),
    TextCase("甲。\n⟦1⟧    乙。\n    丙。", "甲。\n\n乙。\n\n丙。"),
    TextCase("⟦1⟧  甲。\n  乙。", "甲。\n\n乙。"), TextCase("甲。\n⟦1⟧\t乙。", "甲。\n\n乙。"),
    TextCase("甲。\n⟦1⟧\u{2003}\u{2003}乙。", "甲。\n\n乙。"),
  ])
  func indentedLines(text: TextCase) { expect(.markdownRunOn, text) }

  @Test(arguments: [
    TextCase(
      "⟦1⟧牵头领导：张三\n责任单位：市农业农村局\n完成时限：2026年6月",
      "牵头领导：张三\n\n责任单位：市农业农村局\n\n完成时限：2026年6月"),
    TextCase("现通知如下：\n⟦1⟧时间：5月26日上午\n地点：会议室", "现通知如下：\n\n时间：5月26日上午\n\n地点：会议室"),
    TextCase("⟦1⟧**牵头领导：**张三\n**责任单位：**政协", "**牵头领导：**张三\n\n**责任单位：**政协"),
    TextCase("⟦1⟧第一条 为了履职。\n第二条 本市适用。", "第一条 为了履职。\n\n第二条 本市适用。"),
    TextCase("⟦1⟧第一章 总则\n第一条 为了履职。", "第一章 总则\n\n第一条 为了履职。"),
    TextCase("⟦1⟧——坚持领导。\n——坚持为民。", "——坚持领导。\n\n——坚持为民。"),
  ])
  func labelledLines(text: TextCase) { expect(.markdownRunOn, text) }

  @Test(arguments: [
    TextCase("⟦1⟧-走访\n-座谈", "- 走访\n- 座谈"), TextCase("⟦1⟧－ 走访\n－ 座谈", "- 走访\n- 座谈"),
    TextCase("⟦1⟧+走访\n+座谈", "- 走访\n- 座谈"), TextCase("⟦1⟧＋走访\n＋座谈", "- 走访\n- 座谈"),
    TextCase("⟦1⟧·走访\n·座谈", "- 走访\n- 座谈"), TextCase("⟦1⟧•走访\n•座谈", "- 走访\n- 座谈"),
    TextCase("内容：\n⟦1⟧■走访\n■座谈", "内容：\n- 走访\n- 座谈"), TextCase("⟦1⟧　　·走访\n　　·座谈", "- 走访\n- 座谈"),
    TextCase("⟦1⟧1．走访\n2．座谈", "1. 走访\n2. 座谈"), TextCase("⟦1⟧1.走访\n2.座谈", "1. 走访\n2. 座谈"),
    TextCase("如下：\n⟦1⟧2. 走访\n3. 座谈", "如下：\n\n2. 走访\n3. 座谈"),
    TextCase("⟦1⟧1、走访\n2、座谈", "1、走访\n\n2、座谈"), TextCase("⟦1⟧1）走访\n2）座谈", "1）走访\n\n2）座谈"),
    TextCase("⟦1⟧（一）走访；\n（二）座谈。", "（一）走访；\n\n（二）座谈。"), TextCase("⟦1⟧一、走访\n二、座谈", "一、走访\n\n二、座谈"),
    TextCase("⟦1⟧①走访\n②座谈\n③视察", "①走访\n\n②座谈\n\n③视察"), TextCase("⟦1⟧⑴走访\n⑵座谈", "⑴走访\n\n⑵座谈"),
    TextCase("⟦1⟧A、走访\nB、座谈", "A、走访\n\nB、座谈"), TextCase("- 甲：\n  ⟦1⟧（一）走访；\n  （二）座谈。"),
  ])
  func items(text: TextCase) { expect(.markdownRunOn, text) }

  @Test(arguments: [
    TextCase("⟦1⟧##下一步", "## 下一步"), TextCase("⟦1⟧＃＃ 下一步", "## 下一步"), TextCase("⟦1⟧＃ 下一步", "## 下一步"),
    TextCase("⟦1⟧＃＃下一步", "## 下一步"), TextCase("⟦1⟧#小标题", "## 小标题"),
    TextCase("正文。\n⟦1⟧##小标题", "正文。\n## 小标题"),
    TextCase("⟦1⟧##小标题##", "## 小标题"),
    TextCase("⟦1⟧####### 下一步", "## 下一步"), TextCase("⟦1⟧＞＞引用的话", "> > 引用的话"),
    TextCase("⟦1⟧＞ > 引用的话", "> > 引用的话"), TextCase("⟦1⟧＞引用的话", "> 引用的话"),
    TextCase("⟦1⟧＞甲说\n＞乙说", "> 甲说\n> 乙说"),
  ])
  func signs(text: TextCase) { expect(.markdownRunOn, text) }

  @Test(arguments: [
    TextCase("⟦1⟧| 甲 | 乙 |\n|——|——|\n| 丙 | 丁 |", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("⟦1⟧| 甲 | 乙 |\n|－－|－－|\n| 丙 | 丁 |", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("⟦1⟧| 甲 | 乙 |\n| 丙 | 丁 |", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("⟦1⟧｜甲｜乙｜\n｜丙｜丁｜", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("⟦1⟧| 甲 | 乙 |\n|---|\n| 丙 | 丁 |", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase(
      "⟦1⟧姓名\t职务\t界别\n张三\t委员\t农业界", "| 姓名 | 职务 | 界别 |\n|---|---|---|\n| 张三 | 委员 | 农业界 |"),
    TextCase("⟦1⟧姓名\t职务\t界别\n张三\t委员"),
    TextCase("⟦1⟧| 甲 | 乙 |\n|===|===|\n| 丙 | 丁 |", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("⟦1⟧|甲|乙|\n|…|…|\n|丙|丁|", "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |"),
    TextCase("| 甲 | 乙 |\n|---|---|\n\n⟦1⟧| 丙 | 丁 |"),
  ])
  func tables(text: TextCase) { expect(.markdownRunOn, text) }

  @Test(arguments: [
    "甲\n乙", "甲，\n乙。", "甲\n  乙", "会议指出：要走访。\n会议强调：要座谈。", "3.5万元\n2.4万元", "-5℃\n-3℃", "1、走访；2、座谈",
    "1、走访\n\n2、座谈", "#话题#来了", "＃3号楼", "＞＞3万元", "+3℃\n+5℃", "#3", "#甲", "＞3万元", "见第三条\n第二款",
    "甲：乙  \n丙：丁", "首页 | 新闻",
    "|x|+|y|=3",
    "艾克拜尔\n·买买提", "```\n-甲\n-乙\n```", "- 甲\n- 乙", "第三条第二款规定，\n第四条规定的除外",
  ])
  func otherLines(text: String) { expectNothing(text) }

  @Test(arguments: [18, 22, 30, 40])
  func columnsAreSilent(width: Int) {
    let text =
      "青禾市政协围绕春耕备耕组织委员走访农户。会议指出：要聚焦种粮农民的急难愁盼，把协商平台建到田间地头。"
      + "会议强调：要坚持问题导向，第三、四季度分别开展一次回访，推动事项办理。市政协主席在讲话中说：群众的事要商量着办，"
      + "一要摸清底数，二要分类施策，三要跟踪问效，确保件件有着落、事事有回音，以实际成效检验履职质量。"
    let characters = Array(text)
    let lines = stride(from: 0, to: characters.count, by: width).map {
      String(characters[$0..<min($0 + width, characters.count)])
    }
    expectNothing(lines.joined(separator: "\n"))
  }
}
