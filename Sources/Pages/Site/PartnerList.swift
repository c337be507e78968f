internal import AgendaModel
internal import Diagnostics

/// The partners of a doelstelling or prioriteit, those outside the school and those in it: what each
/// does there, and below that the names of the others.
struct PartnerList {
  /// A partner with what it does there.
  private struct Entry {
    /// The partner.
    var partner: Partner
    /// What it does; nil when only its name is known.
    var role: String?
  }

  /// The partners, each once.
  private let entries: [Entry]
  /// The address of the page that says what all of them do.
  let address: String?

  /// Gathers the partners of a doelstelling's code or a prioriteit's number: those of its document,
  /// then those that the agenda names for it among others.
  init(_ code: String, _ document: AgendaDocument?, _ site: Site, on page: SitePage) {
    let shared = site.agenda.partners.filter { partner in
      partner.doelstellingen.contains { $0.value == code }
    }
    let particular = Dictionary(
      shared.map { (Self.key($0), $0.role(for: code)) }
    ) { first, _ in first }
    let own = (document?.partners ?? []).map { partner in
      Entry(partner: partner, role: partner.role ?? particular[Self.key(partner)] ?? nil)
    }
    let others = shared.map { Entry(partner: $0, role: $0.role(for: code)) }
    var seen: Set<String> = []
    entries = (own + others).filter { seen.insert(Self.key($0.partner)).inserted }
    address = site.chapter("samenwerking").map {
      site.address(
        .chapter($0.document.file.path), from: page, anchor: "sectie_alle-partners")
    }
  }

  /// Returns what tells organisations apart.
  private static func key(_ partner: Partner) -> String { partner.name.value.lowercased() }

  /// Whether there are none.
  var isEmpty: Bool { entries.isEmpty }

  /// The name of each partner with what it does there; empty words where that is not told.
  var lines: [(name: String, words: String)] {
    entries.map { ($0.partner.name.value, Self.words($0)) }
  }

  /// What the template gets.
  var fields: TemplateObject {
    let sides = [side("Buiten de school", true), side("In de school", false)].compactMap(\.self)
    return [
      "metPartners": .flag(!isEmpty), "kanten": .list(sides),
      "partnersAdres": .text(isEmpty ? nil : address),
    ]
  }

  /// Returns the partners on one side; nil when there are none.
  private func side(_ name: String, _ isExternal: Bool) -> TemplateValue? {
    let entries = entries.filter { $0.partner.isExternal == isExternal }
    let told = entries.filter { $0.role != nil || $0.partner.evaluated != nil }
    let others = entries.filter { $0.role == nil && $0.partner.evaluated == nil }
    guard !entries.isEmpty else { return nil }
    return [
      "kant": .text(name), "metRollen": .flag(!told.isEmpty),
      "rollen": .list(
        told.map { ["naam": .text($0.partner.name.value), "rol": .text(Self.words($0))] }),
      "namen": .text(others.isEmpty ? nil : Dutch.list(others.map(\.partner.name.value))),
    ]
  }

  /// Returns what a partner does, and when the institution last discussed that.
  private static func words(_ entry: Entry) -> String {
    let evaluated = entry.partner.evaluated.map { "Besproken: \($0)" }
    return [entry.role, evaluated].compactMap { $0.map(Dutch.sentence) }.joined(separator: " ")
  }
}
