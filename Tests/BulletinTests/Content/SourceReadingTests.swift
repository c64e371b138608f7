import Testing

@testable import Bulletin

@Suite struct SourceReadingTests {
  private func decode(_ bytes: [UInt8]) -> (text: String?, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    let source = decodeSource(bytes, path: "a.md", reporting: &log)
    return (source.map { String(decoding: $0.bytes, as: UTF8.self) }, log.diagnostics)
  }

  @Test func byteOrderMarkAndLineEndsGo() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("甲\r\n乙\r丙\n".utf8)).text == "甲\n乙\n丙\n")
  }

  @Test func theFirstWrongByteIsNamed() {
    let broken = decode(Array("甲\n乙".utf8) + [0xE4, 0xB8] + Array("丙".utf8))
    #expect(broken.text == nil)
    #expect(broken.findings[0].rule == .encodingInvalidUTF8)
    #expect(broken.findings[0].place.range == SourceRange(line: 2, column: 4))
  }

  @Test func textInGBKIsRecognised() {
    // 春耕 in GBK.
    let finding = decode([0xB4, 0xBA, 0xB8, 0xFB]).findings[0]
    #expect(finding.message.zh.contains("GBK"))
  }

  @Test func aNullByteIsAnError() {
    #expect(decode(Array("甲".utf8) + [0]).findings[0].rule == .encodingNUL)
  }
}
