internal import AgendaModel
internal import Charts
internal import Diagnostics

/// With whom a year was discussed, and what came out of the evaluations with partners.
struct AccountFacts {
  /// What all pages draw on.
  let site: Site
  /// The accounts of the term.
  let accounts: TermAccounts
  /// The page it stands on.
  let page: SitePage
  /// What the place where it stands is about, which no line names again.
  let subject: Account.Subject

  /// A line with the name it begins with.
  typealias Line = (name: String, node: HTMLNode)

  /// More lines than these open on demand, behind a sentence that says with whom.
  private static let mostOpen = 6

  /// Returns the evaluations of some accounts; nil without any.
  func evaluations(_ views: [DocumentView]) -> HTMLNode? { folded(evaluationLines(views)) }

  /// Returns the talks of some accounts; nil without any.
  func talks(_ views: [DocumentView]) -> HTMLNode? { folded(talkLines(views)) }

  /// Returns the evaluations of some accounts, a line each.
  func evaluationLines(_ views: [DocumentView]) -> [Line] {
    views.flatMap { view in
      (view.document.account?.evaluations ?? []).map { ($0.name.value, item($0, view)) }
    }
  }

  /// Returns the talks of some accounts, a line each.
  func talkLines(_ views: [DocumentView]) -> [Line] {
    views.flatMap { view in
      (view.document.account?.talks ?? []).map { (Site.body($0.body.value), item($0, view)) }
    }
  }

  /// Returns lines as a list; nil without any.
  static func list(_ lines: [Line]) -> HTMLNode? {
    lines.isEmpty ? nil : .element("ul", ["class": "besprekingen"], lines.map(\.node))
  }

  /// Returns with whom lines are, each name once: `Met: Gemeente en Studentenraad.`.
  static func names(_ lines: [Line]) -> String {
    var seen: Set<String> = []
    let names = lines.map { Dutch.capitalized($0.name) }.filter { seen.insert($0).inserted }
    return "Met: \(Dutch.list(names))."
  }

  /// Returns lines as a list; many open on demand.
  private func folded(_ lines: [Line]) -> HTMLNode? {
    guard let list = Self.list(lines) else { return nil }
    guard lines.count > Self.mostOpen else { return list }
    let summary = HTMLNode.element(
      "summary", [:], [.text("Alle \(lines.count), met wat eruit kwam")])
    return .fragment([
      .element("p", [:], [.text(Self.names(lines))]),
      .element("details", ["class": "meer"], [summary, list]),
    ])
  }

  /// Returns an evaluation.
  private func item(_ evaluation: PartnerEvaluation, _ view: DocumentView) -> HTMLNode {
    let codes = evaluation.doelstellingen.map(\.value)
    let own = codes.isEmpty ? subject(view) : links(codes)
    return item(
      evaluation.name.value, evaluation.date?.value, about: own, evaluation.outcome?.value,
      silence: "De \(accounts.name) zegt niet wat eruit kwam.")
  }

  /// Returns a talk.
  private func item(_ talk: Talk, _ view: DocumentView) -> HTMLNode {
    item(
      Site.body(talk.body.value), talk.date?.value, about: subject(view), talk.outcome?.value,
      silence: "De \(accounts.name) zegt niet wat eruit kwam.")
  }

  /// Returns a line: with whom, when, about what, and what came out.
  private func item(
    _ name: String, _ date: CalendarDate?, about: [HTMLNode], _ outcome: String?, silence: String
  ) -> HTMLNode {
    let day = date.map { "\($0.text)" } ?? "zonder datum"
    let subject: [HTMLNode] = about.isEmpty ? [] : [.text(", over ")] + about
    let result: HTMLNode =
      outcome.map { .text(Dutch.sentence($0)) }
      ?? .element("span", ["class": "zonder-waarde"], [.text(silence)])
    return .element(
      "li", [:],
      [
        .element("strong", [:], [.text(Dutch.capitalized(name))]),
        .element("span", ["class": "zacht"], [.text(" (\(day)")] + subject + [.text(")")]),
        .text(": "), result,
      ])
  }

  /// Returns the way to what an account is about; nothing where that is told already.
  private func subject(_ view: DocumentView) -> [HTMLNode] {
    guard let told = view.document.account?.subject, told != subject else { return [] }
    return [.link(site.address(accounts.page(of: told), from: page), told.dutch)]
  }

  /// Returns the ways to the doelstellingen that an evaluation was about.
  private func links(_ codes: [String]) -> [HTMLNode] {
    let nodes = codes.map { code -> HTMLNode in
      let target = SitePage.doelstelling(code)
      return site.map.contains(target)
        ? .link(site.address(target, from: page), "doelstelling \(code)")
        : .text("doelstelling \(code)")
    }
    return [.joined(nodes, by: ", ")]
  }
}
