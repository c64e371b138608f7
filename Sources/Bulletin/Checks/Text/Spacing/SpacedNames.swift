/// Tells the names of people whose letters are set apart from words: 覃 静 麻 勇.
enum SpacedNames {
  /// One of `readings` is nothing but names of two letters.
  static func areNames(_ readings: [[UInt32]]) -> Bool {
    readings.contains { letters in
      let pairs = stride(from: 0, to: letters.count - 1, by: 2).map { letters[$0..<($0 + 2)] }
      guard letters.count >= 4, letters.count.isMultiple(of: 2),
        pairs.allSatisfy({ $0.first.map { Surnames.holds($0) } ?? false })
      else { return false }
      return !pairs.allSatisfy { pair in
        words.contains(pair.map { String(scalar: $0) }.joined())
      }
    }
  }

  /// A person has to look: they begin like a name, or nothing but common words keeps them from being
  /// names, or some have three letters.
  static func mayBeNames(_ letters: [UInt32]) -> Bool {
    guard let first = letters.first else { return false }
    if commonSurnames.contains(first) { return true }
    return letters.count >= 4 && splitsIntoNames(letters[...])
  }

  private static func splitsIntoNames(_ letters: ArraySlice<UInt32>) -> Bool {
    var ends: Set<Int> = [letters.startIndex]
    for index in letters.indices where ends.contains(index) {
      guard Surnames.holds(letters[index]) else { continue }
      ends.formUnion([index + 2, index + 3])
    }
    return ends.contains(letters.endIndex)
  }

  /// So common that a word which begins like this may be a name.
  private static let commonSurnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁\
    任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严
    """.unicodeScalars.map(\.value))

  /// Words of two letters whose first is a surname too.
  private static let words = Set(
    """
    万众 东西 丰富 丰收 习惯 付款 代理 代表 任免 任务 伊始 伏旱 保护 保险 保障 信息 \
    信用 信访 修复 修订 元旦 充分 充实 党内 党员 党委 党建 党性 党政 党校 党派 党组 \
    党课 党风 全体 全力 全员 全国 全域 全市 全程 全面 公共 公司 公告 公园 公安 公平 \
    公开 公文 公正 公益 公示 关于 关心 关怀 关注 关爱 养殖 养老 农业 农产 农村 农民 \
    利民 利益 别墅 包括 包装 区域 单位 单元 印刷 印发 印章 印象 双向 古建 古树 古镇 \
    召开 司机 司法 后勤 后备 向上 和平 和睦 和谐 商业 商会 商务 商贸 回应 国土 国家 \
    国庆 国有 国民 国策 国资 国防 国际 夏季 多元 字画 安全 安排 安置 安装 宣传 \
    宣讲 家园 家庭 家长 家风 宿舍 富强 富民 富裕 尚未 居住 居家 居民 展示 展览 山区 \
    山水 左右 巩固 布局 布置 常住 常务 常委 干部 平台 平安 平稳 平等 年度 年终 幸福 \
    广告 广场 广泛 庆祝 应对 应当 应急 应用 廉政 廉洁 弓箭 强化 强国 思想 思政 思路 \
    慎重 戈壁 成员 成效 成果 成立 成长 战士 战略 房产 房屋 才能 文件 文化 文史 文旅 \
    文明 文物 文艺 方便 方向 方案 方针 时代 时尚 时政 时间 明显 明白 明确 易地 暨南 \
    林业 查处 查阅 查验 校园 步行 段落 毛巾 水产 水利 水库 水源 水电 水质 江水 \
    江河 法律 法治 法规 海关 海外 海洋 温度 温馨 满意 火灾 火车 焦点 爱国 爱心 牧业 \
    白天 白酒 盛会 相互 相关 相应 石材 石油 福利 秋季 种植 种类 税务 竹编 管护 管控 \
    管理 纪律 空域 空中 线上 线下 终端 终身 经济 经营 经费 能力 能源 能耗 自主 自信 自治 \
    自然 花卉 花园 花椒 荣誉 药品 药材 融合 衣食 要求 要素 见证 解决 言行 言论 计划 \
    计生 诸多 谷物 贺信 路灯 路线 路面 车站 车辆 车间 边界 连续 通信 通报 通知 通过 \
    通道 都市 都江 金牌 金融 金额 铁路 银行 门户 阳光 院校 雷电 革命 革新 项目 项链 \
    须知 严格 严肃 严密 任意 方面 高度 高效 高校
    """.split(separator: " ").map { String($0) })
}
