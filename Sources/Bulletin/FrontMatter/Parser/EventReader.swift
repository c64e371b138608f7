import CYAML

/// One libyaml event. `start` and `end` count characters from the start of the text.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, ScalarForm)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case alias
  }

  enum ScalarForm {
    case plain, quoted, block
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// It bears an anchor or a tag, or is an alias.
  var isMarked = false
}

/// libyaml's parser over bytes that outlive it.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&event) }
    var result = YAMLEvent(
      kind: .streamEnd, start: unsafe event.start_mark.index, end: unsafe event.end_mark.index)
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT:
      result.kind = .alias
      result.isMarked = true
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .collectionEnd
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      result.kind = unsafe .scalar(text(scalar.value, scalar.length), form(scalar.style))
      result.isMarked = unsafe scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      result.kind = unsafe .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
      result.isMarked = unsafe start.anchor != nil || start.tag != nil
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      result.kind = unsafe .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
      result.isMarked = unsafe start.anchor != nil || start.tag != nil
    default: break
    }
    return result
  }

  private var failure: YAMLFailure {
    YAMLFailure(
      problem: unsafe YAMLFailure.Problem(
        message(parser.pointee.problem), context: message(parser.pointee.context)),
      at: unsafe parser.pointee.problem_mark.index,
      since: unsafe parser.pointee.context == nil ? nil : parser.pointee.context_mark.index)
  }

  private func message(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  private func text(_ start: UnsafeMutablePointer<UInt8>?, _ length: Int) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private func form(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarForm {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }
}
