internal import ArgumentParser

/// What may be said beforehand about the institution of a new agenda.
struct NewAgendaOptions: ParsableArguments {
  /// The name of the institution.
  @Option(help: ArgumentHelp("Nieuwe agenda: de naam van de instelling.", valueName: "naam"))
  var institution: String?

  /// The short name.
  @Option(help: ArgumentHelp("Nieuwe agenda: de korte naam of afkorting.", valueName: "afkorting"))
  var shortName: String?

  /// The kind of institution.
  @Option(
    help: ArgumentHelp("Nieuwe agenda: roc, beroepscollege of vakinstelling.", valueName: "soort"))
  var kind: String?

  /// The niveaus.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: de niveaus van de opleidingen, zoals 2,3,4; entree is 1.",
      valueName: "niveaus"))
  var niveaus: String?

  /// The leerwegen.
  @Option(help: ArgumentHelp("Nieuwe agenda: de leerwegen, zoals bol,bbl.", valueName: "leerwegen"))
  var leerwegen: String?

  /// The number of staff.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: hoeveel mensen er werken. Hiervan hangt af of een OR of een PVT instemt.",
      valueName: "aantal"))
  var staff: String?

  /// The bodies.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: de raden die er zijn, zoals studentenraad,ondernemingsraad,raad-van-toezicht. Ook kort: sr,or,pvt,rvt.",
      valueName: "organen"))
  var bodies: String?

  /// The address of the institution's own site.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: het adres van de website van de instelling.", valueName: "adres"))
  var website: String?

  /// The edition of the Regeling.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: de editie van de Regeling (standaard: de nieuwste).", valueName: "editie"))
  var edition: String?

  /// The day that counts as now.
  @Option(
    help: ArgumentHelp(
      "Nieuwe agenda: de peildatum, als jaar-maand-dag (standaard: vandaag).", valueName: "datum"))
  var referenceDate: String?

  /// Whether nothing is asked.
  @Flag(help: "Nieuwe agenda: stel geen vragen, en neem wat gebruikelijk is.")
  var yes = false

  /// The flags that were given, as the user wrote them.
  var given: [String] {
    let values: [(String, String?)] = [
      ("--institution", institution), ("--short-name", shortName), ("--kind", kind),
      ("--niveaus", niveaus), ("--leerwegen", leerwegen), ("--staff", staff), ("--bodies", bodies),
      ("--website", website), ("--edition", edition), ("--reference-date", referenceDate),
    ]
    return values.filter { $0.1 != nil }.map(\.0) + (yes ? ["--yes"] : [])
  }
}
