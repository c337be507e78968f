/// The words of grammar that the reading of figures asks for at every turn, read once.
extension ProseWord {
  /// `cohort`
  static let cohort = ProseWord("cohort")
  /// `derde`
  static let derde = ProseWord("derde")
  /// `en`
  static let en = ProseWord("en")
  /// `het`
  static let het = ProseWord("het")
  /// `met`
  static let met = ProseWord("met")
  /// `naar`
  static let naar = ProseWord("naar")
  /// `nummer`
  static let nummer = ProseWord("nummer")
  /// `op`
  static let op = ProseWord("op")
  /// `punt`
  static let punt = ProseWord("punt")
  /// `schaal`
  static let schaal = ProseWord("schaal")
  /// `tot`
  static let tot = ProseWord("tot")
  /// `uur`
  static let uur = ProseWord("uur")
  /// `van`
  static let van = ProseWord("van")
}
