internal import AgendaModel
internal import Diagnostics

/// A measure or indicator that belongs to an ambition that the document does not have.
enum UnknownAmbition: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unknown-ambition", .form, .fout,
    title: "Een ambitie met dit nummer is er niet",
    what: """
      Of elk nummer achter `bij-ambitie=` en achter `ambitie:` bij een indicator een kop met `{ambitie=…}` in
      hetzelfde document heeft.
      """,
    why: "De lezer ziet bij een maatregel en een indicator waar zij toe dienen.",
    wrong: """
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {maatregel=3 besluit=toepassen bij-ambitie=2}
      """,
    right: """
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {maatregel=3 besluit=toepassen bij-ambitie=1}
      """,
    mend: "Verbeter het nummer, of geef de kop van de ambitie `{ambitie=…}`")

  /// Returns a finding for each number without an ambition.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document -> [Diagnostic] in
      let parts = document.document.parts
      let plan = document.document.account?.doelstelling.flatMap(index.agenda.doelstelling)
      let known = Set((parts + (plan?.parts ?? [])).compactMap { $0.marks.ambition?.value })
      let used =
        document.document.indicators.flatMap(\.ambitions) + parts.flatMap(\.marks.forAmbitions)
      let unknown = Dictionary(grouping: used.filter { !known.contains($0.value) }, by: \.value)
      return unknown.keys.sorted().compactMap { number in
        unknown[number].map { finding(about: number, usedAt: $0.map(\.range), known) }
      }
    }
  }

  /// Returns the finding about a number that several measures and indicators may use.
  private static func finding(
    about number: Int, usedAt ranges: [SourceRange], _ known: Set<Int>
  ) -> Diagnostic {
    finding(
      at: ranges[0], Message.summary(number), explanation: Message.explanation(known.sorted()),
      subject: "ambitie-\(number)", notes: ranges.dropFirst().map { .init(at: $0, Message.also) })
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: Int) -> String { "Dit document heeft geen ambitie \(number)" }
  /// The words at the other uses.
  static let also = "Ook hier"
  /// Why.
  static func explanation(_ known: [Int]) -> String {
    known.isEmpty
      ? "In dit document staat geen kop met {ambitie=…}."
      : "Dit document heeft ambitie \(known.map { String($0) }.dutchList)."
  }
}
