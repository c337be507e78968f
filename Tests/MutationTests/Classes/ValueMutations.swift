import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in the values of indicators.
enum ValueMutations {
  /// All of them.
  static let all = [
    tooLarge, commaLost, commaTwice, otherUnit, twoValues, cellUnknown, answersOff, meanOff,
    loneDigit,
  ]

  /// A digit too many.
  static let tooLarge = MutationClass(
    id: "digit-too-many", title: "Een percentage krijgt een cijfer te veel (86% wordt 860%)",
    expected: ["value-outside-scale"]
  ) { copy in
    copy.values.filter { $0.series.unit == .percent && ($0.number?.double ?? 0) > 10.5 }.map {
      let digits = $0.text.prefix { $0.isNumber }
      return Mutation($0.range, digits + "0" + $0.text.dropFirst(digits.count))
    }
  }

  /// A decimal comma that is gone.
  static let commaLost = MutationClass(
    id: "comma-lost", title: "De komma valt weg (3,6 wordt 36)",
    expected: ["value-outside-scale", "value-of-other-magnitude"]
  ) { copy in
    copy.values.filter { place in
      guard let number = place.number, place.text.contains(",") else { return false }
      let lost = Double(number.unscaled)
      return lost > (place.series.scale.maximum?.double ?? .infinity)
    }.map { Mutation($0.range, $0.text.replacing(",", with: "")) }
  }

  /// A comma too many.
  static let commaTwice = MutationClass(
    id: "comma-twice", title: "Een getal krijgt twee komma’s (3,,6)",
    expected: ["number-unreadable", "value-unreadable"]
  ) { copy in
    copy.values.filter { $0.number != nil && $0.text.contains(",") }.map {
      Mutation($0.range, $0.text.replacing(",", with: ",,"))
    }
  }

  /// Another unit.
  static let otherUnit = MutationClass(
    id: "unit-swapped", title: "Een waarde krijgt een andere eenheid (3,6 wordt 3,6%)",
    expected: ["unit-differs"]
  ) { copy in
    copy.values.filter { $0.number != nil }.compactMap { place in
      switch place.series.unit {
      case .score, .count: Mutation(place.range, place.text + "%")
      case .percent where place.text.hasSuffix("%"):
        Mutation(place.range, "€ " + place.text.dropLast())
      default: nil
      }
    }
  }

  /// A second value for the same year.
  static let twoValues = MutationClass(
    id: "value-twice", title: "Een periode staat twee keer, met een andere waarde",
    expected: ["duplicate-key", "duplicate-value"]
  ) { copy in
    copy.values.compactMap { place in
      guard place.cell.key == .institution, place.number != nil,
        let period = place.measurement.period,
        period.range.start.line == place.range.start.line
      else { return nil }
      let file = place.range.file
      let line = file.range(ofLine: place.range.start.line)
      let text = file.text(line.lowerBound..<place.range.lower)
      return Mutation(
        file.path, line.upperBound..<line.upperBound, "\n" + text + place.text.withOtherDigit,
        note: "dubbel: \(place.text)")
    }
  }

  /// A niveau, leerweg or the like that does not exist.
  static let cellUnknown = MutationClass(
    id: "cell-unknown", title: "Een niveau of leerweg in een uitsplitsing bestaat niet",
    expected: ["unknown-dimension-value"], consequences: ["breakdown-cell-missing"]
  ) { copy in
    copy.values.filter { !$0.cell.key.parts.isEmpty && $0.kind == .nulmeting }.compactMap { place in
      guard let part = place.cell.key.parts.first(where: { $0.dimension == "niveau" }) else {
        return nil
      }
      let line = place.range.file.range(ofLine: place.range.start.line)
      let text = place.range.file.text(line)
      guard let found = text.firstRange(of: part.value) else { return nil }
      let at = line.lowerBound + text[..<found.lowerBound].utf8.count
      return Mutation(place.range.file.path, at..<(at + 1), "8", note: text)
    }
  }

  /// A share of a whole distribution that is off.
  static let answersOff = MutationClass(
    id: "answers-off", title: "Een aandeel in een verdeling van antwoorden is 30 te hoog",
    expected: [
      "distribution-not-hundred", "answers-above-hundred", "share-differs-from-answers",
      "mean-impossible",
    ],
    misses: """
      Een verdeling met enkele van de antwoorden hoeft geen 100 te zijn; als er ook geen gemiddelde of aandeel naast \
      staat, spreekt niets het andere getal tegen.
      """
  ) { copy in
    copy.agenda.indicators.flatMap(\.series).flatMap { series in
      series.distribution.compactMap { share in
        guard let number = share.value.value.number, number.double < 65 else { return nil }
        let more = (number + DecimalNumber(30)).dutch()
        return Mutation(share.value.range, more + "%")
      }
    }
  }

  /// A mean that its answers exclude.
  static let meanOff = MutationClass(
    id: "mean-off", title: "Een gemiddelde past niet bij de antwoorden",
    expected: ["mean-impossible", "target-worse-than-nulmeting"],
    misses: "Met maar een of twee bekende antwoorden laten de grenzen ruimte voor veel gemiddelden."
  ) { copy in
    copy.agenda.indicators.flatMap { block in
      block.series.compactMap { series in
        guard series.unit == .score, series.scale.maximum == DecimalNumber(5),
          block.series.contains(where: { !$0.distribution.isEmpty }),
          let value = series.institution?.nulmeting.last?.value, value.value.number != nil
        else { return nil }
        return Mutation(value.range, "4,9")
      }
    }
  }

  /// A digit that nothing else knows of.
  static let loneDigit = MutationClass(
    id: "lone-digit",
    title: "Een cijfer dat maar één keer voorkomt, is één hoger, en blijft aannemelijk",
    expected: [
      "target-worse-than-nulmeting", "target-already-met", "aggregate-outside-parts",
      "target-path-not-monotone", "value-outside-scale", "mean-impossible",
      "share-differs-from-answers", "prose-number-contradicts", "value-in-two-places",
      "prose-numbers-differ", "share-not-possible-with-n",
    ],
    isDetectable: false,
    misses: "Niets in de agenda, de Regeling of de rekenkunde spreekt het nieuwe cijfer tegen."
  ) { copy in
    copy.values.filter { $0.kind == .nulmeting && $0.number != nil }.compactMap { place in
      let characters = Array(place.text)
      guard let at = characters.lastIndex(where: { ("1"..."8").contains($0) }),
        let digit = characters[at].wholeNumberValue
      else { return nil }
      var changed = characters
      changed[at] = Character(String(digit + 1))
      return Mutation(place.range, String(changed))
    }
  }
}
