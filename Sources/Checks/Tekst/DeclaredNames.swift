internal import AgendaModel
internal import Diagnostics

/// The names that an agenda declares: of the institution, partners, sources, programmes, terms and goals.
struct DeclaredNames {
  /// One name.
  struct Name: Sendable {
    /// The name as declared, without what stands between brackets.
    let text: String
    /// Its words.
    let words: [String]
  }

  /// The names in the order of `agenda.yaml`.
  let all: [Name]

  /// Gathers the names of an agenda, each once.
  init(_ agenda: Agenda) {
    let institution = [agenda.institution.name?.value, agenda.institution.shortName]
    let sources = agenda.sources.flatMap { [$0.name, $0.keeper ?? ""] }
    let others =
      agenda.partners.map(\.name.value) + agenda.programmes.map(\.name)
      + agenda.terms.map(\.term.value) + agenda.strategy.map(\.name)
    var seen: Set<String> = []
    all = (institution.compactMap(\.self) + sources + others).compactMap { text in
      // Hidden characters are a finding of their own.
      let shown = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
      let name = String(String.UnicodeScalarView(shown)).before(" (")
      guard !Self.absent.contains(name.lowercased()), seen.insert(name).inserted else { return nil }
      let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return words.isEmpty ? nil : Name(text: name, words: words)
    }
  }

  /// What stands where the source of a retelling names nobody.
  private static let absent: Set<String> = ["", "bron noemt niet", "nb"]
}
