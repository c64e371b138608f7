/// A panel of text.
package struct WallPanel: Sendable {
  package let title: String
  /// In small type beside the title.
  package let note: String?
  /// nil prints an empty box.
  package let content: WallText?
}

/// What a panel of text holds.
package enum WallText: Sendable {
  case passage(String)
  case rules([WallRule], rest: String?)
  case plan([String], rest: String?)
}

/// A document that the station works by.
package struct WallRule: Sendable {
  package let title: String
  /// Number and status.
  package let note: String
}

extension WallMaterial {
  /// nil for a topic that has a panel of its own kind.
  func panel(_ topic: WallTopic, title: String) -> WallPanel? {
    let fields = station.fields
    switch topic {
    case .function:
      return WallPanel(
        title: title, note: nil,
        content: fields.function.map { .passage(clipped($0, to: WallLimits.passage)) })
    case .rules:
      let rules = context.entries.published(fields.rules).compactMap(rule)
      let rest = rules.count > WallLimits.rules ? "等\(rules.count)件" : nil
      return WallPanel(
        title: title, note: nil,
        content: rules.isEmpty
          ? nil : .rules(Array(rules.prefix(WallLimits.rules)), rest: rest))
    case .plan:
      let items = fields.plan.prefix(WallLimits.plan).map { clipped($0, to: WallLimits.line) }
      let rest = fields.plan.count > items.count ? "等\(fields.plan.count)项" : nil
      return WallPanel(
        title: title, note: items.isEmpty ? nil : fields.planYear.map { "\($0)年" },
        content: items.isEmpty ? nil : .plan(items, rest: rest))
    case .members, .reception, .codes: return nil
    }
  }

  /// nil for a document that is no longer in force.
  private func rule(_ id: ID<Document>) -> WallRule? {
    let document = context.entries[id]
    guard document.fields.isValid(at: context.site.asOf) else { return nil }
    let note = [document.fields.number, document.fields.status.label].compactMap(\.self)
    return WallRule(title: document.common.title, note: note.joined(separator: " "))
  }
}
