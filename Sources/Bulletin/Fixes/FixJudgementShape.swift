// What trials change of the blocks that they are about.

extension FixJudgement {
  func shapeFault(_ rules: [Rule], _ region: Region, _ old: Stretch, _ new: Stretch) -> Message? {
    let mended = rules.compactMap(\.mends)
    if mended.isEmpty { return wordsFault(region, old, new) }
    let mayLose = mended.reduce(into: Set()) { $0.formUnion($1) }
    let (shape, newShape) = (shape(of: old), shape(of: new))
    return Shape.Kind.allCases.first { newShape[$0] < shape[$0] && !mayLose.contains($0) }
      .map { .loses($0) }
  }

  private func shape(of stretch: Stretch) -> Shape {
    stretch.parts.reduce(into: Shape()) { $0.add($1.shape) }
  }

  /// Words are mended: the blocks stay what they are, their markup stays, and no other words change
  /// than those replaced. Nor may it hide what another rule says of the markup.
  private func wordsFault(_ region: Region, _ old: Stretch, _ new: Stretch) -> Message? {
    for kind in Shape.Kind.allCases where shape(of: new)[kind] < shape(of: old)[kind] {
      return .loses(kind)
    }
    let isSame = old.parts.elementsEqual(new.parts) {
      $0.frame == $1.frame && $0.shape == $1.shape && $0.targets == $1.targets
    }
    guard isSame else { return .reshapes }
    let replaced = region.trials.map { trials[$0].range }
    let replacing = region.trials.map { file.replacements[$0] }
    let (words, newWords) = (old.parts.flatMap(\.words), new.parts.flatMap(\.words))
    let same = zip(words, newWords).prefix { $0 == $1 }.count
    let sameEnd = zip(words.dropFirst(same).reversed(), newWords.dropFirst(same).reversed())
      .prefix { $0 == $1 }.count
    guard words.count - same - sameEnd <= extent(of: replaced),
      newWords.count - same - sameEnd <= extent(of: replacing)
    else { return .spreads }
    let shown = old.findings.count { $0.rule.mends != nil }
    return new.findings.count { $0.rule.mends != nil } < shown ? .hides : nil
  }

  private func extent(of ranges: [Range<Int>]) -> Int {
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return 0 }
    return end - start
  }
}

extension Message {
  fileprivate static func loses(_ kind: Shape.Kind) -> Message {
    switch kind {
    case .link: Message(zh: "这样改会少一处链接", en: "a link would be lost")
    case .picture: Message(zh: "这样改会少一张图片", en: "a picture would be lost")
    case .emphasis: Message(zh: "这样改会少一处加粗或强调", en: "an emphasis would be lost")
    case .cell: Message(zh: "这样改表格会少一格", en: "a table cell would be lost")
    case .item: Message(zh: "这样改清单会少一条", en: "an item of a list would be lost")
    }
  }

  fileprivate static let reshapes = Message(
    zh: "这样改会变动标题、段落或链接", en: "it would change headings, paragraphs or links")
  fileprivate static let spreads = Message(
    zh: "这样改会连带改变这一段的其他文字", en: "it would change other words of the paragraph")
  fileprivate static let hides = Message(
    zh: "这样改会掩盖这里写错的标记", en: "it would hide markup that is mistyped here")
}
