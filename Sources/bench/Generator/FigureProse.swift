internal import AgendaModel

/// Writes paragraphs with a figure in every sentence, as the worst agenda for the checks of figures.
///
/// Many sentences name an indicator and a year in which it has no value, so that each figure is held
/// against the data and none is a finding.
struct FigureProse {
  /// Where numbers come from.
  var chance: Chance
  /// The short names of the indicators.
  let names: [String]

  /// Returns a section of about `bytes` bytes; nothing for none.
  mutating func section(bytes: Int) -> String {
    guard bytes > 0 else { return "" }
    var text = "\n## Cijfers\n\n"
    while text.utf8.count < bytes {
      text += (1...5).map { _ in sentence() }.joined(separator: "\n") + "\n\n"
    }
    return text
  }

  /// Returns a sentence with one or more figures.
  private mutating func sentence() -> String {
    let (whole, tenth) = (chance.number(in: 1...999), chance.number(in: 0...9))
    switch chance.number(in: 1...6) {
    case 1:
      return "Er waren \(whole).\(100 + tenth) mensen, van wie \(tenth) op de 10 uit de regio."
    case 2:
      return "Het gaat van \(tenth),\(tenth) in 2015 naar \(tenth),2 in 2016, zie artikel \(tenth)."
    case 3:
      return "Bijna \(whole % 100)% vindt dat, ruim € \(whole) per persoon in schooljaar 2015-2016."
    default:
      return
        "\(chance.pick(names)): in 2015 was het \(whole % 100),\(tenth)% en op niveau 3 \(tenth)%."
    }
  }
}
