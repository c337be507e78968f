extension AgendaDocument {
  /// Whether a section says what students notice of it, and not only in its heading.
  public var tellsEffects: Bool {
    sections(.merkJe).contains { section in
      !section.introduction.allSatisfy(\.isEmpty) || !section.parts.allSatisfy(\.isEmpty)
    }
  }
}
