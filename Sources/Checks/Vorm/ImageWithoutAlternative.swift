internal import AgendaModel
internal import Diagnostics

/// A picture without words for who cannot see it.
enum ImageWithoutAlternative: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "image-without-alternative", .form, .fout,
    title: "Een afbeelding heeft geen beschrijving",
    what: "Of elke afbeelding tussen `[ ]` een beschrijving heeft, en het logo een `logo-tekst`.",
    why: """
      Wie de afbeelding niet ziet, krijgt de beschrijving te horen. De wet vraagt dit van scholen.
      """,
    wrong: "![](../beelden/machinepark.jpg)",
    right: "![Studenten aan het werk op het machinepark](../beelden/machinepark.jpg)",
    mend: "Schrijf tussen de rechte haken wat er te zien is")

  /// Returns a finding for each picture without an alternative.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let institution = index.agenda.institution
    let logo = institution.logo.flatMap { logo in
      (institution.logoText ?? "").isBlank ? logo : nil
    }
    return index.documents.flatMap { document in
      document.images.filter { $0.value.alternative.isBlank }.map {
        finding(
          at: document.place($0.range), Message.summary($0.value.source),
          explanation: Message.explanation)
      }
    }
      + [logo].compactMap(\.self).map {
        finding(at: $0.range, Message.logo, explanation: Message.explanation, subject: "logo")
      }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ source: String) -> String {
    "De afbeelding ‘\(source)’ heeft geen beschrijving"
  }
  /// The headline for the logo.
  static let logo = "Het logo heeft geen `logo-tekst`"
  /// Why.
  static let explanation = "Schrijf in een zin wat er te zien is; dat wordt voorgelezen."
}
