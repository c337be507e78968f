internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The values that are drawn in around a number of a document: `van 18% naar {{2a doel 2027}}`.
struct DrawnPeers {
  /// A value that is drawn in.
  private struct Peer {
    /// Its bytes.
    let range: Range<Int>
    /// The code or own id of its indicator.
    let key: String
  }

  /// The document.
  private let document: DocumentIndex
  /// The values that are drawn in, by their index among the document's references.
  private let peers: [Peer?]
  /// The indicator that the row or column of a cell draws from, by where the cell's text starts.
  private var keysOfCells: [Int: String] = [:]

  /// Gathers what a document draws in.
  init(_ document: DocumentIndex) {
    self.document = document
    peers = document.document.body.references.map { located in
      ValueReference(located.text).map { Peer(range: located.range, key: $0.indicator) }
    }
    for table in document.tables { read(table.value) }
  }

  /// Returns the indicator whose values stand around a number as its equals; nil where there is none.
  func key(of number: ProseNumber, in sentence: ProseSentence) -> String? {
    if sentence.place == .cell {
      return number.unit == .plain && number.noun != nil
        ? nil : keysOfCells[sentence.range.lowerBound]
    }
    let drawn = sentence.references.compactMap { peers[$0] }
    if let partner = drawn.first(where: { isPair($0, number) }) { return partner.key }
    guard number.noun == nil || number.unit != .plain else { return nil }
    let isPlaced = !number.periods.isEmpty || !number.cells.isEmpty
    return drawn.count >= (isPlaced ? 2 : 3) ? Self.only(drawn.map(\.key)) : nil
  }

  /// Whether a number and a value are where something goes from and where it goes to.
  private func isPair(_ peer: Peer, _ number: ProseNumber) -> Bool {
    let (first, second) =
      number.range.lowerBound < peer.range.lowerBound
      ? (number.range, peer.range) : (peer.range, number.range)
    guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound < Self.reach
    else { return false }
    let words = document.document.file.text(first.upperBound..<second.lowerBound)
      .split(whereSeparator: \.isWhitespace)
    return words.last == "naar" && word(before: first.lowerBound) == "van"
  }

  /// The most bytes between the two ends: room for a year.
  private static let reach = 48

  /// Returns the word before a byte, in lower case.
  private func word(before end: Int) -> String? {
    let text = document.document.file.text(max(0, end - 8)..<end)
    return text.split(whereSeparator: \.isWhitespace).last?.lowercased()
  }

  /// Notes for each cell of a table without references what its column, or else its row, draws from.
  private mutating func read(_ table: Table) {
    let keys = table.rows.map { row in row.map { self.keys(in: $0.range) } }
    var columns: [[String]] = table.header.map { _ in [] }
    for row in keys {
      for (column, cell) in row.enumerated() where column < columns.count {
        columns[column] += cell
      }
    }
    for (row, cells) in zip(table.rows, keys) {
      let all = cells.flatMap(\.self)
      for (column, cell) in row.enumerated() where column < columns.count && cells[column].isEmpty {
        let peers = columns[column]
        let both = peers + all.filter { Set(peers) == [$0] }
        let found = both.count > 1 ? Self.only(both) : nil
        keysOfCells[start(of: cell)] = found ?? (all.count > 1 ? Self.only(all) : nil)
      }
    }
  }

  /// Returns where the text of a cell starts, behind blanks and marks of emphasis.
  private func start(of cell: Table.Cell) -> Int {
    let bytes = document.document.file.bytes
    return cell.range.first { at in
      ![UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*")].contains(bytes[at])
    } ?? cell.range.lowerBound
  }

  /// Returns the indicators that a stretch draws from, once per value.
  private func keys(in range: Range<Int>) -> [String] {
    var low = 0
    let references = document.document.body.references
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return (low..<references.count).prefix { references[$0].range.upperBound <= range.upperBound }
      .compactMap { peers[$0]?.key }
  }

  /// Returns the one value that a list consists of.
  private static func only(_ keys: [String]) -> String? {
    keys.dropFirst().allSatisfy { $0 == keys.first } ? keys.first : nil
  }
}
