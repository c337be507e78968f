internal import AgendaModel
internal import Diagnostics
internal import Drafting
internal import Pages

/// The page of a preview that says what is missing, late or due: what `ijkpunt status` prints.
enum MissingList {
  /// Returns the list of a state.
  static func list(of state: PreviewState) -> PreviewList {
    let status = AgendaStatus(
      state.source.agenda, missing: StatusAction.missing(in: state.findings))
    let codes = status.doelstellingen
    let groups =
      [tasks("Te laat", status.late), tasks("Binnen zes weken", status.due)]
      + [gaps("De hele agenda", status.gaps.filter { $0.doelstelling == nil })]
      + codes.map { code in
        gaps("Doelstelling \(code)", status.gaps.filter { $0.doelstelling == code })
      }
    let shown = groups.filter { !$0.items.isEmpty }
    return PreviewList(
      title: "Wat ontbreekt nog?",
      lead: shown.isEmpty
        ? "Er ontbreekt niets, en er is niets te laat."
        : "Wat nog moet worden ingevuld, wat te laat is en wat binnenkort moet"
          + (status.now.map { ", op de peildatum \($0.text)." } ?? "."),
      groups: shown)
  }

  /// Returns a group of actions.
  private static func tasks(_ name: String, _ tasks: [AgendaStatus.Task]) -> PreviewList.Group {
    PreviewList.Group(
      name: name,
      items: tasks.map { task in
        let role = task.role.map { " (\($0))" } ?? ""
        return .init(text: "\(task.name), tot en met \(task.end.text): \(task.text)\(role)")
      })
  }

  /// Returns a group of parts that are not there.
  private static func gaps(_ name: String, _ gaps: [AgendaStatus.Gap]) -> PreviewList.Group {
    PreviewList.Group(name: name, items: gaps.map { .init(finding: $0.finding) })
  }
}
