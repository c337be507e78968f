import Foundation
import TestSupport

/// The links of a page: to other pages, to headings and to files of the package.
struct PageLinks {
  /// The page.
  let path: String
  /// The lines outside examples, with their numbers.
  private let lines: [(number: Int, text: String)]

  /// Takes the examples out of a page.
  init(path: String, text: String) {
    self.path = path
    var fence: Substring?
    var lines: [(Int, String)] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      let marks = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if marks.hasPrefix(open) { fence = nil }
      } else if marks.count > 2 {
        fence = marks
      } else {
        lines.append((index + 1, line))
      }
    }
    self.lines = lines
  }

  /// Returns the links that lead nowhere.
  ///
  /// Links to the web are not followed.
  func problems() -> [Problem] {
    lines.flatMap { number, line in
      // A link between backquotes is only shown.
      line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).compactMap { match in
        let target = String(match.1)
        guard !target.contains("://"), !target.hasPrefix("mailto:"), !isFound(target) else {
          return nil
        }
        return Problem(path: path, line: number, target: target)
      }
    }
  }

  /// Whether a link leads to a file, and to a heading in it.
  private func isFound(_ target: String) -> Bool {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let file = parts[0].isEmpty ? path : folder + parts[0]
    let url = PackageFolder.root.appending(path: file)
    guard parts[0].isEmpty || FileManager.default.fileExists(atPath: url.path) else { return false }
    guard parts.count > 1 else { return true }
    let other = parts[0].isEmpty ? nil : try? String(contentsOf: url, encoding: .utf8)
    let page = other.map { PageLinks(path: file, text: $0) } ?? self
    return page.anchors.contains(String(parts[1]))
  }

  /// The anchors of the headings, as code sites and editors make them.
  private var anchors: Set<String> {
    Set(
      lines.filter { $0.text.hasPrefix("#") }.map { _, line in
        line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.replacing(" ", with: "-")
      })
  }
}

extension Problem {
  /// Says that a link leads nowhere.
  init(path: String, line: Int, target: String) {
    self.init(page: path, line: line, message: "de link naar \(target) komt nergens uit")
  }
}
