import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in data files.
enum DataMutations {
  /// All of them.
  static let all = [column, unreadable, ragged, rowTwice, fileGone, datasetName, programme]

  /// The first rows of the data files, with their bytes.
  private static func headers(of copy: AgendaCopy) -> [SourceRange] {
    copy.files.values.filter { $0.path.hasSuffix(".csv") }.sorted { $0.path < $1.path }.map {
      SourceRange($0, $0.range(ofLine: 1))
    }
  }

  /// The numbers in data files.
  private static func numbers(of copy: AgendaCopy) -> [SourceRange] {
    copy.agenda.datasets.flatMap { dataset in
      dataset.rows.flatMap { row in
        row.compactMap { entry in
          guard case .value(let value) = entry.value, value.number != nil, !entry.range.text.isEmpty
          else { return nil }
          return entry.range
        }
      }
    }
  }

  /// A column under another name.
  static let column = MutationClass(
    id: "column-renamed", title: "Een kolom in een gegevensbestand heet anders dan beschreven",
    expected: ["column-missing"],
    consequences: ["unknown-reference", "nulmeting-missing", "programmes-missing"]
  ) { copy in
    headers(of: copy).map { header in
      let name = header.text.prefix { $0 != ";" && $0 != "," }
      return Mutation(
        header.file.path, header.lower..<(header.lower + name.utf8.count), name + "x",
        place: .anywhere, note: header.text)
    }
  }

  /// A number that is none.
  static let unreadable = MutationClass(
    id: "data-unreadable", title: "Een getal in een gegevensbestand is niet te lezen (‘ca. 12’)",
    expected: ["number-unreadable"],
    consequences: ["breakdown-cell-missing", "unknown-reference"]
  ) { copy in numbers(of: copy).map { Mutation($0, "ca. " + $0.text) } }

  /// A row with a cell too many.
  static let ragged = MutationClass(
    id: "data-ragged", title: "Een rij in een gegevensbestand heeft een vak te veel",
    expected: ["ragged-row"]
  ) { copy in
    headers(of: copy).filter { $0.file.lineCount > 2 }.map { header in
      let line = header.file.range(ofLine: 2)
      let mark = header.text.contains(";") ? ";" : header.text.contains("\t") ? "\t" : ","
      return Mutation(
        header.file.path, line.upperBound..<line.upperBound, mark + "1", note: header.text)
    }
  }

  /// A row that stands twice.
  static let rowTwice = MutationClass(
    id: "data-row-twice",
    title: "Een rij staat twee keer in een gegevensbestand, met andere cijfers",
    expected: ["dataset-key-twice", "duplicate-value", "dataset-total-differs", "duplicate-key"],
    misses: "Zonder kolom die zegt waar een rij over gaat, kunnen twee rijen over iets anders gaan."
  ) { copy in
    copy.agenda.datasets.compactMap { dataset in
      guard let row = dataset.rows.first, let first = row.first, !first.range.text.isEmpty,
        let number = row.first(where: {
          if case .value(let value) = $0.value { value.number != nil } else { false }
        })?.range
      else { return nil }
      let file = first.range.file
      let line = file.range(ofLine: first.range.start.line)
      let head = file.text(line.lowerBound..<number.lower)
      let tail = file.text(number.upper..<line.upperBound)
      return Mutation(
        file.path, line.upperBound..<line.upperBound,
        "\n" + head + number.text.withOtherDigit + tail, note: file.text(line))
    }
  }

  /// A data file that is not there.
  static let fileGone = MutationClass(
    id: "data-file-gone", title: "Een gegevensbestand is weg", expected: ["dataset-file-missing"],
    consequences: ["unknown-reference", "nulmeting-missing", "breakdown-cell-missing"]
  ) { copy in
    copy.agenda.datasets.map { dataset in
      let path = "data/" + dataset.path.value
      var mutation = Mutation([], place: .anywhere, note: "weg: \(path)")
      mutation.removed = [path]
      return mutation
    }
  }

  /// A dataset that a document calls by another name.
  static let datasetName = MutationClass(
    id: "dataset-misspelt", title: "De naam van een gegevensbestand is verschreven",
    expected: ["unknown-dataset", "data-block-unclear"],
    consequences: [
      "unknown-reference", "nulmeting-missing", "breakdown-cell-missing", "unused-file",
    ]
  ) { copy in
    copy.texts.flatMap { copy.places(of: "gegevens: ", in: $0) }.compactMap { place in
      let line = place.file.range(ofLine: place.start.line)
      let name = place.file.text(place.upper..<line.upperBound)
      guard name.count > 3 else { return nil }
      return Mutation(
        place.file.path, place.upper..<line.upperBound, name.swapped(at: 1), note: name)
    }
  }

  /// The code of a programme.
  static let programme = MutationClass(
    id: "programme-code", title: "De code van een opleiding is één cijfer anders",
    expected: [
      "programme-name-differs", "figures-of-unknown-programme", "programme-without-figures",
    ],
    misses: "De melding staat bij de cijfers in het gegevensbestand, en niet bij de code zelf."
  ) { copy in
    copy.agenda.programmes.compactMap { programme in
      let code = programme.code
      guard let digit = code.value.last?.wholeNumberValue else { return nil }
      return Mutation(code.range, String(code.range.text.dropLast()) + String((digit + 3) % 10))
    }
  }
}
