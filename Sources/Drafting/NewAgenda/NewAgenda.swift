public import AgendaModel

/// A whole agenda made ready to fill in: everything that an edition of the Regeling asks, in its place.
///
/// What it asks comes from the catalogue, and the order in which it is asked too. What does not
/// concern the institution is there as well, waiting for the reason. Each place has one sentence
/// that says what goes there, as an internal paragraph or behind `#`, so that it is never published.
public struct NewAgenda: Sendable {
  /// The documents, by path.
  public let documents: [DraftDocument]

  /// Makes an agenda ready for an institution.
  public init(_ facts: NewAgendaFacts, under regeling: Regeling) {
    let document = DocumentStart(regeling: regeling, profile: facts.profile)
    let prioriteiten = regeling.prioriteiten.flatMap { prioriteit in
      [
        DraftDocument(
          path: Self.path(prioriteit.number, "prioriteit"), text: document.text(of: prioriteit))
      ]
        + prioriteit.doelstellingen.map {
          DraftDocument(path: Self.path(prioriteit.number, $0.code), text: document.text(of: $0))
        }
    }
    let agenda = DraftDocument(
      path: "agenda.yaml", text: AgendaFileStart(facts: facts, regeling: regeling).text)
    let guide = DraftDocument(path: Self.guide, text: GuideStart.text)
    let chapters = ChapterStart(regeling: regeling, profile: facts.profile).documents
    documents = ([agenda, guide] + prioriteiten + chapters).sorted { $0.path < $1.path }
  }

  /// The file that says how to go on; its name keeps it out of the agenda.
  public static let guide = "_LEES-MIJ.txt"

  /// Returns the path of a document in the folder of a prioriteit.
  private static func path(_ prioriteit: Int, _ name: String) -> String {
    "prioriteit-\(prioriteit)/\(name).md"
  }
}
