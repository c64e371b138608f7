import Testing

@testable import Bulletin

@Suite struct TermTests {
  private var setting: TextSetting {
    var setting = TextSetting()
    setting.settings.typos = [
      replacement("攻府", "政府"), replacement("布署", "部署"),
      replacement("登陆", "登录", except: ["登陆月球", "登陆地"]),
      replacement("记数", "计数", except: ["登记数据"]),
    ]
    setting.settings.terms = [
      replacement("社情民意", "社情民意信息"), replacement("群众", "界别群众"),
      replacement("社情民意工作", "社情民意信息工作"),
    ]
    return setting
  }

  private func replacement(
    _ wrong: String, _ right: String, except: [String] = []
  ) -> Replacement {
    var replacement = Replacement()
    replacement.wrong = wrong
    replacement.right = right
    replacement.except = except
    return replacement
  }

  @Test(
    arguments: [
      TextCase("市⟦1⟧攻府", "市政府"), TextCase("部署和⟦1⟧布署", "部署和部署"),
      TextCase("《⟦1⟧攻府报告》", "《政府报告》"), TextCase("| ⟦1⟧攻府 |\n|---|", "| 政府 |\n|---|"),
      TextCase("“⟦1⟧攻府”", "“政府”"), TextCase("⟦1⟧登陆网站", "登录网站"), TextCase("登⟦1⟧记数", "登计数"),
    ])
  func typos(text: TextCase) { expect(.textTypo, text, with: setting) }

  @Test(arguments: [
    TextCase("收集⟦1⟧社情民意", "收集社情民意信息"), TextCase("走访⟦1⟧群众", "走访界别群众"),
    TextCase("做好⟦1⟧社情民意工作", "做好社情民意信息工作"),
    TextCase("“收集⟦1⟧社情民意”", "“收集社情民意信息”"),
  ])
  func terms(text: TextCase) { expect(.termPreferred, text, with: setting) }

  @Test(arguments: [
    "社情民意信息", "走访界别群众", "《社情民意条例》", "政府部署", "`攻府`", "攻 府",
    "社情、民意", "社情民意信息工作", "[见办法](https://a.cn/攻府)", "<!-- 攻府 -->", "“社情民意”一词", "登陆月球和登陆地", "登记数据",
  ])
  func rightTerms(text: String) { expectNothing(text, with: setting) }

  @Test func theWordingOfADocumentIsNotTheEditors() {
    var issued = setting
    issued.isIssued = true
    expectNothing("收集社情民意", with: issued)
    expect(.textTypo, TextCase("市⟦1⟧攻府", "市政府"), with: issued)
  }

  @Test func aTypoAcrossMarkupHasNoFix() {
    let marked = MarkedYAML("市⟦1⟧攻**府**")
    let found = marked.findings(setting.findings(marked.source))
    #expect(found.map(\.mark) == [1] && found.map(\.fixed) == [nil])
  }

  @Test(arguments: [
    TextCase("宜宾市⟦1⟧政协委员会召开会议", "宜宾市政协召开会议"), TextCase("全区⟦1⟧政协委员会的工作", "全区政协的工作"),
    TextCase("茗溪县⟦1⟧政协委员会", "茗溪县政协"),
  ])
  func councilNames(text: TextCase) { expect(.termCouncilName, text) }

  @Test(arguments: [
    "青禾市政协委员会客厅", "市政协委员会议室", "市政协委员会同部门走访", "政协青禾市委员会", "中国人民政治协商会议青禾市委员会",
    "青禾市政协", "市政协委员会见群众", "市政协委员会后座谈", "政协委员会客厅", "市政协委员会商", "市政协委员",
  ])
  func rightCouncilNames(text: String) { expectNothing(text) }

  @Test(arguments: [
    TextCase("市⟦1⟧政协党委", "市政协党组"), TextCase("**⟦1⟧政协党委**的决定", "**政协党组**的决定"),
  ])
  func partyCommittees(text: TextCase) { expect(.termPartyCommittee, text) }

  @Test(arguments: [
    "市政协党组", "市政协机关党委", "民盟青禾市委", "民盟青禾市委会", "民革中央", "中共青禾市委", "民建会员、市委干部", "市委、市政府",
    "民进会员到市委", "乡镇党委",
  ])
  func rightCommittees(text: String) { expectNothing(text) }

  @Test(
    arguments: [
      TextCase("服务群众⟦1⟧近5000余人次"), TextCase("来了⟦1⟧约50名群众左右", "来了约50名群众"),
      TextCase("⟦1⟧超过300多件", "超过300件"), TextCase("⟦1⟧大约二十多种", "大约二十种"), TextCase("⟦1⟧近３０００余人"),
      TextCase("⟦1⟧逾1.5万余元", "逾1.5万元"), TextCase("仅20⟦1⟧余人左右", "仅20余人"), TextCase("将⟦1⟧近20多个应聘者"),
      TextCase("⟦1⟧约30余分钟", "约30分钟"),
    ])
  func doubleApproximations(text: TextCase) { expect(.textDoubleApproximation, text) }

  @Test(arguments: [
    "近5000人次", "约5人在左右岸巡查", "200余米左右两岸", "约30米长的左右两侧护栏", "5000余人次", "约50名", "50名左右", "近10余年",
    "近20多个月", "近百余年来", "左右两侧", "多人左右为难", "20人左右",
    "近两个多月", "附近300余户", "签约20余个", "条约50余份",
    "节约5000余元", "最近3000余人", "最近30多人", "超过300件", "近年来左右为难", "约请委员左右",
  ])
  func singleApproximations(text: String) { expectNothing(text) }
}
