/// Finds the known word that an author most likely meant.
public enum NearMiss {
  /// Returns the candidate nearest to `word`, when it is near enough to be the one plausible mend.
  ///
  /// Near enough is an edit distance (Damerau-Levenshtein, restricted) of at most a third of the
  /// word's length and at least one; ties go to the first candidate in the given order.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    let bar = max(1, wanted.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(scalars.count - wanted.count) <= bar else { continue }
      let distance = distance(wanted, scalars)
      guard distance <= bar, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// Returns the number of insertions, deletions, replacements and swaps of neighbours.
  public static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        current.append(
          min(
            last[column + 1] + 1, current[column] + 1, last[column] + cost,
            isSwap ? beforeLast[column - 1] + 1 : .max))
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
