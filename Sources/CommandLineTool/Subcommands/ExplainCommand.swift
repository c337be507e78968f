internal import ArgumentParser

/// `ijkpunt explain`: tells what a finding or requirement means.
struct ExplainCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Legt een melding, een onderdeel van de Regeling, een woord of een sleutel uit.",
    discussion: """
      Voorbeelden:
        ijkpunt explain                     wat u kunt vragen
        ijkpunt explain meldingen           alle meldingen, in het kort
        ijkpunt explain nulmeting-missing   een melding
        ijkpunt explain 2c                  een indicator
        ijkpunt explain M1.3.1              een maatregel
        ijkpunt explain A-1.3-1             een analyse-onderdeel
        ijkpunt explain 1.3                 een doelstelling
        ijkpunt explain pas toe of leg uit  een woord
        ijkpunt explain uitsplitsing        een sleutel uit een kopblok
        ijkpunt explain regeling            de hele Regeling, in het kort
        ijkpunt explain D7                  een verschil tussen de bronnen
        ijkpunt explain sjablonen           wat u aan de site kunt veranderen
        ijkpunt explain sjabloon indicator  de namen in een sjabloon

      Hoofdletters maken niet uit. Noemt u meer namen, dan worden zij na elkaar uitgelegd.
      """)

  /// What to explain; none for what can be asked.
  @Argument(
    help: ArgumentHelp(
      "De naam van een melding, een code van de Regeling, een woord of een sleutel.",
      valueName: "namen"),
    completion: .custom { _, _, _ in KnownWords.completions })
  var words: [String] = []

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    try ExplainAction.run(words).end()
  }
}
