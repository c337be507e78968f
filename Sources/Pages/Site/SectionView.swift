internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// Turns the sections of a document into what the template `delen/onderdelen` gets.
struct SectionView {
  /// What all pages draw on.
  let site: Site
  /// The document.
  let view: DocumentView
  /// The page that the sections stand on.
  let page: SitePage
  /// Writes the author's text.
  let prose: ProseRenderer

  /// Creates a view of a document on its page.
  ///
  /// Where `view` is only a part of a document, `whole` is all of it: footnotes are numbered through.
  init(_ site: Site, _ view: DocumentView, on page: SitePage, of whole: DocumentView? = nil) {
    (self.site, self.view, self.page) = (site, view, page)
    let document = (whole ?? view).document
    prose = ProseRenderer(document: document, map: site.map, page: page)
  }

  /// The text before the first section.
  var introduction: TemplateValue { .html(prose.blocks(view.document.introduction)) }

  /// The footnotes, for below the text.
  var footnotes: TemplateValue { .html(prose.footnotes()) }

  /// Returns the sections at these places.
  func sections(_ places: [Int]) -> TemplateValue {
    .list(places.map { section(view.document.sections[$0], $0) })
  }

  /// Returns the entries for the table of contents.
  func entries(_ places: [Int]) -> [Page.Entry] {
    places.map {
      .init(name: view.document.sections[$0].heading.text, anchor: view.sectionAnchors[$0])
    }
  }

  /// Returns one section.
  private func section(_ section: Section, _ place: Int) -> TemplateValue {
    let anchors = view.partAnchors[place]
    return [
      "anker": .text(view.sectionAnchors[place]),
      "titel": .html(prose.title(section.heading)),
      "intern": .flag(section.heading.isInternal),
      "inleiding": .html(prose.blocks(section.introduction)),
      "delen": .list(zip(section.parts, anchors).map { .object(part($0, $1)) }),
    ]
  }

  /// Returns one part: an analysis item, an ambition, a measure or free text.
  private func part(_ part: Part, _ anchor: String) -> TemplateObject {
    let marks = part.marks
    let special = marks.isNotApplicable || marks.isSourceSilent
    let state = MeasureAnswers.state(of: part)
    let isMeasure = !marks.measures.isEmpty
    var value = Self.empty(anchor)
    value["titel"] = .html(prose.title(part.heading))
    let text = ActionLists(prose).node(part)
    value["kort"] = .text(part.heading.text)
    // Why a measure is not taken, or a part does not apply, stays in sight, however long it is.
    let folds = !special && state != .explained
    let (start, rest) =
      folds ? Folding.split(text, after: isMeasure ? Folding.line : Folding.paragraph) : (text, nil)
    value["tekst"] = .html(start)
    value["vervolg"] = .html(rest)
    value["intern"] = .flag(marks.isInternal)
    value["isMaatregel"] = .flag(isMeasure)
    value["nvt"] = .flag(marks.isNotApplicable)
    value["bronZwijgt"] = .flag(marks.isSourceSilent && !marks.isNotApplicable)
    value["gewoon"] = .flag(!special)
    let aliases = view.anchors.aliases(ofHeadingAt: part.heading.range.lower)
    value["aliassen"] = .list(aliases.map { ["anker": .text($0)] })
    let ambitions = ambitions(marks.forAmbitions.map(\.value))
    value["uitvoering"] = .text(Self.execution(marks))
    value["metAmbities"] = .flag(!ambitions.isEmpty)
    value["ambities"] = .list(ambitions)
    if isMeasure {
      value = value.merging(decision(marks, state))
        .merging(requirement(marks, title: part.heading.text))
    }
    return value
  }

  /// Returns who carries a part out and with whom; nil when its author does not say.
  private static func execution(_ marks: Marks) -> String? {
    let words = [marks.role.map { "Wie: \($0)" }, marks.partners.map { "Met: \($0)" }]
      .compactMap(\.self)
    return words.isEmpty ? nil : words.map(Dutch.sentence).joined(separator: " ")
  }

  /// A part that says nothing, with every name that the template knows.
  private static func empty(_ anchor: String) -> TemplateObject {
    [
      "anker": .text(anchor), "titel": .html(""), "tekst": .html(""), "intern": false,
      "isMaatregel": false, "kort": "", "vervolg": .html(""), "nvt": false, "bronZwijgt": false,
      "gewoon": false, "ambities": [],
      "metAmbities": false, "uitvoering": "",
      "doen": false, "niet": false, "volgt": false, "open": false, "wanneer": "", "reden": "",
      "soort": "", "verplicht": false, "vraagt": [], "samen": [], "aliassen": [],
    ]
  }

  /// Returns what a measure's braces decide.
  private func decision(_ marks: Marks, _ state: MeasureAnswers.State) -> TemplateObject {
    MeasureWords.flags(state).merging([
      "wanneer": .text(marks.when?.value.text),
      "reden": .text(marks.reason.flatMap { MeasureWords.reasons[$0.value] }),
      "soort": .text(marks.sort.flatMap { MeasureWords.sorts[$0.value] }),
    ])
  }

  /// Returns which measures of the Regeling a part answers.
  private func requirement(_ marks: Marks, title: String) -> TemplateObject {
    let ids = marks.measures.map(\.value)
    let asked = ids.compactMap { id -> TemplateValue? in
      MeasureWords.name(of: id, in: site).map {
        ["nummer": .text(String(id.dropFirst())), "naam": .text($0 == title ? "" : $0)]
      }
    }
    let isMandatory = ids.contains { site.measure($0)?.obligation == .mandatory }
    return [
      "vraagt": .list(asked), "verplicht": .flag(isMandatory),
      "samen": .list(marks.mergedWith.map { merged($0.value) }),
    ]
  }

  /// Returns a measure that this one was merged with, with a link when its answer can be found.
  private func merged(_ id: String) -> TemplateValue {
    let answer = site.answers.answers(to: MeasureAnswers.whole(id)).first
    return [
      "nummer": .text(String(id.dropFirst())),
      "naam": .text(MeasureWords.name(of: id, in: site) ?? ""),
      "adres": .text(
        answer.map {
          site.address(.doelstelling($0.document), from: page, anchor: $0.anchor)
        }),
    ]
  }

  /// Returns links to ambitions on the page.
  private func ambitions(_ numbers: [Int]) -> [TemplateValue] {
    numbers.compactMap { number in
      view.ambition(number).map {
        ["anker": .text($0.anchor), "naam": .text("ambitie \(number), \($0.title)")]
      }
    }
  }

  /// Returns a measure of the Regeling that nobody answered yet.
  static func unanswered(_ measure: Regeling.Maatregel) -> TemplateValue {
    var value = empty(Slug.make(measure.id))
    value["isMaatregel"] = true
    value["open"] = true
    value["titel"] = .html(HTMLNode.text(measure.title))
    value["verplicht"] = .flag(measure.obligation == .mandatory)
    value["vraagt"] = [
      ["nummer": .text(String(measure.id.dropFirst())), "naam": ""]
    ]
    return .object(value)
  }
}
