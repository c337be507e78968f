/// The two pictures of each chart; the style sheet shows the one that suits the screen.
enum Variant: CaseIterable, Sendable {
  /// For screens from 40rem and for paper.
  case wide
  /// For telephones: the same text size on 320 units.
  case narrow

  /// The width of the picture in units.
  var width: Double {
    switch self {
    case .wide: 690
    case .narrow: 320
    }
  }

  /// The word in ids and file names.
  var name: String {
    switch self {
    case .wide: "breed"
    case .narrow: "smal"
    }
  }

  /// The class on the svg element.
  var style: ChartClass {
    switch self {
    case .wide: .wide
    case .narrow: .narrow
    }
  }
}
