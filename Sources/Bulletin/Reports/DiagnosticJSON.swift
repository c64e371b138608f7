/// What `--format json` prints: one document with every finding.
package struct DiagnosticReport: Sendable {
  /// An entry whose time has not come.
  package struct HeldBack: Sendable, Equatable {
    package var file: String
    package var published: String
  }

  /// What the run counted.
  package struct Summary: Sendable, Equatable {
    package var entries: Int
    package var pages: Int
    package var errors: Int
    package var warnings: Int
    package var infos: Int

    package init(entries: Int, pages: Int, log: DiagnosticLog) {
      self.entries = entries
      self.pages = pages
      errors = log.count(.error)
      warnings = log.count(.warning)
      infos = log.count(.info)
    }
  }

  /// The day or minute the site was built for, as the command writes it.
  package var asOf: String
  /// In printing order.
  package var findings: [Diagnostic]
  package var heldBack: [HeldBack]
  package var summary: Summary

  package init(asOf: String, findings: [Diagnostic], heldBack: [HeldBack], summary: Summary) {
    self.asOf = asOf
    self.findings = findings
    self.heldBack = heldBack
    self.summary = summary
  }

  /// `folder` is the `--content` argument; files are printed below it.
  package func json(folder: String, language: MessageLanguage) -> JSON {
    let writer = FindingWriter(folder: folder, language: language)
    return [
      "version": 1,
      "as_of": JSON(asOf),
      "findings": JSON(findings.map(writer.json)),
      "held_back": JSON(
        heldBack.map {
          ["file": JSON(printedPath($0.file, in: folder)), "published": JSON($0.published)]
        }),
      "summary": [
        "entries": JSON(summary.entries), "pages": JSON(summary.pages),
        "errors": JSON(summary.errors), "warnings": JSON(summary.warnings),
        "infos": JSON(summary.infos),
      ],
    ]
  }
}

private struct FindingWriter {
  let folder: String
  let language: MessageLanguage

  func json(_ finding: Diagnostic) -> JSON {
    let range = finding.place.range
    return [
      "rule": JSON(finding.rule.id),
      "severity": JSON(finding.severity.rawValue),
      "file": JSON(printedPath(finding.place.file, in: folder)),
      "line": JSON(range.line), "column": JSON(range.column),
      "end_line": JSON(range.endLine), "end_column": JSON(range.endColumn),
      "message": JSON(finding.message.text(in: language)),
      "notes": finding.notes.isEmpty ? nil : JSON(finding.notes.map(json)),
      "fix": finding.fix.map(json)
        ?? finding.refusal.map { ["refused": JSON($0.text(in: language))] },
    ]
  }

  private func json(_ note: Note) -> JSON {
    [
      "file": JSON(printedPath(note.place.file, in: folder)),
      "line": JSON(note.place.range.line), "column": JSON(note.place.range.column),
      "message": JSON(note.message.text(in: language)),
    ]
  }

  private func json(_ fix: Fix) -> JSON {
    [
      "line": JSON(fix.range.line), "column": JSON(fix.range.column),
      "end_line": JSON(fix.range.endLine), "end_column": JSON(fix.range.endColumn),
      "replacement": JSON(fix.replacement),
    ]
  }
}

/// A file as findings name it: the `--content` argument, `/`, the path inside.
func printedPath(_ file: String, in folder: String) -> String {
  folder.hasSuffix("/") ? folder + file : folder + "/" + file
}
