internal import AgendaModel
internal import Drafting

/// Finds out what must be known of an institution before its agenda can be made ready.
struct InstitutionInterview {
  /// What the flags say.
  let options: NewAgendaOptions
  /// Asks for the rest.
  let interview: Interview
  /// The editions of the Regeling, oldest first.
  let editions: [Regeling]
  /// The day that counts as now unless the user names another; nil when the clock does not say.
  let today: CalendarDate?

  /// Returns the edition that the agenda follows.
  func edition() throws(InterviewEnd) -> Regeling {
    let names = editions.map(\.edition)
    let question = Question(
      flag: "--edition", text: "Welke editie van de Regeling (\(names.joined(separator: ", ")))",
      standard: names.max()
    ) { (text: String) throws(AnswerProblem) -> Regeling in
      if let edition = editions.first(where: { $0.edition == text }) { return edition }
      throw AnswerProblem(text: "Kies uit: \(names.joined(separator: ", ")).")
    }
    let only = editions.count == 1 ? names.first : nil
    return try interview.answer(question, given: options.edition ?? only)
  }

  /// Returns the facts.
  func facts(under regeling: Regeling) throws(InterviewEnd) -> NewAgendaFacts {
    let name = try ask(
      "--institution", "Hoe heet de instelling", options.institution, AnswerReader.name)
    let short = try ask(
      "--short-name", "Wat is de korte naam of afkorting", options.shortName, standard: "",
      AnswerReader.optional)
    let kinds = Institution.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    let kind = try ask(
      "--kind", "Wat voor school is het (\(kinds))", options.kind, AnswerReader.kind)
    let profile = try profile(under: regeling)
    let bodies = try ask(
      "--bodies", "Welke raden zijn er", options.bodies, standard: usualBodies(profile, regeling),
      AnswerReader.bodies)
    let website = try ask(
      "--website", "Wat is het adres van de website van de school", options.website, standard: "",
      AnswerReader.website)
    let day = try Interview(asks: false).answer(
      Question(
        flag: "--reference-date", text: "Wat is de peildatum", standard: today?.iso,
        read: AnswerReader.day), given: options.referenceDate)
    return NewAgendaFacts(
      name: name, shortName: short, kind: kind, profile: profile, bodies: bodies, website: website,
      referenceDate: day)
  }

  /// Returns what the institution offers, and to how many people it is an employer.
  private func profile(under regeling: Regeling) throws(InterviewEnd) -> Profile {
    let niveaus = try ask(
      "--niveaus", "Welke niveaus hebben de opleidingen (entree is 1)", options.niveaus,
      standard: usual("niveau", regeling)
    ) { text throws(AnswerProblem) in try AnswerReader.members(text, of: "niveau", in: regeling) }
    let leerwegen = try ask(
      "--leerwegen", "Welke leerwegen zijn er", options.leerwegen,
      standard: usual("leerweg", regeling)
    ) { text throws(AnswerProblem) in try AnswerReader.members(text, of: "leerweg", in: regeling) }
    let staff = try ask(
      "--staff", "Hoeveel mensen werken er", options.staff, standard: "", AnswerReader.staff)
    return Profile(niveaus: niveaus.compactMap { Int($0) }, leerwegen: leerwegen, staff: staff)
  }

  /// Returns the values of a dimension that most institutions have: those that the edition asks
  /// something of, or all.
  private func usual(_ name: String, _ regeling: Regeling) -> String {
    let known = regeling.dimension(name)?.members.map(\.id) ?? []
    let asked = Set(regeling.measures.flatMap(\.applicability.leerwegen))
    let chosen = name == "leerweg" ? known.filter(asked.contains) : known
    return (chosen.isEmpty ? known : chosen).joined(separator: ", ")
  }

  /// Returns the bodies that an institution of this size has: those whose act may be asked, without the
  /// one that adopts the agenda, which each has.
  private func usualBodies(_ profile: Profile, _ regeling: Regeling) -> String {
    regeling.consents.filter { $0.requirement != .no && $0.act != "vaststelling" }
      .map { $0.body(forStaff: profile.staff) }.joined(separator: ", ")
  }

  /// Asks one question.
  private func ask<Answer>(
    _ flag: String, _ text: String, _ given: String?, standard: String? = nil,
    _ read: @escaping (String) throws(AnswerProblem) -> Answer
  ) throws(InterviewEnd) -> Answer {
    try interview.answer(
      Question(flag: flag, text: text, standard: standard, read: read), given: given)
  }
}
