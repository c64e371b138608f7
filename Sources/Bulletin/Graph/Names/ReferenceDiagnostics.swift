extension Diagnostic {
  static func ambiguousReference(
    _ name: String, candidates: [String], at place: Place
  ) -> Diagnostic {
    let list = NameList(candidates)
    return Diagnostic(
      .referenceAmbiguous, at: place,
      zh: "“\(name)”可以指多个条目，请改写成其中一个的 id：\(list.zh)",
      en: "‘\(name)’ may mean several entries; write the id of one: \(list.en)")
  }

  /// A known name in other signs, or with something around it.
  static func plainName(
    _ plain: PlainName, for written: ReferenceResolver.Written, _ scope: NameScope
  ) -> Diagnostic {
    let fix = Fix(written.place.range, plain.text, isGuess: !plain.isCertain)
    guard plain.isNotation else {
      let message = scope.unknown(written.name)
      return Diagnostic(
        .referenceUnknown, at: written.place, fix: fix,
        zh: message.zh + "，名称请写成“\(plain.text)”",
        en: message.en + "; write ‘\(plain.text)’")
    }
    return Diagnostic(
      .frontMatterFullWidth, at: written.place, fix: fix,
      zh: "名称里有全角字符或中文引号，请写成 \(plain.text)",
      en: "the name holds full-width characters or curly quotes; write \(plain.text)")
  }

  /// `bearer`: a type that has an entry of that name.
  static func unknownName(
    _ written: ReferenceResolver.Written, in scope: NameScope, bearer: EntryKind?,
    suggestion: NameSuggestion?
  ) -> Diagnostic {
    let message = scope.unknown(written.name)
    var (zh, en) = (message.zh, message.en)
    if let bearer {
      zh +=
        "，它是\(bearer.label)的\(bearer == .member ? "姓名" : "名称")"
        + (bearer.commonKey.map { "，\(bearer.label)写在“\($0.label)”（\($0.key)）" } ?? "")
      en +=
        "; it names a \(bearer.name)"
        + (bearer.commonKey.map { ", which belongs in ‘\($0.key)’" } ?? "")
    }
    if let suggestion {
      zh += "，最接近的是“\(suggestion.name)”"
      en += "; the closest is ‘\(suggestion.name)’"
    } else if bearer == nil, let directory = scope.directory {
      zh += "，请先在 \(directory)/ 中建立"
    }
    return Diagnostic(
      .referenceUnknown, at: written.place,
      fix: suggestion.map {
        Fix(written.place.range, $0.name, isGuess: !$0.isCertain || bearer != nil)
      },
      zh: zh,
      en: en)
  }

  static func referenceNotPublished(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .referenceNotPublished, at: place,
      zh: "“\(name)”尚未发布，发布前两边都不显示这一关联",
      en: "‘\(name)’ is not out yet; the relation shows once it is")
  }

  static func organizerName(_ name: String, _ own: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .activityOrganizerName, at: place, fix: Fix(place.range, own, isGuess: true),
      zh: "“\(name)”与本会的“\(own)”只差一两个字，写错了请改；确是另一个单位的，"
        + "请在“免检”（check_off）中写 activity/organizer-name",
      en: "‘\(name)’ is nearly ‘\(own)’, a body of ours; correct it, or write "
        + "activity/organizer-name in ‘check_off’ if it is another")
  }
}

extension NameScope {
  fileprivate func unknown(_ name: String) -> Message {
    switch self {
    case .kind(let kind):
      Message(zh: "找不到名为“\(name)”的\(kind.label)", en: "there is no \(kind.name) called ‘\(name)’")
    case .organizers:
      Message(
        zh: "找不到名为“\(name)”的地区、专委会、界别或工作站",
        en: "there is no area, committee, sector or workstation called ‘\(name)’")
    case .campaigns:
      Message(zh: "site.yml 的 campaigns 中没有专题“\(name)”", en: "site.yml lists no campaign ‘\(name)’")
    }
  }
}

extension EntryKind {
  /// The field of every type that names entries of this one.
  fileprivate var commonKey: (key: String, label: String)? {
    switch self {
    case .member: ("members", "委员")
    case .sector: ("sectors", "界别")
    case .area: ("areas", "地区")
    case .committee: ("committees", "专委会")
    case .workstation: ("stations", "工作站")
    default: nil
    }
  }
}
