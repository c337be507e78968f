internal import AgendaModel
public import Diagnostics

/// The status of an agenda for programs, with a fixed order of keys.
public enum StatusJSON {
  /// The version of the form.
  public static let version = 1

  /// Returns the status of an agenda in a folder.
  public static func value(_ status: AgendaStatus, folder: String) -> JSON {
    .object([
      ("version", .integer(version)), ("folder", .string(folder)),
      ("referenceDate", .optional(status.now?.iso)),
      ("missing", .array(status.gaps.map(gap))), ("late", .array(status.late.map(task))),
      ("due", .array(status.due.map(task))),
      (
        "dueAccounts",
        .array(
          status.dueAccounts.map { account in
            .object([("year", .integer(account.year)), ("date", .string(account.day.iso))])
          })
      ),
    ])
  }

  /// Returns what is missing.
  private static func gap(_ gap: AgendaStatus.Gap) -> JSON {
    .object([
      ("doelstelling", .optional(gap.doelstelling)), ("role", .optional(gap.role)),
      ("id", .string(gap.finding.id)), ("summary", .string(gap.finding.summary)),
      ("file", .string(gap.finding.range.file.path)),
      ("line", .integer(gap.finding.range.start.line)),
    ])
  }

  /// Returns a task.
  private static func task(_ task: AgendaStatus.Task) -> JSON {
    .object([
      ("doelstelling", .string(task.doelstelling)), ("name", .string(task.name)),
      ("text", .string(task.text)), ("role", .optional(task.role)),
      ("end", .string(task.end.iso)), ("status", .optional(task.status?.rawValue)),
      ("file", .string(task.place.file.path)), ("line", .integer(task.place.start.line)),
    ])
  }
}
