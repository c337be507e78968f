#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Opens an address in the user's own browser.
public enum BrowserStart {
  /// The programs that know which browser that is: of Linux desktops, of WSL, of macOS.
  private static let programs = ["xdg-open", "wslview", "open"]

  /// Opens an address, and returns whether a program was there to do so.
  ///
  /// It is not waited for.
  public static func open(_ address: String) -> Bool {
    programs.contains { program in
      var call = ProgramCall(words: [program, address])
      // A browser needs to know of the screen, and of whose it is.
      call.surroundings = surroundings
      call.isApart = true
      return (try? ChildProgram.start(call)) != nil
    }
  }

  /// What a browser needs to know of its surroundings.
  private static let names: [String] = [
    "BROWSER", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "HOME", "LANG", "PATH", "USER",
    "WAYLAND_DISPLAY", "WSLENV", "WSL_DISTRO_NAME", "WSL_INTEROP", "XAUTHORITY",
    "XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "XDG_RUNTIME_DIR",
  ]

  /// What we know of it, as `NAME=value`.
  private static var surroundings: [String] {
    names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  }
}
