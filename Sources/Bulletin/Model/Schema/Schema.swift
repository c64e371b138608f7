/// One field: declared once, for decoding, suggestions, manuals and forms alike.
package struct Field<Owner: Sendable>: Sendable {
  package fileprivate(set) var description: FieldDescription
  /// Where the value is kept, which names the field in code.
  let path: any PartialKeyPath<Owner> & Sendable
  let decode: @Sendable (inout Owner, Node, inout ValueDecoder) -> Void
  let written: @Sendable (Owner) -> WrittenValue?
  let resolve: (@Sendable (inout Owner, inout any NameResolver) -> Void)?
  private(set) var order: DateOrder<Owner>?
  /// The key for the last day of a span that begins with this date.
  fileprivate(set) var lastDay: String?

  /// `help` says what choices and `characters`, the most a text may have, leave open; `absent` what
  /// holds where the field is left out.
  ///
  /// Not specialised for each of some 250 fields: that costs minutes of compiling and gains nothing.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  init<Value: FieldValue>(
    _ key: String, _ label: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
    required: Bool = false, characters: Int? = nil, _ help: String? = nil, absent: String? = nil
  ) {
    let description = FieldDescription(
      key: key, label: label, shape: Value.shape, isRequired: required,
      limit: characters.map { .characters($0) }, help: help, absence: absent)
    self.description = description
    self.path = path
    decode = { owner, node, decoder in
      guard let value = Value.decode(node, &decoder) else { return }
      owner[keyPath: path] = value
      decoder.checkLength(of: node, as: description)
    }
    written = { $0[keyPath: path].written }
    guard Value.holdsReferences else {
      resolve = nil
      return
    }
    resolve = { owner, resolver in
      owner[keyPath: path].resolveReferences(&resolver)
    }
  }

  /// A date that does not come before `earlier`, or the last day of the span that begins with it.
  init<Value: FieldValue & Dated>(
    _ key: String, _ label: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
    notBefore earlier: any KeyPath<Owner, some Dated> & Sendable, endsSpan: Bool = false
  ) {
    self.init(key, label, path)
    order = DateOrder(earlier: earlier, endsSpan: endsSpan) { owner in
      guard let later = owner[keyPath: path].moment, let first = owner[keyPath: earlier].moment
      else { return false }
      return later.end < first.start
    }
  }
}

/// The closed set of fields of one kind of mapping.
package struct Schema<Owner: Sendable>: Sendable {
  package let fields: [Field<Owner>]
  /// Those with a date that another one precedes.
  let ordered: [Field<Owner>]
  /// For the reader of lines.
  let knownKeys: KnownKeys
  private let index: [String: Int]
  private let alsoLabelled: [String: String]

  /// `labels: false` takes English keys only, as in `site.yml`. `alsoLabelled` gives a key further
  /// Chinese names.
  init(_ fields: [Field<Owner>], labels: Bool = true, alsoLabelled: [String: String] = [:]) {
    let fields = joined(fields)
    self.fields = fields
    ordered = fields.filter { $0.order != nil }
    knownKeys = KnownKeys(fields.map(\.description))
    var index: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      index[field.description.key] = position
      if labels { index[field.description.label] = position }
    }
    if labels { for (label, key) in alsoLabelled { index[label] = index[key] } }
    self.index = index
    self.alsoLabelled = alsoLabelled
  }

  /// The field with that key or Chinese name; nil where there is none.
  package func field(named key: String) -> Field<Owner>? {
    index[key].map { fields[$0] }
  }

  /// What is declared of the value at `path`; nil where nothing is. Slow: for findings.
  package func description(at path: PartialKeyPath<Owner>) -> FieldDescription? {
    fields.first { $0.path == path }?.description
  }

  /// The key with the Chinese name `label`, where only its English name may be written.
  func key(labelled label: String) -> String? {
    guard index[label] == nil else { return nil }
    return fields.first { $0.description.label == label }?.description.key ?? alsoLabelled[label]
  }

  /// Every spelling an editor may use.
  package var spellings: [String] { index.keys.sorted() }

  /// Returns the keys whose names could not be resolved.
  @discardableResult
  func resolveReferences(of owner: inout Owner, _ resolver: inout any NameResolver) -> [String] {
    var wrong: [String] = []
    for field in fields {
      guard let resolve = field.resolve else { continue }
      let errors = resolver.log.count(.error)
      resolve(&owner, &resolver)
      if resolver.log.count(.error) > errors { wrong.append(field.description.key) }
    }
    return wrong
  }
}

/// With what two dates say of each other.
private func joined<Owner>(_ fields: [Field<Owner>]) -> [Field<Owner>] {
  var joined = fields
  for later in fields.indices {
    guard let order = fields[later].order,
      let earlier = fields.firstIndex(where: { $0.path == order.earlier })
    else { continue }
    let first = fields[earlier].description
    joined[later].description.limit = .notBefore(key: first.key, label: first.label)
    if order.endsSpan { joined[earlier].lastDay = fields[later].description.key }
  }
  return joined
}
