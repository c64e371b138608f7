/// What stands after a number: 件 in 提案12件. After a mask it stands likewise.
enum MeasureWord {
  /// Whether `value` before `next` is a measure word and does not begin another one: 个, not 个人.
  static func stands(_ value: UInt32, before next: UInt32) -> Bool {
    guard let words = beginnings[value] else { return false }
    return !words.contains(next)
  }

  /// Each measure word, and what makes an everyday word together with it.
  private static let beginnings: [UInt32: Set<UInt32>] = table.split(separator: " ")
    .reduce(into: [:]) { table, entry in
      let values = entry.unicodeScalars.map(\.value)
      if let first = values.first { table[first] = Set(values.dropFirst()) }
    }

  private static let table = """
    年度底初轻来均内前后会终代龄货夜限份 月度底初末饼均份亮球 日常期前后程报益本子记光夜均渐 \
    时间代期候段长刻任机下事有节常效限尚 分析工类享管别配布发担歧解组为明公层批散步数开 \
    秒杀 点评位面题子击亮对滴燃明 周边期末密到围年全刊报 天然气下空地津才 届时满 \
    期间限望待盼刊末 次数序要日生 轮流换训岗值 件 个人体别性案个 名单称义额誉优录师家牌言城校 \
    位置于居次 人民大员才口群文社事数均心物家类间士为生力身气格情性本参际工 户籍口外主型 \
    家庭乡园长属国风教政门 条例件款理约 项目 份额 篇章幅 册 页面 类别型似 种植类子养业粮 \
    批示准评复发 宗旨教 例如会子行外 处理置长级于处分罚 座谈右位 栋梁 幢 套餐路 层面次级 \
    楼宇房层市道 台账风阶湾 辆 架构 艘 块 片区面 吨 斤 克服 亩 米 元旦素 角度色 万众 亿 余 \
    号召码 岁 级别 组织长成建 队伍员长 场所地景馆 站点位室在 店 村民委镇级庄居 镇街村政级 \
    乡镇村亲贤愁土 县域城级委政直区乡 市民场委政级直域区县 区域委政级县直块 省委政级直市城 \
    路线径网口灯子 街道巷 % ％
    """
}
