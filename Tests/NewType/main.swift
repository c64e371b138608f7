import Bulletin
import Templates

guard let asOf = Instant(parsingAsOf: "2026-06-01") else { fatalError("no day") }
let options = BuildOptions(
  content: CommandLine.arguments[1], output: CommandLine.arguments[2], asOf: asOf, jobs: 2)
let report = try await build(options, theme: DefaultTheme())
for finding in report.findings where finding.severity == .error {
  print(finding.place.file, finding.message.zh, finding.fix?.replacement ?? "")
}
