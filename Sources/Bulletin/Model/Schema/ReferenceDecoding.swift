extension Reference: FieldValue {
  package static var shape: FieldShape { .reference(Target.kind) }
  package var written: WrittenValue? { name.written }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Reference? {
    decoder.scalar(node).map {
      Reference(name: $0.text, range: $0.range, position: decoder.listPosition, id: nil)
    }
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    id = resolver.resolve(name, at: range, position: position)
  }
}

extension CampaignReference: FieldValue {
  package static var shape: FieldShape { .campaign }
  package var written: WrittenValue? { name.written }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> CampaignReference? {
    decoder.scalar(node).map {
      CampaignReference(name: $0.text, range: $0.range, position: decoder.listPosition, id: nil)
    }
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    id = resolver.resolveCampaign(name, at: range, position: position)
  }
}

extension Organizer: FieldValue {
  package static var shape: FieldShape { .organizer }
  package var written: WrittenValue? { name.written }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Organizer? {
    decoder.text(node, .prose).map {
      Organizer(name: $0.text, range: $0.range, position: decoder.listPosition)
    }
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    target = resolver.resolveOrganizer(name, at: range, position: position)
  }
}
