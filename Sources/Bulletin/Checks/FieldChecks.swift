// What the rules of every type are made of.

extension Entry {
  /// The field stands there with something that has been reported, so nothing follows from it.
  func isUncertain(_ path: FieldPath) -> Bool {
    if layout.isUnreadable { return true }
    guard layout.isFaulty, let key = Fields.schema.description(at: path)?.key else { return false }
    return layout.uncertainKeys.contains(key)
      || layout.keys.contains { $0.key == key && $0.isWrong }
  }

  /// Where a finding about the entry as a whole stands: its title or name.
  var titlePlace: Place { place(of: \.common.title) }

  /// Where a finding about a missing key stands.
  var closingPlace: Place { source.place(layout.closing) }
}

/// Reports the field as missing where `value` is nil, unless it stood there and was wrong.
func require<Value, Fields: EntryFields>(
  _ value: Value?, _ path: Entry<Fields>.FieldPath, because reason: (zh: String, en: String),
  _ entry: Entry<Fields>, _ log: inout DiagnosticLog
) {
  guard value == nil, !entry.isUncertain(path),
    let field = Fields.schema.description(at: path)
  else { return }
  log.report(
    .conditionallyMissing(
      field, because: Message(zh: reason.zh, en: reason.en), at: entry.closingPlace))
}

/// Each element whose key an earlier one has, with the first of them. Elements without key have
/// no equals.
func repeats<Element, Key: Hashable>(
  in elements: [Element], by key: (Element) -> Key?
) -> [(repeated: Element, first: Element)] {
  var firsts: [Key: Element] = [:]
  var found: [(repeated: Element, first: Element)] = []
  for element in elements {
    guard let key = key(element) else { continue }
    if let first = firsts[key] {
      found.append((element, first))
    } else {
      firsts[key] = element
    }
  }
  return found
}

extension Entries {
  /// The entries of a type that are compared with each other. Drafts come last, so that of two
  /// the finding stands at the draft; what was withdrawn or cannot be read is left out.
  func compared<Fields: EntryFields>(_ type: Fields.Type) -> [Entry<Fields>] {
    let entries = all(type).filter { !$0.layout.isUnreadable && $0.visibility != .withdrawn }
    return entries.filter { $0.visibility != .draft } + entries.filter { $0.visibility == .draft }
  }
}
