import Testing

@testable import Preview

@Suite struct MediaTypeTests {
  @Test func endingsDecide() {
    #expect(mediaType(ofFile: "a.HTML") == "text/html; charset=utf-8")
    #expect(mediaType(ofFile: "calendar.ics") == "text/calendar; charset=utf-8")
    #expect(mediaType(ofFile: "search.3f2a.js") == "text/javascript; charset=utf-8")
    #expect(mediaType(ofFile: "photo.jpeg") == "image/jpeg")
    #expect(mediaType(ofFile: "SHA256SUMS") == "text/plain; charset=utf-8")
    #expect(mediaType(ofFile: ".bulletin") == "text/plain; charset=utf-8")
    #expect(mediaType(ofFile: "a.unknown") == "application/octet-stream")
  }
}
