extension [UInt8] {
  /// Returns the first place of some text at or after `from`.
  func firstIndex(of text: String, from: Int = 0) -> Int? {
    firstIndex(of: Array(text.utf8), from: from)
  }

  /// Returns the first place of some bytes at or after `from`.
  func firstIndex(of sought: [UInt8], from: Int) -> Int? {
    guard let first = sought.first, from <= count else { return nil }
    var place = self[from...].firstIndex(of: first)
    while let found = place {
      if self[found...].starts(with: sought) { return found }
      place = self[(found + 1)...].firstIndex(of: first)
    }
    return nil
  }
}
