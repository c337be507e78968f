/// Signs with words, in lines: the key above a chart, and the values below a row.
struct ChartKey: Sendable {
  /// What a sign looks like.
  enum Sign: Equatable, Sendable {
    /// A marker.
    case dot(DotMark.Shape)
    /// A piece of a bar.
    case swatch(ChartClass, outline: ChartClass? = nil, isDashed: Bool = false)
  }

  /// A sign with its words.
  struct Item: Equatable, Sendable {
    /// The sign.
    var sign: Sign
    /// The words.
    var text: String
  }

  /// The items in reading order.
  var items: [Item]

  /// The room for a sign and the space after it.
  private static let signRoom = 22.0
  /// The space between two items.
  private static let gap = 14.0

  /// Adds the items to a picture from left to right, in as many lines as needed.
  func draw(in picture: inout Picture, x left: Double = 0) {
    guard !items.isEmpty else { return }
    var x = left
    for item in items {
      let room = picture.width - left - Self.signRoom
      let lines = FontMetrics.lines(of: item.text, room: room)
      let width = Self.signRoom + FontMetrics.widest(of: lines)
      if x > left, x + width > picture.width {
        x = left
        picture.bottom += FontMetrics.lineHeight + 2
      }
      picture.add(mark(item.sign, x: x + 8, y: picture.bottom + 9))
      picture.add(TextMark.block(lines, x: x + Self.signRoom, top: picture.bottom))
      picture.bottom += Double(max(lines.count, 1) - 1) * FontMetrics.lineHeight
      x += width + Self.gap
    }
    picture.bottom += FontMetrics.lineHeight
  }

  /// The mark for a sign, around a middle.
  private func mark(_ sign: Sign, x: Double, y: Double) -> any Mark {
    switch sign {
    case .dot(let shape): DotMark(x: x, y: y, shape: shape)
    case .swatch(let fill, let outline, let isDashed):
      BarMark(
        box: Box(x - 8, y - 6, x + 8, y + 6), style: fill, outline: outline, isDashed: isDashed)
    }
  }
}

extension ChartKey.Sign {
  /// The sign of the startpunt.
  static let start = ChartKey.Sign.dot(.hollow)
  /// The sign of a measured value.
  static let measured = ChartKey.Sign.dot(.filled)
  /// The sign of a value that may still change.
  static let provisional = ChartKey.Sign.dot(.provisional)
  /// The sign of a target on the way.
  static let interim = ChartKey.Sign.dot(.square)
  /// The sign of the target at the end.
  static let target = ChartKey.Sign.dot(.diamond)
  /// The sign of a target that was adjusted.
  static let former = ChartKey.Sign.dot(.openDiamond)
}
