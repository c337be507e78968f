#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import AgendaModel
internal import Publishing

/// The two streams that people and programs read.
enum Terminal {
  /// Makes the streams safe to write to, before any file is opened.
  ///
  /// A reader that has gone must not kill us, and a stream that the caller closed must not come to
  /// stand for a file of ours.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Prints results, and returns how that ended.
  static func out(_ text: String) -> ExitStatus {
    guard let failure = send(text, to: STDOUT_FILENO) else { return .fine }
    error("De uitkomst kon niet worden geschreven: \(String(cString: strerror(failure))).\n")
    return .failed
  }

  /// Prints progress and failures.
  static func error(_ text: String) { _ = send(text, to: STDERR_FILENO) }

  /// Prints why nothing was published.
  static func report(_ failure: PublishingError) {
    report(failure.summary, why: failure.explanation, mend: failure.mend)
  }

  /// Prints what could not be done, why, and what the user can do about it.
  static func report(_ summary: String, why: String, mend: String) {
    error("\(summary)\n  Waarom: \(why)\n  Zo lost u het op: \(mend)\n")
  }

  /// Whether a person sees what is printed as a result, so that it may have colours.
  ///
  /// `NO_COLOR` (no-color.org), when set to anything, and a terminal that calls itself `dumb` say no.
  static var outputHasColours: Bool {
    isatty(STDOUT_FILENO) == 1 && setting("NO_COLOR") == nil && setting("TERM") != "dumb"
  }

  /// Whether a person sees progress and failures.
  static var errorsAreWatched: Bool { isatty(STDERR_FILENO) == 1 && setting("TERM") != "dumb" }

  /// Whether someone can read a question and answer it.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// The day it is where the user is, or nil when the clock is far off.
  ///
  /// It is for what a user starts, never for what is made of an agenda.
  static var today: CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Asks a yes-or-no question; yes where nobody is there to answer, or the answer is empty.
  static func agrees(to question: String) -> Bool {
    guard canAsk else { return true }
    error(question + " [J/n] ")
    guard let answer = readLine() else { return false }
    return ["", "j", "ja", "y", "yes"].contains(answer.lowercased())
  }

  /// Asks whether something may be written; no where nobody is there to answer, or the answer is empty.
  static func confirms(_ question: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      error("\(question) Niemand kan hier antwoorden: geef --yes mee om te schrijven.\n")
      return false
    }
    error(question + " Typ ja of nee: ")
    return ["j", "ja", "y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  /// Lets a person choose by number; nil where nobody is there, or the answer is none of the numbers.
  static func choice(_ question: String, _ options: [String]) -> Int? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    let list = options.enumerated().map { "  \($0.offset + 1)  \($0.element)\n" }.joined()
    error(question + "\n" + list + "Uw keuze (1 tot \(options.count), of leeg om te stoppen): ")
    guard let number = readLine().flatMap({ Int($0) }), options.indices.contains(number - 1) else {
      return nil
    }
    return number - 1
  }

  /// Returns a setting of the environment that is not empty.
  static func setting(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  /// Writes text as it is and returns the system's error number, or nil; what the other side no
  /// longer reads is not our failure.
  private static func send(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno == EPIPE ? nil : errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
