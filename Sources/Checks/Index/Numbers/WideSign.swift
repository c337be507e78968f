/// What a sequence of two or three bytes of UTF-8 means in running text.
enum WideSign {
  /// A blank of this many bytes.
  case blank(Int)
  /// Something that takes no room, such as a mark of direction.
  case invisible(Int)
  /// A sign.
  case sign(Sign, Int)
  /// A letter, or anything that can be one.
  case letter

  /// Returns what stands at a byte from 0x80 on.
  static func at(_ at: Int, in bytes: [UInt8], end: Int) -> WideSign {
    switch bytes[at] {
    case 0xC2 where at + 1 < end: latin(bytes[at + 1])
    case 0xE2 where at + 2 < end: punctuation(bytes[at + 1], bytes[at + 2])
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF: .invisible(3)
    case 0xC2, 0xE2, 0xEF: .sign(.other, 1)
    default: .letter
    }
  }

  /// Returns what a sequence with C2 means.
  private static func latin(_ byte: UInt8) -> WideSign {
    switch byte {
    case 0xA0: .blank(2)
    case 0xAD: .invisible(2)
    case 0xB1: .sign(.about, 2)
    default: .sign(.other, 2)
    }
  }

  /// Returns what a sequence with E2 means.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> WideSign {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .blank(3)
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .invisible(3)
    case (0x80, 0x90...0x93), (0x88, 0x92): .sign(.dash, 3)
    case (0x80, 0x94), (0x80, 0x95): .sign(.pause, 3)
    case (0x80, 0x98...0x9B): .sign(.apostrophe, 3)
    case (0x80, 0xA6): .sign(.stop, 3)
    case (0x82, 0xAC): .sign(.euro, 3)
    case (0x89, 0x88): .sign(.about, 3)
    case (0x89, 0xA4): .sign(.below, 3)
    case (0x89, 0xA5): .sign(.above, 3)
    default: .sign(.other, 3)
    }
  }
}
