/// What a city calls the stages, handlings and results; each list in the order of the enum, of its
/// length.
package struct MatterLabels: Record {
  package var stages = LabelList<MatterStage>()
  package var handlings = LabelList<Handling>()
  package var results = LabelList<MatterResult>()

  package init() {}

  package static let schema = Schema<MatterLabels>(
    [
      Field("stages", "阶段", \.stages, "四个阶段的叫法"),
      Field("handlings", "办理方式", \.handlings, "四种办理方式的叫法"),
      Field("results", "办理结果", \.results, "五种办理结果的叫法"),
    ], labels: false)
}

/// One label for each value of an enumeration.
package struct LabelList<Value: Enumeration>: FieldValue {
  private var labels: [Value: String] = [:]

  package init() {}

  /// The label of the settings, else the usual one.
  package subscript(value: Value) -> String { labels[value] ?? value.label }

  package static var shape: FieldShape { .list(.text) }
  package var written: WrittenValue? {
    labels.isEmpty ? nil : Value.allCases.map { self[$0] }.written
  }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> LabelList? {
    guard let texts = [String].decode(node, &decoder) else { return nil }
    let values = Array(Value.allCases)
    guard texts.count == values.count else {
      let names = values.map(\.label).joined(separator: "、")
      decoder.log.report(
        .wrongLabelCount(values.count, names: names, at: decoder.place(node.range)))
      return nil
    }
    var list = LabelList()
    for (value, text) in zip(values, texts) { list.labels[value] = text }
    return list
  }
}

extension Diagnostic {
  fileprivate static func wrongLabelCount(
    _ count: Int, names: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "要写 \(count) 个名称，依次对应：\(names)",
      en: "expected \(count) labels, in the order \(names)")
  }
}
