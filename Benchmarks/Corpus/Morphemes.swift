/// What words, names and places are put together from.
enum Morphemes {
  /// The frequent words, most frequent first.
  static let nouns = words(
    """
    群众 服务 基层 民生 协商 意见 建议 社区 乡村 产业 企业 项目 治理 教育 医疗 养老 就业 生态 环境 文化 \
    旅游 农业 农村 居民 村民 学校 医院 园区 道路 交通 物业 河道 水质 土壤 粮食 茶叶 蔬菜 果园 技术 资金 人才 \
    品牌 市场 渠道 机制 制度 平台 阵地 作风 能力 质量 效率 责任 难题 短板 弱项 需求 诉求 困难 矛盾 纠纷 实事 \
    提案 专报 调研 视察 监督 履职 档案 场所 台账 清单 流程 标准 数据 信息 网络 设施 设备 管网 路灯 停车 电梯 \
    绿化 垃圾 污水 厕所 食堂 书屋 广场 公园 步道 校园 课堂 医保 社保 托育 助餐 义诊 讲座 培训 岗位 工资 合同 \
    法律 调解 信用 安全 消防 应急 防汛 林地 耕地 水库 灌溉 种子 农机 合作社 养殖 加工 冷链 物流 电商 直播 民宿
    """)

  static let verbs = words(
    """
    推进 加强 深化 拓展 凝聚 汇聚 促进 提升 强化 优化 完善 健全 落实 夯实 梳理 摸清 整改 帮扶 引导 带动 培育 \
    传承 弘扬 宣讲 解答 化解 联系 对接 走访 查看 了解 听取 收集 反映 回应 解决 办理 督促 协调 统筹 整合 盘活
    """)

  static let nounHeads = characters(
    "城乡村镇街农林水山河茶果粮畜药文教体医康养老青商贸企工产能电气路桥港车船网数智科创民社家邻法信安环绿生土风景史艺书画歌戏节财金税保房物"
  )
  static let nounTails = characters("业品源地貌务情况线面带群园场所库道系统策案表册卡证券费价值量效力才师友味香术学科")
  static let nounSuffixes = characters("站点队组链圈廊桥屋港")
  static let verbHeads = characters("推加深拓凝汇聚促提强优完健落夯梳摸排整改帮扶助引带培育传弘宣讲解联对走访查看")
  static let verbTails = characters("进快化展聚集合升善全实清理底治造导动养承答系接到通好紧住")

  static let families = characters(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜")
  static let givens = characters(
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志海燕春梅文博思远雨晨浩宇欣怡子涵嘉琪俊凯佳慧晓东立新云峰光荣永福")

  static let placeHeads = characters("柳松竹梅桃杏枫桂莲荷石沙金银玉龙凤鹤白青红黄清新永安和兴福泰")
  static let placeTails = characters("溪塘坪坝湾岭沟桥垭岩坡洲滩湖泉林园店铺场")

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func characters(_ text: String) -> [String] { text.map { String($0) } }
}
