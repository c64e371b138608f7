extension String {
  /// Phrases between punctuation that are short enough to stand in one line of a phone.
  package var isPhrased: Bool {
    let phrases = split { $0.isPunctuation || $0.isWhitespace }
    return phrases.count > 1 && phrases.allSatisfy { $0.count <= 9 }
  }
}
