import Foundation
import TestSupport
import Testing

/// The manual of fields says what the program takes.
@Suite struct FieldTableTests {
  @Test func theTableIsUpToDate() throws {
    let text = FieldTable().text
    #expect(try record(of: text, in: packageFolder.appending(path: "FIELDS.zh-CN.md")) == text)
  }

  /// A `|` or a line end would break a row.
  @Test func everyRowHasItsCells() {
    let rows = FieldTable().text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 200)
    for row in rows { #expect(row.count { $0 == "|" } == 5, "\(row)") }
  }
}
