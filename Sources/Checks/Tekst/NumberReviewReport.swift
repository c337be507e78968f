internal import Diagnostics

/// Prints the list of numbers that no data backs.
public enum NumberReviewReport {
  /// The version of the JSON layout: a new minor adds keys, a new major changes or removes them.
  public static let version = "1.0.0"

  /// Returns the list for people: per file the numbers, each with its place and sentence.
  ///
  /// It ends with a one-line sum, also when there are no numbers.
  public static func text(_ numbers: [UnbackedNumber], folder: String) -> String {
    let groups = grouped(numbers).map { group in
      let lines = group.map { number in
        let start = number.range.start
        return "  \(start.line):\(start.column) \(oneLine(number))\n    \(number.sentence)\n"
      }
      return "\(path(group[0], folder)): \(counted(group.count))\n" + lines.joined()
    }
    return groups.map { $0 + "\n" }.joined() + sum(numbers.count, files: groups.count) + "\n"
  }

  /// Returns one line for each number: its place, the number, its sentence.
  public static func concise(_ numbers: [UnbackedNumber], folder: String) -> String {
    numbers.map { number in
      let start = number.range.start
      let place = "\(path(number, folder)):\(start.line):\(start.column)"
      return "\(place): \(oneLine(number)): \(number.sentence)\n"
    }.joined()
  }

  /// Returns the numbers of several folders for programs.
  public static func json(_ reports: [(folder: String, numbers: [UnbackedNumber])]) -> String {
    let items = reports.flatMap { report in
      report.numbers.map { object($0, report.folder) }
    }
    return JSON.object([("version", .string(version)), ("numbers", .array(items))]).text() + "\n"
  }

  /// Returns one number for programs.
  private static func object(_ number: UnbackedNumber, _ folder: String) -> JSON {
    let (start, end) = (number.range.start, number.range.end)
    return .object([
      ("file", .string(path(number, folder))), ("line", .integer(start.line)),
      ("column", .integer(start.column)), ("endLine", .integer(end.line)),
      ("endColumn", .integer(end.column)), ("number", .string(oneLine(number))),
      ("sentence", .string(number.sentence)),
    ])
  }

  /// Returns the numbers in runs of one file each.
  private static func grouped(_ numbers: [UnbackedNumber]) -> [[UnbackedNumber]] {
    numbers.reduce(into: []) { groups, number in
      if groups.last?.first?.range.file.path == number.range.file.path {
        groups[groups.count - 1].append(number)
      } else {
        groups.append([number])
      }
    }
  }

  /// Returns a number as its author wrote it, with single blanks.
  private static func oneLine(_ number: UnbackedNumber) -> String {
    number.range.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns the path of a number's file.
  private static func path(_ number: UnbackedNumber, _ folder: String) -> String {
    (folder.isEmpty ? "" : folder + "/") + number.range.file.path
  }

  /// Returns how many numbers there are.
  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 getal" : "\(count) getallen"
  }

  /// Returns the last line.
  private static func sum(_ count: Int, files: Int) -> String {
    if count == 0 { return "Elk getal in de tekst staat ook in de gegevens." }
    let place = files == 1 ? "1 bestand" : "\(files) bestanden"
    return count == 1
      ? "1 getal in \(place) staat alleen in de tekst."
      : "\(counted(count)) in \(place) staan alleen in de tekst."
  }
}
