/// Very many names, in order: a search compares only those that begin or end like the wanted one,
/// so that it costs the same among a thousand and a million.
struct OrderedNames: Sendable {
  private struct Key: Sendable {
    let text: String
    let name: String
  }

  /// As many as are compared anyway are all compared.
  private static let span = 25

  private let byStart: [Key]
  private let byEnd: [Key]

  init(_ names: [String]) {
    let keys = Set(names).map { Key(text: comparable($0), name: $0) }
    byStart = keys.sorted { ($0.text, $0.name) < ($1.text, $1.name) }
    byEnd = keys.map { Key(text: String($0.text.reversed()), name: $0.name) }
      .sorted { ($0.text, $0.name) < ($1.text, $1.name) }
  }

  func nearest(to name: String) -> String? {
    nearestName(to: name, among: candidates(for: comparable(name)))
  }

  private func candidates(for wanted: String) -> [String] {
    if byStart.count <= 4 * OrderedNames.span { return byStart.map(\.name) }
    let names =
      neighbours(of: wanted, in: byStart) + neighbours(of: String(wanted.reversed()), in: byEnd)
    return Set(names).sorted()
  }

  private func neighbours(of wanted: String, in keys: [Key]) -> [String] {
    let near = keys.partitionPoint { $0.text >= wanted }
    let start = max(0, near - OrderedNames.span)
    return keys[start..<min(keys.count, near + OrderedNames.span)].map(\.name)
  }
}

/// Addresses all end alike.
private func comparable(_ name: String) -> String {
  (name.hasSuffix("/") ? String(name.dropLast()) : name).lowercased()
}
