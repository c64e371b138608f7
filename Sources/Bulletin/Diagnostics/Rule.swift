/// A check of the content model. `declaration` is the one table of them: what is printed, what
/// `check_off` and `site.severities` name, and what each weighs come from it.
package enum Rule: Sendable, CaseIterable {
  case frontMatterMissing, frontMatterSyntax, frontMatterFullWidth, frontMatterUnknownKey,
    frontMatterDuplicateKey, frontMatterRequired, frontMatterBadValue, encodingInvalidUTF8,
    encodingNUL, encodingLostCharacter, fileName, fileTooLarge, fileUnreadable, fileOutsideContent,
    referenceUnknown, referenceAmbiguous, referenceCycle, routeCollision, linkBroken,
    linkBrokenAnchor, linkUnsafeScheme, dateImpossible, dateOrder, workstationContactPointParent,
    workstationDutyMember, memberFormerExposed, sectorDuplicateOrder, areaCode,
    activityResolvedExceedsCollected, matterDeadlineIncomplete, matterNoReply, matterStepsOrder,
    documentNumberForm, documentBasisOrder, articleNoSource, imageMissing, imageNoAlt, imageGPS,
    privacyMobileNumber, privacyIDNumber, privacyBankCard, privacyConsent, textTypo,
    markdownLiteralEmphasis, markdownTooComplex, markdownConflict, markdownLostMarkup,
    siteFilingNumber

  case encodingControlCharacter, dateAfterPublication, dateNoYear, dateWeekday,
    dateImpossibleInText, workstationStandard, workstationPlanYear, workstationUnreachable,
    workstationReceptionRule, workstationNamesakeLeft, workstationGeo, workstationClosedDuty,
    memberNoSector, memberConstituents, memberSameName, sectorNoCommittee, sectorCount,
    areaTownCouncil, activityNoParticipants, activityNoSector, activityPlannedPast,
    activityOrganizerName, matterOverdue, matterDueTooLate, matterNoOutcome, documentTrialMismatch,
    documentExpiredTrial, documentNoDate, documentUnlinkedTitle, articleNoAuthor, articleNoRoles,
    articleOwnSource, imageNoCredit, imageTooLarge, imageMetadata, privacyHomeAddress,
    textHalfWidthPunctuation, textStraightQuotes, textLetterSpacing, textUnbalancedPairs,
    textEllipsisDash, textOrdinalGap, textDoubleApproximation, textLeftOver, termCouncilName,
    termPartyCommittee, markdownHeadingOrder, markdownAccidentalCode, markdownRawHTML,
    markdownBareURL, markdownMistyped, markdownResidue, markdownRunOn, figureNoSource,
    fileNotAnEntry, entrySameTitle, freshnessHome, freshnessColumn, freshnessEmptyColumn,
    accessibilityLinkText, accessibilityTableHeader

  case referenceBothSides, referenceNotPublished, datePartial, workstationSameAddress,
    memberNoStation, memberFewContacts, sectorIdle, committeeNoSector, committeeNoSignature,
    areaNoSignature, activityThin, documentNoBasis, textDateSpacing, textManualIndent,
    textFullWidthDigits, termPreferred, figureDiffers, fileUnused
}

extension Rule {
  /// nil where no rule has that id.
  package init?(id: String) {
    guard let rule = Rule.allCases.first(where: { $0.id == id }) else { return nil }
    self = rule
  }

  /// As printed and as written in `site.yml` and `check_off`: `date/order`.
  package var id: String { declaration.id }

  /// How much a finding weighs unless `site.severities` says otherwise.
  package var severity: Severity { declaration.severity }

  /// What the rule finds, in a few words.
  package var title: Message { declaration.title }

  private var declaration: RuleDeclaration {
    switch self {
    case .frontMatterMissing: .error("front-matter/missing", "没有字段部分", "no front matter")
    case .frontMatterSyntax: .error("front-matter/syntax", "字段写法不对", "unreadable front matter")
    case .frontMatterFullWidth: .error("front-matter/full-width", "全角符号", "full-width signs")
    case .frontMatterUnknownKey: .error("front-matter/unknown-key", "没有的字段", "unknown key")
    case .frontMatterDuplicateKey: .error("front-matter/duplicate-key", "字段重复", "key written twice")
    case .frontMatterRequired: .error("front-matter/required", "缺少必填字段", "required key missing")
    case .frontMatterBadValue: .error("front-matter/bad-value", "值不对", "bad value")
    case .encodingInvalidUTF8: .error("encoding/invalid-utf8", "不是 UTF-8 编码", "not UTF-8")
    case .encodingNUL: .error("encoding/nul", "空字节", "NUL characters")
    case .encodingLostCharacter: .error("encoding/lost-character", "转换编码时丢字", "lost character")
    case .fileName: .error("file/name", "文件名不合规定", "file name")
    case .fileTooLarge: .error("file/too-large", "文件太大", "file too large")
    case .fileUnreadable: .error("file/unreadable", "文件读不出来", "unreadable file")
    case .fileOutsideContent: .error("file/outside-content", "文件在文件夹之外", "outside the folder")
    case .referenceUnknown: .error("reference/unknown", "查不到的名称", "unknown name")
    case .referenceAmbiguous: .error("reference/ambiguous", "同名的不止一个", "ambiguous name")
    case .referenceCycle: .error("reference/cycle", "引用绕成了圈", "circular reference")
    case .routeCollision: .error("route/collision", "网址相同", "two things at one address")
    case .linkBroken: .error("link/broken", "链接不通", "broken link")
    case .linkBrokenAnchor: .error("link/broken-anchor", "链接的小标题不存在", "link to a missing heading")
    case .linkUnsafeScheme: .error("link/unsafe-scheme", "链接不安全", "unsafe link")
    case .dateImpossible: .error("date/impossible", "没有这个日期", "impossible date")
    case .dateOrder: .error("date/order", "日期先后颠倒", "dates out of order")
    case .workstationContactPointParent:
      .error("workstation/contact-point-parent", "联系点的上级站", "parent of a contact point")
    case .workstationDutyMember: .error("workstation/duty-member", "值班的不驻本站", "duty of a stranger")
    case .memberFormerExposed: .error("member/former-exposed", "卸任委员仍公开", "former member shown")
    case .sectorDuplicateOrder: .error("sector/duplicate-order", "界别排序重复", "order used twice")
    case .areaCode: .error("area/code", "区划代码不对", "area code")
    case .activityResolvedExceedsCollected:
      .error("activity/resolved-exceeds-collected", "解决多于收集", "more resolved than collected")
    case .matterDeadlineIncomplete: .error("matter/deadline-incomplete", "办理没写全", "half a handling")
    case .matterNoReply: .error("matter/no-reply", "有结果没有答复", "result without reply")
    case .matterStepsOrder: .error("matter/steps-order", "进展次序颠倒", "steps out of order")
    case .documentNumberForm: .error("document/number-form", "发文字号写法", "form of a document number")
    case .documentBasisOrder: .error("document/basis-order", "依据的层级太低", "basis of a lower level")
    case .articleNoSource: .error("article/no-source", "没有来源", "no source")
    case .imageMissing: .error("image/missing", "缺少图片", "missing picture")
    case .imageNoAlt: .error("image/no-alt", "图片没有替代文字", "picture without alternative text")
    case .imageGPS: .error("image/gps", "照片带有拍摄地点", "photo that tells its place")
    case .privacyMobileNumber: .error("privacy/mobile-number", "手机号码", "mobile number")
    case .privacyIDNumber: .error("privacy/id-number", "身份证号码", "identity number")
    case .privacyBankCard: .error("privacy/bank-card", "银行卡号", "bank card number")
    case .privacyConsent: .error("privacy/consent", "未经本人同意公开", "published without consent")
    case .textTypo: .error("text/typo", "错别字", "misspelling")
    case .markdownLiteralEmphasis: .error("markdown/literal-emphasis", "星号原样显示", "asterisks shown")
    case .markdownTooComplex: .error("markdown/too-complex", "正文结构太复杂", "markup too complex")
    case .markdownConflict: .error("markdown/conflict", "合并冲突的标记", "conflict marker")
    case .markdownLostMarkup: .error("markdown/lost-markup", "会丢失的 HTML", "HTML that gets lost")
    case .siteFilingNumber: .error("site/filing-number", "备案号写法不对", "form of a filing number")
    case .encodingControlCharacter:
      .warning("encoding/control-character", "看不见的控制字符", "invisible control character")
    case .dateAfterPublication: .warning("date/after-publication", "日期晚于发布", "date after release")
    case .dateNoYear: .warning("date/no-year", "日期没有年份", "date without year")
    case .dateWeekday: .warning("date/weekday", "星期与日期不符", "weekday of another date")
    case .dateImpossibleInText: .warning("date/impossible-in-text", "正文里没有的日期", "no such date")
    case .workstationStandard: .warning("workstation/standard", "未达建设标准", "standard not met")
    case .workstationPlanYear: .warning("workstation/plan-year", "年度计划过期", "plan of another year")
    case .workstationUnreachable:
      .warning("workstation/unreachable", "群众联系不上", "no way to reach the station")
    case .workstationReceptionRule:
      .warning("workstation/reception-rule", "接待日排不出日期", "reception days that give no dates")
    case .workstationNamesakeLeft: .warning("workstation/namesake-left", "命名委员卸任", "namesake left")
    case .workstationGeo: .warning("workstation/geo", "坐标在范围之外", "point out of bounds")
    case .workstationClosedDuty: .warning("workstation/closed-duty", "停办还排值班", "duty while closed")
    case .memberNoSector: .warning("member/no-sector", "委员没有界别", "member without sector")
    case .memberConstituents: .warning("member/constituents", "联系群众数不合规定", "number of constituents")
    case .memberSameName: .warning("member/same-name", "委员同名", "members of one name")
    case .sectorNoCommittee: .warning("sector/no-committee", "界别没有专委会", "sector without committee")
    case .sectorCount: .warning("sector/count", "界别数不对", "number of sectors")
    case .areaTownCouncil: .warning("area/town-council", "乡镇写了政协", "council of a town")
    case .activityNoParticipants: .warning("activity/no-participants", "没有参加委员", "no participants")
    case .activityNoSector: .warning("activity/no-sector", "活动没有界别", "activity without sector")
    case .activityPlannedPast: .warning("activity/planned-past", "预告日子已过", "planned day has passed")
    case .activityOrganizerName:
      .warning("activity/organizer-name", "主办单位似有错字", "organizer nearly of a known name")
    case .matterOverdue: .warning("matter/overdue", "答复超期", "reply overdue")
    case .matterDueTooLate: .warning("matter/due-too-late", "答复期限太长", "due too late")
    case .matterNoOutcome: .warning("matter/no-outcome", "没有成果转化", "no outcome")
    case .documentTrialMismatch:
      .warning("document/trial-mismatch", "试行与标题不符", "trial not as in the title")
    case .documentExpiredTrial: .warning("document/expired-trial", "已过有效期或试行期", "term is over")
    case .documentNoDate: .warning("document/no-date", "文件没有日期", "document without date")
    case .documentUnlinkedTitle: .warning("document/unlinked-title", "提到的文件没有链接", "unlinked title")
    case .articleNoAuthor: .warning("article/no-author", "没有作者", "no author")
    case .articleNoRoles: .warning("article/no-roles", "作者没有职务", "author without roles")
    case .articleOwnSource: .warning("article/own-source", "来源不用写", "needless source")
    case .imageNoCredit: .warning("image/no-credit", "图片没有摄影者", "picture without credit")
    case .imageTooLarge: .warning("image/too-large", "图片太大", "picture too large")
    case .imageMetadata: .warning("image/metadata", "图片带有附加信息", "picture with metadata")
    case .privacyHomeAddress: .warning("privacy/home-address", "住址", "home address")
    case .textHalfWidthPunctuation:
      .warning("text/half-width-punctuation", "半角标点", "half-width punctuation")
    case .textStraightQuotes: .warning("text/straight-quotes", "直引号", "straight quotes")
    case .textLetterSpacing: .warning("text/letter-spacing", "字间空格", "letter spacing")
    case .textUnbalancedPairs: .warning("text/unbalanced-pairs", "引号括号不成对", "unbalanced pairs")
    case .textEllipsisDash: .warning("text/ellipsis-dash", "省略号和破折号", "ellipsis and dash")
    case .textOrdinalGap: .warning("text/ordinal-gap", "序号不连续", "gap in a numbering")
    case .textDoubleApproximation:
      .warning("text/double-approximation", "概数重复", "approximated twice")
    case .textLeftOver: .warning("text/left-over", "粘贴的残留", "left over from a paste")
    case .termCouncilName: .warning("term/council-name", "政协名称", "name of the council")
    case .termPartyCommittee: .warning("term/party-committee", "政协党组织名称", "name of the party group")
    case .markdownHeadingOrder: .warning("markdown/heading-order", "标题层级", "order of headings")
    case .markdownAccidentalCode: .warning("markdown/accidental-code", "误成代码块", "accidental code")
    case .markdownRawHTML: .warning("markdown/raw-html", "正文里的 HTML", "raw HTML")
    case .markdownBareURL: .warning("markdown/bare-url", "网址直接写在正文里", "bare address")
    case .markdownMistyped: .warning("markdown/mistyped", "标记打错", "mistyped markup")
    case .markdownResidue: .warning("markdown/residue", "没有起作用的标记", "markup without effect")
    case .markdownRunOn: .warning("markdown/run-on", "标记前缺空行", "markup that runs on")
    case .figureNoSource: .warning("figure/no-source", "数据没有来源", "figures without source")
    case .fileNotAnEntry: .warning("file/not-an-entry", "文件不会发布", "file that is no entry")
    case .entrySameTitle: .warning("entry/same-title", "标题重复", "entries of one title")
    case .freshnessHome: .warning("freshness/home", "全站久未更新", "nothing new on the site")
    case .freshnessColumn: .warning("freshness/column", "栏目久未更新", "nothing new in a column")
    case .freshnessEmptyColumn: .warning("freshness/empty-column", "栏目没有内容", "empty column")
    case .accessibilityLinkText: .warning("a11y/link-text", "链接文字不说去处", "link text says nothing")
    case .accessibilityTableHeader: .warning("a11y/table-header", "表格没有表头", "table without header")
    case .referenceBothSides: .info("reference/both-sides", "两处都写了", "written on both sides")
    case .referenceNotPublished:
      .info("reference/not-published", "引用的条目没有发布", "reference to what is not published")
    case .datePartial: .info("date/partial", "日期没写全", "date in part")
    case .workstationSameAddress: .info("workstation/same-address", "地址相同", "one address twice")
    case .memberNoStation: .info("member/no-station", "委员没有工作站", "member without station")
    case .memberFewContacts: .info("member/few-contacts", "联系群众次数少", "few contacts")
    case .sectorIdle: .info("sector/idle", "界别今年没有活动", "sector without activity this year")
    case .committeeNoSector: .info("committee/no-sector", "专委会没有界别", "committee without sector")
    case .committeeNoSignature: .info("committee/no-signature", "没有一委一品", "no signature project")
    case .areaNoSignature: .info("area/no-signature", "没有一县一品", "county without signature project")
    case .activityThin: .info("activity/thin", "活动没有正文和图片", "activity without text and picture")
    case .documentNoBasis: .info("document/no-basis", "文件没有依据", "document without basis")
    case .textDateSpacing: .info("text/date-spacing", "日期里的空格", "blanks in a date")
    case .textManualIndent: .info("text/manual-indent", "手打的空格缩进", "indent by hand")
    case .textFullWidthDigits: .info("text/full-width-digits", "全角数字", "full-width digits")
    case .termPreferred: .info("term/preferred", "提倡的用语", "preferred term")
    case .figureDiffers: .info("figure/differs", "上报数与统计数不同", "figure differs from the count")
    case .fileUnused: .info("file/unused", "没有用到的文件", "unused file")
    }
  }
}

private struct RuleDeclaration {
  let id: String
  let severity: Severity
  let title: Message

  /// Errors cannot be switched off or made less.
  static func error(_ id: String, _ zh: String, _ en: String) -> RuleDeclaration {
    RuleDeclaration(id: id, severity: .error, title: Message(zh: zh, en: en))
  }

  /// Warnings fail under `--strict`.
  static func warning(_ id: String, _ zh: String, _ en: String) -> RuleDeclaration {
    RuleDeclaration(id: id, severity: .warning, title: Message(zh: zh, en: en))
  }

  /// Infos are shown with `--verbose`.
  static func info(_ id: String, _ zh: String, _ en: String) -> RuleDeclaration {
    RuleDeclaration(id: id, severity: .info, title: Message(zh: zh, en: en))
  }
}
