internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Intake
internal import Publishing
internal import Reading

/// Takes a delivery in: proposes what becomes of it, and writes that when the user agrees.
struct DataAddAction {
  /// The delivery.
  let delivery: DeliveryReading
  /// The folder with the agenda.
  let folder: String
  /// How the proposal is met.
  let consent: Consent

  /// How the proposal is met.
  enum Consent {
    /// A person is asked.
    case asked
    /// It is written at once.
    case given
    /// It is only shown.
    case withheld
  }

  /// Takes the delivery in as far as `request` and the user say.
  func run(_ request: IntakeRequest) -> ExitStatus {
    guard let source = AgendaSource.existing(in: folder), let reader = FolderReader(folder) else {
      return .failed
    }
    let read: DeliveryReading.Result
    do throws(PublishingError) { read = try delivery.read() } catch {
      Terminal.report(error)
      return .failed
    }
    let files = reader.read().files
    var request = request
    while true {
      do throws(IntakeProblem) {
        let plan = try IntakePlanner(source.agenda, request, fileName: delivery.name)
          .plan(read.sheets)
        let trial = try IntakeTrial(plan: plan, before: source, files: files).settled()
        return finish(plan, trial, source, read.remarks)
      } catch {
        guard let answer = answer(to: error) else { return refuse(error) }
        request.answer(answer.flag, answer.value)
      }
    }
  }

  /// Shows the proposal, and writes it when the user agrees.
  private func finish(
    _ plan: IntakePlan, _ trial: IntakeTrial.Outcome, _ source: AgendaSource, _ remarks: [String]
  ) -> ExitStatus {
    let text = ProposalText(
      plan, file: delivery.path, remarks: remarks, values: trial.values, earlier: trial.earlier)
    let name = plan.source.map { id in source.agenda.source(id).map { "\($0.name) (\(id))" } ?? id }
    let proposal =
      text.recognised(agendaSource: name) + text.published
      + ProposalText.writing(trial.changes, trial.pastes)
    if !trial.newErrors.isEmpty {
      Terminal.error(proposal)
      return report(trial.newErrors)
    }
    let status = Terminal.out(proposal)
    guard status == .fine, consent != .withheld else { return status }
    guard consent == .given || Terminal.confirms("Dit schrijven?") else {
      return Terminal.out("Er is niets geschreven.\n")
    }
    return write(plan, trial)
  }

  /// Writes the files.
  private func write(_ plan: IntakePlan, _ trial: IntakeTrial.Outcome) -> ExitStatus {
    do throws(PublishingError) {
      try ChangedFiles(folder).write(
        trial.changes.map { .init(path: $0.path, old: $0.old, new: $0.new) })
    } catch {
      Terminal.report(error)
      return .failed
    }
    let paths = trial.changes.map { "  \($0.path)" }
    let next =
      trial.pastes.isEmpty
      ? "Bekijk het met: ijkpunt data \(folder) \(plan.name)"
      : "Zet nu nog de regels hierboven in het kopblok. Daarna: ijkpunt check \(folder)"
    return Terminal.out((["Geschreven:"] + paths + [next]).joined(separator: "\n") + "\n")
  }

  /// Says which errors the agenda would get; nothing is written.
  private func report(_ errors: [Diagnostic]) -> ExitStatus {
    let lines = errors.prefix(8).map { finding in
      "    \(finding.range.file.path):\(finding.range.start.line)  \(finding.summary)"
    }
    Terminal.error(
      """

      Hiermee krijgt de agenda \(errors.count == 1 ? "een fout" : "\(errors.count) fouten") die zij nu niet heeft
      \(lines.joined(separator: "\n"))
        Waarom: er is niets geschreven, want een agenda met fouten is niet te publiceren.
        Zo lost u het op: verbeter dit in het bestand of in de agenda, en geef het commando opnieuw.

      """)
    return .findings
  }

  /// Says why the delivery is not taken in.
  private func refuse(_ problem: IntakeProblem) -> ExitStatus {
    Terminal.report(problem.summary, why: problem.reason, mend: problem.mend)
    return .failed
  }

  /// Asks a person to choose; nil where nobody is there, or no choice would do.
  private func answer(to problem: IntakeProblem) -> (flag: IntakeRequest.Flag, value: String)? {
    guard let choice = problem.choice, consent == .asked else { return nil }
    let labels = choice.options.map { option in
      option.label.isEmpty || option.label == option.value
        ? option.value : "\(option.value)  (\(option.label))"
    }
    return Terminal.choice(problem.summary + "\n  " + problem.reason, labels)
      .map { (choice.flag, choice.options[$0].value) }
  }
}
