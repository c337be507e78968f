public import AgendaModel
public import Charts

/// Values as pages print them.
public enum ValuePhrase {
  /// Returns the value as markup: a number as `<data value="3.6">3,6</data>`, anything else in
  /// words.
  public static func node(_ value: Value, unit: Unit) -> HTMLNode {
    let words = HTMLNode.text(value.dutch(unit: unit))
    switch value.content {
    case .number(let number), .bound(_, let number):
      return .element("data", ["value": number.machine], [words])
    case .absent: return .element("span", ["class": "zonder-waarde"], [words])
    case .range, .relative, .keep, .beyondStart, .text: return words
    }
  }

  /// Returns the value in running text: the author's sentence expects a number, so the reason for its
  /// absence stands between brackets.
  static func inText(_ value: Value, unit: Unit) -> HTMLNode {
    let node = node(value, unit: unit)
    return value.absence == nil ? node : .fragment([.text("("), node, .text(")")])
  }
}

extension DecimalNumber {
  /// The number for programs: a point as decimal mark, a hyphen as minus, no thousands.
  public var machine: String { plain(mark: ".") }

  /// The number for a Dutch spreadsheet: a decimal comma, a hyphen as minus, no thousands.
  var spreadsheet: String { plain(mark: ",") }

  /// Returns the digits with a decimal mark.
  private func plain(mark: String) -> String {
    let digits = String(unscaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let tail = decimals == 0 ? "" : mark + padded.suffix(decimals)
    return (unscaled < 0 ? "-" : "") + padded.dropLast(decimals) + tail
  }
}
