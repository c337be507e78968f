/// A workload of a fixed size, with the bars it is held against.
struct FixedCase {
  /// The name for `--only`.
  let group: String
  /// What it is.
  let title: String
  /// The work.
  let workload: Workload
  /// The most CPU time that is right, in seconds.
  var limit: Double?
  /// The most memory that is right, in bytes.
  var peakLimit: Int?

  /// All of them.
  static let all = [
    FixedCase(
      group: "empty", title: "check of an agenda of one file",
      workload: Workload(verb: .check, agendas: .generated(.empty))),
    FixedCase(
      group: "lis", title: "LiS, check",
      workload: Workload(verb: .check, agendas: .real("content")), limit: 0.080),
    FixedCase(
      group: "lis", title: "LiS, whole build",
      workload: Workload(verb: .build, agendas: .real("content")), limit: 0.250),
    FixedCase(
      group: "lis", title: "LiS, build again, nothing changed",
      workload: Workload(verb: .build, agendas: .real("content"), keepsSite: true)),
    FixedCase(
      group: "noorderpoort", title: "Noorderpoort, check",
      workload: Workload(verb: .check, agendas: .real("examples/noorderpoort")), limit: 0.250),
    FixedCase(
      group: "noorderpoort", title: "Noorderpoort, whole build",
      workload: Workload(verb: .build, agendas: .real("examples/noorderpoort")), limit: 0.500),
    FixedCase(
      group: "appendix", title: "Noorderpoort, appendix as a web page",
      workload: Workload(verb: .appendix, agendas: .real("examples/noorderpoort")), limit: 0.300),
    // One process works at a time, so that its CPU time is about what a user waits.
    FixedCase(
      group: "appendix", title: "Noorderpoort, appendix as a PDF",
      workload: Workload(verb: .appendixPDF, agendas: .real("examples/noorderpoort")), limit: 20),
    FixedCase(
      group: "sector", title: "57 agendas of 25 documents, check",
      workload: Workload(verb: .check, agendas: .generated(Shape(agendas: 57)))),
    FixedCase(
      group: "sector", title: "57 agendas of 25 documents, build",
      workload: Workload(verb: .build, agendas: .generated(Shape(agendas: 57))), limit: 5,
      peakLimit: 300_000_000),
  ]
}

/// One size of an agenda that grows to ten times itself while all else stays.
struct GrowthCase {
  /// The name for `--only`.
  let group: String
  /// What grows.
  let title: String
  /// The agenda without any of it, whose cost is subtracted: otherwise the start of the program
  /// would hide the slope.
  let none: Shape
  /// The size that counts as one time.
  let once: Shape
  /// Ten times that size.
  let tenfold: Shape

  /// How many times the CPU time ten times the size may cost.
  static let limit = 11.0

  /// All of them.
  ///
  /// The sizes are large enough that the slope is well above the measuring noise.
  static let all = [
    grown("cells", "breakdown cells", \.cells, 2_800),
    grown("rows", "dataset rows", \.rows, 2_000),
    grown("prose", "prose bytes", \.prose, 500_000),
    grown("figures", "prose bytes full of figures", \.figures, 500_000),
    GrowthCase(
      group: "agendas", title: "agendas of 25 documents", none: .empty, once: Shape(agendas: 4),
      tenfold: Shape(agendas: 40)),
  ]

  /// Returns the growth of one size from nothing, on an agenda that has nothing of the others.
  private static func grown(
    _ group: String, _ title: String, _ size: WritableKeyPath<Shape, Int>, _ amount: Int
  ) -> GrowthCase {
    var (once, tenfold) = (Shape.bare, Shape.bare)
    once[keyPath: size] = amount
    tenfold[keyPath: size] = amount * 10
    return GrowthCase(group: group, title: title, none: .bare, once: once, tenfold: tenfold)
  }
}
