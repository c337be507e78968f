import Diagnostics
import Foundation
import TestSupport
import Testing

/// Puts single plausible mistakes into both real agendas, and holds what the check says of them
/// against what was done.
///
/// `IJKPUNT_MUTATIONS=40` puts up to forty mistakes of each class into each agenda, and
/// `IJKPUNT_MUTATION=id` those of one class only; both print every miss and every finding too many.
/// `make mistakes` writes the table of the handbook. It takes minutes, so that `make test` leaves it
/// out and `make test-all` runs it.
@Suite("Mistakes in real agendas", .enabled(if: setting("IJKPUNT_MISTAKES") != nil))
struct MutationTests {
  /// All kinds of mistakes.
  static let classes =
    ValueMutations.all + TargetMutations.all + AnswerMutations.all + HeaderMutations.all
    + MoneyMutations.all + DataMutations.all + TextMutations.all
  /// How many mistakes of a class are put into each agenda.
  private static let size = Int(setting("IJKPUNT_MUTATIONS") ?? "") ?? 2
  /// The one class that is looked at, where one is named.
  private static let only = setting("IJKPUNT_MUTATION")

  @Test("A mistake is found at its place, and nothing else is")
  func findsMistakes() async throws {
    let copies = [
      try AgendaCopy("content", name: "LiS"),
      try AgendaCopy("examples/noorderpoort", name: "Noorderpoort"),
    ]
    let classes = Self.classes.filter { Self.only == nil || $0.id == Self.only }
    let results = await withTaskGroup { group in
      for (at, kind) in classes.enumerated() {
        group.addTask { (at, ClassResult(kind, in: copies, size: Self.size)) }
      }
      return await group.reduce(into: [(Int, ClassResult)]()) { $0.append($1) }
    }.sorted { $0.0 < $1.0 }.map(\.1)
    if Self.only != nil || setting("IJKPUNT_MUTATIONS") != nil {
      print(results.map(\.report).joined(separator: "\n"))
      return
    }
    try hold(MutationTable(results))
  }

  /// Holds the whole of the results against what was promised, and against the handbook.
  private func hold(_ table: MutationTable) throws {
    #expect(table.classCount >= 20)
    #expect(table.mistakeCount >= 200)
    #expect(table.foundShare >= 0.95, "\(table.report)")
    #expect(table.extraShare < 0.02, "\(table.report)")
    let page = PackageFolder.root.appending(path: "handbook/mutaties.md")
    if setting("RECORD_SNAPSHOTS") == "1" {
      try table.page.write(to: page, atomically: true, encoding: .utf8)
    }
    let text = try? String(contentsOf: page, encoding: .utf8)
    #expect(text == table.page, "run: make mistakes")
  }
}

/// Returns a setting of the environment.
private func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
