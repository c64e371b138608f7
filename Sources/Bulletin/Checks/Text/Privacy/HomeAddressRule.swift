// `privacy/home-address`: 3栋2单元501室, 小区3-2-501, 村2组18号.

struct HomeAddressRule {
  /// Addresses up to here have been read.
  private var homesEnd = 0

  /// 栋, 幢, 座 or 楼 with a number before it.
  mutating func readBuilding(_ word: Range<Int>, _ text: inout TextReading) {
    guard !text.isOffice(), word.lowerBound >= homesEnd else { return }
    let isNumbered = text.string(word) == "楼" && text.before(word.lowerBound) == 0x53F7
    let end = isNumbered ? text.start(before: word.lowerBound) : word.lowerBound
    guard let start = text.startOfHouseNumber(endingAt: end) else { return }
    let home = DoorReader(text).read(from: word.upperBound, hasBuilding: true)
    homesEnd = home.end
    guard home.hasStair || home.hasDoor else { return }
    let context = text.surroundings(before: start)
    let isHome =
      switch (home.hasStair, home.hasDoor) {
      case (true, true): context != .office
      case (true, false): context != .office && !isHan(text.after(home.end))
      case (false, _): context == .dwelling
      }
    if isHome, !text.leadsToOffice(home.end) {
      text.report(.privacyHomeAddress, at: start..<home.end, .homeAddress)
    }
  }

  /// 单元 with a number before it and a door after it, where no building is named.
  mutating func readDwellingUnit(_ unit: Range<Int>, _ text: inout TextReading) {
    guard !text.isOffice(), unit.lowerBound >= homesEnd,
      let start = text.startOfHouseNumber(endingAt: unit.lowerBound),
      !["某栋", "某幢", "某号楼"].contains(where: { text.holds($0, endingAt: start) })
    else { return }
    let home = DoorReader(text).read(from: unit.upperBound, hasBuilding: false)
    guard home.hasDoor, text.surroundings(before: start) != .office, !text.leadsToOffice(home.end)
    else { return }
    homesEnd = home.end
    text.report(.privacyHomeAddress, at: start..<home.end, .homeAddress)
  }

  /// 组 or 社 of a village with a door after it.
  func readVillageGroup(_ word: Range<Int>, _ text: inout TextReading) {
    guard !text.isOffice(), let start = text.startOfHouseNumber(endingAt: word.lowerBound),
      ["村", "社区", "屯"].contains(where: { text.holds($0, endingAt: start) }),
      let end = DoorReader(text).endOfVillageDoor(word.upperBound)
    else { return }
    text.report(.privacyHomeAddress, at: start..<end, .homeAddress)
  }

  /// `first` are digits with a hyphen after them: 3-2-501 or 3#2-501 right after the name of a
  /// quarter.
  mutating func readHyphenedDoor(_ first: Range<Int>, _ text: inout TextReading) {
    guard text.isProse, !text.isOffice(), first.lowerBound >= homesEnd else { return }
    let building =
      text.before(first.lowerBound) == UInt32(UInt8(ascii: "#"))
      ? text.startOfHouseNumber(endingAt: first.lowerBound - 1) : nil
    let parts = building == nil ? 3 : 2
    guard let end = DoorReader(text).endOfHyphenedDoor(first.lowerBound, parts: parts) else {
      return
    }
    let start = building ?? first.lowerBound
    let name = text.before(start) == 0x20 ? start - 1 : start
    guard HomeAddressRule.quarters.contains(where: { text.holds($0, endingAt: name) }) else {
      return
    }
    homesEnd = end
    text.report(.privacyHomeAddress, at: start..<end, .homeAddress)
  }

  /// Where the last of `words` ends, in bytes from the start; -1 where none is there.
  fileprivate static func lastPlace(of words: [String], in text: String) -> Int {
    words.compactMap { word in
      text.ranges(of: word).last.map {
        text.utf8.distance(from: text.startIndex, to: $0.upperBound)
      }
    }.max() ?? -1
  }

  fileprivate static let quarters = [
    "小区", "花园", "家园", "公寓", "苑", "新村", "宿舍", "家属院", "家属楼", "安置房", "安置点", "住宅",
  ]
  fileprivate static let offices = [
    "中心", "大厦", "大楼", "机关", "政府", "办公", "政协", "法院", "医院", "学校", "小学", "中学", "校舍", "校区", "教学楼",
    "幼儿园", "派出所", "村委会", "居委会", "住建", "园区", "产业园", "市场", "商场",
  ]
}

private enum Surroundings {
  case dwelling, office, unknown
}

extension TextReading {
  // MARK: Around a door

  /// A place that is open to the public is to be found.
  fileprivate func isOffice() -> Bool {
    field.map { origin.exempt.offices.contains($0.path) } ?? false
  }

  /// 3栋2单元101室社区活动室: the door of a place for everybody.
  fileprivate func leadsToOffice(_ end: Int) -> Bool {
    let rest = string(end..<min(block.range.upperBound, end + 45))
    let words = rest.prefix { !"。；，、".contains($0) }
    return HomeAddressRule.offices.contains { words.contains($0) }
      || ["活动室", "会议室", "工作站", "工作室", "会客厅", "会客室", "驿站", "服务站", "联络站", "党支部", "门店", "商铺"].contains
      { words.contains($0) }
  }

  /// What was named last before `index`.
  fileprivate func surroundings(before index: Int) -> Surroundings {
    let words = string(max(block.range.lowerBound, index - 60)..<index)
    let dwelling = HomeAddressRule.lastPlace(of: HomeAddressRule.quarters + ["住"], in: words)
    let office = HomeAddressRule.lastPlace(of: HomeAddressRule.offices, in: words)
    guard dwelling != office else { return .unknown }
    return dwelling > office ? .dwelling : .office
  }

  /// Blanks may stand between the number and its unit.
  fileprivate func startOfHouseNumber(endingAt end: Int) -> Int? {
    var end = end
    while before(end) == 0x20 || before(end) == 0x3000 { end = self.start(before: end) }
    var start = end
    while isHouseNumeral(before(start)) { start = self.start(before: start) }
    return start < end ? start : nil
  }
}

/// Digits, Chinese numerals, letters of buildings and 甲乙丙丁.
func isHouseNumeral(_ value: UInt32) -> Bool {
  digitValue(value) != nil || isChineseNumeral(value) || (0x41...0x48).contains(value)
    || [0x7532, 0x4E59, 0x4E19, 0x4E01].contains(value)
}

extension Message {
  fileprivate static let homeAddress = Message(
    zh: "这里像是住户的门牌（栋、单元、室），公开前请删去，写到小区或村（社区）为止",
    en: "this looks like the door of a home; delete it, the quarter or village is enough")
}
