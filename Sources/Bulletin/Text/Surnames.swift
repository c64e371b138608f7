/// Chinese family names: the *Hundred Family Names* and those that are borne today beside them.
enum Surnames {
  /// Of one character.
  static func holds(_ value: UInt32) -> Bool { single.contains(value) }

  /// Of two characters: 欧阳.
  static func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    compound.contains(UInt64(first) << 32 | UInt64(second))
  }

  private static let single = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章\
    云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常\
    乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞\
    熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍\
    虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁\
    荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫\
    宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙\
    池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温\
    别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧\
    殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游\
    竺权逯盖益桓公仉督岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福晋楚闫法汝鄢涂钦\
    归肖邸仝付代兰覃谌禤宾闭冼邝植楼佐栗候苑苟揭来修官战门冶沐佀兴奉威宛尕岱崇嵩巨希\
    延彤恒扎操敬旷普檀漆潭熙玄玉琚皋眭硕税竹笃粘练翦耀英萨虎虢衣訚豆贠郇铁银锁锐锺镡\
    雒青顿香鲜鹿黑鼓麦闪隋隽茶钞承丛菅颉令母木南朴亓綦粟尉恽岩刀罕蹇禚海尧信初矫迟郄\
    敦降呼斯零磨陀伦招区俸线思召布寸者自字才多旦次撒纳保拜洒答火妥勉善回赫片太丘卿原\
    占由但庹蔄郯邾邳鄞瓮郅芦仵介校续药要尉苌种冶折宇员郧革渠盘晓见展柘院睢裔兆库庆昃\
    郈鬱
    """.unicodeScalars.map(\.value))

  private static let compound = pairs(
    """
    万俟司马上官欧阳夏侯诸葛闻人东方赫连皇甫尉迟公羊澹台\
    公冶宗政濮阳淳于单于太叔申屠公孙仲孙轩辕令狐钟离宇文\
    长孙慕容鲜于闾丘司徒司空亓官司寇子车颛孙端木巫马公西\
    漆雕乐正壤驷公良拓跋夹谷宰父谷梁段干东郭南门呼延羊舌\
    微生梁丘左丘东门西门南宫第五独孤南荣北宫达奚褚师纳兰\
    哥舒完颜叶赫那拉相里
    """)

  private static func pairs(_ names: String) -> Set<UInt64> {
    let values = names.unicodeScalars.map { UInt64($0.value) }
    let firsts = stride(from: 0, to: values.count - 1, by: 2)
    return Set(firsts.map { values[$0] << 32 | values[$0 + 1] })
  }
}
