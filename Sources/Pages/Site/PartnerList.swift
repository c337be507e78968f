internal import AgendaModel
internal import Diagnostics

/// The partners of a doelstelling: those of its own with what they do, the others by name.
struct PartnerList {
  /// The partners named in the document.
  let own: [Partner]
  /// Those that the agenda names for this doelstelling among others.
  let shared: [Partner]
  /// The address of the page that says what all of them do.
  let address: String?

  /// Gathers the partners, each once.
  init(_ code: String, _ site: Site, on page: SitePage) {
    own = site.doelstelling(code)?.document.partners ?? []
    var seen = Set(own.map(\.name.value))
    shared = site.agenda.partners.filter { partner in
      partner.doelstellingen.contains { $0.value == code }
        && seen.insert(partner.name.value).inserted
    }
    address = site.chapter("samenwerking").map {
      site.address(
        .chapter($0.document.file.path), from: page, anchor: "sectie_alle-partners")
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { own.isEmpty && shared.isEmpty }

  /// What the template gets.
  var fields: TemplateObject {
    [
      "metPartners": .flag(!isEmpty), "metEigenPartners": .flag(!own.isEmpty),
      "eigenPartners": .list(
        own.map { ["naam": .text($0.name.value), "rol": .text(Self.role($0))] }),
      "buiten": .text(names(external: true)), "binnen": .text(names(external: false)),
      "partnersAdres": .text(shared.isEmpty ? nil : address),
    ]
  }

  /// Returns what a partner does, and when the institution last discussed that.
  private static func role(_ partner: Partner) -> String? {
    let parts = [partner.role, partner.evaluated.map { "Besproken: \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.map(Dutch.sentence).joined(separator: " ")
  }

  /// Returns the names of the shared partners on one side.
  private func names(external: Bool) -> String {
    Dutch.list(shared.filter { $0.isExternal == external }.map(\.name.value))
  }
}
