import Testing

/// Waits until something holds, and fails when that takes longer than ten seconds.
func eventually(
  _ holds: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  for _ in 0..<1_000 {
    if holds() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  Issue.record("it never came to hold", sourceLocation: sourceLocation)
}
