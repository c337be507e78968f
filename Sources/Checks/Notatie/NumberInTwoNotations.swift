internal import AgendaModel
internal import Diagnostics

/// Numbers of one table or series written in two ways.
enum NumberInTwoNotations: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "number-in-two-notations", .notation, .waarschuwing,
    title: "Getallen staan op twee manieren geschreven",
    what: """
      Of de getallen van één reeks, tabel of begroting op dezelfde manier zijn geschreven: met of zonder
      duizendtalpunt, met een komma of met een punt voor de decimalen.
      """,
    why: """
      Een punt met drie cijfers erachter lezen wij als duizendtalpunt. Staat er in dezelfde tabel ook een
      andere schrijfwijze, dan is niet zeker wat is bedoeld.
      """,
    wrong: """
      post;2024;2025
      Praktijklokaal;500000;500.000
      """,
    right: """
      post;2024;2025
      Praktijklokaal;500.000;500.000
      """,
    mend: "Schrijf alle getallen hier op dezelfde manier")

  /// Returns one finding per series and one for the begroting, at the first number that is written as fewest are.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let series = index.indicators.flatMap { place in
      place.block.series.compactMap { series in
        let values = series.cells.flatMap(\.all).map(\.measurement.value)
        return finding(among: values, subject: place.block.key)
      }
    }
    let rows = (index.agenda.begroting?.costs ?? []) + (index.agenda.begroting?.income ?? [])
    let amounts = rows.flatMap { row in
      row.amounts.map(\.value) + [row.printedTotal].compactMap(\.self)
    }
    return series + [finding(among: amounts, subject: "begroting")].compactMap(\.self)
  }

  /// The ways of writing that exclude each other.
  private static let pairs: [(NumberNotation, NumberNotation)] = [
    (.groupedThousands, .plainThousands), (.commaDecimals, .pointDecimals),
  ]

  /// Returns the finding about numbers that are written in two ways.
  private static func finding(among values: [Located<Value>], subject: String) -> Diagnostic? {
    var places: [NumberNotation: [SourceRange]] = [:]
    for value in values where !value.value.numbers.isEmpty {
      for notation in NumberNotation.all(in: value.range.text) {
        places[notation, default: []].append(value.range)
      }
    }
    for (left, right) in pairs {
      guard let (usual, odd) = oddOne(places[left] ?? [], places[right] ?? []) else { continue }
      return finding(
        at: odd, Message.summary(usual.text, odd.text), explanation: Message.explanation,
        subject: subject, notes: [.init(at: usual, "Hier anders geschreven")],
        solutions: mends(right, places[right] ?? []))
    }
    return nil
  }

  /// Returns the first number as most are written and the first one of the others; of as many each, the
  /// later one is odd.
  private static func oddOne(
    _ one: [SourceRange], _ other: [SourceRange]
  ) -> (usual: SourceRange, odd: SourceRange)? {
    guard let first = one.first, let second = other.first else { return nil }
    let isFirstUsual = one.count == other.count ? precedes(first, second) : one.count > other.count
    return isFirstUsual ? (first, second) : (second, first)
  }

  /// Returns the mend that writes every number of a series or table in the first way of a pair.
  ///
  /// The value stays the same. In a data file nothing is written, since a comma may part its columns
  /// and the file is as its source delivered it.
  private static func mends(
    _ notation: NumberNotation, _ places: [SourceRange]
  ) -> [Diagnostic.Solution] {
    let isOurs = places.allSatisfy { !$0.file.path.hasPrefix("data/") }
    let replacements = places.map { place in
      Diagnostic.Replacement(place, notation.usual(place.text), isSafe: true)
    }
    let isSure = zip(places, replacements).allSatisfy { Value($0.text) == Value($1.text) }
    guard isOurs, isSure, let first = replacements.first else { return [] }
    return [.init(Message.solution(first.text), all: replacements)]
  }

  /// Whether a place stands before another, in files in the order of their paths.
  private static func precedes(_ left: SourceRange, _ right: SourceRange) -> Bool {
    (left.file.path, left.lower) < (right.file.path, right.lower)
  }
}

/// A way of writing a number that gives away which signs its author uses.
enum NumberNotation: Hashable {
  /// `500.000`.
  case groupedThousands
  /// `500000`: five digits or more, since four are usually written together.
  case plainThousands
  /// `3,8`.
  case commaDecimals
  /// `3.8`.
  case pointDecimals

  /// Returns the ways of writing in the text of a value.
  static func all(in text: String) -> Set<NumberNotation> {
    let words = text.split { !$0.isNumber && $0 != "." && $0 != "," }
    return Set(words.flatMap(notations))
  }

  /// Returns text with its number in the usual way: points between thousands, a decimal comma.
  func usual(_ text: String) -> String {
    switch self {
    case .plainThousands: Self.grouped(text)
    case .pointDecimals: text.replacing(".", with: ",")
    case .groupedThousands, .commaDecimals: text
    }
  }

  /// Puts a point before every third digit from the right, in each run of five digits or more.
  private static func grouped(_ text: String) -> String {
    var (result, run) = ("", "")
    var isFraction = false
    for character in text + " " {
      if character.isASCII, character.isNumber {
        run.append(character)
        continue
      }
      result += isFraction || run.count < 5 ? run : thousands(run)
      isFraction = character == "," && !run.isEmpty
      run = ""
      result.append(character)
    }
    return String(result.dropLast())
  }

  /// Puts a point before every third digit from the right.
  private static func thousands(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return result
  }

  /// Returns the ways of writing in one number.
  private static func notations(_ word: Substring) -> [NumberNotation] {
    let whole = word.split(separator: ",", omittingEmptySubsequences: false)
    var found: [NumberNotation] = whole.count == 2 && !whole[1].isEmpty ? [.commaDecimals] : []
    let groups = whole[0].split(separator: ".", omittingEmptySubsequences: false)
    if groups.count == 1 {
      if groups[0].count >= 5 { found.append(.plainThousands) }
    } else if groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      found.append(.groupedThousands)
    } else if groups.count == 2, !groups[1].isEmpty {
      found.append(.pointDecimals)
    }
    return found
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ earlier: String, _ later: String) -> String {
    "‘\(later)’ is anders geschreven dan ‘\(earlier)’ in dezelfde tabel"
  }
  /// The mend.
  static func solution(_ text: String) -> String {
    "Schrijf ‘\(text)’, en zo ook de andere getallen hier"
  }
  /// Why.
  static let explanation = "Schrijf alle getallen van een tabel of reeks op dezelfde manier."
}
