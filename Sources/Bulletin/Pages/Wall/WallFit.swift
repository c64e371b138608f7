/// Finds the form and the largest sizes with which everything fits one sheet.
struct WallFit {
  /// With as many members as there is room for.
  let content: WallContent
  let layout: WallLayout

  /// In the smallest sizes where nothing fits.
  init(_ content: WallContent) {
    var content = content
    var best = WallFit.best(for: content)
    while best == nil, let fewer = content.members?.withoutLast() {
      content.members = fewer
      best = WallFit.best(for: content)
    }
    self.content = content
    layout = (best ?? .smallest(for: content)).layout
  }

  private static func best(for content: WallContent) -> WallSizing? {
    WallForm.allCases.map { WallArrangement(form: $0, content: content) }
      .filter(\.isPossible).compactMap(WallSizing.largest).min()
  }
}

/// An arrangement in given sizes, indices of `WallSizes.text`; the best one is the least.
private struct WallSizing: Comparable {
  let arrangement: WallArrangement
  let text: Int
  let members: Int
  private let heights: WallArrangement.Heights

  init(arrangement: WallArrangement, text: Int, members: Int) {
    self.arrangement = arrangement
    self.text = text
    self.members = members
    heights = arrangement.heights(WallSizes.text[text], members: WallSizes.text[members])
  }

  /// nil where none fits. Members may be set smaller than texts, but not so much that it shows.
  static func largest(of arrangement: WallArrangement) -> WallSizing? {
    for text in WallSizes.text.indices {
      let sizings = WallSizes.text.indices.dropFirst(text).prefix(4).lazy.map { members in
        WallSizing(arrangement: arrangement, text: text, members: members)
      }
      // Where the smallest does not fit the others need no look.
      guard sizings.last?.fits == true else { continue }
      return sizings.first(where: \.fits)
    }
    return nil
  }

  static func smallest(for content: WallContent) -> WallSizing {
    let last = WallSizes.text.count - 1
    return WallSizing(
      arrangement: WallArrangement(form: .stack, content: content), text: last, members: last)
  }

  var layout: WallLayout {
    WallLayout(
      titleSize: WallSizes.titleIndex(arrangement.content.title) + 1, form: arrangement.form,
      textSize: text + 1, isDense: WallSizes.text[text] <= WallSizes.dense,
      memberSize: members + 1, receptionSize: reception + 1, split: heights.split,
      memberColumns: heights.memberColumns)
  }

  /// With the reception in type not much smaller than the texts'.
  private var fits: Bool {
    let least = min(text + 2 + text / 4, WallSizes.text.count - 1)
    return heights.left <= WallSizes.height && receptionHeight(least) <= heights.receptionRoom
  }

  /// The reception may be set in larger type than the texts.
  private var reception: Int {
    let sizes = WallSizes.text.indices.dropFirst(text * 2 / 3)
    return sizes.first { receptionHeight($0) <= heights.receptionRoom } ?? WallSizes.text.count - 1
  }

  private func receptionHeight(_ size: Int) -> Int {
    PanelHeights(size: WallSizes.text[text])
      .reception(arrangement.content.reception, size: WallSizes.text[size])
  }

  /// Panels that stand in line are worth two sizes, while the type is large.
  private var rank: (Int, Int) {
    (text + (arrangement.form.isAligned || text > 8 ? 0 : 2), members)
  }

  static func < (left: WallSizing, right: WallSizing) -> Bool { left.rank < right.rank }
  static func == (left: WallSizing, right: WallSizing) -> Bool { left.rank == right.rank }
}

extension WallMembers {
  /// nil where one is left.
  fileprivate func withoutLast() -> WallMembers? {
    guard cards.count > 1 else { return nil }
    return WallMembers(title: title, note: note, cards: cards.dropLast(), rest: "等\(note ?? "")")
  }
}
