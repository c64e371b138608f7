/// Resolves the names that one entry uses; a value per entry, so entries resolve in parallel.
package struct ReferenceResolver: Sendable {
  let names: NameIndex
  let file: String
  var log = DiagnosticLog()
  private let limit = SuggestionLimit()

  init(names: NameIndex, file: String) {
    self.names = names
    self.file = file
  }

  mutating func resolve<Target: EntryFields>(
    _ name: String, at range: SourceRange, slip: SeparatorSlip?
  ) -> ID<Target>? {
    let place = Place(file: file, range: range)
    switch names.look(up: name, kind: Target.kind) {
    case .found(let index):
      reportIfHidden(AnyEntryID(kind: Target.kind, index: index), name: name, at: place)
      return ID(index)
    case .ambiguous(let candidates):
      log.report(.ambiguousReference(name, candidates: candidates, at: place))
    case .unknown:
      let isSlip = reportSlip(slip, at: place) { names, name in
        names.look(up: name, kind: Target.kind) != .unknown
      }
      guard !isSlip, !names.isIncomplete(Target.kind) else { return nil }
      let nearest = limit.allowsAnother() ? names.nearest(to: name, kind: Target.kind) : nil
      if nearest == nil, let slip, slip.isChinese {
        log.report(.namesInOneText(slip, isGuess: true, at: place))
      } else {
        log.report(.unknownReference(name, kind: Target.kind, nearest: nearest, at: place))
      }
    }
    return nil
  }

  mutating func resolveCampaign(
    _ name: String, at range: SourceRange, slip: SeparatorSlip?
  ) -> String? {
    if let id = names.campaignID(for: name) { return id }
    guard names.knowsCampaigns else { return nil }
    let place = Place(file: file, range: range)
    if reportSlip(slip, at: place, isKnown: { $0.campaignID(for: $1) != nil }) { return nil }
    let nearest = limit.allowsAnother() ? nearest(to: name, among: names.campaignNames) : nil
    log.report(.unknownCampaign(name, nearest: nearest, at: place))
    return nil
  }

  /// An area by any name including its council's, then a committee; text of the form of an id must
  /// be one; everything else is a body outside.
  mutating func resolveOrganizer(
    _ name: String, at range: SourceRange, slip: SeparatorSlip?
  ) -> Organizer.Target {
    let place = Place(file: file, range: range)
    let looked = [EntryKind.area, .committee].map { ($0, names.look(up: name, kind: $0)) }
    let found = looked.compactMap { kind, result in
      if case .found(let index) = result { AnyEntryID(kind: kind, index: index) } else { nil }
    }
    if found.count > 1 {
      log.report(
        .ambiguousReference(name, candidates: found.map(names.describe), at: place))
      return .outside
    }
    if let only = found.first {
      reportIfHidden(only, name: name, at: place)
      return only.kind == .area ? .area(ID(only.index)) : .committee(ID(only.index))
    }
    for case (_, .ambiguous(let candidates)) in looked {
      log.report(.ambiguousReference(name, candidates: candidates, at: place))
      return .outside
    }
    let isSlip = reportSlip(slip, at: place) { names, name in
      names.look(up: name, kind: .area) != .unknown
        || names.look(up: name, kind: .committee) != .unknown
    }
    if isSlip { return .outside }
    let hasFormOfID = name.split(separator: "/").allSatisfy(isSlug)
    if hasFormOfID, !names.isIncomplete(.area), !names.isIncomplete(.committee) {
      let nearest =
        limit.allowsAnother()
        ? names.nearest(to: name, kind: .area) ?? names.nearest(to: name, kind: .committee) : nil
      log.report(.unknownReference(name, kind: .area, nearest: nearest, at: place))
    }
    return .outside
  }

  /// Reports several names written as one: each is known, or, with Chinese punctuation between
  /// them, at least one.
  private mutating func reportSlip(
    _ slip: SeparatorSlip?, at place: Place, isKnown: (NameIndex, String) -> Bool
  ) -> Bool {
    guard let slip else { return false }
    let known = slip.names.count { isKnown(names, $0) }
    let isCertain = known == slip.names.count
    guard isCertain || slip.isChinese && known > 0 else { return false }
    log.report(.namesInOneText(slip, isGuess: !isCertain, at: place))
    return true
  }

  private mutating func reportIfHidden(_ id: AnyEntryID, name: String, at place: Place) {
    guard names.visibility(of: id) != .out else { return }
    log.report(.referenceNotPublished(name, at: place))
  }
}

extension Diagnostic {
  fileprivate static func unknownReference(
    _ name: String, kind: EntryKind, nearest: Nearest?, at place: Place
  ) -> Diagnostic {
    let suggestion = nearest.map { "，最接近的是“\($0.name)”" } ?? "，请先在 \(kind.directory)/ 中建立"
    return Diagnostic(
      .referenceUnknown, at: place,
      Message(
        zh: "找不到名为“\(name)”的\(kind.label)\(suggestion)",
        en: "there is no \(kind.rawValue) called ‘\(name)’"
          + (nearest.map { "; the closest is ‘\($0.name)’" } ?? "")),
      fix: nearest.map { .reference(name, $0, at: place.range) })
  }

  fileprivate static func ambiguousReference(
    _ name: String, candidates: [String], at place: Place
  ) -> Diagnostic {
    let list = NameList(candidates)
    return Diagnostic(
      .referenceAmbiguous, at: place,
      Message(
        zh: "“\(name)”可以指多个条目，请改写成其中一个的 id：\(list.zh)",
        en: "‘\(name)’ may mean several entries; write the id of one: \(list.en)"))
  }

  fileprivate static func unknownCampaign(
    _ name: String, nearest: Nearest?, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .referenceUnknown, at: place,
      Message(
        zh: "site.yml 的 campaigns 中没有专题“\(name)”" + (nearest.map { "，最接近的是“\($0.name)”" } ?? ""),
        en: "site.yml lists no campaign ‘\(name)’"
          + (nearest.map { "; the closest is ‘\($0.name)’" } ?? "")),
      fix: nearest.map { .reference(name, $0, at: place.range) })
  }

  fileprivate static func referenceNotPublished(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .referenceNotPublished, at: place,
      Message(
        zh: "“\(name)”尚未发布，发布前两边都不显示这一关联",
        en: "‘\(name)’ is not out yet; the relation shows once it is"))
  }
}

extension Fix {
  fileprivate static func reference(
    _ name: String, _ nearest: Nearest, at range: SourceRange
  ) -> Fix {
    let isCertain = nearest.isOnly && isSlipOfPen(name, for: nearest.name)
    return Fix(range, nearest.name, isGuess: !isCertain)
  }
}
