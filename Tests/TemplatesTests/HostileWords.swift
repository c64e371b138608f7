import Foundation
import TestSupport

@testable import Bulletin

/// What an editor adds to every text that is free: to break out of it, or as many letters.
enum AddedWords {
  static let hostile = #"""
    "><script>alert(1)</script>' onmouseover='x" onload="y" x="&amp;<!-- --><img src=x>\#
    </title></p></main></a>javascript:y ]]> \(z) ${x} `<
    """#
  static let harmless = String(hostile.map { $0 == " " ? " " : "x" })
}

extension ChangedSample {
  /// Everything that may be left out is left out.
  static func poor() throws -> ChangedSample {
    try ChangedSample(keepsBodies: false) { original, isValid in
      let required = Set(original.descriptions.filter(\.isRequired).map(\.key))
      let needed = original.fields.filter { required.contains($0.key) }
      return isValid(needed.yaml(in: .english)) ? needed : original.fields
    }
  }

  /// Texts that may hold anything, and the names of entries and what refers to them alike, end with
  /// the words; ids and names of files do not.
  static func hostile() throws -> ChangedSample {
    var log = DiagnosticLog()
    let tree = try listContent(sampleContent.path, reporting: &log)
    let ids = Set(tree.entries.map(\.id))
    let files = Set(tree.assets.compactMap { $0.split(separator: "/").last.map(String.init) })
    return try ChangedSample(keepsBodies: true) { original, isValid in
      var added: Set<Int> = []
      func fields() -> [WrittenField] {
        var place = -1
        return original.fields.map { field in
          field.mapTexts { text in
            place += 1
            return added.contains(place) ? text + AddedWords.hostile : text
          }
        }
      }
      var texts: [String] = []
      for field in original.fields {
        _ = field.mapTexts { text in
          texts.append(text)
          return text
        }
      }
      for (place, text) in texts.enumerated() where !ids.contains(text) && !files.contains(text) {
        added.insert(place)
        if !isValid(fields().yaml(in: .english)) { added.remove(place) }
      }
      return fields()
    }
  }
}
