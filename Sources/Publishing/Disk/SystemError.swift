#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A refusal by the system: what was tried, on which path, and the error number.
struct SystemError: Error, Sendable, Equatable {
  /// Whether the call looked at the disk or changed it.
  enum Operation: Sendable, Equatable {
    /// The call only looked.
    case read
    /// The call would have changed something.
    case write
  }

  /// What was tried.
  let operation: Operation

  /// The path that it was tried on, absolute.
  let path: BytePath

  /// The error number (`errno`).
  let code: Int32

  /// Tells whether this disk or this place cannot do hard links, an exchange, or a folder beside
  /// the output, so that replacing the files one by one may still work.
  var allowsFileByFile: Bool {
    [EXDEV, EPERM, EACCES, EROFS, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL, EBUSY]
      .contains(code)
  }

  /// Tells whether the permissions forbid it.
  var isDenied: Bool { code == EACCES || code == EPERM }

  /// Tells whether something already stood there.
  var isOccupied: Bool { code == EEXIST || code == ENOTEMPTY }

  /// The reason in Dutch, as the end of a sentence.
  var reason: String {
    switch code {
    case EACCES, EPERM: operation == .read ? "geen leesrecht" : "geen schrijfrecht"
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EROFS: "deze schijf is alleen-lezen"
    case EFBIG: "het bestand is groter dan hier mag"
    case EIO: "de schijf geeft een fout"
    case ENAMETOOLONG: "de naam is te lang voor deze schijf"
    case ENOENT: "het bestaat niet (meer)"
    case EEXIST, ENOTEMPTY: "er staat al iets met die naam"
    case ENOTDIR: "een deel van het pad is geen map"
    case ELOOP: "het is een verwijzing (symlink)"
    case EBUSY: "een ander programma houdt het bezet"
    case EXDEV: "het ligt op een andere schijf"
    case EMFILE, ENFILE: "er zijn te veel bestanden open"
    default: "systeemfout \(code)"
    }
  }

  /// What the user can do about it, in Dutch.
  var mend: String {
    switch code {
    case EACCES, EPERM, EROFS: "Zorg dat u hier mag schrijven, of kies een andere map met --output."
    case ENOSPC, EDQUOT: "Maak ruimte vrij op de schijf en bouw opnieuw."
    case ENAMETOOLONG: "Kies kortere namen of een andere map met --output."
    default: "Kijk of de map en de schijf in orde zijn en bouw opnieuw."
    }
  }
}
