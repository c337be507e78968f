#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The error numbers of the system that the preview tells apart.
enum SystemCode {
  /// Another socket listens at the address.
  static let addressTaken = EADDRINUSE
  /// The address is not one of this machine.
  static let addressElsewhere = EADDRNOTAVAIL
  /// The user may not.
  static let notAllowed = EACCES
  /// The user may not, in the words of a sandbox.
  static let notPermitted = EPERM
}
