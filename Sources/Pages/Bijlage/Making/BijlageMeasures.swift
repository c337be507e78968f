internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The measures and further actions of a document, each with what was decided about it.
struct BijlageMeasures {
  /// The document with what all pages draw on.
  private let document: BijlageDocument

  /// Prepares the measures of a document.
  init(_ document: BijlageDocument) { self.document = document }

  /// What all pages draw on.
  private var site: Site { document.site }

  /// The measures of the Regeling, those without an answer last where a draft says so.
  var measures: [BijlageBlock] {
    guard let prose = document.prose, let view = document.view else { return unanswered }
    let answered = view.document.sections.filter { section in
      section.role == .maatregelen
        || (section.role == nil && section.parts.contains { !$0.marks.measures.isEmpty })
    }
    return answered.flatMap { section in
      prose.blocks(section.introduction) + section.parts.flatMap { measure($0, prose) }
    } + unanswered
  }

  /// The further actions.
  var actions: [BijlageBlock] { document.sections([.overigeActies]) }

  /// Returns one measure: its name, the decision with the reason, its text.
  private func measure(_ part: Part, _ prose: BijlageProse) -> [BijlageBlock] {
    let marks = part.marks
    guard !marks.measures.isEmpty else { return document.part(part, prose) }
    let state = MeasureAnswers.state(of: part)
    var blocks = [
      prose.heading(part.heading, level: 5),
      .decision(decision(marks, state), Self.decision(state)),
    ]
    blocks += requirement(marks, title: part.heading.text).map { .line(.text($0)) }
    if let words = BijlageDocument.execution(marks) { blocks.append(.line(.text(words))) }
    let text = prose.blocks(of: part)
    let because: [BijlageBlock] =
      state == .explained && !text.isEmpty
      ? [.prose(.element("p", [:], [.element("strong", [:], [.text("Omdat:")])]))] : []
    return blocks + because + text + document.ambitions(marks)
  }

  /// Returns the words of a decision: `Doen we (pas toe), verplicht, gaat door`.
  private func decision(_ marks: Marks, _ state: MeasureAnswers.State) -> String {
    let isMandatory = marks.measures.contains {
      site.measure($0.value)?.obligation == .mandatory
    }
    let when = state == .later ? marks.when.map { " in \($0.value.text)" } : nil
    let words = [
      Self.words(state) + (when ?? ""), isMandatory ? "verplicht" : nil,
      marks.sort.flatMap { MeasureWords.sorts[$0.value] },
      marks.reason.flatMap { MeasureWords.reasons[$0.value] },
    ]
    return words.compactMap(\.self).joined(separator: ", ")
  }

  /// Returns a state in words, with the term of the Regeling.
  private static func words(_ state: MeasureAnswers.State) -> String {
    switch state {
    case .applied: "Doen we (pas toe)"
    case .explained: "Doen we niet (leg uit)"
    case .later, .open: MeasureWords.text(state)
    }
  }

  /// Returns how a state looks.
  private static func decision(_ state: MeasureAnswers.State) -> BijlageDecision {
    switch state {
    case .applied: .applied
    case .explained: .explained
    case .later, .open: .open
    }
  }

  /// Returns which measures of the Regeling a part answers, a sentence each.
  private func requirement(_ marks: Marks, title: String) -> [String] {
    let asked = marks.measures.compactMap { id in
      MeasureWords.name(of: id.value, in: site).map { name in
        "Maatregel \(id.value.dropFirst()) van de Regeling" + (name == title ? "." : ": \(name).")
      }
    }
    let merged = marks.mergedWith.map { id in
      let name = MeasureWords.name(of: id.value, in: site).map { ": \($0)" } ?? ""
      return "Samen met maatregel \(id.value.dropFirst())\(name)."
    }
    return asked + merged
  }

  /// The measures that the agenda does not answer yet, where a draft says so.
  private var unanswered: [BijlageBlock] {
    let doelstelling = site.regeling.doelstellingen.first { $0.code == document.code }
    guard site.showsMissing, let doelstelling else { return [] }
    let open = doelstelling.measures.filter { site.answers.state(of: $0.id) == .open }
    return open.flatMap { measure -> [BijlageBlock] in
      let isMandatory = measure.obligation == .mandatory
      return [
        .heading(level: 5, id: nil, .text(measure.title)),
        .decision(MeasureWords.text(.open) + (isMandatory ? ", verplicht" : ""), .open),
        .line(.text("Maatregel \(measure.id.dropFirst()) van de Regeling.")),
      ]
    }
  }
}
