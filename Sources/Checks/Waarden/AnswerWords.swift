/// What the words of an answer say about its place on a scale.
///
/// The lists are the answers of the JOB-monitor and the usual ones of other surveys among students
/// and staff. A word that is not in them says nothing, so that checks stay silent about it.
enum AnswerRank: Int, Sendable {
  /// The lowest of five, such as `heel slecht`.
  case lowest = -2
  /// The lowest but one, such as `slecht`.
  case low = -1
  /// The middle, such as `niet goed, niet slecht`.
  case middle = 0
  /// The highest but one, such as `goed`.
  case high = 1
  /// The highest of five, such as `heel goed`.
  case highest = 2

  /// The answers by their place.
  private static let words: [String: AnswerRank] = {
    let groups: [(AnswerRank, String)] = [
      (.highest, "heel goed|zeer goed|uitstekend|ja zeker|zeker wel|ja heel erg"),
      (.highest, "heel tevreden|zeer tevreden|helemaal eens|helemaal mee eens|zeer mee eens"),
      (.highest, "heel veilig|zeer veilig|heel positief|zeer positief"),
      (.high, "goed|ja|tevreden|eens|mee eens|veilig|positief"),
      (.middle, "neutraal|gaat wel|niet goed niet slecht|niet goed en niet slecht"),
      (.middle, "niet goed maar ook niet slecht|soms wel soms niet|soms|een beetje"),
      (
        .middle, "niet mee eens niet mee oneens|niet eens niet oneens|niet tevreden niet ontevreden"
      ),
      (.low, "slecht|nee|ontevreden|oneens|mee oneens|niet mee eens|onveilig|negatief"),
      (.lowest, "heel slecht|zeer slecht|nee zeker niet|zeker niet|nee helemaal niet"),
      (.lowest, "heel ontevreden|zeer ontevreden|helemaal oneens|helemaal mee oneens"),
      (.lowest, "helemaal niet mee eens|heel onveilig|zeer onveilig|heel negatief|zeer negatief"),
    ]
    var words: [String: AnswerRank] = [:]
    for (rank, list) in groups {
      for word in list.split(separator: "|") { words[String(word)] = rank }
    }
    return words
  }()

  /// The answers that say nothing about the question.
  private static let abstentions: Set<String> = [
    "weet niet", "weet ik niet", "geen mening", "niet van toepassing", "nvt", "n.v.t.",
    "geen antwoord", "niet ingevuld",
  ]

  /// Reads an answer; nil when its words are none of the usual ones.
  init?(_ answer: String) {
    guard let rank = Self.words[Self.plain(answer)] else { return nil }
    self = rank
  }

  /// Whether an answer is that there is none, such as `weet niet`.
  static func isAbstention(_ answer: String) -> Bool { abstentions.contains(plain(answer)) }

  /// Returns an answer in lower case, without commas and slashes and with single blanks.
  private static func plain(_ answer: String) -> String {
    answer.lowercased().split { $0 == " " || $0 == "," || $0 == "/" }.joined(separator: " ")
  }
}
