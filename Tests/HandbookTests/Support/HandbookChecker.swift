/// Runs all examples of a page.
enum HandbookChecker {
  /// Returns everything on a page that is not as it says.
  static func problems(of page: HandbookPage) throws -> [Problem] {
    var problems = page.links.problems() + inlineProblems(of: page) + reasonProblems(of: page)
    for block in page.blocks {
      switch ExampleKind(block) {
      case .agenda: problems += AgendaExamples.problems(of: block)
      case .syntax: problems += try SyntaxExamples.problems(of: block)
      case .console, .compared, .file, .notRun: continue
      case nil:
        let message = "een voorbeeld in \"\(block.language)\" is niet uit te voeren"
        problems.append(block.problem(message + ": zet er <!-- niet uitgevoerd: reden --> boven"))
      }
    }
    problems += try ConsoleExamples(page).problems()
    return problems.sorted { $0.line < $1.line }
  }

  /// Returns what is wrong with commands in the running text.
  private static func inlineProblems(of page: HandbookPage) -> [Problem] {
    page.inlineCommands.compactMap { line, text in
      CommandWords.isVerb(text)
        ? nil
        : CommandWords.complaint(text).map { Problem(page: page.path, line: line, message: $0) }
    }
  }

  /// Returns the examples that are not run for no good reason.
  private static func reasonProblems(of page: HandbookPage) -> [Problem] {
    page.blocks.compactMap { block in
      guard let reason = block.reasonNotRun, reason.count < 15 else { return nil }
      return block.problem("\"\(reason)\" zegt niet waarom dit niet wordt uitgevoerd")
    }
  }
}
