/// The panels of one sheet in one form, and how high they come out.
struct WallArrangement {
  let form: WallForm
  let content: WallContent

  struct Heights {
    /// Of the first two columns.
    let left: Int
    /// Left for the reception above the codes.
    let receptionRoom: Int
    /// How many texts stand in the first column.
    let split: Int
    let memberColumns: Int
  }

  var isPossible: Bool {
    switch form {
    case .bands: !content.texts.isEmpty && content.members != nil
    case .grid: content.texts.count == 3 && content.members != nil
    case .stack: true
    case .columns: !content.texts.isEmpty && content.members != nil
    }
  }

  /// In fonts of these sizes.
  func heights(_ size: Int, members memberSize: Int) -> Heights {
    let heights = PanelHeights(size: size)
    let codes = heights.codes(content.codes)
    let members = members(memberSize, heights)
    let texts = content.texts.map { heights.text($0, width: textWidth) }
    let split = split(form == .columns ? texts + [members.height] : texts)
    let room = WallSizes.height - WallSizes.gap
    switch form {
    case .grid:
      let lower = max(texts[1], members.height, codes)
      return Heights(
        left: max(texts[0], texts[2]) + WallSizes.gap + lower, receptionRoom: room - lower,
        split: 2,
        memberColumns: 1)
    case .bands:
      let lower = max(members.height, codes)
      return Heights(
        left: split.height + WallSizes.gap + lower, receptionRoom: room - lower,
        split: split.count, memberColumns: members.columns)
    case .columns:
      return Heights(
        left: split.height, receptionRoom: room - codes, split: split.count, memberColumns: 1)
    case .stack:
      return Heights(
        left: stacked([split.height, members.height].filter { $0 > 0 }[...]),
        receptionRoom: room - codes, split: split.count, memberColumns: members.columns)
    }
  }

  /// A text alone stands across both columns.
  private var textWidth: Int {
    content.texts.count == 1 && !form.areMembersInColumn ? WallSizes.left : WallSizes.column
  }

  /// In as many columns as give the lowest panel, but none narrower than a name and a sector need.
  private func members(_ size: Int, _ heights: PanelHeights) -> (columns: Int, height: Int) {
    guard let members = content.members else { return (1, 0) }
    let width = form.areMembersInColumn ? WallSizes.column : WallSizes.left
    let most = form.areMembersInColumn ? 1 : max(1, min(5, width / (size * 10)))
    let choices = (1...max(1, min(most, members.cards.count))).map { columns in
      let height = heights.members(members, size: size, columns: columns, width: width)
      return (columns: columns, height: height)
    }
    return choices.min { $0.height < $1.height } ?? (1, 0)
  }

  /// In order, so that the taller column is as low as may be.
  private func split(_ panels: [Int]) -> (count: Int, height: Int) {
    guard panels.count > 1 else { return (content.texts.count, panels.first ?? 0) }
    let splits = (1..<panels.count).map { count in
      (count: count, height: max(stacked(panels[..<count]), stacked(panels[count...])))
    }
    return splits.min { $0.height < $1.height } ?? (panels.count, 0)
  }

  private func stacked(_ heights: ArraySlice<Int>) -> Int {
    heights.reduce(-WallSizes.gap) { $0 + $1 + WallSizes.gap }
  }
}

extension WallForm {
  /// Its panels stand in line with the third column's.
  var isAligned: Bool { self == .bands || self == .grid }
}
