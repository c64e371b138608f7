/// The id of every check of the content model, as printed and as written in `check_off` and
/// `site.severities`.
package enum Rule: String, Sendable, CaseIterable {
  // Errors: fixed.
  case frontMatterMissing = "front-matter/missing"
  case frontMatterSyntax = "front-matter/syntax"
  case frontMatterFullWidth = "front-matter/full-width"
  case frontMatterUnknownKey = "front-matter/unknown-key"
  case frontMatterDuplicateKey = "front-matter/duplicate-key"
  case frontMatterRequired = "front-matter/required"
  case frontMatterBadValue = "front-matter/bad-value"
  case encodingInvalidUTF8 = "encoding/invalid-utf8"
  case encodingNUL = "encoding/nul"
  case encodingLostCharacter = "encoding/lost-character"
  case fileName = "file/name"
  case fileTooLarge = "file/too-large"
  case fileUnreadable = "file/unreadable"
  case fileOutsideContent = "file/outside-content"
  case referenceUnknown = "reference/unknown"
  case referenceAmbiguous = "reference/ambiguous"
  case referenceCycle = "reference/cycle"
  case routeCollision = "route/collision"
  case linkBroken = "link/broken"
  case linkBrokenAnchor = "link/broken-anchor"
  case linkUnsafeScheme = "link/unsafe-scheme"
  case dateImpossible = "date/impossible"
  case dateOrder = "date/order"
  case workstationContactPointParent = "workstation/contact-point-parent"
  case workstationDutyMember = "workstation/duty-member"
  case memberFormerExposed = "member/former-exposed"
  case sectorDuplicateOrder = "sector/duplicate-order"
  case areaCode = "area/code"
  case activityResolvedExceedsCollected = "activity/resolved-exceeds-collected"
  case matterDeadlineIncomplete = "matter/deadline-incomplete"
  case matterNoReply = "matter/no-reply"
  case matterStepsOrder = "matter/steps-order"
  case documentNumberForm = "document/number-form"
  case documentBasisOrder = "document/basis-order"
  case articleNoSource = "article/no-source"
  case imageMissing = "image/missing"
  case imageNoAlt = "image/no-alt"
  case imageGPS = "image/gps"
  case privacyMobileNumber = "privacy/mobile-number"
  case privacyIDNumber = "privacy/id-number"
  case privacyBankCard = "privacy/bank-card"
  case privacyConsent = "privacy/consent"
  case textTypo = "text/typo"
  case markdownLiteralEmphasis = "markdown/literal-emphasis"
  case markdownTooComplex = "markdown/too-complex"
  case markdownConflict = "markdown/conflict"
  case markdownLostMarkup = "markdown/lost-markup"
  case siteFilingNumber = "site/filing-number"

  // Warnings: fail under `--strict`.
  case encodingControlCharacter = "encoding/control-character"
  case dateAfterPublication = "date/after-publication"
  case dateNoYear = "date/no-year"
  case dateWeekday = "date/weekday"
  case dateImpossibleInText = "date/impossible-in-text"
  case workstationStandard = "workstation/standard"
  case workstationPlanYear = "workstation/plan-year"
  case workstationUnreachable = "workstation/unreachable"
  case workstationReceptionRule = "workstation/reception-rule"
  case workstationNamesakeLeft = "workstation/namesake-left"
  case workstationGeo = "workstation/geo"
  case workstationClosedDuty = "workstation/closed-duty"
  case memberNoSector = "member/no-sector"
  case memberConstituents = "member/constituents"
  case memberSameName = "member/same-name"
  case sectorNoCommittee = "sector/no-committee"
  case sectorCount = "sector/count"
  case areaTownCouncil = "area/town-council"
  case activityNoParticipants = "activity/no-participants"
  case activityNoSector = "activity/no-sector"
  case activityPlannedPast = "activity/planned-past"
  case activityOrganizerName = "activity/organizer-name"
  case matterOverdue = "matter/overdue"
  case matterDueTooLate = "matter/due-too-late"
  case matterNoOutcome = "matter/no-outcome"
  case documentTrialMismatch = "document/trial-mismatch"
  case documentExpiredTrial = "document/expired-trial"
  case documentNoDate = "document/no-date"
  case documentUnlinkedTitle = "document/unlinked-title"
  case articleNoAuthor = "article/no-author"
  case articleNoRoles = "article/no-roles"
  case articleOwnSource = "article/own-source"
  case imageNoCredit = "image/no-credit"
  case imageTooLarge = "image/too-large"
  case imageMetadata = "image/metadata"
  case privacyHomeAddress = "privacy/home-address"
  case textHalfWidthPunctuation = "text/half-width-punctuation"
  case textStraightQuotes = "text/straight-quotes"
  case textLetterSpacing = "text/letter-spacing"
  case textUnbalancedPairs = "text/unbalanced-pairs"
  case textEllipsisDash = "text/ellipsis-dash"
  case textOrdinalGap = "text/ordinal-gap"
  case textDoubleApproximation = "text/double-approximation"
  case textLeftOver = "text/left-over"
  case termCouncilName = "term/council-name"
  case termPartyCommittee = "term/party-committee"
  case markdownHeadingOrder = "markdown/heading-order"
  case markdownAccidentalCode = "markdown/accidental-code"
  case markdownRawHTML = "markdown/raw-html"
  case markdownBareURL = "markdown/bare-url"
  case markdownMistyped = "markdown/mistyped"
  case markdownResidue = "markdown/residue"
  case markdownRunOn = "markdown/run-on"
  case figureNoSource = "figure/no-source"
  case fileNotAnEntry = "file/not-an-entry"
  case entrySameTitle = "entry/same-title"
  case freshnessHome = "freshness/home"
  case freshnessColumn = "freshness/column"
  case freshnessEmptyColumn = "freshness/empty-column"
  case accessibilityLinkText = "a11y/link-text"
  case accessibilityTableHeader = "a11y/table-header"

  // Infos: shown with `--verbose`.
  case referenceBothSides = "reference/both-sides"
  case referenceNotPublished = "reference/not-published"
  case datePartial = "date/partial"
  case workstationSameAddress = "workstation/same-address"
  case memberNoStation = "member/no-station"
  case memberFewContacts = "member/few-contacts"
  case sectorIdle = "sector/idle"
  case committeeNoSector = "committee/no-sector"
  case committeeNoSignature = "committee/no-signature"
  case areaNoSignature = "area/no-signature"
  case activityThin = "activity/thin"
  case documentNoBasis = "document/no-basis"
  case textDateSpacing = "text/date-spacing"
  case textManualIndent = "text/manual-indent"
  case textFullWidthDigits = "text/full-width-digits"
  case termPreferred = "term/preferred"
  case figureDiffers = "figure/differs"
  case fileUnused = "file/unused"

  /// How much a finding weighs unless `site.severities` says otherwise.
  package var severity: Severity {
    if Rule.warnings.contains(self) { return .warning }
    return Rule.infos.contains(self) ? .info : .error
  }

  private static let warnings: Set<Rule> = [
    .encodingControlCharacter, .dateAfterPublication, .dateNoYear, .dateWeekday,
    .dateImpossibleInText, .workstationStandard,
    .workstationPlanYear, .workstationUnreachable, .workstationReceptionRule,
    .workstationNamesakeLeft, .workstationGeo, .workstationClosedDuty, .memberNoSector,
    .memberConstituents, .memberSameName, .sectorNoCommittee, .sectorCount, .areaTownCouncil,
    .activityNoParticipants, .activityNoSector, .activityPlannedPast, .activityOrganizerName,
    .matterOverdue,
    .matterDueTooLate, .matterNoOutcome, .documentTrialMismatch, .documentExpiredTrial,
    .documentNoDate, .documentUnlinkedTitle, .articleNoAuthor, .articleNoRoles, .articleOwnSource,
    .imageNoCredit, .imageTooLarge, .imageMetadata, .privacyHomeAddress, .textHalfWidthPunctuation,
    .textStraightQuotes, .textLetterSpacing, .textUnbalancedPairs, .textEllipsisDash,
    .textOrdinalGap, .textDoubleApproximation, .textLeftOver, .termCouncilName, .termPartyCommittee,
    .markdownHeadingOrder, .markdownAccidentalCode, .markdownRawHTML, .markdownBareURL,
    .markdownMistyped, .markdownResidue, .markdownRunOn, .fileNotAnEntry, .entrySameTitle,
    .figureNoSource, .freshnessHome, .freshnessColumn, .freshnessEmptyColumn,
    .accessibilityLinkText, .accessibilityTableHeader,
  ]

  private static let infos: Set<Rule> = [
    .referenceBothSides, .referenceNotPublished, .datePartial, .workstationSameAddress,
    .memberNoStation, .memberFewContacts, .sectorIdle, .committeeNoSector, .committeeNoSignature,
    .areaNoSignature, .activityThin, .documentNoBasis, .textDateSpacing, .textManualIndent,
    .textFullWidthDigits, .termPreferred, .figureDiffers, .fileUnused,
  ]
}
