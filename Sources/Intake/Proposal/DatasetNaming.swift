internal import AgendaModel
internal import Diagnostics

/// How the new data file is called, where it is from, and which one it replaces.
struct DatasetNaming {
  /// The name that the agenda refers to.
  let name: String
  /// The path in the folder `data`.
  let path: String
  /// The id of the source.
  let source: String?
  /// The data file that is replaced.
  let replaced: Dataset?

  /// Finds a name for the data file with figures for `indicators`.
  init(
    _ agenda: Agenda, _ request: IntakeRequest, _ kind: DeliveryKind, indicators: [String]
  ) throws(IntakeProblem) {
    replaced = try request.replaced.map { name throws(IntakeProblem) in
      try Self.dataset(name, in: agenda)
    }
    source = try Self.source(agenda, request, kind, replaced)
    if let replaced {
      (name, path) = (replaced.name.value, replaced.path.value)
      return
    }
    let head = kind == .own ? "cijfers" : kind.rawValue
    let proposed = ([head] + indicators).joined(separator: "-").lowercased()
    name = request.name ?? proposed
    path = name + ".csv"
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }),
      !name.isEmpty,
      name.count <= 60
    else { throw Self.badName(name) }
    try Self.checkFree(name, agenda, isNamed: request.name != nil, indicators)
  }

  /// Returns the data file with a name.
  private static func dataset(_ name: String, in agenda: Agenda) throws(IntakeProblem) -> Dataset {
    if let found = agenda.datasets.first(where: { $0.name.value == name }) { return found }
    let known = agenda.datasets.map(\.name.value)
    throw IntakeProblem(
      "Er is geen gegevensbestand \"\(name)\" om te vervangen",
      reason: known.isEmpty
        ? "data/datapackage.yaml beschrijft nog niets."
        : "Bekend zijn: \(known.joined(separator: ", ")).",
      mend: "kies een van die namen achter --replace, of laat --replace weg")
  }

  /// Returns the id of the source; one that the agenda does not have is refused.
  private static func source(
    _ agenda: Agenda, _ request: IntakeRequest, _ kind: DeliveryKind, _ replaced: Dataset?
  ) throws(IntakeProblem) -> String? {
    guard let wanted = request.source else {
      return replaced?.source?.value ?? kind.source(in: agenda)
    }
    if agenda.source(wanted) != nil { return wanted }
    throw IntakeProblem(
      "Er is geen bron \"\(wanted)\"",
      reason: "Onder bronnen in agenda.yaml staan: "
        + agenda.sources.map(\.id.value).joined(separator: ", ") + ".",
      mend: "kies een van die, of zet de bron eerst in agenda.yaml")
  }

  /// Refuses a name that is in use, and a second data file for an indicator that has one.
  private static func checkFree(
    _ name: String, _ agenda: Agenda, isNamed: Bool, _ indicators: [String]
  ) throws(IntakeProblem) {
    for dataset in agenda.datasets {
      let feeds = dataset.fields.contains { field in
        field.indicator.map { indicators.contains($0.value) } ?? false
      }
      let isSame = dataset.name.value == name || dataset.path.value == name + ".csv"
      guard isSame || feeds && !isNamed else { continue }
      let codes = indicators.joined(separator: ", ")
      throw IntakeProblem(
        isSame
          ? "Er is al een gegevensbestand \"\(name)\""
          : "Indicator \(codes) haalt al cijfers uit het gegevensbestand \"\(dataset.name.value)\"",
        reason: "Een bestand dat er al is, wordt nooit ongevraagd vervangen.",
        mend:
          "is dit een nieuwere levering van hetzelfde, gebruik dan --replace \(dataset.name.value); "
          + "is het iets anders, geef het dan een eigen naam met --name")
    }
    guard agenda.idlePaths.contains("data/\(name).csv") else { return }
    throw IntakeProblem(
      "Er staat al een bestand data/\(name).csv",
      reason: "Een bestand dat er al is, wordt nooit overschreven.",
      mend: "kies een andere naam met --name, of haal het oude bestand eerst weg")
  }

  /// A name cannot be used.
  private static func badName(_ name: String) -> IntakeProblem {
    IntakeProblem(
      "\"\(name)\" kan geen naam van een gegevensbestand zijn",
      reason: "Een naam heeft alleen letters, cijfers en streepjes, en hoogstens 60 tekens.",
      mend: "kies een andere met --name, bijvoorbeeld --name duo-vsv")
  }
}
