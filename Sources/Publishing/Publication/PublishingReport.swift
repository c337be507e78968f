/// What a publication did to the output folder; paths are relative to it and sorted by their bytes.
public struct PublishingReport: Sendable, Equatable {
  /// How the new site took the place of the old one.
  public enum Swap: Sendable, Equatable {
    /// There was no output folder yet; the new one got its name in one step.
    case firstPublication
    /// The old and the new folder changed names in one step.
    case exchanged
    /// Each file was renamed on its own, because one step was not possible; the reason is Dutch.
    case fileByFile(reason: String)
    /// The site on disk was already the new one; nothing was touched.
    case nothingChanged
  }

  /// The pages that are new or have other contents than before.
  public var written: [String] = []

  /// The pages that already stood there with the same bytes.
  public var unchanged: [String] = []

  /// The pages of an earlier publication that are no part of the site any more.
  public var removed: [String] = []

  /// The files and links in the output folder that are not ours; they were left as they are.
  public var keptForeign: [String] = []

  /// The size of all pages together in bytes, the manifest not counted.
  public var siteBytes = 0

  /// The size of the written pages together in bytes.
  public var writtenBytes = 0

  /// How the new site took the place of the old one.
  public var swap = Swap.nothingChanged

  /// The names of the work folders of interrupted builds that were cleaned up.
  public var leftoversCleaned: [String] = []

  /// What the user should know, as Dutch sentences.
  public var notices: [String] = []
}
