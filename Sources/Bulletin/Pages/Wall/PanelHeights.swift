/// What the panels of a wall sheet take in height, in hundredths of a millimetre on A3: the sums of
/// what `wall.css` says.
struct PanelHeights {
  /// The font size that headings and frames go by.
  let size: Int

  private var isDense: Bool { size <= WallSizes.dense }

  func text(_ panel: WallPanel, width: Int) -> Int {
    frame(panel.title + (panel.note ?? ""), width: width) + content(panel.content, width: width)
  }

  private func content(_ text: WallText?, width: Int) -> Int {
    switch text {
    case nil: return ems(120)
    case .passage(let text)?: return lines(text, width: width) * ems(isDense ? 150 : 165)
    case .rules(let rules, let rest)?:
      return rules.map { rule($0, width: width) }.reduce(remainder(rest), +)
    case .plan(let items, let rest)?:
      let heights = items.map { item in
        lines(item, width: width - ems(170)) * ems(isDense ? 140 : 150) + ems(isDense ? 15 : 25)
      }
      return heights.reduce(remainder(rest), +)
    }
  }

  /// The note stands below the title, in a dense sheet beside it.
  private func rule(_ rule: WallRule, width: Int) -> Int {
    guard !isDense else {
      let both = TextMeasure.width(rule.title + " ") * 100 + TextMeasure.width(rule.note) * 80
      return (1 + both * size / (width * 10_000)) * ems(140) + ems(20)
    }
    return lines(rule.title, width: width) * ems(145) + ems(40)
      + lines(rule.note, scale: 80, width: width) * ems(116)
  }

  /// Cards in a font of `size`, in rows as high as their highest.
  func members(_ members: WallMembers, size: Int, columns: Int, width: Int) -> Int {
    let frame = self.frame(members.title + (members.note ?? ""), width: width)
    guard !members.cards.isEmpty else { return frame + ems(120) }
    let inner = PanelHeights(size: size)
    let card = (width - (columns - 1) * inner.ems(120)) / columns
    let heights = members.cards.map { inner.card($0, width: card) }
    let rows = stride(from: 0, to: heights.count, by: columns).map { first in
      (heights[first..<min(first + columns, heights.count)].max() ?? 0)
        + inner.ems(isDense ? 45 : 70)
    }
    return frame + rows.reduce(remainder(members.rest), +)
  }

  private func card(_ member: WallMember, width: Int) -> Int {
    let width = member.portrait == nil ? width : width - ems(395)
    let name = TextMeasure.width(member.name) * 130 + TextMeasure.width(member.mark ?? "") * 85
    let sector = TextMeasure.width(member.sector) * 82 + 5000
    let first = name / 100 + sector / 100
    let text =
      (1 + first * size / 100 / max(1, width)) * ems(188)
      + lines(member.details, scale: 82, width: width) * ems(119)
    return member.portrait == nil ? text : max(text, ems(430))
  }

  /// Rows in a font of `size`.
  func reception(_ reception: WallReception, size: Int) -> Int {
    let inner = PanelHeights(size: size)
    let notice = reception.notice.map {
      inner.lines($0, width: WallSizes.right) * inner.ems(145) + inner.ems(60)
    }
    let rows = reception.rows.map { row in
      max(inner.ems(140), row.lines.reduce(0) { $0 + inner.line($1) }) + inner.ems(55)
    }
    let frame = self.frame(reception.title, width: WallSizes.right)
    return rows.reduce(frame + (notice ?? 0), +)
  }

  private func line(_ line: WallLine) -> Int {
    let width = WallSizes.right - ems(340)
    let text = line.text + (line.time.map { " " + $0 } ?? "")
    return lines(text, width: width) * ems(140)
      + lines(line.note ?? "", scale: 72, width: width) * ems(101)
  }

  func codes(_ codes: WallCodes) -> Int {
    let caption = PanelHeights(size: WallSizes.caption)
    let captions = caption.lines(codes.contactNote, width: WallSizes.code) * caption.ems(135)
    let address =
      caption.lines(codes.page.address, width: WallSizes.right) * caption.ems(145)
    return frame(codes.title, width: WallSizes.right) + WallSizes.code + 350 + captions + address
  }

  /// Border, padding and heading of a panel.
  private func frame(_ title: String, width: Int) -> Int {
    160 + ems(137) + lines(title, scale: 120, width: width) * ems(156)
  }

  private func remainder(_ rest: String?) -> Int { rest == nil ? 0 : ems(135) }

  private func ems(_ hundredths: Int) -> Int { size * hundredths / 100 }

  /// `scale` is the size of the text in hundredths of the font size.
  private func lines(_ text: String, scale: Int = 100, width: Int) -> Int {
    text.isEmpty ? 0 : TextMeasure.lines(text, width: width * 10_000 / (size * scale))
  }
}
