internal import Foundation

/// How a process ended.
enum Exit: Equatable {
  /// By itself, with a code.
  case code(Int32)
  /// By a signal.
  case signal(Int32)

  /// Reads what `wait4` says.
  init(status: Int32) {
    let signal = status & 0x7f
    self = signal == 0 ? .code((status >> 8) & 0xff) : .signal(signal)
  }
}

/// What one run of a program cost.
struct Sample {
  /// How it ended.
  let exit: Exit
  /// The time that the processors worked for it, in seconds: its own and the kernel's.
  let cpu: Double
  /// The most memory that it held at once, in bytes.
  let peak: Int
  /// What it read and wrote; nil where the system does not tell.
  let transfer: Transfer?
}

/// How many bytes a process passed to and from files and pipes.
struct Transfer {
  /// Bytes read, those of its own libraries at its start included.
  let read: Int
  /// Bytes written.
  let written: Int

  /// Asks the kernel about a process that has ended and has not been collected yet; Linux only.
  init?(of process: pid_t) {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8) else {
      return nil
    }
    var counts: [Substring: Int] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":")
      if parts.count == 2 { counts[parts[0]] = Int(parts[1].dropFirst()) }
    }
    guard let read = counts["rchar"], let written = counts["wchar"] else { return nil }
    (self.read, self.written) = (read, written)
  }
}

/// What several runs of the same work cost.
struct Measurement {
  /// The runs, at least one; the run that warms up is not among them.
  let samples: [Sample]

  /// The least CPU time, in seconds.
  ///
  /// Disturbance only adds, so growth is worked out with this one.
  var least: Double { samples.map(\.cpu).min() ?? 0 }
  /// The middle CPU time, in seconds.
  ///
  /// This is what the bars are held against.
  var median: Double {
    let sorted = samples.map(\.cpu).sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return 0 }
    return sorted.count.isMultiple(of: 2) ? (upper + sorted[sorted.count / 2 - 1]) / 2 : upper
  }
  /// The highest peak, in bytes.
  var peak: Int { samples.map(\.peak).max() ?? 0 }
  /// What the last run read and wrote.
  var transfer: Transfer? { samples.last?.transfer }
}
