/// One figure of a delivery as it will stand in the data file.
enum Figure: Sendable, Equatable, Hashable {
  /// A number in digits with a decimal comma.
  case number(String, isProvisional: Bool)
  /// At least so many: a sum of which a part is kept secret.
  case atLeast(String)
  /// Fewer than so many; the source does not say how many.
  case fewerThan(Int)
  /// The source keeps it to itself.
  case secret
  /// There is none.
  case missing
  /// Nothing stands there.
  case none

  /// The text in the data file.
  var text: String {
    switch self {
    case .number(let digits, let isProvisional): digits + (isProvisional ? "*" : "")
    case .atLeast(let digits): "minstens \(digits)"
    case .fewerThan(let limit): "<\(limit)"
    case .secret: "."
    case .missing: "nb"
    case .none: ""
    }
  }

  /// Returns the sum of counts: at least that many where a part is secret, unknown where one is missing.
  static func sum(_ figures: [Figure]) -> Figure {
    var total = 0
    var isSecret = false
    var isProvisional = false
    for figure in figures {
      switch figure {
      case .number(let digits, let star):
        guard let count = Int(digits) else { return .missing }
        let (sum, isTooLarge) = total.addingReportingOverflow(count)
        if isTooLarge { return .missing }
        (total, isProvisional) = (sum, isProvisional || star)
      case .atLeast(let digits):
        (total, isSecret) = (total + (Int(digits) ?? 0), true)
      case .fewerThan, .secret: isSecret = true
      case .missing: return .missing
      case .none: continue
      }
    }
    if figures.allSatisfy({ $0 == .none }) { return .none }
    guard isSecret else { return .number(String(total), isProvisional: isProvisional) }
    return total == 0 ? .secret : .atLeast(String(total))
  }
}
