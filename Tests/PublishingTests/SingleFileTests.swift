import Testing

@testable import Publishing

/// One file that takes its place when it is whole, written by us or made by a program.
@Suite struct SingleFileTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// Returns work that a shell does.
  private func job(_ script: String, seconds: Int = 20) -> ProgramJob {
    ProgramJob(
      words: ["sh", "-c", script], surroundings: ["WOORD=waarde"],
      inputs: [OutputFile(path: "in.txt", bytes: Array("PK invoer".utf8))], result: "uit.zip",
      seconds: seconds)
  }

  /// Has a file made, and returns why that failed; nil when it did not.
  private func failure(_ job: ProgramJob) -> ProgramFailure? {
    var found: ProgramFailure?
    try? SingleFile(box["uit.zip"], kind: .zip).make(job) { failure in
      found = failure
      return PublishingError(kind: .tool, summary: "", explanation: "", mend: "")
    }
    return found
  }

  @Test func writesAFileAndLeavesNothingBeside() throws {
    try SingleFile(box["map/uit.html"], kind: .html).write(Array("<!doctype html>".utf8))
    #expect(try box.text("map/uit.html") == "<!doctype html>")
    #expect(try box.names("map") == ["uit.html"])
  }

  @Test func leavesAFileOfAnotherKindAlone() throws {
    try box.write("mijn verslag", to: "uit.pdf")
    let error = #expect(throws: PublishingError.self) {
      try SingleFile(box["uit.pdf"], kind: .pdf).write(Array("%PDF".utf8))
    }
    #expect(error?.kind == .foreignFile)
    #expect(try box.text("uit.pdf") == "mijn verslag")
  }

  @Test func putsWhatAProgramMadeInPlace() throws {
    #expect(
      failure(job("cat in.txt > uit.zip; echo $WOORD >> uit.zip; echo zeg; echo z >&2")) == nil)
    #expect(try box.text("uit.zip") == "PK invoerwaarde\n")
    #expect(try box.names() == ["uit.zip"])
  }

  @Test func givesAProgramNothingOfTheUsersSurroundings() throws {
    #expect(failure(job("env | cut -d= -f1 | sort | tr '\\n' ' ' > uit.zip")) == nil)
    let known = Set(try box.text("uit.zip").split(separator: " "))
    // Some shells add names of their own.
    #expect(known.subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == ["HOME", "PATH", "WOORD"])
  }

  @Test func saysTheLastThatAProgramSaid() throws {
    try box.write("PK eerder", to: "uit.zip")
    let said = failure(job("echo eerst >&2; printf 'de \\033[31mreden\\n\\n' >&2; exit 3"))
    #expect(said == .failed(code: 3, complaint: "de [31mreden"))
    #expect(try box.text("uit.zip") == "PK eerder")
    #expect(try box.names() == ["uit.zip"])
  }

  @Test func tellsThatAProgramMadeNothing() {
    #expect(failure(job("exit 0")) == .failed(code: 0, complaint: ""))
  }

  @Test func tellsThatAProgramIsMissing() throws {
    var missing = job("")
    missing.words = [box["nergens/python"]]
    #expect(failure(missing) == .missing)
    #expect(try box.names() == [])
  }

  @Test func stopsAProgramAndItsChildrenAfterTheirTime() throws {
    let start = ContinuousClock.now
    #expect(failure(job("sleep 60 & sleep 60", seconds: 1)) == .tookTooLong(seconds: 1))
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try box.names() == [])
  }

  @Test func readsOnlyAFileOfItsKind() throws {
    try box.write("PK", to: "goed.docx")
    try box.write("tekst", to: "fout.docx")
    #expect(try SingleFile(box["goed.docx"], kind: .word).read() == Array("PK".utf8))
    for name in ["fout.docx", "weg.docx"] {
      #expect(throws: PublishingError.self) { try SingleFile(box[name], kind: .word).read() }
    }
  }
}
