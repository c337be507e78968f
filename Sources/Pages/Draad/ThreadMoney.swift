internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The last link of a red thread: the money for a doelstelling.
struct ThreadMoney {
  /// How much, in words.
  let words: String
  /// Where the money comes from besides; empty for nowhere.
  let remark: String
  /// The address of the rows of the begroting.
  let address: String
  /// Whether measures lack money.
  let isMissing: Bool

  /// Looks up the money for a doelstelling; nil when the agenda has no begroting.
  ///
  /// - Parameters:
  ///   - code: The code of the doelstelling.
  ///   - site: What all pages draw on.
  ///   - page: The page that the link stands on.
  ///   - needed: Whether there are measures, which the money is for.
  init?(_ code: String, _ site: Site, on page: SitePage, needed: Bool) {
    guard let begroting = site.agenda.begroting else { return nil }
    let money = begroting.money(for: code)
    let hasAmount = money.total > DecimalNumber(0)
    words =
      hasAmount
      ? Value(.number(money.total)).dutch(unit: .euro)
      : money.hasOthers ? "geen eigen bedrag" : ThreadWords.noMoney
    isMissing = needed && !hasAmount && !money.hasOthers
    remark = Self.remark(money, code)
    let isOnPage = !money.own.isEmpty || !money.shared.isEmpty
    address =
      isOnPage
      ? site.address(.doelstelling(code), from: page, anchor: "sectie_geld")
      : site.address(.budget, from: page)
  }

  /// Returns which money a doelstelling has besides its own rows.
  private static func remark(_ money: DoelstellingMoney, _ code: String) -> String {
    let others = Set(money.shared.flatMap(\.doelstellingen).map(\.value)).subtracting([code])
    var words = others.isEmpty ? [] : ["geld dat zij deelt met \(Dutch.list(others.sorted()))"]
    if let number = money.whole.first?.prioriteit?.value {
      words.append("geld voor prioriteit \(number) als geheel")
    }
    return words.isEmpty ? "" : "en " + Dutch.list(words)
  }

  /// The amount with the way to the begroting.
  var node: HTMLNode {
    let link = HTMLNode.link(address, isMissing ? "Zie de begroting" : words)
    let amount =
      isMissing ? HTMLNode.fragment([ThreadWords.broken(words), .text(" "), link]) : link
    return remark.isEmpty ? amount : .fragment([amount, .text(" " + remark)])
  }
}
