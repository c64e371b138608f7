/// The Markdown of everything but activities.
enum EntryTexts {
  static func site() -> String {
    """
    title: 青禾政协委员联系界别群众简报
    base_url: https://zx.qinghe.example/
    language: zh-Hans-CN
    root_area: qinghe
    council: { full: 中国人民政治协商会议青禾市委员会, short: 青禾市政协, alternative: 政协青禾市委员会 }
    default_source: 青禾市政协
    bounds: [103.3, 27.8, 105.4, 29.4]
    page_size: 50
    rules: { expect_sectors: 30 }
    standards:
      - name: 四有
        items: [有场所=has-address, 有委员=has-members(1), 有职能=has-function, 有时间=has-hours]
    columns: [{ id: activities }, { id: workstations }, { id: members }, { id: sectors }]
    menu: [workstations, sectors, activities, members]

    """
  }

  static func area(_ area: Frame.Area) -> String {
    var prose = Prose(Random(stream: area.id, 0))
    let parent = area.level == "city" ? "" : "parent: \(Frame.city.id)\n"
    return """
      ---
      title: \(area.name)
      level: \(area.level)
      \(parent)code: "\(area.code)"
      council: \(area.council)
      signature: \(prose.fill("v n"))
      ---

      \(prose.paragraph(3...5))

      """
  }

  static func committee(_ index: Int) -> String {
    var prose = Prose(Random(stream: "committee", index))
    return """
      ---
      title: \(Frame.committees[index].name)
      kind: special
      areas: \(Frame.counties[index].id)
      signature: \(prose.fill("v n"))
      ---

      \(prose.paragraph(3...5))

      """
  }

  static func sector(_ index: Int) -> String {
    var prose = Prose(Random(stream: "sector", index))
    let sector = Frame.sectors[index]
    return """
      ---
      title: \(sector.name)
      short: \(sector.name.dropLast())
      order: \(index + 1)
      category: \(sector.category)
      committee: \(Frame.committees[index % Frame.committees.count].id)
      ---

      \(prose.paragraph(3...5))

      """
  }

  static func member(_ index: Int, of corpus: Corpus) -> String {
    var prose = Prose(Random(stream: "member", index))
    let station = corpus.station(ofMember: index)
    let isOfCity = index % 4 == 0
    return """
      ---
      name: \(corpus.memberNames[index])
      level: \(isOfCity ? "city" : "county")
      sectors: \(Frame.sectors[index % Frame.sectors.count].id)
      areas: \(Corpus.county(ofStation: station).id)
      term: 第五届
      work_unit: \(prose.fill("p n"))服务中心
      post: \(prose.random.pick(["主任", "副主任", "工程师", "教师", "医师", "经理"]))
      stations: \(Corpus.stationID(station))
      constituents: \(prose.random.number(3...5))
      ---

      \(prose.paragraph(2...4))

      """
  }

  static func station(_ index: Int) -> String {
    var prose = Prose(Random(stream: "station", index))
    let county = Corpus.county(ofStation: index)
    let place = prose.place()
    let kind = prose.random.pick([
      ("workstation", "委员工作站"), ("studio", "委员工作室"), ("activity-room", "委员活动室"),
    ])
    let longitude = 103_500 + prose.random.number(0...1700)
    let latitude = 28_000 + prose.random.number(0...1200)
    return """
      ---
      title: \(county.name)\(place)第\(index + 1)\(kind.1)
      kind: \(kind.0)
      basis: sector
      sectors: \(Frame.sectors[index % Frame.sectors.count].id)
      areas: \(county.id)
      organizer: \(county.council)
      host: \(place)便民服务中心
      host_kind: community
      address: \(county.name)\(place)\(prose.random.pick(["清泉", "新民", "文化", "滨河"]))路\(index + 1)号
      geo: \(decimal(longitude)),\(decimal(latitude))
      phone: 0990-\(2_000_000 + index)
      hours:
        - days: 周一至周五
          time: 09:00-17:00
      receptions:
        - rule: 每月\(prose.random.number(1...28))日
          time: 09:00-11:30
          holiday: postpone
      established: \(Day(index: prose.random.number(0...300)).iso)
      function: \(prose.fill("联系界别群众，v n，v n，v n"))
      ---

      \(prose.paragraph(4...6))

      """
  }

  /// Thousandths, printed with three places.
  private static func decimal(_ thousandths: Int) -> String {
    "\(thousandths / 1000).\(Day.padded(thousandths % 1000, 3))"
  }
}
