import Foundation
import TestSupport
import Testing

/// Filling in with the Tab key.
@Suite("Completion")
struct CompletionTests {
  @Test(
    "There is a script for each shell, and each shell that is here can read it",
    arguments: [
      ("bash", "bash -n"), ("zsh", "zsh -n"), ("fish", "fish --no-execute"),
    ])
  func makesScripts(shell: String, check: String) throws {
    let folder = try TemporaryFolder()
    let made = try Shell.run(
      "ijkpunt --generate-completion-script \(shell) > script", in: folder.url)
    #expect(made.status == 0, "\(made.error)")
    #expect(try folder.text("script").contains("nulmeting-missing"))
    guard Shell.has(shell) else { return }
    #expect(try Shell.run("\(check) script", in: folder.url).status == 0)
  }

  @Test(
    "Bash fills in verbs, options, names of findings, codes, formats and folders",
    arguments: [
      ("che", "check"), ("check --str", "--strict"),
      ("check --only nulmeting-mis", "nulmeting-missing"),
      ("check --format sa", "sarif"), ("explain M1.3.", "M1.3.1"),
      ("explain uitspl", "uitsplitsing"),
      ("appendix --doelstelling 2", "2.1"), ("appendix --parts midd", "middelen"),
      ("build mijn", "mijn-agenda"),
    ])
  func completesInBash(typed: String, expected: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("mijn-agenda/agenda.yaml", "formaat: 1\n")
    let words = ["ijkpunt"] + typed.split(separator: " ").map(String.init)
    let line = words.joined(separator: " ")
    let script = """
      source <(ijkpunt --generate-completion-script bash)
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=\(line.count); COMP_TYPE=9
      _ijkpunt ijkpunt '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Shell.run(script, in: folder.url)
    let answers = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      answers.contains(expected) || answers.contains(expected + "/"), "\(answers) \(run.error)")
  }
}
