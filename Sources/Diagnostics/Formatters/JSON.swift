/// A JSON value whose keys keep the order in which they are given (RFC 8259).
///
/// Foundation's encoder sorts or shuffles keys and adds a second of start-up to small programs;
/// findings and published data need one fixed order.
public indirect enum JSON: Sendable {
  /// No value.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number in the exact digits it was given in; the caller vouches for its form.
  case number(String)
  /// Text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Keys and values in order.
  case object([(String, JSON)])

  /// Returns text, or `null` when there is none.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// Returns the JSON text, indented with two spaces per level.
  public func text() -> String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes this value.
  private func write(to out: inout [UInt8], indent: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let digits): out += digits.utf8
    case .string(let text): Self.write(text, to: &out)
    case .array(let items):
      Self.write(items, "[", "]", to: &out, indent: indent) { item, out in
        item.write(to: &out, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &out, indent: indent) { member, out in
        Self.write(member.0, to: &out)
        out += ": ".utf8
        member.1.write(to: &out, indent: indent + 1)
      }
    }
  }

  /// Writes a bracketed list with one item per line.
  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to out: inout [UInt8], indent: Int,
    item write: (Item, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    for (index, item) in items.enumerated() {
      out += (index == 0 ? "\n" : ",\n").utf8
      indentLine(indent + 1, in: &out)
      write(item, &out)
    }
    if !items.isEmpty {
      out.append(UInt8(ascii: "\n"))
      indentLine(indent, in: &out)
    }
    out += close.utf8
  }

  /// Writes the blanks before a line.
  private static func indentLine(_ levels: Int, in out: inout [UInt8]) {
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * levels))
  }

  /// The digits of a byte in an escape.
  private static let hex = Array("0123456789abcdef".utf8)

  /// Writes quoted text with the escapes that RFC 8259 asks for.
  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case 0..<0x20, 0x7F: out += "\\u00".utf8 + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
