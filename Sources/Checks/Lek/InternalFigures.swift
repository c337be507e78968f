internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The figures that only the institution sees, and where public text draws on them.
struct InternalFigures {
  /// The agenda.
  private let index: AgendaIndex
  /// The keys of the internal indicators.
  private let indicators: Set<String>
  /// The datasets that are internal, or have a column that is.
  private let datasets: [String: Dataset]

  /// Gathers the internal figures.
  init(_ index: AgendaIndex) {
    self.index = index
    indicators = Set(index.indicators.filter(\.block.isInternal).map(\.block.key))
    let closed = index.agenda.datasets.filter { dataset in
      dataset.isInternal || dataset.fields.contains(where: \.isInternal)
    }
    datasets = Dictionary(closed.map { ($0.name.value, $0) }) { first, _ in first }
  }

  /// Returns the references in public text to internal figures, each with its place.
  func references() -> [(place: SourceRange, text: String)] {
    let hasProgress = index.agenda.accounts.contains { $0.account?.term.value.isInternal == true }
    guard !indicators.isEmpty || !datasets.isEmpty || hasProgress else { return [] }
    return index.documents.flatMap { document in
      document.document.body.references.enumerated().compactMap { number, reference in
        guard !document.internalReferences.contains(number), isInternal(reference.text) else {
          return nil
        }
        return (document.place(reference.range), reference.text)
      }
    }
  }

  /// Whether a reference leads to an internal indicator, or to a value that only a voortgang states.
  ///
  /// Without a period readers see the latest public value, so that is no gap where there is one.
  private func isInternal(_ reference: ValueReference) -> Bool {
    if indicators.contains(reference.indicator) { return true }
    guard let found = index.agenda.resolve(reference),
      found.measurement.account?.isInternal == true
    else { return false }
    let cell = found.series.cell(reference.cell)
    let isNamed = reference.period != nil
    return isNamed || cell?[reference.kind].contains { $0.account?.isInternal != true } != true
  }

  /// Whether the text between braces names an internal figure.
  private func isInternal(_ text: String) -> Bool {
    guard let reference = DatasetReference(text) else {
      return ValueReference(text).map(isInternal) ?? false
    }
    guard let dataset = datasets[reference.dataset] else { return false }
    let columns = [dataset.column(reference.column)] + reference.rows.map(dataset.column)
    return dataset.isInternal
      || columns.compactMap(\.self).contains { dataset.fields[$0].isInternal }
  }
}
