internal import AgendaModel
internal import Drafting
internal import Publishing
internal import Reading

/// Makes a whole agenda ready to fill in, in a folder where there is none yet.
enum NewAgendaAction {
  /// What the user asked for.
  struct Request {
    /// The folder to make.
    var folder: String
    /// What the flags say about the institution.
    var options: NewAgendaOptions
    /// Whether the files are only named.
    var isDryRun: Bool
  }

  /// Makes the agenda.
  static func run(_ request: Request) -> ExitStatus {
    let files = NewFiles(request.folder)
    do throws(PublishingError) {
      if let refusal = refusal(try files.place(), request.folder) {
        Terminal.error(refusal)
        return .failed
      }
    } catch {
      Terminal.report(error)
      return .failed
    }
    do throws(InterviewEnd) {
      return write(try draft(request), to: files, request)
    } catch {
      Terminal.error(error.text)
      return .failed
    }
  }

  /// Asks what must be known, and returns the documents.
  private static func draft(_ request: Request) throws(InterviewEnd) -> Draft {
    let asks = !request.options.yes && Terminal.canAsk
    if asks { Terminal.error(welcome) }
    let interview = InstitutionInterview(
      options: request.options, interview: Interview(asks: asks),
      editions: Editions.all().regelingen, today: Terminal.today)
    let regeling = try interview.edition()
    let facts = try interview.facts(under: regeling)
    let editor = EditorSettings(regeling)
    return Draft(
      name: facts.name, documents: NewAgenda(facts, under: regeling).documents,
      editor: editor.schemas + editor.settings)
  }

  /// What is to be written.
  private struct Draft {
    /// The name of the institution.
    let name: String
    /// The documents.
    let documents: [DraftDocument]
    /// The files for editors.
    let editor: [EditorSettings.File]
  }

  /// Writes the documents, and says what was made.
  private static func write(_ draft: Draft, to files: NewFiles, _ request: Request) -> ExitStatus {
    do throws(PublishingError) {
      if !request.isDryRun {
        try files.write(
          draft.documents.map { OutputFile(path: $0.path, bytes: Array($0.text.utf8)) }
            + EditorAction.output(draft.editor))
      }
      return Terminal.out(summary(draft, request))
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// What the user reads before the first question.
  private static let welcome = """
    Een nieuwe kwaliteitsagenda. Na elke vraag drukt u op Enter; wat tussen haken staat, geldt als u niets typt.
    U kunt alles later veranderen in agenda.yaml. Stoppen: Ctrl-D.


    """

  /// Returns what was made, and what to do next.
  private static func summary(_ draft: Draft, _ request: Request) -> String {
    let (count, folder) = (draft.documents.count, request.folder)
    guard !request.isDryRun else {
      let paths = draft.documents.map { "  zou komen  \($0.path)" }
      return
        (["De agenda van \(draft.name), in \"\(folder)\":"] + paths + ["Er is niets geschreven."])
        .joined(separator: "\n") + "\n"
    }
    return """
      De agenda van \(draft.name) staat klaar in "\(folder)": \(count) bestanden.
        Begin met \(NewAgenda.guide) in die map: daarin staat hoe u verdergaat.
        Wat nog open staat:  ijkpunt check \(folder)
        Zien wat u schrijft: ijkpunt serve \(folder) --open

      """
  }

  /// Returns why nothing can be made in a folder; nil when it can.
  private static func refusal(_ place: NewFiles.Place, _ folder: String) -> String? {
    switch place {
    case .free: nil
    case .notFolder:
      """
      "\(folder)" is een bestand, en geen map.
        Zo lost u het op: noem een map die er nog niet is, bijvoorbeeld: ijkpunt new mijn-agenda

      """
    case .taken:
      """
      In de map "\(folder)" staat al iets.
        Waarom: een nieuwe agenda komt alleen in een map die leeg is of er nog niet is. Er is niets veranderd.
        Zo lost u het op: noem een andere map. Staat hier uw agenda al, en wilt u een verantwoording klaarzetten, noem \
      dan het jaar: ijkpunt new \(folder) --year 2026

      """
    }
  }
}
