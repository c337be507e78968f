/// Something that is asked of whoever starts an agenda, on the terminal or by a flag.
struct Question<Answer> {
  /// The flag that answers it.
  let flag: String
  /// The question, without its sign at the end.
  let text: String
  /// What counts when the answer is empty, as the user would write it; nil where one must be given.
  let standard: String?
  /// Reads an answer.
  let read: (String) throws(AnswerProblem) -> Answer
}

/// What is wrong with an answer, in words for whoever gave it.
struct AnswerProblem: Error {
  /// What is wrong, and what would be right.
  let text: String
}

/// Why an interview did not come to its end.
enum InterviewEnd: Error {
  /// A flag has an answer that cannot be read.
  case wrong(flag: String, problem: String)
  /// Nobody is there to answer, and nothing usual stands in.
  case missing(flag: String, question: String)
  /// The user stopped: the input ended.
  case stopped

  /// The text for the terminal.
  var text: String {
    switch self {
    case .wrong(let flag, let problem): "\(flag): \(problem)\n  Er is niets gemaakt.\n"
    case .missing(let flag, let question):
      """
      Voor een nieuwe agenda ontbreekt \(flag).
        Waarom: er is niemand om de vraag aan te stellen: \(question)?
        Zo lost u het op: zet \(flag) met het antwoord achter de opdracht.

      """
    case .stopped: "\nGestopt. Er is niets gemaakt.\n"
    }
  }
}

/// Asks for what the flags do not say.
struct Interview {
  /// Whether questions are asked; else what is usual counts.
  let asks: Bool
  /// Prints a text for the user.
  var say: (String) -> Void = Terminal.error
  /// Returns the next line of the user, or nil at the end of the input.
  var hear: () -> String? = { readLine() }

  /// Returns the answer to a question: from its flag, else from the user, else what is usual.
  func answer<Answer>(
    _ question: Question<Answer>, given: String?
  ) throws(InterviewEnd) -> Answer {
    if let given {
      do throws(AnswerProblem) {
        return try question.read(given.trimmed)
      } catch {
        throw .wrong(flag: question.flag, problem: error.text)
      }
    }
    if asks { return try ask(question) }
    guard let standard = question.standard else {
      throw .missing(flag: question.flag, question: question.text)
    }
    do throws(AnswerProblem) {
      return try question.read(standard)
    } catch {
      throw .wrong(flag: question.flag, problem: error.text)
    }
  }

  /// Asks until the answer can be read, or the input ends.
  private func ask<Answer>(_ question: Question<Answer>) throws(InterviewEnd) -> Answer {
    let usual = question.standard.map { $0.isEmpty ? " (mag leeg blijven)" : " [\($0)]" } ?? ""
    while true {
      say("\(question.text)?\(usual) ")
      guard let line = hear()?.trimmed else { throw .stopped }
      let words = line.isEmpty ? question.standard ?? "" : line
      do throws(AnswerProblem) {
        return try question.read(words)
      } catch {
        say("  \(error.text)\n")
      }
    }
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
