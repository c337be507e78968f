internal import AgendaModel

/// `agenda.yaml` of a new agenda.
struct AgendaFileStart {
  /// What is known of the institution.
  let facts: NewAgendaFacts
  /// The edition.
  let regeling: Regeling

  /// The text of the file.
  var text: String {
    let lines = identity + [""] + profile + [""] + sources + [""] + consents + [""] + lists
    return lines.joined(separator: "\n") + "\n"
  }

  /// The institution and what the agenda is.
  private var identity: [String] {
    Remark.lines(Self.howTo) + ["formaat: 1", "instelling:", "  naam: \(Scalar.text(facts.name))"]
      + [
        "  afkorting:\(facts.shortName.map { " " + Scalar.text($0) } ?? "")",
        "  soort: \(facts.kind.rawValue)",
      ]
      + Remark.lines(
        "Vul in wat u kent: de code van de school bij DUO, de plaats, een e-mailadres voor vragen.",
        indent: 2)
      + [
        "  brin:", "  plaats:", "  contact:", "  website:\(facts.website.map { " " + $0 } ?? "")",
        "",
      ]
      + [
        "regeling: \(regeling.edition)", "titel: Kwaliteitsagenda \(regeling.edition)",
        "periode: \(regeling.edition)",
      ]
      + Remark.lines(
        "Laat dit concept tot het bestuur de agenda heeft vastgesteld. Schrijf dan: vastgesteld.")
      + ["status: concept", "versie: \"0.1\""]
      + Remark.lines(
        "De dag die op de site als ‘nu’ geldt: zet hier de dag waarop u de agenda bijwerkte.")
      + ["peildatum: \(facts.referenceDate.iso)"]
      + Remark.lines("Waar de site komt te staan, als u dat al weet: https://…")
      + ["adres:"]
  }

  /// What the notes behind `#` are.
  private static let howTo =
    "Wat achter een hekje staat, is een aantekening voor u. Niemand ziet het op de site."

  /// What the institution offers, which decides what is asked of it.
  private var profile: [String] {
    Remark.lines("Hiervan hangt af wat de Regeling van u vraagt. Entree is niveau 1.")
      + ["niveaus: \(facts.profile.niveaus.map { String($0) }.joined(separator: ", "))"]
      + ["leerwegen: \(facts.profile.leerwegen.joined(separator: ", "))"]
      + Remark.lines("Hoeveel mensen er werken. Hiervan kan afhangen welke raad instemt.")
      + ["medewerkers:\(facts.profile.staff.map { " \($0)" } ?? "")"]
      + ["organen: \(facts.bodies.joined(separator: ", "))"]
  }

  /// The sources that the catalogue knows.
  private var sources: [String] {
    Remark.lines(
      "Waar de cijfers vandaan komen. Verander wat bij u anders is, en voeg eigen bronnen toe.")
      + ["bronnen:"]
      + regeling.sources.flatMap { source -> [String] in
        let years = source.years.map { String($0) }.joined(separator: ", ")
        let keys: [(String, String?)] = [
          ("naam", source.name), ("houder", source.keeper), ("ritme", source.rhythm),
        ]
        return ["  - id: \(source.id)"]
          + keys.compactMap { key, value in value.map { "    \(key): \(Scalar.text($0))" } }
          + (years.isEmpty ? [] : ["    meetjaren: \(years)"])
          + (source.lastYear.map { ["    eindigt: \($0)"] } ?? [])
          + (source.remark.map { Remark.lines($0, indent: 4) } ?? [])
      }
  }

  /// Who must still consent, as lines to open once they did.
  private var consents: [String] {
    let asked = regeling.consents.filter { $0.requirement != .no }
    let acts = asked.map { ($0.body(of: facts), $0.act) }
    let others = facts.bodies.filter { body in !acts.contains { $0.0 == body } }
    return Remark.lines(
      "Heeft een orgaan besloten, haal dan de hekjes weg voor vaststelling en voor dat orgaan, en vul de datum in (jaar-maand-dag)."
    )
      + ["# vaststelling:"]
      + (acts + others.map { ($0, "advies") }).flatMap { body, act in
        ["#   - orgaan: \(body)", "#     handeling: \(act)", "#     datum:"]
      }
  }

  /// The lists that only the institution knows.
  private var lists: [String] {
    Remark.lines("Met wie u samenwerkt. Een partner van één doelstelling mag ook in dat document.")
      + [
        "# partners:", "#   - naam:", "#     groep: extern", "#     rol:", "#     doelstellingen:",
        "",
      ]
      + Remark.lines(
        "De opleidingen voor de maatschappelijke opgaven: \(regeling.opgaven.joined(separator: ", "))."
      )
      + [
        "# opleidingen:", "#   - bc:", "#     naam:", "#     niveau:", "#     leerweg:",
        "#     opgave:", "",
      ]
      + Remark.lines("Woorden en afkortingen die niet iedere lezer kent.")
      + ["# begrippen:", "#   - begrip:", "#     uitleg:"]
  }
}

extension Regeling.Consent {
  /// Returns the body that must act: the one that stands in, where the institution has that one only.
  fileprivate func body(of facts: NewAgendaFacts) -> String {
    if let substitute, facts.bodies.contains(substitute), !facts.bodies.contains(body) {
      return substitute
    }
    return body(forStaff: facts.profile.staff)
  }
}
