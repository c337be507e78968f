/// Why the preview does not run, in Dutch for the user.
public struct PreviewError: Error, Sendable, Equatable {
  /// The kinds of failure, for a program that wants to tell them apart.
  public enum Kind: Sendable, Equatable {
    /// Another program holds the port, or all of those that were tried.
    case portTaken
    /// The address is not one in numbers.
    case unreadableHost
    /// The address is not one of this machine.
    case foreignHost
    /// The system does not let this user listen there.
    case permission
    /// The system refused something else, with its error number.
    case system(code: Int32)
  }

  /// The kind of failure.
  public let kind: Kind

  /// The headline, without a full stop; it stands on its own.
  public let summary: String

  /// Why the preview cannot run so.
  public let explanation: String

  /// What the user can do about it.
  public let mend: String
}

extension PreviewError {
  /// Says that the port that the user named is taken.
  static func portTaken(_ port: UInt16) -> PreviewError {
    PreviewError(
      kind: .portTaken, summary: "Poort \(port) is al in gebruik",
      explanation: "Een ander programma, of een andere voorvertoning, gebruikt deze poort.",
      mend: "Sluit dat programma, of kies een andere poort, bijvoorbeeld `--port \(other(port))`.")
  }

  /// Says that none of the ports that were tried is free.
  static func portsTaken(_ ports: ClosedRange<UInt16>) -> PreviewError {
    PreviewError(
      kind: .portTaken,
      summary: "De poorten \(ports.lowerBound) tot en met \(ports.upperBound) zijn al in gebruik",
      explanation: "Andere programma's gebruiken deze poorten.",
      mend: "Sluit een voorvertoning die nog openstaat, of kies zelf een poort met `--port`.")
  }

  /// Says that the address to listen at cannot be read.
  static func unreadableHost(_ host: String) -> PreviewError {
    PreviewError(
      kind: .unreadableHost, summary: "`\(host)` is geen adres om op te luisteren",
      explanation: "De voorvertoning luistert op een adres in cijfers van deze computer.",
      mend: "Schrijf bijvoorbeeld `--host 127.0.0.1`, of laat `--host` weg. "
        + "Een naam voor in de browser hoort bij `--trusted-host`.")
  }

  /// Returns what to say when the system refused to let us listen.
  static func refused(host: String, port: UInt16, code: Int32, reason: String) -> PreviewError {
    switch code {
    case SystemCode.addressTaken: portTaken(port)
    case SystemCode.addressElsewhere:
      PreviewError(
        kind: .foreignHost, summary: "Het adres `\(host)` is niet van deze computer",
        explanation: "De voorvertoning kan alleen luisteren op een adres dat deze computer heeft.",
        mend: "Laat `--host` weg, of kies een adres dat bij de netwerkinstellingen staat.")
    case SystemCode.notAllowed, SystemCode.notPermitted:
      PreviewError(
        kind: .permission, summary: "Luisteren op poort \(port) mag niet van deze computer",
        explanation: "Poorten onder 1024 zijn meestal alleen voor de beheerder.",
        mend: "Kies een hogere poort, bijvoorbeeld `--port \(other(port))`.")
    default: system(code, reason)
    }
  }

  /// Says that the system refused something.
  static func system(_ code: Int32, _ reason: String) -> PreviewError {
    PreviewError(
      kind: .system(code: code), summary: "De voorvertoning kan niet luisteren",
      explanation: "Het besturingssysteem zegt: \(reason) (\(code)).",
      mend: "Sluit programma's die u niet nodig hebt en probeer het opnieuw.")
  }

  /// Returns a port to propose instead of one.
  private static func other(_ port: UInt16) -> UInt16 {
    (1024..<65_000).contains(port) ? port + 100 : 8080
  }
}
