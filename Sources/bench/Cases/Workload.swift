/// Work that the tool is given.
struct Workload {
  /// What the tool does with the agendas.
  enum Verb: String, CaseIterable {
    /// It reads and checks.
    case check
    /// It reads, checks, renders and publishes.
    case build
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
