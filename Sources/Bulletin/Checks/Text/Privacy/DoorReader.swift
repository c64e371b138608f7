/// Reads on from a building to the door in it.
struct DoorReader {
  struct Home {
    var end: Int
    var hasStair = false
    var hasDoor = false
  }

  private let text: TextReading

  init(_ text: TextReading) { self.text = text }

  /// `2单元5楼501室` after a building, or after a stair what is left of that.
  func read(from start: Int, hasBuilding: Bool) -> Home {
    var home = Home(end: start, hasStair: !hasBuilding)
    if hasBuilding, let end = endOfHyphenedDoor(start, parts: 2) {
      return Home(end: end, hasStair: true, hasDoor: true)
    }
    if hasBuilding, let end = end(of: ["单元", "门", "梯"], after: start) {
      home = Home(end: end, hasStair: true)
    }
    let floor = end(of: ["楼", "层"], after: home.end) ?? home.end
    guard let end = endOfDoor(floor, hasStair: home.hasStair) else { return home }
    return Home(end: end, hasStair: home.hasStair, hasDoor: true)
  }

  /// 18号 that is no day, no well and no document.
  func endOfVillageDoor(_ start: Int) -> Int? {
    guard let end = end(of: ["号"], after: start) else { return nil }
    let next = text.after(end)
    if !isHan(next) || isOneOf(next, "的住院户家附") { return end }
    let isThing = isOneOf(next, "井机池塘坝地田泵文线路桥点杆台变仓棚水渠闸堰楼")
    let number = text.number(endingAt: end - "号".utf8.count)
    return !isThing && (number?.value ?? 0) > 31 ? end : nil
  }

  /// 3-2-501 or 3-501; with `parts` 2 the building is already behind.
  func endOfHyphenedDoor(_ start: Int, parts: Int = 3) -> Int? {
    var index = text.after(start) == hyphen ? start + 1 : start
    var sizes: [Int] = []
    while sizes.count < parts, let number = number(at: index), isASCII(index..<number.end) {
      sizes.append(number.count)
      index = number.end
      guard sizes.count < parts, number.count <= 2, text.after(index) == hyphen else { break }
      index += 1
    }
    guard let last = sizes.last, (3...4).contains(last), sizes.count >= 2 else { return nil }
    if let end = end(of: ["室", "号", "房"], from: index) { return end }
    let next = text.after(index)
    if isASCIIDigit(next) || isASCIILetter(next) || next == hyphen { return nil }
    return !isHan(next) || mayFollowDoor(next) || (sizes.count == 3 && !countsThings(next))
      ? index : nil
  }

  // MARK: Parts

  /// 501室, or 501 alone where nothing follows that it might count.
  private func endOfDoor(_ start: Int, hasStair: Bool) -> Int? {
    guard let number = number(at: skipBlanks(start)) else { return nil }
    let isLong = (3...4).contains(number.count)
    let signs = hasStair && isLong ? ["室", "号", "房", "户"] : ["室", "号", "房"]
    if hasStair || isLong, let end = end(of: signs, from: number.end) { return end }
    let next = text.after(number.end)
    guard isLong, !isASCIILetter(next) else { return nil }
    return !isHan(next) || mayFollowDoor(next) ? number.end : nil
  }

  private func mayFollowDoor(_ value: UInt32) -> Bool { isOneOf(value, "的住") }

  private func countsThings(_ value: UInt32) -> Bool { isOneOf(value, "户人套间个号杆元万亩株") }

  /// Where one of `signs` ends that stands behind a number.
  private func end(of signs: [String], after start: Int) -> Int? {
    guard let number = number(at: skipBlanks(start)) else { return nil }
    return end(of: signs, from: number.end)
  }

  private func end(of signs: [String], from start: Int) -> Int? {
    let index = skipBlanks(start)
    return signs.first { text.holds($0, at: index) }.map { index + $0.utf8.count }
  }

  private func number(at start: Int) -> (count: Int, end: Int)? {
    var end = start
    var count = 0
    while count < 5, isHouseNumeral(text.after(end)) {
      end += text.character(end).length
      count += 1
    }
    return count > 0 && count < 5 ? (count, end) : nil
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < start + 6, text.after(index) == 0x20 || text.after(index) == 0x3000 {
      index += text.character(index).length
    }
    return index
  }

  private func isASCII(_ range: Range<Int>) -> Bool { range.allSatisfy { text.bytes[$0] < 0x80 } }

  private var hyphen: UInt32 { UInt32(UInt8(ascii: "-")) }
}
