/// How a report for people is coloured: not at all, or for a terminal (ECMA-48, SGR).
///
/// Colour is never the only sign: every word that has one also says what it means.
public enum TextStyle: Sendable {
  /// Plain text, for files and pipes.
  case plain
  /// With colour codes, for a terminal.
  case coloured

  /// The parts of a report that have a look of their own.
  enum Role {
    /// The word for the weight of a finding.
    case label(Severity)
    /// The word for a finding that was discussed and left so.
    case accepted
    /// The headline.
    case headline
    /// Places and line numbers, which step back.
    case place
    /// The marks under the wrong span.
    case marks(Severity)
    /// Text that is taken away.
    case removed
    /// Text that is added.
    case added

    /// The parameters of the control sequence.
    var code: String {
      switch self {
      case .label(let severity), .marks(let severity): Self.code(of: severity)
      case .accepted, .place: "2"
      case .headline: "1"
      case .removed: "31"
      case .added: "32"
      }
    }

    /// Returns the colour of a weight, each also bold.
    private static func code(of severity: Severity) -> String {
      switch severity {
      case .fout: "1;31"
      case .waarschuwing: "1;33"
      case .nogInTeVullen: "1;36"
      case .advies, .melding: "1;34"
      }
    }
  }

  /// Returns text as it is shown in a role.
  func paint(_ text: String, _ role: Role) -> String {
    switch self {
    case .plain: text
    case .coloured: text.isEmpty ? text : "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
    }
  }
}
