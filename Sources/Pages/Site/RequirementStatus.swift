internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Where the agenda answers something that the Regeling asks, or how it accounts for not doing so.
struct RequirementStatus {
  /// The ways in which a requirement can stand.
  enum State: CaseIterable {
    /// It is answered.
    case answered
    /// The school explains why it does not do it.
    case explained
    /// It does not apply to the school.
    case notApplicable
    /// The source of a retelling is silent.
    case sourceSilent
    /// It comes later.
    case later
    /// It is absent, and no source says whether it is asked.
    case unclear
    /// The agenda does not treat it; in a draft it is still to be filled in.
    case open

    /// Returns the state in words; a draft says what is still to be filled in.
    func text(inDraft: Bool) -> String {
      switch self {
      case .open where inDraft: "nog in te vullen"
      case .answered: "staat in de agenda"
      case .explained: "doen we niet, met uitleg"
      case .notApplicable: "niet van toepassing"
      case .sourceSilent: "de bron noemt dit niet"
      case .later: "volgt later"
      case .unclear: "staat er niet, niet zeker of het moet"
      case .open: "staat niet in de agenda"
      }
    }
  }

  /// How it stands.
  var state: State
  /// The page and the words of the link to the place.
  var link: (address: String, name: String)?
  /// What else must be said; empty for nothing.
  var remark = ""

  /// Returns what the table shows.
  func node(inDraft: Bool) -> HTMLNode {
    let words = Dutch.capitalized(state.text(inDraft: inDraft))
    let tail = remark.isEmpty ? [] : [HTMLNode.text(". \(remark)")]
    guard let link else { return .fragment([.text(words)] + tail) }
    let place = HTMLNode.link(link.address, link.name)
    if state == .answered { return .fragment([place] + tail) }
    return .fragment([.text(words + ": "), place] + tail)
  }
}

/// Finds how each requirement of the Regeling stands.
struct RequirementFinder {
  /// What all pages draw on.
  let site: Site

  /// Returns how an analysis item stands.
  func status(_ item: Regeling.AnalysisItem) -> RequirementStatus {
    for view in views(item.owner) {
      guard let found = view.answer(toAnalysis: item.id), let path = path(view) else { continue }
      let marks = found.part.marks
      let state: RequirementStatus.State =
        marks.isNotApplicable
        ? .notApplicable
        : marks.isSourceSilent ? .sourceSilent : found.part.isEmpty ? .open : .answered
      return .init(
        state: state,
        link: (
          site.address(path, from: .requirements, anchor: found.anchor), found.part.heading.text
        )
      )
    }
    return .init(state: missing(item.applicability))
  }

  /// Returns how an indicator stands.
  func status(_ asked: Regeling.Indicator) -> RequirementStatus {
    guard let indicator = site.indicator(asked.code) else {
      return .init(state: missing(asked.applicability))
    }
    let link = (site.address(.indicator(indicator.key), from: .requirements), indicator.shortName)
    if indicator.notApplicable != nil { return .init(state: .notApplicable, link: link) }
    let hasStart = IndicatorStand.has(.nulmeting, indicator)
    let hasGoal = IndicatorStand.has(.target, indicator)
    switch (hasStart, hasGoal) {
    case (true, true): return .init(state: .answered, link: link)
    case (false, false): return withoutValues(indicator, link)
    case (true, false): return .init(state: .answered, link: link, remark: "Zonder doel")
    case (false, true): return .init(state: .answered, link: link, remark: "Zonder startpunt")
    }
  }

  /// Returns how an indicator without any value stands: why there is none.
  private func withoutValues(
    _ indicator: IndicatorBlock, _ link: (address: String, name: String)
  ) -> RequirementStatus {
    let absences = indicator.series.flatMap(\.cells).flatMap(\.all)
      .compactMap(\.measurement.value.value.absence)
    let isSaid = absences.contains { $0 != .sourceSilent }
    if absences.isEmpty { return .init(state: .open, link: link) }
    guard isSaid else { return .init(state: .sourceSilent, link: link) }
    return .init(state: .answered, link: link, remark: "Zonder cijfers, met uitleg")
  }

  /// Returns how a measure stands.
  func status(_ measure: Regeling.Maatregel) -> RequirementStatus {
    let link = site.answers.answers(to: measure.id).first.map { answer in
      (
        address: site.address(
          .doelstelling(answer.document), from: .requirements, anchor: answer.anchor),
        name: answer.part.heading.text
      )
    }
    switch site.answers.state(of: measure.id) {
    case .applied: return .init(state: .answered, link: link)
    case .explained: return .init(state: .explained, link: link)
    case .later: return .init(state: .later, link: link)
    case .open: return .init(state: missing(measure.applicability), link: link)
    }
  }

  /// Returns how a chapter stands.
  func status(_ chapter: Regeling.Chapter) -> RequirementStatus {
    guard let view = site.chapter(chapter.id), let path = path(view) else {
      return .init(state: chapter.requirement == .yes ? .open : .unclear)
    }
    return .init(
      state: .answered, link: (site.address(path, from: .requirements), site.title(ofChapter: view))
    )
  }

  /// Returns how the act of a body stands.
  func status(_ consent: Regeling.Consent) -> RequirementStatus {
    let body = consent.body(forStaff: site.agenda.profile.staff)
    let found =
      site.agenda.consents.first { $0.body.value == body && $0.act?.value == consent.act }
      ?? site.agenda.consents.first { $0.body.value == body }
    guard let found else {
      return .init(state: consent.requirement == .yes ? .open : .unclear)
    }
    var status = RequirementStatus(
      state: found.act == nil ? .sourceSilent : .answered,
      link: (site.address(.colophon, from: .requirements, anchor: "sectie_instemming"), "Colofon"))
    status.remark = found.act.map { Dutch.capitalized($0.value) + ColofonPage.moment(found) } ?? ""
    return status
  }

  /// Returns how a part of the begroting stands.
  func status(_ part: Regeling.BudgetPart) -> RequirementStatus {
    let rows = site.agenda.begroting?.costs ?? []
    guard rows.contains(where: { $0.part?.value == part.id }) else {
      return .init(state: missing(part.applicability))
    }
    return .init(
      state: .answered, link: (site.address(.budget, from: .requirements), "Begroting"))
  }

  /// Returns the state of something that the agenda does not treat.
  private func missing(_ applicability: Applicability) -> RequirementStatus.State {
    applicability.concerns(site.agenda.profile) ? .open : .notApplicable
  }

  /// Returns the documents that may answer for an owner.
  private func views(_ owner: String) -> [DocumentView] {
    if let view = site.doelstelling(owner) { return [view] }
    guard let number = Int(owner) else { return [] }
    let codes = site.regeling.doelstellingen.filter { $0.prioriteit == number }.map(\.code)
    return ([site.prioriteit(number)] + codes.map(site.doelstelling)).compactMap { $0 }
  }

  /// Returns the page of a document.
  private func path(_ view: DocumentView) -> SitePage? {
    site.map.page(ofFile: view.document.file.path)
  }
}
