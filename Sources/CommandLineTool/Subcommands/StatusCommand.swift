internal import ArgumentParser

/// `ijkpunt status`: tells what is missing, late and due.
struct StatusCommand: ParsableCommand {
  /// The name and help of the verb.
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "Zegt per doelstelling en per rol wat ontbreekt, wat te laat is en wat binnenkort moet.",
    discussion: """
      Voorbeelden:
        ijkpunt status
        ijkpunt status mijn-agenda
        ijkpunt status --format json > stand.json

      De peildatum in agenda.yaml telt als vandaag. Te laat is een actie waarvan de periode voorbij is, en die in de
      laatste verantwoording of voortgang niet afgerond of gestopt is. Binnenkort is binnen zes weken. De rol komt van
      rol= achter de actie of de maatregel. Deze lijst is voor binnen de school.
      """)

  /// The folder with the agenda.
  @Argument(
    help: ArgumentHelp("De map met de agenda.", valueName: "map"), completion: .directory)
  var folder = "content"

  /// How the status is printed.
  @Option(
    help: ArgumentHelp(
      "Hoe de stand wordt getoond: voor mensen (text) of voor andere programma's (json).",
      valueName: "vorm"))
  var format = StatusFormat.text

  /// Runs the verb and ends it with its exit code.
  func run() throws { try StatusAction.run(folder, format).end() }
}

/// The ways to print a status.
enum StatusFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// In columns, for people.
  case text
  /// For programs.
  case json
}
