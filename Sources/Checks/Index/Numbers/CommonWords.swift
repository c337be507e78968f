/// The words of grammar that the reading of figures asks for at every turn, read once.
extension ProseWord {
  /// The word `cohort`.
  static let cohort = ProseWord("cohort")
  /// The word `derde`.
  static let derde = ProseWord("derde")
  /// The word `en`.
  static let en = ProseWord("en")
  /// The word `het`.
  static let het = ProseWord("het")
  /// The word `met`.
  static let met = ProseWord("met")
  /// The word `naar`.
  static let naar = ProseWord("naar")
  /// The word `nummer`.
  static let nummer = ProseWord("nummer")
  /// The word `op`.
  static let op = ProseWord("op")
  /// The word `punt`.
  static let punt = ProseWord("punt")
  /// The word `schaal`.
  static let schaal = ProseWord("schaal")
  /// The word `tot`.
  static let tot = ProseWord("tot")
  /// The word `uur`.
  static let uur = ProseWord("uur")
  /// The word `van`.
  static let van = ProseWord("van")
}
