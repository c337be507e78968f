/// The words by which a row or column says that it is the total of others.
public enum TotalWords {
  /// The words, each a whole title.
  private static let words: Set<String> = [
    "totaal", "totalen", "samen", "eindtotaal", "alles samen", "alle samen", "alle opleidingen",
  ]

  /// Whether a title in any case says that it is a total.
  public static func name(_ title: String) -> Bool {
    let lower = title.lowercased()
    return words.contains(lower) || lower.hasPrefix("totaal ")
  }
}
