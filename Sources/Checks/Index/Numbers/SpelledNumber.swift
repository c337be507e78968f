/// The numbers that Dutch writes in words, up to ninety-nine, and its fractions.
enum SpelledNumber {
  /// The numbers from 2 on by their words; `een` is an article far more often than a number.
  static let values: [UInt64: Int] = {
    let small = [
      "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
      "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = [
      "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]
    var pairs = small.enumerated().map { ($0.element, $0.offset + 2) }
    for (offset, ten) in tens.enumerated() {
      let value = (offset + 2) * 10
      pairs.append((ten, value))
      for (unit, word) in (["een"] + small.prefix(8)).enumerated() {
        let link = word.hasSuffix("e") ? "ën" : "en"
        pairs.append((word + link + ten, value + unit + 1))
      }
    }
    pairs.append(("honderd", 100))
    return Dictionary(pairs.map { (ProseWord($0).exact, $1) }) { first, _ in first }
  }()

  /// The fractions by their words, as a percentage; each counts only in front of `van` or behind `de`.
  static let fractions: [UInt64: Int] = [
    ProseWord("helft").exact: 50, ProseWord("kwart").exact: 25, ProseWord("driekwart").exact: 75,
    ProseWord("tweederde").exact: 67,
  ]
  /// The articles before a fraction, which belong to it: `een kwart`, `de helft`.
  static let articles = WordList("een de één")
  /// `een` where it counts.
  static let article = WordList("een één")
  /// `de`, `elke` or `iedere`, as in `een op de tien`.
  static let every = WordList("de elke iedere")
  /// `op` and `van`, as in `een op de tien` and `twee van de drie`.
  static let among = WordList("op van")
}
