/// What the pages of each kind weigh at most.
struct WeightTable: CustomStringConvertible {
  private let weights: [SiteAudit.Weight]

  init(_ weights: [SiteAudit.Weight]) { self.weights = weights }

  var description: String {
    let kinds = Dictionary(grouping: weights, by: \.kind).sorted { $0.key < $1.key }
    let head = "  总计   HTML    CSS   脚本   框架   字数  网页"
    return ([head] + kinds.flatMap { heaviest(of: $0.value) }.map(line)).joined(separator: "\n")
  }

  private func heaviest(of weights: [SiteAudit.Weight]) -> [SiteAudit.Weight] {
    let total = weights.max { $0.total < $1.total }
    let bound = weights.filter { !$0.isLong }.max { $0.total < $1.total }
    return [total, total?.page == bound?.page ? nil : bound].compactMap(\.self)
  }

  private func line(_ weight: SiteAudit.Weight) -> String {
    let numbers = [
      weight.total, weight.html, weight.css, weight.scripts, weight.frame, weight.textLength,
    ]
    return numbers.map(cell).joined() + "  \(weight.kind): \(weight.page)"
  }

  private func cell(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(1, 7 - text.count)) + text
  }
}

extension SiteAudit.Weight {
  private static let kilobyte = 1024

  /// Whoever reads as much as that may wait for it.
  var isLong: Bool { textLength > 3000 }

  var complaints: [String] {
    [
      complaint("框架", frame, 2), isLong ? nil : complaint("样式表", css, 6),
      isLong ? nil : complaint("脚本", scripts, 2), isLong ? nil : complaint("总计", total, 14),
    ].compactMap(\.self)
  }

  private func complaint(_ part: String, _ bytes: Int, _ limit: Int) -> String? {
    bytes > limit * SiteAudit.Weight.kilobyte ? "\(part) \(bytes) 字节，超过 \(limit) KB" : nil
  }
}
