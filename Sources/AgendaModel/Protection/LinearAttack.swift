internal import Diagnostics

/// Finds the hidden figures that a reader can work out by adding and subtracting several sums.
///
/// Each sum is a linear equation in its hidden figures; a figure is determined when the equations'
/// reduced row echelon form has a row with it alone. The work is done modulo a prime, which is exact but
/// for coefficients that are a multiple of it: those of sums are small.
struct LinearAttack {
  /// The places of the figures that are determined.
  private(set) var determined: Set<SourceRange> = []
  /// The prime 2^31 - 1; a product of two residues fits in 64 bits.
  private static let prime = 2_147_483_647
  /// The most hidden figures that are worked with at once; the time grows with the third power.
  private static let limit = 300

  /// A hidden figure in a sum.
  struct Term {
    /// Where the figure stands.
    let place: SourceRange
    /// Whether it is the total of the others.
    let isTotal: Bool
  }

  /// Looks at sums by their hidden figures.
  init(_ sums: [[Term]]) {
    for group in Self.groups(of: sums) { solve(group) }
  }

  /// Returns the sums in groups that share no figure.
  private static func groups(of sums: [[Term]]) -> [[[Term]]] {
    var sumsByPlace: [SourceRange: [Int]] = [:]
    for (index, sum) in sums.enumerated() {
      for term in sum { sumsByPlace[term.place, default: []].append(index) }
    }
    var isTaken = Array(repeating: false, count: sums.count)
    return sums.indices.compactMap { first in
      guard !isTaken[first] else { return nil }
      var (group, queue): ([[Term]], [Int]) = ([], [first])
      isTaken[first] = true
      while let index = queue.popLast() {
        group.append(sums[index])
        let near = sums[index].flatMap { sumsByPlace.removeValue(forKey: $0.place) ?? [] }
        for other in near where !isTaken[other] {
          isTaken[other] = true
          queue.append(other)
        }
      }
      return group
    }
  }

  /// Notes the figures that a group of sums determines.
  private mutating func solve(_ sums: [[Term]]) {
    var places: [SourceRange] = []
    var columns: [SourceRange: Int] = [:]
    for term in sums.joined() where columns[term.place] == nil {
      columns[term.place] = places.count
      places.append(term.place)
    }
    guard places.count <= Self.limit else { return }
    var rows = sums.map { sum -> [Int] in
      var row = Array(repeating: 0, count: places.count)
      for term in sum { columns[term.place].map { row[$0] = term.isTotal ? Self.prime - 1 : 1 } }
      return row
    }
    Self.reduce(&rows, columns: places.count)
    for row in rows {
      let used = row.indices.filter { row[$0] != 0 }
      if used.count == 1 { determined.insert(places[used[0]]) }
    }
  }

  /// Brings rows into reduced row echelon form.
  private static func reduce(_ rows: inout [[Int]], columns: Int) {
    var lead = 0
    for column in 0..<columns {
      guard let pivot = rows.indices.dropFirst(lead).first(where: { rows[$0][column] != 0 }) else {
        continue
      }
      rows.swapAt(lead, pivot)
      let inverse = power(rows[lead][column], prime - 2)
      for at in column..<columns { rows[lead][at] = rows[lead][at] * inverse % prime }
      for other in rows.indices where other != lead && rows[other][column] != 0 {
        subtract(rows[lead], times: rows[other][column], from: &rows[other])
      }
      lead += 1
    }
  }

  /// Subtracts a multiple of one row from another.
  private static func subtract(_ row: [Int], times factor: Int, from other: inout [Int]) {
    for at in row.indices where row[at] != 0 {
      other[at] = (other[at] + (prime - factor) * row[at]) % prime
    }
  }

  /// Returns a power modulo the prime.
  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, square, rest) = (1, base % prime, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      rest >>= 1
    }
    return result
  }
}
