/// A file of the site: where it belongs in the output folder and what it holds.
public struct OutputFile: Sendable, Equatable {
  /// The place in the output folder: relative, parts separated by `/`, such as `indicator/2c/index.html`.
  public let path: String

  /// The contents, byte for byte as they will stand on disk.
  public let bytes: [UInt8]

  /// Creates a file of the site.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
