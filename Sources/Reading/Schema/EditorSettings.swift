public import AgendaModel
internal import Diagnostics

/// The files by which an editor knows what may be written in an agenda.
///
/// All of them are hidden, so that they are no part of the agenda.
public struct EditorSettings: Sendable {
  /// A file with its text.
  public struct File: Sendable {
    /// The path in the agenda's folder.
    public let path: String
    /// The text.
    public let text: String
  }

  /// The schemas, which are ours: a newer version of the tool writes them anew.
  public let schemas: [File]
  /// Settings that a user may have too, which are only written where there are none.
  public let settings: [File]

  /// Makes the files for an edition.
  public init(_ regeling: Regeling) {
    let schema = EditorSchema(regeling)
    schemas = EditorSchema.Subject.allCases.map {
      File(path: Self.folder + $0.file, text: schema.schema(of: $0).text() + "\n")
    }
    settings = [
      File(path: ".editorconfig", text: Self.editorConfig),
      File(path: ".vscode/extensions.json", text: Self.extensions.text() + "\n"),
      File(path: ".vscode/settings.json", text: Self.vscode.text() + "\n"),
    ]
  }

  /// The folder of the schemas.
  private static let folder = ".ijkpunt/schema/"

  /// What most editors read.
  private static let editorConfig = """
    root = true

    [*]
    charset = utf-8
    insert_final_newline = true

    [*.{md,yaml,json}]
    indent_style = space
    indent_size = 2

    """

  /// What Visual Studio Code proposes to install: help with YAML, and the settings above.
  private static let extensions = JSON.object([
    (
      "recommendations",
      .array([.string("redhat.vscode-yaml"), .string("editorconfig.editorconfig")])
    )
  ])

  /// The settings of Visual Studio Code: which schema goes with which file, and lines that wrap.
  private static let vscode = JSON.object([
    ("files.encoding", .string("utf8")),
    (
      "yaml.schemas",
      .object([
        ("./" + folder + EditorSchema.Subject.agenda.file, .string("agenda.yaml")),
        ("./" + folder + EditorSchema.Subject.datapackage.file, .string("data/datapackage.yaml")),
      ])
    ),
    ("yaml.schemaStore.enable", .bool(false)),
    ("[markdown]", .object([("editor.wordWrap", .string("on"))])),
  ])
}
