internal import Diagnostics

/// What serving says.
enum ServeWords {
  /// Returns what is said once browsers can connect.
  static func ready(
    _ folder: String, _ address: String, _ findings: [Diagnostic], isOpenToOthers: Bool
  ) -> String {
    """
    De voorvertoning van "\(folder)" staat op \(address)
      Controle: \(FindingCount(findings).sentence)
      Sla een bestand op, en de pagina in de browser verandert mee. Stoppen: Ctrl-C.

    """ + (isOpenToOthers ? warning : "")
  }

  /// What is said where not only this machine can connect.
  private static let warning = """
      Let op: wie dit adres kan bereiken, kan meelezen, ook wat intern is. Er is geen wachtwoord.
      Zet er een inlog voor, en noem met --trusted-host de naam die medewerkers intypen.

    """

  /// Returns what is said after a change.
  static func renewed(
    _ paths: Set<String>, in folder: String, _ findings: [Diagnostic]
  ) -> String {
    let names = paths.sorted().map { path in
      path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.utf8.count + 1)) : path
    }
    let shown = names.prefix(3).joined(separator: ", ")
    let rest = names.count > 3 ? " en \(names.count - 3) andere" : ""
    return "Bijgewerkt na \(shown)\(rest). Controle: \(FindingCount(findings).sentence)\n"
  }
}
