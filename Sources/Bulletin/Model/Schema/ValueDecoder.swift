/// Where a value stands.
package enum ListPosition: Sendable {
  case alone
  /// In place of a list of one.
  case inPlaceOfList
  /// Between `[` and `]`.
  case inFlow
  /// After `- `.
  case inBlock
}

/// Turns the nodes of one file into typed values; reports and goes on.
package struct ValueDecoder: Sendable {
  package let file: String
  package var log = DiagnosticLog()
  /// Findings about values that stand all the same: nothing that follows is in doubt.
  var limitLog = DiagnosticLog()
  /// The label of the field being decoded, for messages.
  private(set) var fieldName = ""
  /// The texts that were met, in the order of the file.
  private(set) var texts: [FieldText] = []
  private var keys = (outer: "", inner: "")
  /// Keys of the outermost mapping that the type does not have.
  private(set) var unknownKeys: [Scalar] = []
  /// What the key for the last day is called where the field being decoded is the first of a span.
  private(set) var spanEnd: String?
  private let limit = SuggestionLimit()

  package init(file: String) { self.file = file }

  var listPosition = ListPosition.alone

  /// A key that stood in the file, in file order.
  package struct PresentKey: Sendable {
    package let key: String
    /// As the file has it.
    package let spelling: String
    package let keyRange: SourceRange
    package let valueRange: SourceRange
    /// Nothing stands after the key: it counts as absent.
    package let isEmpty: Bool
    /// The value is wrong, which has been reported.
    package internal(set) var isWrong = false
  }

  /// Keys of the outermost mapping that stand there misspelt or unreadable, or are missing.
  private(set) var uncertainKeys: Set<String> = []

  /// Decodes every pair of `mapping`. An outermost one has an `end`: what is missing is reported there,
  /// else where the mapping begins. Keys in `unreadable` and misspelt ones count as present: one
  /// mistake, one finding.
  @discardableResult
  mutating func decode<Owner>(
    _ mapping: Mapping, by schema: Schema<Owner>, into owner: inout Owner,
    end: SourceRange? = nil, unreadable: Set<String> = []
  ) -> [PresentKey] {
    var present: [PresentKey] = []
    var misspelt: Set<String> = []
    var index = 0
    while index < mapping.pairs.count {
      let pair = mapping.pairs[index]
      index += 1
      let fragments = mapping.fragments(after: index - 1) { schema.field(named: $0) != nil }
      if !fragments.isEmpty {
        log.report(.commaInRecord(pair, fragments, file: file))
        index += fragments.count
      }
      guard let field = schema.field(named: pair.key.text) else {
        if end != nil { unknownKeys.append(pair.key) }
        reportUnknownKey(pair, in: mapping, by: schema, of: owner, &misspelt)
        continue
      }
      let key = field.description.key
      if let first = present.first(where: { $0.key == key }) {
        log.report(
          .duplicateKey(
            pair.key, of: field.description, first: first.keyRange,
            isSpelledAlike: first.spelling == pair.key.text, file: file))
        continue
      }
      present.append(
        PresentKey(
          key: key, spelling: pair.key.text, keyRange: pair.key.range, valueRange: pair.value.range,
          isEmpty: pair.value.isEmpty))
      if pair.value.isEmpty {
        if field.description.isRequired {
          log.report(.emptyRequired(field.description, at: place(pair.key.range)))
          misspelt.insert(key)
        }
        continue
      }
      let outer = (fieldName, listPosition)
      let outerKeys = keys
      (fieldName, listPosition) = (pair.key.text, .alone)
      keys = end == nil ? (keys.outer, key) : (key, "")
      spanEnd = field.lastDay.flatMap { schema.freeSpelling(of: $0, in: mapping, like: pair.key) }
      let errors = log.count(.error)
      field.decode(&owner, pair.value, &self)
      present[present.count - 1].isWrong = log.count(.error) > errors
      (fieldName, listPosition) = outer
      keys = outerKeys
    }
    checkOrder(of: owner, by: schema, present)
    let uncertain = Set(
      unreadable.union(misspelt).compactMap { schema.field(named: $0)?.description.key })
    let missing = reportMissing(
      in: schema, present: present, uncertain: uncertain, at: end ?? mapping.range.start)
    if end != nil { uncertainKeys = uncertain.union(missing) }
    return present
  }

  private mutating func reportUnknownKey<Owner>(
    _ pair: Mapping.Pair, in mapping: Mapping, by schema: Schema<Owner>, of owner: Owner,
    _ misspelt: inout Set<String>
  ) {
    if let key = schema.key(labelled: pair.key.text) {
      if let first = mapping.pairs.first(where: { $0.key.text == key }),
        let field = schema.field(named: key)
      {
        log.report(.twoLanguages(pair.key, of: field.description, first.key.range, file: file))
      } else {
        log.report(.keyInChinese(pair.key, key, file: file))
      }
      misspelt.insert(key)
      return
    }
    let nearest =
      limit.allowsAnother()
      ? likelyKey(for: pair, in: schema, of: owner)
        .flatMap { isTaken($0, in: mapping, schema) ? nil : $0 } : nil
    let isGuess = nearest.map { isDoubtful($0, for: pair.key) } ?? true
    log.report(.unknownKey(pair.key, nearest: nearest, isGuess: isGuess, file: file))
    if let nearest { misspelt.insert(nearest.name) }
  }

  private mutating func reportMissing<Owner>(
    in schema: Schema<Owner>, present: [PresentKey], uncertain: Set<String>, at end: SourceRange
  ) -> [String] {
    var missing: [String] = []
    for field in schema.fields where field.description.isRequired {
      let key = field.description.key
      if present.contains(where: { $0.key == key }) { continue }
      if uncertain.contains(key) { continue }
      log.report(.missingKey(field.description, at: Place(file: file, range: end)))
      missing.append(key)
    }
    return missing
  }

  func place(_ range: SourceRange) -> Place { Place(file: file, range: range) }

  /// The scalar of `node`; anything else is reported.
  mutating func scalar(_ node: Node) -> Scalar? {
    if case .scalar(let scalar) = node { return scalar }
    log.report(.expectedOneValue(fieldName, at: place(node.range)))
    return nil
  }

  /// The scalar of `node`, which readers will see as it is written.
  mutating func text(_ node: Node, _ role: FieldText.Role) -> Scalar? {
    guard let scalar = scalar(node) else { return nil }
    if !scalar.text.isEmpty {
      texts.append(FieldText(key: keys.outer, innerKey: keys.inner, scalar: scalar, role: role))
    }
    return scalar
  }

  /// Reports `value` as not of the form that `expected` describes.
  mutating func reportBadValue(_ scalar: Scalar, expected: Message, fix: Fix? = nil) {
    log.report(.badValue(scalar, field: fieldName, expected: expected, fix: fix, file: file))
  }

  /// Reports `value` as none of a closed list of names, and offers the one probably meant. What may
  /// as well mean the opposite is not offered.
  mutating func reportBadValue(_ scalar: Scalar, expected: Message, among names: [String]) {
    let nearest =
      limit.allowsAnother()
      ? longerName(of: scalar.text, in: names) ?? nearest(to: scalar.text, among: names) : nil
    let fix = nearest.flatMap { nearest -> Fix? in
      guard nearest.isOnly, !differInNegation(scalar.text, nearest.name) else { return nil }
      return Fix(scalar.range, nearest.name, isGuess: !nearest.isClose)
    }
    log.report(
      .badValue(scalar, field: fieldName, expected: expected, fix: fix, file: file))
  }

  mutating func reportFullWidth(_ scalar: Scalar, corrected: String) {
    log.report(
      .fullWidthValue(scalar, field: fieldName, corrected: corrected, file: file))
  }

  mutating func reportImpossibleDate(_ scalar: Scalar, reason: Message) {
    log.report(.impossibleDate(scalar, reason: reason, file: file))
  }

  mutating func reportExpectedRecord(at node: Node, fields: [FieldDescription]) {
    log.report(.expectedRecord(fieldName, fields: fields, at: place(node.range)))
  }
}

extension Node {
  /// `key:` with nothing after it, `""` or `[]`.
  fileprivate var isEmpty: Bool {
    switch self {
    case .scalar(let scalar): trimmedBlanks(scalar.text).isEmpty
    case .sequence(let elements, _): elements.isEmpty
    case .mapping: false
    }
  }
}

extension SourceRange {
  var start: SourceRange { SourceRange(line: line, column: column) }
}

/// Whether a person should decide: another name is as close, or a Chinese word would become another
/// word, as `参加人数` and `参加人员`.
private func isDoubtful(_ nearest: Nearest, for key: Scalar) -> Bool {
  let isChinese = !nearest.name.utf8.allSatisfy { $0 < 0x80 }
  return !nearest.isOnly || !nearest.isClose
    || isChinese && key.text.sorted() != nearest.name.sorted()
}

extension Schema {
  /// `key` in the language of `sibling`; nil where there is no such field or `mapping` has it.
  fileprivate func freeSpelling(
    of key: String, in mapping: Mapping, like sibling: Scalar
  ) -> String? {
    guard let field = field(named: key)?.description,
      !mapping.pairs.contains(where: { $0.key.text == field.key || $0.key.text == field.label })
    else { return nil }
    return sibling.text.utf8.allSatisfy { $0 < 0x80 } ? field.key : field.label
  }
}

/// Whether the mapping has that key already: a second one would only be a duplicate.
private func isTaken<Owner>(_ nearest: Nearest, in mapping: Mapping, _ schema: Schema<Owner>)
  -> Bool
{
  let meant = schema.field(named: nearest.name)?.description.key
  return mapping.pairs.contains { schema.field(named: $0.key.text)?.description.key == meant }
}
