import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in streefwaarden and their years.
enum TargetMutations {
  /// All of them.
  static let all = [
    swapped, boundTurned, pathTurned, targetYear, measuredYear, nulmetingGone, targetGone,
  ]

  /// The direction of an indicator, where it has one.
  private static func isBetter(
    _ left: DecimalNumber, _ right: DecimalNumber, _ direction: Direction
  ) -> Bool {
    direction == .higher ? left > right : direction == .lower && left < right
  }

  /// Nulmeting and streefwaarde in each other's place.
  static let swapped = MutationClass(
    id: "target-wrong-side", title: "Nulmeting en doel staan in elkaars plaats",
    expected: ["target-worse-than-nulmeting"],
    consequences: ["aggregate-outside-parts"]
  ) { copy in
    copy.values.filter { $0.kind == .target && $0.cell.target.count == 1 }.compactMap { place in
      guard let target = place.number, place.cell.nulmeting.count == 1,
        let start = place.cell.nulmeting.first?.value,
        case .number(let number) = start.value.content,
        start.range.file.path == place.range.file.path,
        isBetter(target, number, place.block.direction)
      else { return nil }
      let path = place.range.file.path
      return Mutation(
        [
          .init(path: path, range: start.range.lower..<start.range.upper, text: place.text),
          .init(path: path, range: place.range.lower..<place.range.upper, text: start.range.text),
        ], note: "\(place.block.key): \(start.range.text) ↔ \(place.text)")
    }
  }

  /// `minstens` for `hoogstens` and the like.
  static let boundTurned = MutationClass(
    id: "bound-turned", title: "‘Minstens’ wordt ‘hoogstens’, of ‘minder dan’ wordt ‘meer dan’",
    expected: [
      "target-worse-than-nulmeting", "target-already-met", "target-bound-wrong-side",
    ]
  ) { copy in
    let words = [
      ("minstens", "hoogstens"), ("hoogstens", "minstens"), ("minder dan", "meer dan"),
      ("meer dan", "minder dan"),
    ]
    return copy.values.filter { $0.kind == .target && $0.block.direction != .neutral }.compactMap {
      place in
      guard let (old, new) = words.first(where: { place.text.hasPrefix($0.0) }),
        case .bound = place.measurement.value.value.content
      else { return nil }
      return Mutation(place.range, new + place.text.dropFirst(old.count))
    }
  }

  /// Interim targets in each other's place.
  static let pathTurned = MutationClass(
    id: "path-turned", title: "Twee tussendoelen staan in elkaars plaats",
    expected: ["target-path-not-monotone", "target-worse-than-nulmeting"]
  ) { copy in
    copy.values.filter { $0.kind == .target }.compactMap { place in
      let targets = place.cell.target.filter {
        if case .number = $0.value.value.content { return $0.period != nil } else { return false }
      }
      guard targets.count > 1, targets[0].value.range == place.range,
        let first = targets[0].value.value.number, let second = targets[1].value.value.number,
        isBetter(second, first, place.block.direction)
      else { return nil }
      let ranges = targets.prefix(2).map(\.value.range)
      return Mutation(
        [
          .init(
            path: ranges[0].file.path, range: ranges[0].lower..<ranges[0].upper,
            text: ranges[1].text),
          .init(
            path: ranges[1].file.path, range: ranges[1].lower..<ranges[1].upper,
            text: ranges[0].text),
        ], note: "\(place.block.key): \(ranges[0].text) ↔ \(ranges[1].text)")
    }
  }

  /// The digits of a target's year swapped.
  static let targetYear = MutationClass(
    id: "target-year", title: "Het jaar van een doel is verschreven (2027 wordt 2072)",
    expected: ["period-outside-edition", "period-unreadable"],
    consequences: ["streefwaarde-missing", "unknown-reference", "value-in-unmeasured-year"]
  ) { copy in
    copy.values.filter { $0.kind == .target && $0.number != nil }.compactMap { place in
      guard let period = place.measurement.period?.range, period.text == "2027",
        period.start.line == place.range.start.line
      else { return nil }
      return Mutation(period, "2072")
    }
  }

  /// A year in which the source does not measure.
  static let measuredYear = MutationClass(
    id: "measured-year", title: "Een meting krijgt een jaar waarin de bron niet meet",
    expected: ["value-in-unmeasured-year"], consequences: ["unknown-reference"]
  ) { copy in
    copy.values.filter { $0.kind == .nulmeting && $0.number != nil }.compactMap { place in
      guard let period = place.measurement.period, case .year(let year) = period.value,
        period.range.start.line == place.range.start.line,
        let id = place.measurement.source?.value ?? place.series.source?.value,
        let source = copy.agenda.source(id), source.years.contains(year),
        !source.years.contains(year - 1)
      else { return nil }
      return Mutation(period.range, String(year - 1))
    }
  }

  /// Returns the mistakes that a key of a required indicator is gone with all below it.
  private static func blocks(_ key: String, _ kind: Cell.Kind, in copy: AgendaCopy) -> [Mutation] {
    copy.values.filter { place in
      place.kind == kind && place.cell.key == .institution && place.block.isRequired
        && place.block.requirement?.mayLackNulmeting == false
        && place.number != nil && place.block.series.count == 1 && place.series.cells.count == 1
        && place.cell[kind].count == 1
    }.compactMap { place in
      let file = place.range.file
      guard let line = copy.line(ofKey: key, above: place.range.start.line, in: file) else {
        return nil
      }
      return .removing(copy.block(from: line, in: file), of: file)
    }
  }

  /// No nulmeting.
  static let nulmetingGone = MutationClass(
    id: "nulmeting-gone", title: "De nulmeting van een indicator is weg",
    expected: ["nulmeting-missing"], consequences: ["unknown-reference"]
  ) { blocks("nulmeting", .nulmeting, in: $0) }

  /// No streefwaarde.
  static let targetGone = MutationClass(
    id: "target-gone", title: "Het doel van een indicator is weg",
    expected: ["streefwaarde-missing"], consequences: ["unknown-reference"]
  ) { blocks("doel", .target, in: $0) }
}
