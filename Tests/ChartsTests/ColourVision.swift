import Charts
import Foundation

/// How colours look to colour-blind readers, and how far apart two colours then are.
///
/// Simulation: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. Distance:
/// CIEDE2000 (Sharma, Wu and Dalal 2005) under D65; about 2 is just visible, above 20 is obvious.
enum ColourVision {
  /// A vector of three numbers.
  typealias Three = (Double, Double, Double)

  /// The matrices for normal sight, protanopia, deuteranopia and tritanopia.
  static let kinds: [(name: String, rows: [Three])] = [
    ("normal", [(1, 0, 0), (0, 1, 0), (0, 0, 1)]),
    (
      "protan",
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    ),
    (
      "deutan",
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    ),
    (
      "tritan",
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    ),
  ]

  /// The smallest distance between two colours over all kinds of sight.
  static func smallestDistance(_ first: Colour, _ second: Colour) -> Double {
    kinds.map { distance(lab(first, $0.rows), lab(second, $0.rows)) }.min() ?? 0
  }

  /// A colour as seen with one kind of sight, in CIELAB under D65.
  private static func lab(_ colour: Colour, _ rows: [Three]) -> Three {
    let light = (linear(colour.red), linear(colour.green), linear(colour.blue))
    let seen = rows.map { min(max(dot($0, light), 0), 1) }
    let rgb = (seen[0], seen[1], seen[2])
    let x = dot((0.4124564, 0.3575761, 0.1804375), rgb) / 0.95047
    let y = dot((0.2126729, 0.7151522, 0.0721750), rgb)
    let z = dot((0.0193339, 0.1191920, 0.9503041), rgb) / 1.08883
    let f = [x, y, z].map(cubeRootOrLine)
    return (116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]))
  }

  /// The function of CIELAB that turns light into lightness.
  private static func cubeRootOrLine(_ light: Double) -> Double {
    light > 216.0 / 24389.0 ? cbrt(light) : (light * (24389.0 / 27.0) + 16.0) / 116.0
  }

  /// The linear light of one sRGB part.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// The inner product.
  private static func dot(_ a: Three, _ b: Three) -> Double {
    a.0 * b.0 + a.1 * b.1 + a.2 * b.2
  }

  /// CIEDE2000 between two CIELAB colours; names follow the paper.
  static func distance(_ p: Three, _ q: Three) -> Double {
    let meanC: Double = (hypot(p.1, p.2) + hypot(q.1, q.2)) / 2
    let scale: Double = 1.5 - 0.5 * sqrt(share(meanC))
    let (a1, a2) = (p.1 * scale, q.1 * scale)
    let (c1, c2) = (hypot(a1, p.2), hypot(a2, q.2))
    let (h1, h2) = (hue(a1, p.2), hue(a2, q.2))
    let dH: Double = 2 * sqrt(c1 * c2) * sin(radians(turn(h2 - h1, c1 * c2)) / 2)
    let c: Double = (c1 + c2) / 2
    let h: Double = meanHue(h1, h2, c1 * c2)
    let fL: Double = (q.0 - p.0) / lightnessWeight((p.0 + q.0) / 2)
    let fC: Double = (c2 - c1) / (1 + 0.045 * c)
    let fH: Double = dH / (1 + 0.015 * c * hueFactor(h))
    let turning: Double = 30 * exp(-pow((h - 275) / 25, 2))
    let rT: Double = -2 * sqrt(share(c)) * sin(radians(2 * turning))
    let squares: Double = fL * fL + fC * fC + fH * fH
    return sqrt(squares + rT * fC * fH)
  }

  /// C to the seventh over C to the seventh plus 25 to the seventh.
  private static func share(_ chroma: Double) -> Double {
    let power: Double = pow(chroma, 7)
    return power / (power + pow(25, 7))
  }

  /// The weight S_L.
  private static func lightnessWeight(_ lightness: Double) -> Double {
    let square: Double = pow(lightness - 50, 2)
    return 1 + 0.015 * square / sqrt(20 + square)
  }

  /// The factor T.
  private static func hueFactor(_ h: Double) -> Double {
    let first: Double = 1 - 0.17 * cos(radians(h - 30)) + 0.24 * cos(radians(2 * h))
    let second: Double = 0.32 * cos(radians(3 * h + 6)) - 0.20 * cos(radians(4 * h - 63))
    return first + second
  }

  /// Degrees as radians.
  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  /// The hue angle from 0 to 360; 0 for grey.
  private static func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let angle = atan2(b, a) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  /// The difference of two hues as the shorter turn; 0 when one colour is grey.
  private static func turn(_ difference: Double, _ chroma: Double) -> Double {
    if chroma == 0 { return 0 }
    if difference > 180 { return difference - 360 }
    return difference < -180 ? difference + 360 : difference
  }

  /// The hue halfway along the shorter turn.
  private static func meanHue(_ h1: Double, _ h2: Double, _ chroma: Double) -> Double {
    if chroma == 0 { return h1 + h2 }
    if abs(h1 - h2) <= 180 { return (h1 + h2) / 2 }
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
  }
}
