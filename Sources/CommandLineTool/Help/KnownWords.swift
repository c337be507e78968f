internal import AgendaModel
internal import Checks
internal import Pages
internal import Reading

/// The words that commands take, for filling in with Tab and for "bedoelde u".
enum KnownWords {
  /// The newest edition of the Regeling.
  private static var regeling: Regeling? { Editions.all().regelingen.last }

  /// The numbers of the prioriteiten.
  static var prioriteiten: [String] { regeling?.prioriteiten.map { String($0.number) } ?? [] }

  /// The codes of the doelstellingen.
  static var doelstellingen: [String] { regeling?.doelstellingen.map(\.code) ?? [] }

  /// Everything that `ijkpunt explain` can tell about.
  static var explained: [String] {
    CheckExplanation.ids + (regeling.map { RegelingExplanation($0).ids } ?? [])
      + HandbookWords.names
      + ["sjablonen"] + TemplateExplanation.names.map { "sjabloon " + $0 }
  }

  /// What can be filled in as one word behind `ijkpunt explain`.
  static var completions: [String] { explained.filter { !$0.contains(" ") } }
}
