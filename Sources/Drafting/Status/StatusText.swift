internal import AgendaModel
internal import Diagnostics

/// The status of an agenda as plain text in columns.
public struct StatusText {
  /// The status.
  private let status: AgendaStatus
  /// The folder of the agenda, as the user gave it.
  private let folder: String

  /// The longest text of a task or role in a column.
  private static let widest = 60

  /// Prepares for a status.
  public init(_ status: AgendaStatus, folder: String) {
    (self.status, self.folder) = (status, folder)
  }

  /// The whole text.
  public var text: String {
    let head =
      status.now.map { "Stand van \"\(folder)\" op \($0.text)" }
      ?? "Stand van \"\(folder)\"; zonder peildatum is niet te zeggen wat te laat is"
    let parts = [
      block("Per doelstelling", counts), block("Per rol", roles), block("Ontbreekt", gaps),
      block("Te laat", tasks(status.late)), block("Binnen zes weken", tasks(status.due) + accounts),
    ]
    return ([head] + parts.flatMap { $0 }).joined(separator: "\n") + "\n"
  }

  /// Returns a block with a heading, or nothing without rows.
  private func block(_ title: String, _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : ["", title] + Self.columns(rows)
  }

  /// The numbers per doelstelling.
  private var counts: [[String]] {
    let rows = status.doelstellingen.map { code in
      [
        code, String(status.gaps.count { $0.doelstelling == code }),
        String(status.late.count { $0.doelstelling == code }),
        String(status.due.count { $0.doelstelling == code }),
      ]
    }
    let whole = status.gaps.count { $0.doelstelling == nil }
    return [["", "ontbreekt", "te laat", "binnen zes weken"]] + rows
      + [["hele agenda", String(whole), "", String(status.dueAccounts.count)]]
  }

  /// The numbers per role.
  private var roles: [[String]] {
    guard !status.roles.isEmpty else { return [] }
    let rows = (status.roles.map(Optional.some) + [nil]).map { role in
      [
        role.map(Self.short) ?? "(geen rol genoemd)", String(status.gaps.count { $0.role == role }),
        String(status.late.count { $0.role == role }), String(status.due.count { $0.role == role }),
      ]
    }
    return [["", "ontbreekt", "te laat", "binnen zes weken"]] + rows
  }

  /// What is missing, with its place.
  private var gaps: [[String]] {
    status.gaps.map { gap in
      let range = gap.finding.range
      return [
        gap.doelstelling ?? "–", "\(range.file.path):\(range.start.line)",
        gap.finding.summary + (gap.role.map { " (\($0))" } ?? ""),
      ]
    }
  }

  /// Returns tasks in columns.
  private func tasks(_ tasks: [AgendaStatus.Task]) -> [[String]] {
    tasks.map { task in
      [
        task.doelstelling, task.name, Self.short(task.text), "tot en met \(task.end.text)",
        task.status?.dutch ?? "geen stand", task.role.map(Self.short) ?? "",
      ]
    }
  }

  /// The accounts that are expected soon.
  private var accounts: [[String]] {
    status.dueAccounts.map { account in
      [
        "–", "verantwoording", "De verantwoording over \(account.year)", "op \(account.day.text)",
        "", "",
      ]
    }
  }

  /// Returns text of at most a column's width.
  private static func short(_ text: String) -> String {
    text.count > widest ? text.prefix(widest - 1) + "…" : text
  }

  /// Returns rows with each column as wide as its longest text, without blanks at the end.
  private static func columns(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { at in rows.map { at < $0.count ? $0[at].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.count)
      }
      let line = "  " + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
