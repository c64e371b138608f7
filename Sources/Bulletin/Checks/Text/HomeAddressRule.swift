// `privacy/home-address`: 3栋2单元501室.

extension TextCheck {
  /// 单元 with a number before it, and a building before or a door after that.
  mutating func readDwellingUnit(_ unit: Range<Int>) {
    guard !isOffice, isNumberCharacter(before(unit.lowerBound)) else { return }
    let number = startOfNumber(before: unit.lowerBound)
    let hasBuilding = buildings.contains { holds($0, endingAt: number) }
    guard hasBuilding || hasDoor(after: unit.upperBound) else { return }
    report(.privacyHomeAddress, at: number..<unit.upperBound, .homeAddress)
  }

  /// 501室 in a named house of a residential quarter.
  mutating func readRoom(_ room: Range<Int>) {
    guard !isOffice, isASCIIDigit(before(room.lowerBound)) else { return }
    let number = startOfNumber(before: room.lowerBound)
    guard room.lowerBound - number >= 3,
      ["栋", "幢", "号楼"].contains(where: { holds($0, endingAt: number) })
    else { return }
    let before = string(max(block.range.lowerBound, number - 60)..<number)
    guard !before.hasSuffix("某栋"), !before.hasSuffix("某幢") else { return }
    let quarters = ["小区", "花园", "家园", "公寓", "苑", "新村", "宿舍", "家属院", "安置房"]
    guard quarters.contains(where: { before.contains($0) }) else { return }
    report(.privacyHomeAddress, at: number..<room.upperBound, .homeAddress)
  }

  private var buildings: [String] { ["栋", "幢", "号楼", "楼", "座"] }

  /// A place that is open to the public is to be found.
  private var isOffice: Bool {
    guard case .field(let number) = block.kind else { return false }
    return origin.exempt.offices.contains(origin.fields[number].path)
  }

  private func hasDoor(after index: Int) -> Bool {
    var end = index
    while isASCIIDigit(after(end)) { end += 1 }
    let sign = after(end)
    return end > index && (sign == 0x5BA4 || sign == 0x53F7 || sign == 0x6237)
  }

  private func isNumberCharacter(_ value: UInt32) -> Bool {
    digitValue(value) != nil || isChineseNumeral(value)
  }

  private func startOfNumber(before index: Int) -> Int {
    var start = index
    while isNumberCharacter(before(start)) { start = self.start(before: start) }
    return start
  }

  private func holds(_ word: String, endingAt end: Int) -> Bool {
    let bytes = Array(word.utf8)
    let start = end - bytes.count
    return start >= block.range.lowerBound && text.bytes[start..<end].elementsEqual(bytes)
  }
}

extension Message {
  fileprivate static let homeAddress = Message(
    zh: "这里像是住户的门牌（栋、单元、室），公开前请删去，写到小区或村（社区）为止",
    en: "this looks like the door of a home; delete it, the quarter or village is enough")
}
