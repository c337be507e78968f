internal import Diagnostics

extension Diagnostic {
  /// A finding about the shape of a template.
  private static func syntax(
    _ range: SourceRange, _ summary: String, _ solution: String, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      "template-syntax", .fout, at: range, summary,
      explanation: "Zolang dit zo is, gebruikt de site het eigen sjabloon van IJkpunt.",
      notes: notes, solutions: [.init(solution)])
  }

  /// `{{` without `}}`.
  static func unclosedTag(_ range: SourceRange) -> Diagnostic {
    syntax(range, "Dit veld heeft geen sluitende accolades", "Zet }} (of }}}) achter de naam")
  }

  /// A kind of tag that is not used here.
  static func unsupportedTag(_ range: SourceRange, _ text: String) -> Diagnostic {
    syntax(
      range, "Het veld '\(text)' heeft een vorm die sjablonen hier niet kennen",
      "Gebruik {{naam}}, {{{opmaak}}}, {{#deel}}…{{/deel}}, {{^deel}}…{{/deel}} of {{>sjabloon}}")
  }

  /// A section that does not end.
  static func sectionWithoutEnd(_ range: SourceRange, _ name: String) -> Diagnostic {
    syntax(range, "Het deel '\(name)' heeft geen einde", "Zet {{/\(name)}} waar het deel eindigt")
  }

  /// An end without a section.
  static func endWithoutSection(_ range: SourceRange, _ name: String) -> Diagnostic {
    syntax(
      range, "'{{/\(name)}}' sluit een deel dat niet begonnen is",
      "Haal het weg, of zet {{#\(name)}} waar het deel begint")
  }

  /// An end with the name of another section.
  static func wrongEnd(
    _ range: SourceRange, _ name: String, of section: String, _ start: SourceRange
  ) -> Diagnostic {
    syntax(
      range, "'{{/\(name)}}' staat waar het deel '\(section)' eindigt", "Schrijf {{/\(section)}}",
      notes: [.init(at: start, "Het deel begint hier")])
  }

  /// What Mustache itself refuses.
  static func refusedTemplate(_ range: SourceRange) -> Diagnostic {
    syntax(
      range, "Dit sjabloon is niet te lezen", "Vergelijk het met het sjabloon dat IJkpunt meelevert"
    )
  }

  /// A template that places itself.
  static func circularPartial(_ range: SourceRange, _ name: String) -> Diagnostic {
    syntax(
      range, "Het sjabloon '\(name)' plaatst zichzelf, al dan niet via een ander",
      "Haal een van de verwijzingen weg")
  }

  /// A name that the page does not offer.
  static func unknownName(
    _ range: SourceRange, _ name: String, among names: [String]
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: name, among: names)
    return Diagnostic(
      "template-unknown-name", .fout, at: range,
      "De naam '\(name)' bestaat niet op deze pagina"
        + (near.map { "; bedoelde u '\($0)'?" } ?? ""),
      explanation: "Een onbekende naam zou op de pagina niets tonen.",
      solutions: near.map { [.init("Schrijf '\($0)'")] } ?? [
        .init("Gebruik een van deze namen: " + names.joined(separator: ", "))
      ])
  }

  /// A value printed with the wrong number of braces, or one that cannot be printed.
  static func wrongBraces(
    _ range: SourceRange, _ name: String, _ fields: TemplateFields
  ) -> Diagnostic {
    let (what, solution) =
      switch fields {
      case .html: ("is opmaak", "Schrijf {{{\(name)}}} met drie accolades")
      case .text, .unknown: ("is tekst", "Schrijf {{\(name)}} met twee accolades")
      case .flag, .list, .object:
        ("is geen tekst maar een deel", "Schrijf {{#\(name)}}…{{/\(name)}}")
      }
    return Diagnostic(
      "template-unknown-name", .fout, at: range, "De naam '\(name)' \(what)",
      explanation: "Twee accolades tonen tekst, drie accolades tonen kant-en-klare opmaak.",
      solutions: [.init(solution)])
  }

  /// A partial that does not exist.
  static func unknownPartial(
    _ range: SourceRange, _ name: String, among names: [String]
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: name, among: names)
    return Diagnostic(
      "template-unknown-partial", .fout, at: range,
      "Het sjabloon '\(name)' bestaat niet" + (near.map { "; bedoelde u '\($0)'?" } ?? ""),
      explanation: "Een onbekend sjabloon zou op de pagina niets tonen.",
      solutions: [.init("Gebruik een van deze sjablonen: " + names.joined(separator: ", "))])
  }
}
