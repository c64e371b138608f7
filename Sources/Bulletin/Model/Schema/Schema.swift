/// One field: declared once, for decoding, suggestions, manuals and forms alike.
package struct Field<Owner: Sendable>: Sendable {
  package let description: FieldDescription
  let decode: @Sendable (inout Owner, Node, inout ValueDecoder) -> Void
  let resolve: (@Sendable (inout Owner, inout ReferenceResolver) -> Void)?

  /// Not specialised for each of some 250 fields: that costs minutes of compiling and gains nothing.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  init<Value: FieldValue>(
    _ key: String, _ label: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
    required: Bool = false, _ help: String
  ) {
    description = FieldDescription(
      key: key, label: label, help: help, shape: Value.shape, isRequired: required)
    decode = { owner, node, decoder in
      if let value = Value.decode(node, &decoder) { owner[keyPath: path] = value }
    }
    guard Value.holdsReferences else {
      resolve = nil
      return
    }
    resolve = { owner, resolver in
      owner[keyPath: path].resolveReferences(&resolver)
    }
  }
}

/// The closed set of fields of one kind of mapping.
package struct Schema<Owner: Sendable>: Sendable {
  package let fields: [Field<Owner>]
  private let index: [String: Int]
  private let alsoLabelled: [String: String]

  /// `labels: false` takes English keys only, as in `site.yml`. `alsoLabelled` gives a key further
  /// Chinese names.
  init(_ fields: [Field<Owner>], labels: Bool = true, alsoLabelled: [String: String] = [:]) {
    self.fields = fields
    var index: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      index[field.description.key] = position
      if labels { index[field.description.label] = position }
    }
    if labels { for (label, key) in alsoLabelled { index[label] = index[key] } }
    self.index = index
    self.alsoLabelled = alsoLabelled
  }

  package func field(named key: String) -> Field<Owner>? {
    index[key].map { fields[$0] }
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
  func resolveReferences(of owner: inout Owner, _ resolver: inout ReferenceResolver) -> [String] {
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
