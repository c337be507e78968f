internal import AgendaModel
internal import Diagnostics

/// A `grafiek` block with a `soort:`, and where it stands.
struct ChartBlockPlace {
  /// The block.
  let block: DataBlock
  /// Where it stands.
  let range: SourceRange
  /// Why it cannot be followed; nil when it can.
  let problem: ChartRequest.Problem?

  /// Returns all such blocks of an agenda.
  static func all(in index: AgendaIndex) -> [ChartBlockPlace] {
    index.documents.flatMap { document in
      document.codes.filter { DataBlock.canBeChart($0.value.info) }.compactMap { code in
        let block = DataBlock(code.value.text)
        guard block.namesKind else { return nil }
        return ChartBlockPlace(block, document.place(code.range), in: index.agenda)
      }
    }
  }

  /// Looks up what a block asks for.
  private init(_ block: DataBlock, _ range: SourceRange, in agenda: Agenda) {
    (self.block, self.range) = (block, range)
    do throws(ChartRequest.Problem) {
      _ = try ChartRequest(block, in: agenda)
      problem = nil
    } catch {
      problem = error
    }
  }

  /// Returns the place of a key; that of the block where it is not found.
  func place(of key: String) -> SourceRange { found(key).key ?? range }

  /// Returns the place of what stands behind a key; that of the key where nothing does.
  func valuePlace(of key: String) -> SourceRange {
    let found = found(key)
    return found.value ?? found.key ?? range
  }

  /// Looks for the last line with a key.
  private func found(_ key: String) -> (key: SourceRange?, value: SourceRange?) {
    var start = range.lower
    var found: (key: SourceRange?, value: SourceRange?) = (nil, nil)
    for line in range.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, halves[0].withoutBlanks.lowercased() == key {
        let value = start + halves[0].utf8.count + 1
        found = (
          trimmed(String(halves[0]), at: start),
          trimmed(String(halves[1]), at: value) ?? found.value
        )
      }
      start += line.utf8.count + 1
    }
    return found
  }

  /// Returns the place of a text without the blanks around it; nil where there is nothing else.
  private func trimmed(_ text: String, at start: Int) -> SourceRange? {
    let inner = text.withoutBlanks
    guard !inner.isEmpty else { return nil }
    let lead = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    return SourceRange(range.file, start + lead, start + lead + inner.utf8.count)
  }
}

extension StringProtocol {
  /// The text without spaces, tabs and carriage returns at its ends.
  fileprivate var withoutBlanks: String {
    let blanks: Set<Character> = [" ", "\t", "\r"]
    let start = drop { blanks.contains($0) }
    let kept = start.reversed().drop { blanks.contains($0) }.count
    return String(start.prefix(kept))
  }
}
