extension DecimalNumber {
  /// The number the Dutch way: decimal comma, points between thousands, a true minus sign.
  ///
  /// The decimals are those that the author wrote. With `grouped` false there are no points, as in
  /// years and codes.
  public func dutch(grouped: Bool = true) -> String {
    let digits = String(unscaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = String(padded.dropLast(decimals))
    let head = grouped ? Self.grouped(whole) : whole
    let tail = decimals == 0 ? "" : "," + padded.suffix(decimals)
    return (unscaled < 0 ? "\u{2212}" : "") + head + tail
  }

  /// Puts a point before every third digit from the right, from five digits on.
  ///
  /// Four digits stay together, as usual in running text (Taaladvies).
  private static func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

extension Value {
  /// The value as a reader sees it, such as `minstens 3,8`, `16%`, `€ 78.898` or `niet beschikbaar`.
  ///
  /// `unit` is the series' unit; a unit that the author wrote in the value wins.
  public func dutch(unit: Unit) -> String {
    let phrase =
      switch content {
      case .number(let number):
        (hedge.map { $0.rawValue + " " } ?? "") + Self.phrase(number, unit, writtenUnit)
      case .bound(let bound, let number):
        bound.rawValue + " " + Self.phrase(number, unit, writtenUnit)
      case .range(let low, let high):
        Self.phrase(low, unit, writtenUnit) + " tot " + Self.phrase(high, unit, writtenUnit)
      case .relative(let change, let points): Self.relative(change, points: points)
      case .keep: "gelijk aan het startpunt"
      case .beyondStart(let side): side.rawValue + " dan het startpunt"
      case .absent(let absence): absence.dutch
      case .text(let text): text
      }
    return isProvisional ? phrase + " (voorlopig)" : phrase
  }

  /// Returns a number with its unit.
  private static func phrase(
    _ number: DecimalNumber, _ unit: Unit, _ written: WrittenUnit?
  ) -> String {
    switch (written, unit) {
    case (.percent, _), (nil, .percent): number.dutch() + "%"
    case (.euro, _), (nil, .euro): "€\u{A0}" + number.dutch()
    default: number.dutch()
    }
  }

  /// Returns a change from the nulmeting.
  private static func relative(_ change: DecimalNumber, points: Bool) -> String {
    let size = DecimalNumber(unscaled: abs(change.unscaled), decimals: change.decimals)
    let unit = points ? " procentpunt" : "%"
    return size.dutch() + unit + (change.isNegative ? " minder" : " meer") + " dan het startpunt"
  }
}

extension Absence {
  /// Why there is no number, as a reader sees it.
  public var dutch: String {
    switch self {
    case .notAvailable: "niet beschikbaar"
    case .suppressedAtSource: "niet getoond door de bron"
    case .smallCount(let limit): "minder dan \(limit)"
    case .none(let reason): reason.isEmpty ? "geen" : "geen, want \(reason)"
    case .later(let period, let reason):
      "volgt later" + (period.map { " (\($0.text))" } ?? "") + (reason.map { ", want \($0)" } ?? "")
    case .sourceSilent: "bron noemt niet"
    case .withheld: "niet getoond: te kleine groep"
    case .shielding: "niet getoond: hiermee is een kleine groep te berekenen"
    }
  }

  /// The same in at most some 25 characters, for charts and narrow cells.
  public var shortDutch: String {
    switch self {
    case .none: "geen waarde"
    case .later(let period, _): "volgt" + (period.map { " in \($0.text)" } ?? " later")
    case .withheld: "te kleine groep"
    case .shielding: "niet getoond"
    case .suppressedAtSource: "afgeschermd"
    case .notAvailable, .smallCount, .sourceSilent: dutch
    }
  }
}
