/// The id of every check, as printed and as written in `check_off` and `site.severities`.
package enum Rule: String, Sendable, CaseIterable {
  case frontMatterMissing = "front-matter/missing"
  case frontMatterSyntax = "front-matter/syntax"
  case frontMatterFullWidth = "front-matter/full-width"
  case frontMatterUnknownKey = "front-matter/unknown-key"
  case frontMatterDuplicateKey = "front-matter/duplicate-key"
  case frontMatterRequired = "front-matter/required"
  case frontMatterBadValue = "front-matter/bad-value"
  case encodingInvalidUTF8 = "encoding/invalid-utf8"
  case encodingNUL = "encoding/nul"
  case fileName = "file/name"
  case fileTooLarge = "file/too-large"
  case fileUnreadable = "file/unreadable"
  case fileOutsideContent = "file/outside-content"
  case referenceUnknown = "reference/unknown"
  case referenceAmbiguous = "reference/ambiguous"
  case referenceCycle = "reference/cycle"
  case referenceNotPublished = "reference/not-published"
  case routeCollision = "route/collision"
  case linkBroken = "link/broken"
  case linkBrokenAnchor = "link/broken-anchor"
  case linkUnsafeScheme = "link/unsafe-scheme"
  case dateImpossible = "date/impossible"
  case dateOrder = "date/order"
  case imageMissing = "image/missing"
  case imageNoAlt = "image/no-alt"
  case imageGPS = "image/gps"
  case markdownTooComplex = "markdown/too-complex"

  /// Errors are fixed; `site.severities` may change warnings and infos.
  package var severity: Severity {
    switch self {
    case .referenceNotPublished: .info
    default: .error
    }
  }
}
