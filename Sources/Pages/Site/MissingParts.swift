internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// What a draft still lacks, in groups that one person can work through.
struct MissingParts {
  /// What all pages draw on.
  private let site: Site
  /// The findings that say what is missing.
  private let findings: [Diagnostic]

  /// Gathers what is missing from the findings that the audience may see.
  init(_ site: Site, _ findings: [Diagnostic]) {
    self.site = site
    self.findings = findings.filter { $0.severity == .nogInTeVullen }
  }

  /// How many parts are missing.
  var count: Int { findings.count }

  /// The groups for the template: what concerns the whole agenda, then each document in order.
  var groups: [TemplateValue] {
    let byFile = Dictionary(grouping: findings) { $0.range.file.path }
    let documents = site.agenda.documents.filter { byFile[$0.file.path] != nil }
    let known = Set(documents.map(\.file.path))
    let others = findings.filter { !known.contains($0.range.file.path) }
    let whole = others.filter { !isAboutPart($0) }
    let parts = others.filter(isAboutPart)
    let general = [
      group("De hele agenda", nil, whole), group("Doelstellingen en prioriteiten", nil, parts),
    ]
    let own = documents.map { document in
      group(name(document), address(document), byFile[document.file.path] ?? [])
    }
    return (general + own).compactMap { $0 }
  }

  /// Whether a finding says that a whole doelstelling or prioriteit has no document.
  private func isAboutPart(_ finding: Diagnostic) -> Bool {
    ["Doelstelling ", "Prioriteit "].contains { finding.summary.hasPrefix($0) }
  }

  /// Returns a group; nil when it is empty.
  private func group(
    _ name: String, _ address: String?, _ findings: [Diagnostic]
  ) -> TemplateValue? {
    guard !findings.isEmpty else { return nil }
    return [
      "naam": .text(name), "adres": .text(address),
      "punten": .list(findings.map { ["naam": .text($0.summary)] }),
    ]
  }

  /// Returns the address of a document's page; nil when it has none.
  private func address(_ document: AgendaDocument) -> String? {
    site.map.page(ofFile: document.file.path).map { site.address($0, from: .home) }
  }

  /// Returns a document in words.
  private func name(_ document: AgendaDocument) -> String {
    let code = document.code?.value ?? ""
    switch document.kind {
    case .doelstelling: return "Doelstelling \(code): \(site.title(ofDoelstelling: code))"
    case .prioriteit:
      return "Prioriteit \(code)"
        + (Int(code).map { ": " + site.title(ofPrioriteit: $0) } ?? "")
    case .chapter: return "Hoofdstuk \(document.title?.value ?? code)"
    case .account:
      guard let account = document.account else { return code }
      return "Verantwoording \(account.term.value.dutch): \(account.subject.dutch)"
    }
  }
}
