/// How much a stretch of a page has of what no fix may take away.
struct Shape: Equatable, Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    case link, picture, emphasis, cell, item
  }

  private var counts: [Int] = Kind.allCases.map { _ in 0 }

  subscript(kind: Kind) -> Int {
    get { counts[kind.rawValue] }
    set { counts[kind.rawValue] = newValue }
  }

  mutating func add(_ other: Shape) {
    for kind in Kind.allCases { self[kind] += other[kind] }
  }
}

extension Rule {
  /// What the blocks may have less of once the rule's finding is mended; nil where their shape is
  /// not what the rule is about: then they keep it whole.
  var mends: Set<Shape.Kind>? {
    switch self {
    // A line right below a table is no row of it; `！[图](x.jpg)` is no link.
    case .markdownMistyped: [.cell, .link]
    // An address at the foot of a paste goes with its line; `- 1 -` is no item.
    case .textLeftOver: [.link, .item]
    case .markdownHeadingOrder, .markdownAccidentalCode, .markdownRawHTML, .markdownLostMarkup,
      .markdownResidue, .markdownRunOn, .markdownConflict, .markdownLiteralEmphasis,
      .markdownBareURL, .textManualIndent, .encodingControlCharacter, .linkBroken,
      .linkBrokenAnchor, .linkUnsafeScheme, .imageMissing:
      []
    default: nil
    }
  }
}
