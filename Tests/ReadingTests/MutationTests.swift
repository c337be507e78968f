import AgendaModel
import Diagnostics
import Foundation
import Reading
import Testing

@Suite("Mutations of the real agenda")
struct MutationTests {
  /// A generator of numbers that gives the same ones on every run (SplitMix64).
  struct Dice {
    /// The state.
    var state: UInt64

    /// Returns a number from 0 to below `bound`.
    mutating func roll(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((bits ^ (bits >> 31)) % UInt64(max(bound, 1)))
    }
  }

  /// Bytes and words that mean something somewhere.
  static let pieces = [
    "\n", "\t", "  ", ": ", " #", "- ", "---\n", "\"", "'", "{", "}", "{{", "}}", "[", "]", "|",
    ">",
    "&a ", "*", "!", ";", ",", "\r", "\u{FEFF}", "é", "\u{0}", "\u{1}", "`", "```\n", "#", "%",
    "\\",
    "\u{2028}", "3,8,1", "<!--", "[^1]: ", "|-|\n", "intern", "{intern}", "\u{85}", "😀", "...\n",
  ].map { Array($0.utf8) }

  /// The folder of the real agenda.
  static let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path

  /// Returns the bytes with one change.
  private func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    let at = dice.roll(bytes.count)
    switch dice.roll(5) {
    case 0: bytes.removeSubrange(at..<min(at + 1 + dice.roll(20), bytes.count))
    case 1: bytes.insert(contentsOf: Self.pieces[dice.roll(Self.pieces.count)], at: at)
    case 2: bytes.swapAt(at, dice.roll(bytes.count))
    case 3: bytes[at] = UInt8(dice.roll(256))
    default:
      let from = dice.roll(bytes.count)
      bytes.insert(contentsOf: bytes[from..<min(from + dice.roll(200), bytes.count)], at: at)
    }
    return bytes
  }

  /// Returns the files that a round reads: the changed one, and what it cannot do without.
  private func input(_ changed: InputFile, from files: [InputFile]) -> [InputFile] {
    let needsData = changed.path.hasPrefix("data/") || text(changed).contains("gegevens:")
    let others = files.filter { needsData && $0.path.hasPrefix("data/") }
    return (others + [InputFile(path: "agenda.yaml", text: Sample.agenda)])
      .filter { $0.path != changed.path } + [changed]
  }

  /// Returns a file as text.
  private func text(_ file: InputFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test(
    "never keep the reading from ending, nor lose a document without a word",
    .timeLimit(.minutes(5)))
  func mutations() throws {
    let files = try #require(FolderReader(Self.content)).read().files
    let clean = AgendaReader.read(files: files, regelingen: Sample.regelingen).agenda
    let documents = Set(clean.documents.map(\.file.path))
    #expect(documents.count > 20)
    var dice = Dice(state: 2027)
    for round in 0..<500 {
      var changed = files[dice.roll(files.count)]
      for _ in 0...dice.roll(3) { changed.bytes = mutated(changed.bytes, &dice) }
      let result = AgendaReader.read(
        files: input(changed, from: files), regelingen: Sample.regelingen)
      #expect(
        !result.findings.isEmpty
          || result.agenda.documents.count == (documents.contains(changed.path) ? 1 : 0),
        "round \(round): \(changed.path) lost a document without a finding")
      for finding in result.findings {
        let length = finding.range.file.bytes.count
        #expect(
          finding.range.lower >= 0 && finding.range.upper <= length,
          "round \(round): \(finding.id) points outside \(finding.range.file.path)")
      }
      _ = TextFormatter.report(result.findings, folder: "content")
    }
  }

  @Test("start from an agenda that reads without a finding")
  func cleanAgenda() throws {
    let contents = try #require(FolderReader(Self.content)).read()
    let result = AgendaReader.read(files: contents.files, regelingen: Sample.regelingen)
    #expect((contents.findings + result.findings).filter { $0.severity == .fout }.isEmpty)
    #expect(result.agenda.doelstellingen.count == 12 && result.agenda.prioriteiten.count == 3)
    #expect(Editions.all().findings.isEmpty)
  }
}
