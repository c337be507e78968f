internal import AgendaModel
internal import Diagnostics

/// Reads `agenda.yaml`.
struct AgendaFileReader {
  /// The top level.
  let map: MapReader
  /// Where findings go.
  let log: FindingLog

  /// Fills `agenda` with what the file says.
  func read(into agenda: inout Agenda) {
    readIdentity(into: &agenda)
    readProfile(into: &agenda)
    agenda.institution = institution()
    agenda.sources = map.maps("bronnen", as: .source).compactMap(source)
    agenda.bodies = map.words("organen")
    agenda.consents = map.maps("vaststelling", as: .consent).compactMap(consent)
    agenda.partners = Self.partners(of: map)
    agenda.programmes = map.maps("opleidingen", as: .programme).compactMap(programme)
    agenda.terms = map.maps("begrippen", as: .term).compactMap(term)
    agenda.strategy = map.maps("strategie", as: .strategyGoal).compactMap(goal)
    agenda.acceptances = map.maps("besproken-en-zo-gelaten", as: .acceptance)
      .compactMap(acceptance)
  }

  /// Reads what the agenda is.
  private func readIdentity(into agenda: inout Agenda) {
    checkFormat()
    agenda.title = map.string("titel")
    agenda.period = map.period("periode")
    agenda.status = map.choice("status", Agenda.Status.self)
    agenda.version = map.told("versie")
    agenda.referenceDate = map.date("peildatum")
    agenda.address = map.string("adres")
    agenda.licence = map.told("licentie")
    agenda.announcement = map.string("mededeling")
    agenda.showsRequirements = map.flag("regeling-overzicht")
  }

  /// Reports a format of another version than ours.
  private func checkFormat() {
    guard let format = map.integer("formaat"), format.value != 1 else { return }
    log.error(
      "wrong-type", format.range, "Deze agenda is geschreven in opmaak \(format.value)",
      why: "Deze versie van IJkpunt leest opmaak 1.", mend: "Schrijf \"formaat: 1\"")
  }

  /// Reads what the institution offers.
  private func readProfile(into agenda: inout Agenda) {
    let dimensions = DimensionFindings(regeling: agenda.regeling, log: log)
    let (niveaus, leerwegen) = (map.integers("niveaus"), map.words("leerwegen"))
    for niveau in niveaus {
      dimensions.checkMember(String(niveau.value), of: "niveau", at: niveau.range)
    }
    for leerweg in leerwegen {
      dimensions.checkMember(leerweg.value.lowercased(), of: "leerweg", at: leerweg.range)
    }
    agenda.profile = Profile(
      niveaus: niveaus.map(\.value).sorted(), leerwegen: leerwegen.map { $0.value.lowercased() },
      staff: map.isSilent("medewerkers") ? nil : map.integer("medewerkers")?.value)
    guard let threshold = map.integer("drempel-kleine-aantallen") else { return }
    if threshold.value >= agenda.smallCountThreshold {
      agenda.smallCountThreshold = threshold.value
    } else {
      log.error(
        "wrong-type", threshold.range, "De drempel voor kleine aantallen mag niet onder de 5",
        why: "Onder de 5 personen kunnen lezers iemand herkennen; de drempel blijft dus 5.",
        mend: "Schrijf 5 of een hoger getal")
    }
  }

  /// Reads the institution.
  private func institution() -> Institution {
    guard let block = map.map("instelling", as: .institution) else {
      return Institution(range: map.place("instelling"))
    }
    var institution = Institution(range: block.range)
    institution.name = block.string("naam")
    institution.shortName = block.told("afkorting")?.value
    institution.brin = block.told("brin")?.value
    institution.kind = block.told("soort")
    institution.place = block.told("plaats")?.value
    institution.website = block.told("website")
    institution.contact = block.told("contact")?.value
    let style = block.map("huisstijl", as: .houseStyle)
    institution.colour = style?.string("kleur")
    institution.logo = style?.string("logo")
    institution.logoText = style?.text("logo-tekst")
    institution.accent = style?.string("accent")
    institution.favicon = style?.string("favicon")
    institution.font = style?.string("lettertype")
    institution.headingFont = style?.string("lettertype-koppen")
    institution.footer = style?.text("voettekst")
    return institution
  }

  /// Reads a source of figures.
  private func source(_ block: MapReader) -> DataSource? {
    guard let id = block.required("id", of: "een bron") else { return nil }
    var source = DataSource(id: id, name: block.text("naam") ?? id.value)
    source.definition = block.told("definitie")?.value
    source.referenceDay = block.told("peildatum")?.value
    source.address = block.told("adres")
    source.keeper = block.told("houder")?.value
    source.rhythm = block.told("ritme")?.value
    source.years = block.integers("meetjaren").map(\.value).sorted()
    source.scale = block.string("schaal").flatMap { ScaleReader.read($0, log: log) }
    source.lastYear = block.integer("eindigt")?.value
    source.remark = block.text("noot")
    return source
  }

  /// Reads the act of a body.
  private func consent(_ block: MapReader) -> Consent? {
    guard let body = block.required("orgaan", of: "een vaststelling"),
      let act = block.required("handeling", of: "een vaststelling")
    else { return nil }
    if !Consent.bodies.contains(body.value) { block.reportChoice(body, "orgaan", Consent.bodies) }
    let isSilent = block.isSilent("handeling")
    if !isSilent, !Consent.acts.contains(act.value) {
      block.reportChoice(act, "handeling", Consent.acts)
    }
    return Consent(
      body: body, act: isSilent ? nil : act, moment: moment(block),
      version: block.told("versie")?.value, remark: block.text("noot"), range: block.range)
  }

  /// Reads when a body acted.
  private func moment(_ block: MapReader) -> Located<Consent.Moment>? {
    guard let word = block.string("datum") else { return nil }
    if block.isSilent("datum") { return Located(.sourceSilent, word.range) }
    return block.date("datum").map { $0.map(Consent.Moment.day) }
  }

  /// Reads the partners of an agenda or a document.
  ///
  /// A partner named in a document belongs to that document, so `doelstellingen` and `rollen` say
  /// nothing there.
  static func partners(of map: MapReader, isDocument: Bool = false) -> [Partner] {
    map.maps("partners", as: .partner).compactMap { block in
      if isDocument { reportIdle(block) }
      guard let name = block.required("naam", of: "een partner") else { return nil }
      let group = block.string("groep")
      if let group, group.value != "extern", group.value != "intern" {
        block.reportChoice(group, "groep", ["intern", "extern"])
      }
      return Partner(
        name: name, isExternal: group?.value != "intern", role: block.text("rol"),
        roles: roles(of: block), doelstellingen: block.words("doelstellingen"),
        evaluated: block.text("geevalueerd"))
    }
  }

  /// Reads what a partner does per doelstelling.
  private static func roles(of partner: MapReader) -> [Partner.Role] {
    partner.entries("rollen").map { Partner.Role(code: $0.key, text: $0.value.value) }
  }

  /// Reports what the partner of a document says about several doelstellingen.
  private static func reportIdle(_ partner: MapReader) {
    for key in ["doelstellingen", "rollen"] where partner.node(key) != nil {
      partner.log.error(
        "key-idle", partner.place(key), "\"\(key)\" telt bij deze partner niet mee",
        why: "De partner hoort bij dit document.",
        mend: "Zet een partner van meer doelstellingen in agenda.yaml", "Haal de regel weg")
    }
  }

  /// Reads a beroepsopleiding.
  private func programme(_ block: MapReader) -> Programme? {
    guard let code = block.required("bc", of: "een opleiding") else { return nil }
    return Programme(
      code: code.map { $0.lowercased() }, name: block.text("naam") ?? code.value,
      niveau: block.integer("niveau")?.value, leerweg: block.text("leerweg")?.lowercased(),
      opgave: block.string("opgave"))
  }

  /// Reads a term.
  private func term(_ block: MapReader) -> Term? {
    guard let term = block.required("begrip", of: "een begrip"),
      let meaning = block.required("uitleg", of: "een begrip")
    else { return nil }
    return Term(term: term, meaning: meaning.value)
  }

  /// Reads an ambition of the institution's own strategy.
  private func goal(_ block: MapReader) -> StrategyGoal? {
    guard let id = block.required("id", of: "een strategisch doel") else { return nil }
    let isSilent = block.isSilent("prioriteiten")
    return StrategyGoal(
      id: id, name: block.text("naam") ?? id.value, text: block.text("tekst"),
      focus: block.told("focusgebied")?.value, bearer: block.told("drager")?.value,
      prioriteiten: isSilent ? [] : block.integers("prioriteiten"), isSourceSilent: isSilent)
  }

  /// Reads the acceptance of a finding.
  ///
  /// What is missing or unreadable is reported, each by itself. Without a reason it accepts nothing. A
  /// missing name or date does not open the finding again: that would be a second finding for one
  /// mistake, and the first one stops a build already.
  private func acceptance(_ block: MapReader) -> FindingAcceptance? {
    let what = "een aanvaarde melding"
    let finding = block.required("melding", of: what)
    let place = block.required("plaats", of: what)
    let reason = block.required("reden", of: what)
    let by = block.required("door", of: what)
    let date = block.required("datum", of: what)
    if date != nil { _ = block.date("datum") }
    guard let finding, let place, let reason else { return nil }
    let halves = place.value.split(separator: "#", maxSplits: 1).map(String.init)
    return FindingAcceptance(
      finding: finding, path: Located(halves.first ?? "", place.range),
      subject: halves.count == 2 ? halves[1] : nil, words: block.string("tekst"),
      acceptance: .init(
        reason: reason.value, by: by?.value ?? "", date: date?.value ?? ""),
      range: block.range)
  }
}

/// Reads scales and reports those that cannot be read.
enum ScaleReader {
  /// Returns the scale that `word` names.
  static func read(_ word: Located<String>, log: FindingLog) -> Scale? {
    if let scale = Scale(word.value) { return scale }
    log.error(
      "wrong-type", word.range, "\"\(word.value)\" is geen schaal",
      mend: "Schrijf het laagste en het hoogste cijfer, bijvoorbeeld \"1 tot 5\"")
    return nil
  }
}
