internal import AgendaModel
internal import Diagnostics

/// A partner of a doelstelling that `agenda.yaml` gives other doelstellingen.
enum PartnerDoelstellingDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "partner-doelstelling-differs", .coherence, .waarschuwing,
    title: "Een partner staat bij een doelstelling die agenda.yaml niet noemt",
    what: """
      Of een partner in het kopblok van een doelstelling, die ook in `agenda.yaml` staat met een lijst
      `doelstellingen`, daar deze doelstelling heeft.
      """,
    why: "Op de site staat de partner bij de ene lijst wel en bij de andere niet.",
    wrong: """
      # prioriteit-1/1.2.md
      partners:
        - naam: Gemeente Leiden

      # agenda.yaml
      partners:
        - naam: Gemeente Leiden
          doelstellingen: 1.1, 1.3
      """,
    right: """
      # agenda.yaml
      partners:
        - naam: Gemeente Leiden
          doelstellingen: 1.1, 1.2, 1.3
      """)

  /// Returns a finding at each such partner of a document.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = Dictionary(index.agenda.partners.map { ($0.name.value.lowercased(), $0) }) { $1 }
    return index.agenda.doelstellingen.flatMap { document in
      document.partners.compactMap { partner -> Diagnostic? in
        guard let code = document.code?.value,
          let other = known[partner.name.value.lowercased()], !other.doelstellingen.isEmpty,
          !other.doelstellingen.contains(where: { $0.value == code })
        else { return nil }
        return finding(
          at: partner.name.range, Message.summary(partner.name.value, code),
          explanation: Message.explanation(other), subject: partner.name.value,
          notes: [.init(at: other.name.range, "De partner in agenda.yaml")],
          solutions: [.init(Message.mend(code))])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ code: String) -> String {
    "Partner ‘\(name)’ hoort volgens agenda.yaml niet bij doelstelling \(code)"
  }
  /// What the other place says.
  static func explanation(_ partner: Partner) -> String {
    "In agenda.yaml staat deze partner bij \(partner.doelstellingen.map(\.value).dutchList)."
  }
  /// The mend.
  static func mend(_ code: String) -> String {
    "Zet \(code) achter `doelstellingen` bij deze partner in agenda.yaml, of haal hem hier weg"
  }
}
