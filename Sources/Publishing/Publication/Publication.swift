/// One publication, from the first look at the output folder to the report; the lock is held.
struct Publication {
  /// The output folder.
  let location: OutputLocation

  /// The disk.
  let disk: any FileSystem

  /// What was done so far.
  private(set) var report: PublishingReport

  /// Whether a failure now would leave old and new pages together.
  private var isMixed = false

  /// Creates a publication in `location`; `notices` is what there is to say already.
  init(location: OutputLocation, disk: any FileSystem, notices: [String]) {
    self.location = location
    self.disk = disk
    report = PublishingReport()
    report.notices = notices
  }

  /// Does all of it.
  mutating func run(
    _ pages: [Page], _ manifest: Manifest
  ) throws(PublishingError) -> PublishingReport {
    do throws(SystemError) {
      try cleanLeftovers()
    } catch {
      report.notices.append(Notice.leftoverStays(location.shown(error.path), error.reason))
    }
    let found = try examined(pages, manifest)
    report.describe(found.plan, siteBytes: pages.reduce(0) { $0 + $1.bytes.count })
    if found.isUpToDate { return report }
    do throws(SystemError) {
      try place(found)
    } catch {
      throw .refused(error, at: location.shown(error.path), whole: !isMixed)
    }
    return report
  }

  /// Looks at the output folder; fails when the new site cannot go there.
  private func examined(
    _ pages: [Page], _ manifest: Manifest
  ) throws(PublishingError) -> Examination {
    let found: Examination
    do throws(SystemError) {
      found = try Examination(location, pages, manifest, on: disk)
    } catch {
      throw .refused(error, at: location.shown(error.path))
    }
    if let fault = found.fault(in: location) { throw fault }
    return found
  }

  /// Puts the new site in place, in one step where that can be.
  private mutating func place(_ found: Examination) throws(SystemError) {
    if let obstacle = location.obstacle ?? found.scan.obstacle {
      return try replaceFiles(found, reason: obstacle)
    }
    do throws(SystemError) {
      try exchangeFolders(found)
    } catch {
      guard error.allowsFileByFile, location.status != nil else { throw error }
      try replaceFiles(found, reason: "omwisselen in één stap kan hier niet (\(error.reason))")
    }
  }

  /// Makes the new site ready beside the output folder and lets the two swap.
  private mutating func exchangeFolders(_ found: Examination) throws(SystemError) {
    let staging = try StagingFolder.create(in: location.parent, for: location.name, on: disk)
    let exchange = FolderExchange(
      location: location, scan: found.scan, plan: found.plan, disk: disk)
    do throws(SystemError) {
      try exchange.run(in: staging)
    } catch {
      remove(staging, twins: found.scan, rescuing: false)
      throw error
    }
    report.swap = location.status == nil ? .firstPublication : .exchanged
    remove(staging, twins: found.scan, rescuing: true)
  }

  /// Makes the new files ready inside the output folder and moves each to its place.
  private mutating func replaceFiles(
    _ found: Examination, reason: String
  ) throws(SystemError) {
    let staging = try StagingFolder.create(in: location.folder, for: location.name, on: disk)
    let files = FileByFile(
      folder: location.folder, scan: found.scan, earlier: found.earlier, plan: found.plan,
      disk: disk)
    do throws(SystemError) {
      try files.prepare(in: staging)
      isMixed = true
      try files.place(from: staging)
    } catch {
      remove(staging, twins: found.scan, rescuing: false)
      throw error
    }
    report.swap = .fileByFile(reason: reason)
    report.notices.append(Notice.fileByFile(reason))
    remove(staging, twins: found.scan, rescuing: false)
  }

  /// Cleans up what interrupted builds left for this output, beside it and inside it.
  private mutating func cleanLeftovers() throws(SystemError) {
    var found = try leftovers(in: location.parent)
    if location.status != nil { found += try leftovers(in: location.folder) }
    guard !found.isEmpty else { return }
    let scan: SiteScan =
      if let status = location.status {
        try SiteScan(location.folder, status, on: disk)
      } else {
        SiteScan()
      }
    for staging in found {
      if remove(staging, twins: scan, rescuing: false) {
        report.leftoversCleaned.append(staging.folder.name.text)
      }
    }
  }

  /// Returns the leftovers in a folder; one that we may not read holds none of ours.
  private func leftovers(in folder: BytePath) throws(SystemError) -> [StagingFolder] {
    do throws(SystemError) {
      return try StagingFolder.leftovers(in: folder, for: location.name, on: disk)
    } catch {
      guard error.isDenied else { throw error }
      return []
    }
  }

  /// Takes a work folder away; what cannot go is a notice, for the site itself is in order.
  ///
  /// - Returns: Whether all of it is gone.
  @discardableResult
  private mutating func remove(
    _ staging: StagingFolder, twins: SiteScan, rescuing: Bool
  ) -> Bool {
    let removal = StagingRemoval(
      staging: staging, output: location.folder, twins: twins, disk: disk)
    do throws(SystemError) {
      let kept = try removal.run(rescuing: rescuing)
      for path in kept {
        report.notices.append(Notice.strayFile((staging.site / path).text(from: location)))
      }
      return kept.isEmpty
    } catch {
      let name = staging.folder.text(from: location)
      report.notices.append(Notice.leftoverStays(name, error.reason))
      return false
    }
  }
}

extension BytePath {
  /// The path for a message about a work folder, as seen from the folder that holds the output.
  fileprivate func text(from location: OutputLocation) -> String {
    (relative(to: location.parent) ?? self).text
  }
}
