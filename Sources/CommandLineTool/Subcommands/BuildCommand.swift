internal import ArgumentParser

/// `ijkpunt build`: makes the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Maakt de site van een of meer agenda's.",
    discussion: """
      Voorbeelden:
        ijkpunt build
        ijkpunt build mijn-agenda --output site
        ijkpunt build agenda-a agenda-b --output sites     elke agenda krijgt een eigen map

      Een vastgestelde agenda met fouten wordt niet gepubliceerd; de oude site blijft dan staan.
      """)

  @Argument(help: "De mappen met een agenda.", completion: .directory)
  var folders: [String] = ["content"]

  @Option(name: .shortAndLong, help: "De map voor de site.", completion: .directory)
  var output = "public"

  @Flag(help: "Neem ook op wat intern is, duidelijk gemerkt. Niet voor publicatie.")
  var `internal` = false

  @Flag(help: "Publiceer een vastgestelde agenda ook als er fouten zijn.")
  var allowErrors = false

  func run() throws {
    let request = BuildAction.Request(
      folders: folders, output: output, isInternal: `internal`, allowsErrors: allowErrors)
    try BuildAction.run(request).end()
  }
}
