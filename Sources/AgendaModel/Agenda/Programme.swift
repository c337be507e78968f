public import Diagnostics

/// A beroepsopleiding of the institution.
public struct Programme: Sendable {
  /// The code of the beroepsopleiding, in lower case.
  public var code: Located<String>
  /// The name.
  public var name: String
  /// The niveau.
  public var niveau: Int?
  /// The leerweg.
  public var leerweg: String?
  /// The maatschappelijke opgave it serves, or why none.
  public var opgave: Located<String>?

  /// Creates a programme.
  public init(
    code: Located<String>, name: String, niveau: Int?, leerweg: String?, opgave: Located<String>?
  ) {
    (self.code, self.name, self.niveau) = (code, name, niveau)
    (self.leerweg, self.opgave) = (leerweg, opgave)
  }
}
