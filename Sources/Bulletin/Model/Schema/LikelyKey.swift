extension ValueDecoder {
  /// The key that an unknown one was meant for: a slip of the pen, else an everyday word for it. What
  /// may as well mean the opposite is not offered: `unpublished` for `published`.
  func likelyKey<Owner>(
    for pair: Mapping.Pair, in schema: Schema<Owner>, of owner: Owner
  ) -> Nearest? {
    similarKey(for: pair, in: schema, of: owner)
      .flatMap { differInNegation(pair.key.text, $0.name) ? nil : $0 }
  }

  private func similarKey<Owner>(
    for pair: Mapping.Pair, in schema: Schema<Owner>, of owner: Owner
  ) -> Nearest? {
    let slip = nearest(to: pair.key.text, among: schema.spellings)
    if let slip, slip.isOnly, slip.isClose { return slip }
    // 类型 for the 体裁 of an article.
    if let key = keyOfAnyType(labelled: pair.key.text),
      let label = schema.field(named: key)?.description.label
    {
      return Nearest(name: label, isOnly: true, isClose: false)
    }
    guard pair.key.text.count > 1, !pair.key.text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return slip
    }
    let labels = schema.spellings.filter { $0.utf8.first.map { $0 >= 0x80 } ?? false }
    for isLike in likenesses {
      let alike = labels.filter { isLike(pair.key.text, $0) }
      let fitting = alike.count == 1 ? alike : alike.filter { fits(pair.value, $0, schema, owner) }
      if fitting.count == 1 { return Nearest(name: fitting[0], isOnly: false, isClose: false) }
    }
    return slip
  }

  /// Whether `value` could stand after `label`.
  private func fits<Owner>(
    _ value: Node, _ label: String, _ schema: Schema<Owner>, _ owner: Owner
  ) -> Bool {
    var (trial, owner) = (ValueDecoder(file: file), owner)
    schema.field(named: label)?.decode(&owner, value, &trial)
    return trial.log.count(.error) == 0
  }
}

/// From the surest to the vaguest.
private let likenesses: [@Sendable (_ word: String, _ label: String) -> Bool] = [
  { $0.sorted() == $1.sorted() },
  { plainWord($0) == plainWord($1) },
  { holds($0, $1) || holds($1, $0) },
  { holds(plainWord($0), plainWord($1)) || holds(plainWord($1), plainWord($0)) },
]

/// With one word for what labels call now this, now that.
private func plainWord(_ word: String) -> String {
  word.replacing("日期", with: "时间").replacing("单位", with: "机关")
}

/// All characters of `short` in their order: 文号 of 发文字号.
func holds(_ long: String, _ short: String) -> Bool {
  var rest = short[...]
  for character in long where character == rest.first { rest.removeFirst() }
  return rest.isEmpty
}
