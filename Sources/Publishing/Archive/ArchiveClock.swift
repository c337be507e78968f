#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The times of the files in an archive, which no clock decides.
///
/// A web server tells by size and time whether a page changed. With one time for all files a browser
/// could keep an old page of the same size, so that each file has a time that follows from its
/// contents, on the day before the agenda's reference date.
enum ArchiveClock {
  /// Returns the start of a day, in seconds since 1970 in UTC.
  static func seconds(year: Int, month: Int, day: Int) -> Int {
    // Years that begin in March have their leap day at the end.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let daysBefore = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + daysBefore - 719_468
    return days * 86_400
  }

  /// Returns the time of a file with these contents; zip counts in steps of two seconds.
  static func time(of digest: SHA256Digest, before day: Int) -> Int {
    let number = Int(digest.hexadecimal.prefix(8), radix: 16) ?? 0
    return day - 2 * (number % 43_200 + 1)
  }

  /// Sets when a file was last changed, and lets everyone read it.
  static func set(_ seconds: Int, on path: BytePath) throws(SystemError) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    let isSet = path.withCString { name in
      chmod(name, 0o644) == 0 && utimensat(AT_FDCWD, name, [time, time], 0) == 0
    }
    guard isSet else { throw failure(.write, path) }
  }
}
