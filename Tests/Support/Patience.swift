import Foundation

/// How many times as long, and how many times as much memory, something may take: `PATIENCE`, else
/// 1. Code under a sanitizer takes ten times as long.
package let patience = ProcessInfo.processInfo.environment["PATIENCE"].flatMap { Int($0) } ?? 1
