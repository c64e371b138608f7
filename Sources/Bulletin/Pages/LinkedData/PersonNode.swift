extension LinkedData {
  /// Who the member is and what for: the picture came by the rules of the page, and what takes
  /// consent in full besides it stays there.
  func personNode(_ member: Entry<Member>, _ page: PageDescription) -> JSON? {
    let fields = member.fields
    return [
      "@type": "Person", "name": JSON(page.title), "url": address(of: page),
      "image": picture(of: page),
      "jobTitle": oneOrMore((fields.roles + [fields.post].compactMap(\.self)).map { JSON($0) }),
      "worksFor": fields.workUnit.flatMap { node("Organization", .text($0)) },
      "memberOf": isOfThisCouncil(fields) ? councilNode : nil,
    ]
  }

  private func isOfThisCouncil(_ member: Member) -> Bool {
    guard member.status == .serving, let root = context.settings.rootArea.id else { return false }
    return context.entries[root].fields.level.level == member.level.level
  }
}
