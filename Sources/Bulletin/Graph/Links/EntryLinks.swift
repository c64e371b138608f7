/// Where the links and images of one entry's body lead.
struct EntryLinks: BodyLinks {
  let site: Site
  let assets: AssetStore
  /// The folder of the entry, inside `content/`.
  let folder: String
  /// The body will be read by the public: what it refers to is published.
  let isPublished: Bool
  private let limit = SuggestionLimit()

  init(site: Site, assets: AssetStore, file: String, isPublished: Bool) {
    self.site = site
    self.assets = assets
    self.isPublished = isPublished
    folder = file.split(separator: "/").dropLast().joined(separator: "/")
  }

  func link(_ destination: String) -> BodyLinkTarget {
    let base = site.settings.baseURL
    let home = base.origin + base.path
    if destination.hasPrefix(home) {
      return siteLink("/" + destination.dropFirst(home.count), written: destination)
    }
    if destination.hasPrefix("//") || hasScheme(destination) { return outside(destination) }
    if destination.hasPrefix("/") { return siteLink(destination, written: destination) }
    return likelyLink(destination, instead: relativeLink(destination))
  }

  /// A file that does not exist may be an address without its scheme, or be written with the signs
  /// of another system.
  private func likelyLink(_ destination: String, instead target: BodyLinkTarget) -> BodyLinkTarget {
    guard case .refused = target else { return target }
    if let likely = LikelyAddress(destination) {
      return .refused(.linkBroken, .incompleteAddress(likely.text), replacement: likely.text)
    }
    guard let slashed = slashed(destination) else { return target }
    switch relativeLink(slashed) {
    case .page, .other, .attachment:
      return .refused(.linkBroken, .backslashes, replacement: slashed)
    case .refused(_, let message, let replacement):
      return .refused(.linkBroken, message, replacement: replacement)
    }
  }

  private func slashed(_ path: String) -> String? {
    path.utf8.contains(UInt8(ascii: "\\")) ? path.replacing("\\", with: "/") : nil
  }

  func image(_ destination: String) -> BodyImageTarget {
    guard !destination.hasPrefix("/"), !hasScheme(destination) else {
      return .refused(.imageMissing, .imageNotBesideEntry, replacement: nil)
    }
    switch picture(percentDecode(destination)) {
    case .found(let asset):
      return .image(
        site.link(to: asset), width: asset.photo?.width, height: asset.photo?.height,
        faults: asset.faults)
    case .refused(let rule, let message, let replacement):
      return .refused(rule, message, replacement: replacement)
    }
  }

  // MARK: Addresses

  private func outside(_ destination: String) -> BodyLinkTarget {
    do throws(ExternalFault) {
      return .other(try Link(checking: destination))
    } catch {
      return .refused(
        .linkUnsafeScheme, .external(error), replacement: LikelyAddress(destination)?.text)
    }
  }

  private func siteLink(_ address: String, written: String) -> BodyLinkTarget {
    let path = percentDecode(String(address.prefix { $0 != "?" }))
    if let route = site.routes.route(at: path) {
      let link = site.link(toRoute: route.address)
      return route.target.isPage ? .page(link, route: route.address) : .other(link)
    }
    if !path.hasSuffix("/"), site.routes.target(at: path + "/") != nil {
      return .refused(.linkBroken, .missingSlash, replacement: path + "/")
    }
    let nearest = limit.allowsAnother() ? site.suggestions.page(for: path) : nil
    return .refused(.linkBroken, .noSuchPage(nearest), replacement: nearest)
  }

  private func relativeLink(_ destination: String) -> BodyLinkTarget {
    if destination.isEmpty { return .refused(.linkBroken, .noAddress, replacement: nil) }
    let written = percentDecode(destination)
    guard let path = resolvePath(written, in: folder) else {
      return .refused(.linkBroken, .leavesContent, replacement: nil)
    }
    if path.hasSuffix(".md") { return entryLink(path, written: written) }
    if site.routes.entry(ofFile: path + ".md") != nil {
      return .refused(.linkBroken, .missingExtension, replacement: written + ".md")
    }
    guard AssetKind.fileExtension(of: path) != nil else {
      return .refused(.linkBroken, .noSuchFile(nil), replacement: nil)
    }
    return fileLink(path, written: written)
  }

  /// A picture is looked at, not kept; it is held to what holds for those that are shown.
  private func fileLink(_ path: String, written: String) -> BodyLinkTarget {
    let isPicture = AssetKind.isPicture(path)
    switch isPicture ? picture(written) : find(path) {
    case .found(let asset):
      let link = site.link(to: asset)
      return isPicture ? .other(link) : .attachment(link, name: asset.fileName)
    case .refused(let rule, let message, let replacement):
      return .refused(rule == .imageMissing ? .linkBroken : rule, message, replacement: replacement)
    }
  }

  private func entryLink(_ path: String, written: String) -> BodyLinkTarget {
    guard let id = site.routes.entry(ofFile: path) else {
      let nearest = nearestEntry(to: path)
      return .refused(.linkBroken, .noSuchFile(nearest), replacement: nearest)
    }
    guard let address = site.routes.address(of: id), let link = site.link(to: id) else {
      return .refused(.linkBroken, .notOut(site.header(of: id).visibility), replacement: nil)
    }
    return .page(link, route: address.route, anchorPrefix: address.fragment.map { $0 + "_" } ?? "")
  }

  /// The file nearest in name, written as seen from the entry's folder.
  private func nearestEntry(to path: String) -> String? {
    guard limit.allowsAnother() else { return nil }
    return site.suggestions.entry(for: path).map { relativePath(to: $0, from: folder) }
  }

  // MARK: Files

  enum FileResult {
    case found(Asset)
    case refused(Rule, Message, replacement: String?)

    /// The file; what is wrong with it is reported at `place`, where it is named.
    func asset(namedAt place: Place, reporting log: inout DiagnosticLog) -> Asset? {
      switch self {
      case .found(let asset): return asset
      case .refused(let rule, let message, let replacement):
        log.report(
          Diagnostic(
            rule, at: place, message, fix: replacement.map { Fix(place.range, $0, isGuess: true) }))
        return nil
      }
    }
  }

  /// The picture that `written` names from the entry's folder.
  func picture(_ written: String) -> FileResult {
    if let slashed = slashed(written) { return misspelt(slashed, .imageMissing, picture(slashed)) }
    guard let path = resolvePath(written, in: folder) else {
      return .refused(.imageMissing, .leavesContent, replacement: nil)
    }
    guard AssetKind.isPicture(path) else {
      let nearest = nearestAsset(to: path).path.flatMap { AssetKind.isPicture($0) ? $0 : nil }
      return .refused(
        .imageMissing, nearest.map { .noSuchFile($0) } ?? .notAPicture, replacement: nearest)
    }
    switch find(path) {
    case .found(let asset):
      guard let photo = asset.photo, photo.size != nil else {
        return .refused(.imageMissing, .unreadablePicture, replacement: nil)
      }
      if let fault = photo.notes.placeFault { return .refused(.imageGPS, fault, replacement: nil) }
      guard photo.format.mayBeNamed(path) else {
        return .refused(.imageMissing, .misnamedPicture(photo.format), replacement: nil)
      }
      return .found(asset)
    case .refused(_, _, let replacement?) where !AssetKind.isPicture(replacement):
      return .refused(.imageMissing, .noSuchFile(nil), replacement: nil)
    case .refused(_, let message, let replacement):
      return .refused(.imageMissing, message, replacement: replacement)
    }
  }

  /// The attachment that `written` names from the entry's folder.
  func attachment(_ written: String) -> FileResult {
    if let slashed = slashed(written) {
      return misspelt(slashed, .linkBroken, attachment(slashed))
    }
    guard let path = resolvePath(written, in: folder), AssetKind.fileExtension(of: path) != nil
    else { return .refused(.linkBroken, .notAnAttachment, replacement: nil) }
    return AssetKind.isPicture(path) ? picture(written) : find(path)
  }

  /// A file that is there, with backslashes in its path.
  private func misspelt(_ path: String, _ rule: Rule, _ result: FileResult) -> FileResult {
    guard case .found = result else { return result }
    return .refused(rule, .backslashes, replacement: path)
  }

  private func find(_ path: String) -> FileResult {
    guard site.tree.assets.contains(path) else {
      let nearest = nearestAsset(to: path)
      return .refused(
        .linkBroken, nearest.isCaseOnly ? .otherCase(nearest.path) : .noSuchFile(nearest.path),
        replacement: nearest.path)
    }
    switch assets.asset(path, publish: isPublished) {
    case .success(let asset): return .found(asset)
    case .failure(.tooLarge): return .refused(.linkBroken, .tooLarge(path), replacement: nil)
    case .failure: return .refused(.linkBroken, .unreadableFile, replacement: nil)
    }
  }

  private func nearestAsset(to path: String) -> (path: String?, isCaseOnly: Bool) {
    guard limit.allowsAnother(), let found = site.suggestions.asset(for: path) else {
      return (nil, false)
    }
    return (relativePath(to: found.path, from: folder), found.isCaseOnly)
  }
}
