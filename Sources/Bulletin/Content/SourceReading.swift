/// The largest entry, in bytes.
let entrySizeLimit = 1 << 20

/// Reads and decodes one text file, with the state that it was in; nil where it cannot be used, which
/// has then been reported.
package func readSource(
  _ path: String, in tree: ContentTree, reporting log: inout DiagnosticLog
) -> (source: SourceFile, status: FileStatus)? {
  do throws(ReadFailure) {
    let (bytes, status) = try tree.read(path, limit: entrySizeLimit)
    return decodeSource(bytes, path: path, reporting: &log).map { ($0, status) }
  } catch {
    switch error {
    case .tooLarge: log.report(.entryTooLarge(path))
    case .unreadable: log.report(.unreadable(path))
    case .changed: log.report(.changedWhileRead(path))
    }
    return nil
  }
}

/// Checks the encoding, takes off a BOM and turns `\r\n` and `\r` into `\n`.
func decodeSource(
  _ bytes: [UInt8], path: String, reporting log: inout DiagnosticLog
) -> SourceFile? {
  let start = byteOrderMarkLength(bytes)
  if let offset = firstInvalidByte(bytes) {
    let range = sourceRange(of: offset, in: bytes, from: start)
    log.report(.invalidUTF8(path, at: range, looksLikeGBK: looksLikeGBK(bytes)))
    return nil
  }
  if let offset = bytes.span.firstIndex(of: 0, from: 0) {
    log.report(.nulByte(path, at: sourceRange(of: offset, in: bytes, from: start)))
    return nil
  }
  return SourceFile(path: path, bytes: plainText(bytes))
}

/// 3 where the file begins with a BOM, else 0.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The form that is parsed: without BOM, every line end a `\n`.
func plainText(_ bytes: [UInt8]) -> [UInt8] {
  let start = byteOrderMarkLength(bytes)
  return start > 0 || bytes.span.firstIndex(of: 0x0D, from: 0) != nil
    ? withLineFeeds(bytes[start...]) : bytes
}

private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

private func sourceRange(of offset: Int, in bytes: [UInt8], from start: Int) -> SourceRange {
  let before = withLineFeeds(bytes[start..<max(start, offset)])
  let line = before.count { $0 == 0x0A } + 1
  let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  return SourceRange(line: line, column: before.count - lineStart + 1)
}

private func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var previous: UInt8 = 0
  for byte in bytes {
    if byte == 0x0D {
      result.append(0x0A)
    } else if !(byte == 0x0A && previous == 0x0D) {
      result.append(byte)
    }
    previous = byte
  }
  return result
}

/// Whether every byte above ASCII stands in a pair of the GBK code page.
private func looksLikeGBK(_ bytes: [UInt8]) -> Bool {
  var index = 0
  var pairs = 0
  while index < bytes.count {
    guard bytes[index] >= 0x80 else {
      index += 1
      continue
    }
    guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count,
      (0x40...0xFE).contains(bytes[index + 1]), bytes[index + 1] != 0x7F
    else { return false }
    pairs += 1
    index += 2
  }
  return pairs > 0
}

extension Diagnostic {
  fileprivate static func entryTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, inFile: path,
      zh: "文件超过 1 MiB，请拆成几篇，图片和附件单独存放",
      en: "the file is larger than 1 MiB; split it, and keep pictures in files of their own")
  }

  fileprivate static func changedWhileRead(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, inFile: path,
      zh: "读取时这个文件正在被改动，请等它保存好以后再运行一次",
      en: "this file was being changed while it was read; run again once it is saved")
  }

  fileprivate static func invalidUTF8(
    _ path: String, at range: SourceRange, looksLikeGBK: Bool
  ) -> Diagnostic {
    let message =
      looksLikeGBK
      ? Message(
        zh: "文件像是 GBK（ANSI）编码，请用编辑器“另存为”，编码选 UTF-8",
        en: "the file looks like GBK; save it as UTF-8")
      : Message(
        zh: "这里有不合 UTF-8 编码的字节，请用编辑器以 UTF-8 编码重新保存",
        en: "this byte is not valid UTF-8; save the file as UTF-8")
    return Diagnostic(.encodingInvalidUTF8, at: Place(file: path, range: range), message)
  }

  fileprivate static func nulByte(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .encodingNUL, at: Place(file: path, range: range),
      zh: "文件里有空字节（NUL），多半不是文本文件，请重新保存或删去它",
      en: "the file holds a NUL byte; it is probably not a text file")
  }
}
