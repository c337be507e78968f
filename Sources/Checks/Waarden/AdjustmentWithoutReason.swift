internal import AgendaModel
internal import Diagnostics

/// An adjusted value without who, when or why.
enum AdjustmentWithoutReason: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "adjustment-without-reason", .values, .waarschuwing,
    title: "Een bijstelling zegt niet waarom, wanneer of met wie",
    what: "Of elke `bijgesteld` een `reden` heeft, een datum achter `op`, en `besproken-met`.",
    why: """
      Een vastgestelde waarde verandert niet vanzelf. Wie later terugkijkt, wil weten waarom het doel anders werd,
      en of de studentenraad of ondernemingsraad dat wist.
      """,
    wrong: """
      2027:
        waarde: 55%
        bijgesteld:
          van: 60%
      """,
    right: """
      2027:
        waarde: 55%
        bijgesteld:
          van: 60%
          op: 2026-02-01
          reden: De JOB-monitor van 2026 telt anders.
          besproken-met: studentenraad
      """)

  /// Returns a finding for each adjustment that lacks something.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.adjustments.compactMap { place in
      // A date that could not be read is a finding of its own.
      guard !index.damage.touches(place.span) else { return nil }
      let missing = [
        place.adjustment.reason == nil ? "reden" : nil,
        place.adjustment.date == nil ? "op" : nil,
        place.adjustment.discussedWith == nil ? "besproken-met" : nil,
      ].compactMap(\.self)
      guard !missing.isEmpty else { return nil }
      return finding(
        at: place.adjustment.from.range, Message.summary(place, missing),
        explanation: Message.explanation, subject: place.key,
        solutions: [.init("Schrijf er `\(missing.joined(separator: "`, `"))` bij")])
    }
  }
}

/// An adjustment of a value of an indicator.
struct AdjustmentPlace {
  /// The indicator's code or own id.
  let key: String
  /// The value as it is now.
  let value: Located<Value>
  /// The adjustment.
  let adjustment: Adjustment
  /// The indicator from end to end.
  let span: SourceRange
}

extension AgendaIndex {
  /// The adjustments of all indicators, in order.
  var adjustments: [AdjustmentPlace] {
    indicators.flatMap { place in
      place.block.series.flatMap(\.cells).flatMap(\.all).compactMap { entry in
        entry.measurement.adjustment.map {
          AdjustmentPlace(
            key: place.block.key, value: entry.measurement.value, adjustment: $0, span: place.span)
        }
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ place: AdjustmentPlace, _ missing: [String]) -> String {
    "\(place.key) is bijgesteld van \(place.adjustment.from.value.phrase) naar "
      + "\(place.value.value.phrase) zonder \(missing.dutchList)"
  }
  /// Why.
  static let explanation =
    "Wie later terugkijkt, wil weten waarom het cijfer anders werd, wanneer, en met wie dat is besproken."
}
