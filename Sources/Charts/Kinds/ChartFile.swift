/// A chart as a file of its own, for documents and other sites.
extension ChartRendering {
  /// Returns the wide picture with a description and a white ground.
  ///
  /// Shapes bear their light colours as attributes, so that the file needs no style sheet.
  public func file(description: String) -> HTMLNode {
    guard case .element(var drawing) = wide, !drawing.children.isEmpty else { return wide }
    let ground = HTMLNode.element(
      "rect", ["width": "100%", "height": "100%", "fill": Palette.light.background.hex])
    let words = HTMLNode.element("desc", [:], [.text(description)])
    drawing.children.insert(contentsOf: [words, ground], at: 1)
    return .element(drawing)
  }

  /// The width and the height of the wide picture in units, as its attributes have them.
  public var size: (width: String, height: String) {
    guard case .element(let drawing) = wide else { return ("", "") }
    func value(_ name: String) -> String {
      drawing.attributes.first { $0.name == name }?.value ?? ""
    }
    return (value("width"), value("height"))
  }
}
