internal import ArgumentParser

/// `ijkpunt explain`: tells what a finding or requirement means.
struct ExplainCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Legt een melding, of een onderdeel van de Regeling, uit.",
    discussion: """
      Voorbeelden:
        ijkpunt explain                     alle meldingen, in het kort
        ijkpunt explain nulmeting-missing   een melding
        ijkpunt explain 2c                  een indicator
        ijkpunt explain M1.3.1              een maatregel
        ijkpunt explain A-1.3-1             een analyse-onderdeel
        ijkpunt explain 1.3                 een doelstelling
        ijkpunt explain regeling            de hele Regeling, in het kort
        ijkpunt explain D7                  een verschil tussen de bronnen
        ijkpunt explain sjablonen           wat u aan de site kunt veranderen
        ijkpunt explain sjabloon indicator  de namen in een sjabloon
      """)

  /// The id of a finding or the code of a requirement; none for the list of findings.
  @Argument(help: "De naam van een melding, of de code van een onderdeel van de Regeling.")
  var words: [String] = []

  /// Runs the verb and ends it with its exit code.
  func run() throws {
    try ExplainAction.run(words.isEmpty ? nil : words.joined(separator: " ")).end()
  }
}
