import ArgumentParser
import Bulletin
import Templates

/// One run of `build` or `check`: findings to standard output, everything else to standard error.
struct SiteRun {
  let options: SiteOptions
  let output: String?
  /// Corrects what can be corrected with certainty first.
  var fixes = false

  func run() async throws(ExitCode) {
    let report = await build()
    guard let report else { throw ExitCode(EndCode.failure.rawValue) }
    if !options.quiet { printSummary(report) }
    if report.unwritten.contains(where: \.isFault) { throw ExitCode(EndCode.failure.rawValue) }
    if report.fails(strict: options.strict) { throw ExitCode(EndCode.findings.rawValue) }
  }

  /// nil where the run could not be carried out, which has then been said.
  private func build() async -> BuildReport? {
    let language = options.lang
    let isQuiet = options.quiet
    defer { if !isQuiet { Console.progress("") } }
    let request = BuildOptions(
      content: options.content, output: output, asOf: options.asOf ?? .now,
      baseURL: options.baseURL, strict: options.strict, jobs: options.jobs ?? processorCount()
    ) { event in
      if !isQuiet { announce(event, in: language) }
    }
    do {
      guard fixes else {
        return try await Bulletin.build(request, theme: DefaultTheme(), showing: printFindings)
      }
      let (report, applied) = try await fix(request, theme: DefaultTheme())
      Console.progress("")
      if !isQuiet { printFixes(applied) }
      for file in report.unwritten { Console.error(file.message.line(in: language)) }
      try printFindings(report)
      return report
    } catch {
      Console.progress("")
      Console.error(error.message.line(in: language))
      return nil
    }
  }

  private func printFindings(_ report: BuildReport) throws(BuildFailure) {
    if !options.quiet { Console.progress("") }
    let findings = report.findings.filter { options.verbose || $0.severity > .info }
    switch options.format {
    case .json:
      let document = DiagnosticReport(
        asOf: report.asOf.argumentText, findings: findings, heldBack: report.heldBack,
        summary: report.summary)
      let json = document.json(folder: options.content, language: options.lang)
      try output(String(decoding: json.bytes, as: UTF8.self) + "\n")
    case .text:
      var text = DiagnosticText(
        folder: options.content, language: options.lang, isColoured: Console.isColoured,
        source: report.source)
      for finding in options.all ? findings : findings.bounded() {
        try output(text.render(finding))
      }
    }
  }

  private func output(_ text: String) throws(BuildFailure) {
    guard Console.output(text) else { throw .findings(.lost) }
  }

  private func printFixes(_ applied: [AppliedFix]) {
    for fix in applied {
      Console.error(fix.text(in: options.lang, folder: options.content))
    }
  }

  private func printSummary(_ report: BuildReport) {
    for message in report.summaryLines(verbose: options.verbose, folder: options.content) {
      Console.error(message.line(in: options.lang))
    }
  }
}

extension Message {
  fileprivate static let lost = Message(
    zh: "检查结果写不出来：标准输出已关闭，或它所在的磁盘满了。网站没有发布，请换一个地方输出检查结果后再运行一次。",
    en: """
      the findings cannot be written: standard output is closed, or its disk is full. Nothing was \
      published; send the findings elsewhere and run again.
      """)
}

private func announce(_ event: BuildEvent, in language: MessageLanguage) {
  let message = event.message.text(in: language)
  switch event {
  case .waiting: Console.error(message)
  case .stage: Console.progress(message)
  }
}
