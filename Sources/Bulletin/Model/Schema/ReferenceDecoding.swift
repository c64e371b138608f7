extension Reference: FieldValue {
  package static var shape: FieldShape { .reference(Target.kind) }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Reference? {
    decoder.decodeName(node).map {
      Reference(name: $0.text, range: $0.range, slip: decoder.nameSlip(in: $0), id: nil)
    }
  }

  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {
    id = resolver.resolve(name, at: range, slip: slip)
  }
}

extension CampaignReference: FieldValue {
  package static var shape: FieldShape { .campaign }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> CampaignReference? {
    decoder.decodeName(node).map {
      CampaignReference(
        name: $0.text, range: $0.range, slip: decoder.nameSlip(in: $0), id: nil)
    }
  }

  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {
    id = resolver.resolveCampaign(name, at: range, slip: slip)
  }
}

extension Organizer: FieldValue {
  package static var shape: FieldShape { .organizer }
  package static var holdsReferences: Bool { true }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Organizer? {
    decoder.text(node, .prose).map {
      Organizer(name: $0.text, range: $0.range, slip: decoder.nameSlip(in: $0))
    }
  }

  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {
    target = resolver.resolveOrganizer(name, at: range, slip: slip)
  }
}

extension ValueDecoder {
  /// The scalar of a reference, without full-width digits or letters and curly quotes.
  fileprivate mutating func decodeName(_ node: Node) -> Scalar? {
    guard let scalar = scalar(node) else { return nil }
    guard !scalar.text.unicodeScalars.contains(where: isInputMethodSlip) else {
      reportFullWidth(scalar, corrected: halfWidth(scalar.text))
      return nil
    }
    return scalar
  }

  private func isInputMethodSlip(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x201C, 0x201D, 0x2018, 0x2019,
      0x3000:
      true
    default: false
    }
  }
}
