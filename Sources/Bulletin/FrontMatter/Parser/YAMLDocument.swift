/// One stretch of YAML as nodes.
package struct YAMLDocument: Sendable {
  package var mapping: Mapping
  /// Top-level keys whose value could not be read and has been reported: they count as present.
  package var unreadableKeys: Set<String>
}

/// Reads again without the entry that libyaml stumbled on, so that one run shows the mistakes of
/// every entry; the number of rounds bounds the work.
private let maximumRounds = 17

func parseYAML(_ scanned: LineScan, reporting log: inout DiagnosticLog) -> YAMLDocument? {
  var scan = scanned
  for finding in scan.findings { log.report(finding) }
  for _ in 0..<maximumRounds {
    let text = scan.repairedText
    switch read(text, of: scan) {
    case .success(let outcome):
      for finding in outcome.findings { log.report(finding) }
      return outcome.mapping.flatMap { document($0, refusedKeys: outcome.refusedKeys, of: scan) }
    case .failure(let failure):
      let offset = sourceOffset(of: failure, in: text, of: scan)
      log.report(finding(failure.problem, at: offset, of: scan))
      guard scan.items.drop(at: offset) else { return nil }
    }
  }
  return nil
}

/// Nil where there were lines but not one key.
private func document(
  _ mapping: Mapping, refusedKeys: Set<String>, of scan: LineScan
) -> YAMLDocument? {
  let hasLines = mapping.pairs.isEmpty && scan.items.count > 0
  guard !hasLines || scan.items.holdsKey else { return nil }
  return YAMLDocument(mapping: mapping, unreadableKeys: refusedKeys.union(scan.unreadableKeys))
}

private struct ParseOutcome {
  var mapping: Mapping?
  var findings: [Diagnostic]
  var refusedKeys: Set<String>
}

private func read(_ text: RepairedText, of scan: LineScan) -> Result<ParseOutcome, YAMLFailure> {
  unsafe text.bytes.withUnsafeBufferPointer { buffer in
    let reader = unsafe EventReader(UnsafeBufferPointer(rebasing: buffer[text.range]))
    var builder = NodeBuilder(reader, text, of: scan)
    do throws(YAMLFailure) {
      let mapping = try builder.root()
      return .success(
        ParseOutcome(
          mapping: mapping, findings: builder.findings, refusedKeys: builder.refusedKeys))
    } catch {
      return .failure(error)
    }
  }
}

/// Where the finding stands: at the fault, or where the text it is part of began.
private func sourceOffset(
  of failure: YAMLFailure, in text: RepairedText, of scan: LineScan
) -> Int {
  var cursor = CharacterCursor(text)
  let fault = text.sourceOffset(cursor.offset(of: failure.at))
  let last = scan.range.isEmpty ? fault : min(fault, scan.range.upperBound - 1)
  guard let since = failure.since else { return last }
  let start = text.sourceOffset(cursor.offset(of: since))
  switch failure.problem {
  case .unclosedQuote, .noColon, .sign: return start
  case .flow:
    return scan.source.bytes[min(start, last)..<last].contains(UInt8(ascii: "\n")) ? start : last
  default: return last
  }
}

private func finding(
  _ problem: YAMLFailure.Problem, at offset: Int, of scan: LineScan
) -> Diagnostic {
  let bytes = scan.source.bytes
  guard offset < scan.range.upperBound, bytes[offset] != UInt8(ascii: "\n") else {
    return .unreadable(problem, scan.place(offset..<offset), nil)
  }
  let sign = offset..<YAMLLine(bytes, offset, bytes.count).characterEnd(after: offset)
  switch problem {
  case .sign:
    let element = elementRange(from: offset, of: scan)
    let text = String(decoding: bytes[element], as: UTF8.self)
    if let plain = withoutMarkup(text) {
      return .markupInValue(scan.place(element), scan.fix(element, plainValue(plain)))
    }
    return .indicator(bytes[offset], scan.place(element), scan.fix(element, quoted(text)))
  case .escape where bytes[offset] == UInt8(ascii: "\\"):
    return .unreadable(problem, scan.place(sign), scan.fix(sign, "\\\\"))
  default: return .unreadable(problem, scan.place(sign), nil)
  }
}

/// One element of a bracketed list.
private func elementRange(from offset: Int, of scan: LineScan) -> Range<Int> {
  let rest = scan.source.bytes[offset..<scan.range.upperBound]
  let ends = ",]}\n".utf8
  let end = rest.dropFirst().firstIndex { ends.contains($0) } ?? rest.endIndex
  return YAMLLine(scan.source.bytes, offset, end).rest(from: offset)
}
