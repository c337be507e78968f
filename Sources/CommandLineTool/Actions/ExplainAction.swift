/// Explains findings and requirements.
enum ExplainAction {
  /// Prints what `id` means, or a list without it.
  static func run(_ id: String?) -> ExitStatus { .failed }
}
