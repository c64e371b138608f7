/// The entries that do not grow with the corpus: areas, committees, sectors.
enum Frame {
  struct Area {
    let id: String
    let name: String
    let code: String
    let level: String

    var council: String { name + "政协" }
  }

  static let city = Area(id: "qinghe", name: "青禾市", code: "519900", level: "city")

  static let counties: [Area] = [
    ("yunxi", "云溪县"), ("songling", "松岭县"), ("heping", "禾坪区"), ("longtan", "龙潭县"),
    ("qingshi", "青石县"), ("baihe", "白鹤区"), ("jintan", "金滩县"), ("zhuhai", "竹海县"),
    ("meishan", "梅山县"), ("guihu", "桂湖区"),
  ].enumerated().map { index, county in
    Area(
      id: county.0, name: county.1, code: "5199" + Day.padded(index + 1, 2), level: "county")
  }

  static let committees: [(id: String, name: String)] = [
    ("proposals", "提案委员会"), ("economy", "经济委员会"), ("agriculture", "农业和农村委员会"),
    ("environment", "人口资源环境委员会"), ("health-sports", "教科卫体委员会"), ("law", "社会和法制委员会"),
    ("culture", "文化文史和学习委员会"), ("relations", "港澳台侨和民族宗教委员会"),
  ]

  /// In official order.
  static let sectors: [(id: String, name: String, category: String)] = [
    ("cpc", "中共界", "cpc"), ("minge", "民革界", "party-group"), ("minmeng", "民盟界", "party-group"),
    ("minjian", "民建界", "party-group"), ("minjin", "民进界", "party-group"),
    ("nonggong", "农工党界", "party-group"), ("zhigong", "致公党界", "party-group"),
    ("jiusan", "九三学社界", "party-group"), ("taimeng", "台盟界", "party-group"),
    ("non-party", "无党派人士界", "party-group"), ("youth", "共青团和青联界", "party-group"),
    ("unions", "工会界", "party-group"), ("women", "妇联界", "party-group"),
    ("commerce", "工商联界", "party-group"), ("science-association", "科协界", "party-group"),
    ("taiwan", "台联界", "party-group"), ("returned-chinese", "侨联界", "party-group"),
    ("arts", "文化艺术界", "professional"), ("technology", "科学技术界", "professional"),
    ("social-science", "社会科学界", "professional"), ("economics", "经济界", "professional"),
    ("farming", "农业和农村界", "professional"), ("education", "教育界", "professional"),
    ("sports", "体育界", "professional"), ("press", "新闻出版界", "professional"),
    ("medicine", "医药卫生界", "professional"), ("friendship", "对外友好界", "professional"),
    ("welfare", "社会福利和社会保障界", "professional"),
    ("minorities", "少数民族界", "ethnic-religious"), ("religions", "宗教界", "ethnic-religious"),
  ]
}
