/// A drawing of which a picture is wanted.
public struct PictureOrder: Sendable, Equatable {
  /// Where the picture comes to stand.
  public var path: String
  /// The drawing, as SVG.
  public var drawing: [UInt8]

  /// Creates an order.
  public init(path: String, drawing: [UInt8]) { (self.path, self.drawing) = (path, drawing) }
}
