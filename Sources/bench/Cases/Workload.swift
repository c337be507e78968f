/// Work that the tool is given.
struct Workload {
  /// What the tool does with the agendas.
  enum Verb: String {
    /// It reads and checks.
    case check
    /// It reads, checks, renders and publishes.
    case build
    /// It makes the appendix as a web page.
    case appendix
    /// It makes the appendix as a PDF, for which `make tools` is needed.
    case appendixPDF

    /// Returns the words of the command, with what it makes at a place.
    func words(_ folders: [String], making place: String) -> [String] {
      switch self {
      case .check: ["check"] + folders
      case .build: ["build"] + folders + ["--allow-errors", "--output", place]
      case .appendix: ["appendix"] + folders + ["--output", place + "/bijlage.html"]
      case .appendixPDF:
        ["appendix"] + folders + ["--format", "pdf", "--output", place + "/bijlage.pdf"]
      }
    }
  }

  /// Which agendas.
  enum Agendas {
    /// A real agenda that ships with the tool, by its folder in the package.
    case real(String)
    /// Agendas that the generator makes.
    case generated(Shape)
  }

  /// The verb.
  let verb: Verb
  /// The agendas.
  let agendas: Agendas
  /// Whether the site of the run before stays, as when an author builds again.
  var keepsSite = false
}
