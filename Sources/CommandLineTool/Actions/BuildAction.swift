/// Builds sites.
enum BuildAction {
  /// What the user asked for.
  struct Request {
    /// The folders with agendas.
    var folders: [String]
    /// The folder for the site.
    var output: String
    /// Whether internal parts are included.
    var isInternal: Bool
    /// Whether an adopted agenda with errors is published all the same.
    var allowsErrors: Bool
  }

  /// Builds every agenda; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus { .failed }
}
