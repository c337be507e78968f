internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The part of a new account about one measure.
struct MeasureDraft {
  /// The document of the agenda that the measure stands in.
  let document: AgendaDocument
  /// The code of its doelstelling.
  let code: String
  /// The measure.
  let measure: Part
  /// What was written before.
  let earlier: EarlierAccounts

  /// The lines: the heading, what was written before, the actions.
  var lines: [String] {
    let standing = earlier.standing(on: measure, of: code)
    let notes = standing.map(note) ?? []
    let actions = measure.letteredActions.map { action(standing, $0) }
    let actionNotes = standing.map(self.actionNotes) ?? []
    return ["", heading(standing)] + notes.flatMap { ["", $0] }
      + (actions.isEmpty ? [] : [""] + actions) + actionNotes.flatMap { ["", $0] }
  }

  /// Returns the heading, with the stand where an earlier one still holds.
  private func heading(_ standing: Standing?) -> String {
    let title = PlainMarkdown(document: document.body).text(measure.heading.inlines)
    let names = measure.marks.measures.map { MeasureName.written($0.value, in: code) }
    let name = names.isEmpty ? measure.measureName ?? "" : names.joined(separator: ",")
    let status = standing.flatMap { held($0.part.marks.status, $0) }
    return "### \(title) {maatregel=\(name)\(Self.mark(status))}"
  }

  /// Returns the line of an action.
  private func action(_ standing: Standing?, _ action: Action) -> String {
    let period = action.period.map { "**\($0.value.text)** " } ?? ""
    let text = PlainMarkdown(document: document.body).text(action.inlines)
    let letter = action.letter?.value ?? ""
    let status = standing.flatMap { held($0.part.action(letter)?.status, $0) }
    return "- \(period)\(text) {actie=\(letter)\(Self.mark(status))}"
  }

  /// Returns a stand where it can be taken over.
  private func held(_ status: Located<MeasureStatus>?, _ standing: Standing) -> MeasureStatus? {
    guard let status, earlier.holds(status.value, of: standing.term.value) else { return nil }
    return status.value
  }

  /// Returns the words of a stand between braces.
  private static func mark(_ status: MeasureStatus?) -> String {
    status.map { " stand=\($0.rawValue)" } ?? ""
  }

  /// Returns what an earlier account said about the measure, as internal paragraphs.
  private func note(_ standing: Standing) -> [String] {
    let actions = standing.part.actions.filter { $0.letter != nil }.map(\.range)
    let told = PlainMarkdown(document: standing.document.body)
      .paragraphs(standing.part.blocks, without: actions)
    let status = standing.part.marks.status.map { $0.value.dutch.capitalisedStart + "." } ?? ""
    return InternalNote.lines([status] + told, of: standing.term.value)
  }

  /// Returns what an earlier account said about the actions, as internal paragraphs.
  private func actionNotes(_ standing: Standing) -> [String] {
    let plain = PlainMarkdown(document: standing.document.body)
    return measure.letteredActions.compactMap(\.letter?.value).compactMap { letter in
      guard let action = standing.part.action(letter), let status = action.status,
        !action.isInternal
      else { return nil }
      let told = "\(status.value.dutch.capitalisedStart). \(plain.text(action.inlines))"
      return InternalNote.lines([told], of: standing.term.value, about: "Actie \(letter), ").first
    }
  }
}

/// What was written before, beside what is still to be written; it is never published.
enum InternalNote {
  /// Returns texts as internal paragraphs, the first of which says of when they are.
  static func lines(_ texts: [String], of term: AccountTerm, about what: String = "") -> [String] {
    let texts = texts.filter { !$0.isEmpty }
    let start = "\(what.isEmpty ? "Vorige keer" : what + "vorige keer") (\(term.text)): "
    return texts.enumerated().map { at, text in "\(at == 0 ? start : "")\(text) {intern}" }
  }
}

extension String {
  /// The text with a capital.
  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
