internal import AgendaModel
internal import Charts

/// All partners, those outside the school and those in it, with what they do for what.
///
/// A list and no table: on a narrow screen a table of long texts must be pushed aside to be read.
struct PartnerOverview {
  /// What all pages draw on.
  let site: Site
  /// The page that the list stands on.
  let page: SitePage

  /// The list of each side that has partners.
  var lists: [HTMLNode] {
    let entries = PartnerEntries.all(of: site.agenda)
    return list(entries.filter(\.isExternal), "Buiten de school")
      + list(entries.filter { !$0.isExternal }, "In de school")
  }

  /// Returns one list below its heading; nothing without partners.
  private func list(_ entries: [PartnerEntry], _ title: String) -> [HTMLNode] {
    guard !entries.isEmpty else { return [] }
    return [
      .element("h3", [:], [.text(title)]),
      .element("dl", ["class": "kenmerken"], entries.flatMap(nodes)),
    ]
  }

  /// Returns a partner with what it does.
  private func nodes(of entry: PartnerEntry) -> [HTMLNode] {
    let evaluated = entry.evaluated.map { [HTMLNode.text("Besproken: " + Dutch.sentence($0))] }
    let lines = entry.roles.map(line) + others(of: entry) + evaluated
    let shown = lines.isEmpty ? [[.text("Wat deze partner doet, staat er niet.")]] : lines
    return [.element("dt", [:], [.text(entry.name)])] + shown.map { .element("dd", [:], $0) }
  }

  /// Returns a role, behind the ways to the doelstellingen it is for.
  private func line(_ role: PartnerEntry.Role) -> [HTMLNode] {
    let text = HTMLNode.text(Dutch.sentence(role.text))
    guard !role.codes.isEmpty else { return [text] }
    return [links(role.codes), .text(": "), text]
  }

  /// Returns the ways to the doelstellingen for which no role of their own is told.
  private func others(of entry: PartnerEntry) -> [[HTMLNode]] {
    let told = Set(entry.roles.flatMap(\.codes))
    let rest = entry.codes.filter { !told.contains($0) }
    return rest.isEmpty ? [] : [[.text("Bij "), links(rest), .text(".")]]
  }

  /// Returns the ways to doelstellingen and prioriteiten.
  private func links(_ codes: [String]) -> HTMLNode {
    .joined(
      codes.map { code in
        let target = Int(code).map { SitePage.prioriteit($0) } ?? .doelstelling(code)
        let name = code.contains(".") ? code : "prioriteit\u{A0}\(code)"
        return site.map.contains(target)
          ? .link(site.address(target, from: page), name) : .text(name)
      }, by: ", ")
  }
}
