/// Resolves the names that one entry uses; a value per entry, so entries resolve in parallel. A name
/// is taken as written first; only what nothing bears is questioned.
struct ReferenceResolver: NameResolver, Sendable {
  let names: NameIndex
  let file: String
  package private(set) var log = DiagnosticLog()
  private let limit = SuggestionLimit()

  init(names: NameIndex, file: String) {
    self.names = names
    self.file = file
  }

  /// A name where an editor wrote it.
  struct Written {
    let name: String
    let place: Place
    let position: ListPosition
  }

  /// The id of the entry that `name` means; nil, reported, where that cannot be told.
  package mutating func resolve<Target: EntryFields>(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> ID<Target>? {
    let written = written(name, range, position)
    switch names.look(up: name, kind: Target.kind) {
    case .found(let index):
      reportIfHidden(AnyEntryID(kind: Target.kind, index: index), name, at: written.place)
      return ID(index)
    case .ambiguous(let candidates):
      log.report(.ambiguousReference(name, candidates: candidates, at: written.place))
    case .unknown:
      guard !reportMeant(written, in: .kind(Target.kind)), !names.isIncomplete(Target.kind) else {
        return nil
      }
      reportUnknown(written, in: .kind(Target.kind))
    }
    return nil
  }

  /// The id of the campaign of that name; nil, reported, where there is none.
  package mutating func resolveCampaign(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> String? {
    if let id = names.campaignID(for: name) { return id }
    let written = written(name, range, position)
    guard names.knowsCampaigns, !reportMeant(written, in: .campaigns) else { return nil }
    reportUnknown(written, in: .campaigns)
    return nil
  }

  /// A body of the CPPCC by any of its names; text of the form of an id must be one; everything else
  /// is a body outside, unless it is nearly the name of one of ours.
  package mutating func resolveOrganizer(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> Organizer.Target {
    let written = written(name, range, position)
    switch names.lookOrganizer(up: name) {
    case .found(let id):
      reportIfHidden(id, name, at: written.place)
      return Organizer.Target(id)
    case .ambiguous(let candidates):
      log.report(.ambiguousReference(name, candidates: candidates, at: written.place))
      return .unclear
    case .unknown: break
    }
    if reportMeant(written, in: .organizers) { return .unclear }
    let isIncomplete = EntryKind.organizing.contains(where: names.isIncomplete)
    if name.split(separator: "/").allSatisfy(isSlug) {
      if !isIncomplete { reportUnknown(written, in: .organizers) }
      return .outside
    }
    guard limit.allowsAnother(), let own = names.ownBody(near: name) else { return .outside }
    log.report(.organizerName(name, own, at: written.place))
    return .unclear
  }

  private func written(_ name: String, _ range: SourceRange, _ position: ListPosition) -> Written {
    Written(name: name, place: Place(file: file, range: range), position: position)
  }

  // MARK: Names that nothing bears

  /// Reports a name in other signs, with a title, as a path, or several in one text; false where no
  /// known name can be made out.
  private mutating func reportMeant(_ written: Written, in scope: NameScope) -> Bool {
    if let plain = plainName(written.name, in: scope) {
      log.report(.plainName(plain, for: written, scope))
      return true
    }
    guard let slip = slip(in: written, scope) else { return false }
    let known = slip.names.count { names.knows($0, in: scope) }
    guard known > 0 else { return false }
    let isGuess = known < slip.names.count || slip.isOpen || holdsNote(written.name)
    log.report(.namesInOneText(slip, isGuess: isGuess, at: written.place))
    return true
  }

  private func plainName(_ name: String, in scope: NameScope) -> PlainName? {
    PlainName(name, in: scope) { names.knows($0, in: scope) }
  }

  private func slip(in written: Written, _ scope: NameScope) -> SeparatorSlip? {
    SeparatorSlip(written.name, at: written.position) { name in
      names.knows(name, in: scope) || plainName(name, in: scope) != nil
    } spelling: { name in
      names.knows(name, in: scope) ? name : plainName(name, in: scope)?.text ?? name
    }
  }

  /// What stands in brackets behind a name says more than the name.
  private func holdsNote(_ text: String) -> Bool {
    text.dropFirst().dropLast().contains { $0 == "（" || $0 == "(" }
  }

  private mutating func reportUnknown(_ written: Written, in scope: NameScope) {
    let suggestion =
      limit.allowsAnother() ? names.suggestion(for: written.name, in: scope) : nil
    let other = names.otherKind(of: written.name, than: scope)
    // A name that is nearly this one may hold the sign itself.
    if suggestion == nil, other == nil, let slip = slip(in: written, scope), slip.isChinese {
      log.report(.namesInOneText(slip, isGuess: true, at: written.place))
    } else {
      log.report(.unknownName(written, in: scope, bearer: other, suggestion: suggestion))
    }
  }

  private mutating func reportIfHidden(_ id: AnyEntryID, _ name: String, at place: Place) {
    guard names.visibility(of: id) != .out else { return }
    log.report(.referenceNotPublished(name, at: place))
  }
}

extension Organizer.Target {
  fileprivate init(_ id: AnyEntryID) {
    self =
      switch id.kind {
      case .area: .area(ID(id.index))
      case .committee: .committee(ID(id.index))
      case .sector: .sector(ID(id.index))
      case .workstation: .station(ID(id.index))
      default: .outside
      }
  }
}
