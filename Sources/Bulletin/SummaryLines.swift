extension BuildReport {
  /// What a person wants to know at the end, for standard error. `folder` is the `--content`
  /// argument.
  package func summaryLines(verbose: Bool, folder: String) -> [Message] {
    var lines = heldBack.map { entry in
      let file = printedPath(entry.file, in: folder)
      return Message(
        zh: "\(file) 未到发布时间，将于 \(entry.published) 发布",
        en: "\(file) is held back until \(entry.published)")
    }
    if verbose, let times { lines.append(timesLine(times)) }
    lines.append(countsLine)
    if let output { lines += outputLines(output) }
    return lines
  }

  private var countsLine: Message {
    Message(
      zh: "\(summary.entries) 个条目，\(summary.pages) 个页面；"
        + "\(summary.errors) 个错误，\(summary.warnings) 个警告，\(summary.infos) 条提示",
      en: "\(summary.entries) entries, \(summary.pages) pages; \(summary.errors) errors, "
        + "\(summary.warnings) warnings, \(summary.infos) infos")
  }

  private func outputLines(_ output: OutputSummary) -> [Message] {
    let counts = Message(
      zh: "已发布：写入 \(output.written) 个文件，未变 \(output.unchanged) 个，删除 \(output.removed) 个",
      en: "published: \(output.written) files written, \(output.unchanged) unchanged, "
        + "\(output.removed) removed")
    return [counts] + (output.notice.map { [$0] } ?? [])
  }

  private func timesLine(_ times: StageTimes) -> Message {
    let parts = times.durations.map { stage, duration in
      (stage.name, "\(milliseconds(duration)) ms")
    }
    return Message(
      zh: "用时：" + parts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"),
      en: "times: " + parts.map { "\($0.0.en) \($0.1)" }.joined(separator: ", "))
  }
}

private func milliseconds(_ duration: Duration) -> Int64 {
  let (seconds, attoseconds) = duration.components
  return seconds * 1000 + attoseconds / 1_000_000_000_000_000
}
