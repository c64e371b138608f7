package import Foundation

/// What the golden file has on record for `text`. `RECORD=1` rewrites the file; a missing one is
/// written, and nil.
package func record(of text: String, in golden: URL) throws -> String? {
  let recorded = try? String(contentsOf: golden, encoding: .utf8)
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  if isRecording || recorded == nil {
    try text.write(to: golden, atomically: true, encoding: .utf8)
  }
  return isRecording ? text : recorded
}
