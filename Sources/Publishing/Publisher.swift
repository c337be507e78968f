/// Puts a site on disk so that a reader sees the old site or the new one, and nothing in between.
public struct Publisher: Sendable {
  /// How long to wait for another build that holds the lock on the output folder.
  let lockWait: Duration

  /// Creates a publisher that waits for another build for at most `lockWait`.
  public init(lockWait: Duration = .seconds(10)) {
    self.lockWait = lockWait
  }

  /// Makes `directory` hold exactly `files`, a manifest, and whatever there is not ours.
  ///
  /// - Parameters:
  ///   - files: The pages of the site, in any order.
  ///   - directory: The output folder, absolute or relative to the working folder.
  ///   - generatorVersion: The version that the manifest names, such as `0.1.0`.
  /// - Returns: What was written, kept and removed.
  /// - Throws: `PublishingError` when the new site cannot be put there; the old one then stands.
  public func publish(
    files: [OutputFile], to directory: String, generatorVersion: String
  ) throws(PublishingError) -> PublishingReport {
    throw PublishingError(
      kind: .unusableOutput, summary: "Publiceren is nog niet af", explanation: "", mend: "")
  }
}
